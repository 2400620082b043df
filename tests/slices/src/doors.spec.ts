import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, startHub, type Hub, type HubClient, type World } from '@casustafel/tests-support';

const WHO = { query: '{ viewer { name } }' };

/** Asks under a host name of choice, which `fetch` does not let one choose. */
function under(host: string, url: string, path: string, method = 'GET'): Promise<{ status: number; location?: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
    });
    asked.on('error', reject).end();
  });
}

describe('another site', () => {
  let hub: Hub;
  let world: World;
  let police: HubClient;
  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    police = await hub.signIn('police');
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  const elsewhere: Record<string, string>[] = [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:1' }, { 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }];

  it.each(elsewhere)('cannot ask or act with somebody’s cookie (%j)', async (headers) => {
    const answers = await Promise.all([police.post('/graphql', WHO, headers), police.post('/auth/sign-out', {}, headers), police.post('/auth/demo', { person: 'ggz' }, headers)]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers.flatMap(({ headers: given }) => given.getSetCookie())).toEqual([]);
    expect((await police.ask(WHO.query)).viewer.name).toBe('Fien Voorbeeld');
  });

  it('cannot read by an address either', async () => {
    const path = `/graphql?query=${encodeURIComponent(WHO.query)}`;
    expect((await police.get(path, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await police.get(path)).status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('cannot send a form of %s', async (type) =>
    expect((await police.post('/auth/sign-out', {}, { 'content-type': type })).status).toBe(403));

  it('is told apart from the hub’s own pages', async () => {
    expect((await police.post('/graphql', WHO, { origin: hub.url })).status).toBe(200);
    expect((await police.post('/graphql', WHO, { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('the address of the hub', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
  });
  afterAll(() => hub.close());

  it('is no other name', async () => expect((await under('evil.example', hub.url, '/')).status).toBe(421));
  it('leads a page from the number to the name', async () => {
    const { port } = hub.config;
    expect(await under(`127.0.0.1:${port}`, hub.url, '/case/1?x=2')).toEqual({ status: 307, location: `http://localhost:${port}/case/1?x=2` });
    expect(await under(`[::1]:${port}`, hub.url, '/')).toEqual({ status: 307, location: `http://localhost:${port}/` });
  });
  it.each(['127.0.0.1', '[::1]', 'localhost'])('answers programs at %s', async (host) => {
    const at = `${host}:${hub.config.port}`;
    const statuses = await Promise.all([under(at, hub.url, '/health/live'), under(at, hub.url, '/health/ready'), under(at, hub.url, '/graphql', 'POST'), under(at, hub.url, '/auth/demo', 'POST')]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 400, 400]);
  });
  it('is heard at both numbers of this machine', async () => {
    const answers = await Promise.all(['127.0.0.1', '[::1]'].map((host) => fetch(`http://${host}:${hub.config.port}/health/live`).then(({ status }) => status)));
    expect(answers).toEqual([200, 200]);
  });
});

describe('what goes wrong', () => {
  let hub: Hub;
  let world: World;
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const written = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  afterEach(() => [said, written].forEach((spy) => spy.mockClear()));
  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  });
  afterAll(async () => {
    [said, written].forEach((spy) => spy.mockRestore());
    await world.close();
    await hub.close();
  });

  it('in what was sent is answered, and no matter for whoever runs the hub', async () => {
    const answers = await Promise.all([
      fetch(`${hub.url}/auth/demo`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }),
      hub.stranger().post('/auth/demo', { person: 'x'.repeat(300_000) }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 413]);
    expect(await hub.stranger().refusal(`{ contributions(caseId: "${crypto.randomUUID()}") { id } }`)).toBe('SIGNED_OUT');
    expect([said.mock.calls, written.mock.calls]).toEqual([[], []]);
  });

  it('inside is told as a place, never with what was being written', async () => {
    await world.sql('alter table sign_in rename to sign_in_away');
    const response = await hub.stranger().post('/auth/demo', { person: 'police' });
    await world.sql('alter table sign_in_away rename to sign_in');
    expect([response.status, await response.text()]).toEqual([500, '{"code":"INTERNAL"}']);
    expect(said.mock.calls.length + written.mock.calls.length).toBe(1);
    expect(said.mock.calls[0]?.[0]).not.toMatch(/insert|Fien|police/);
  });
});
