import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser, foundWorld, startHub, type Hub, type World } from '@casustafel/tests-support';

/** Follows the redirects and picks this person where the provider asks, as a browser would. */
async function signInAs(browser: Browser, handle: string, start = '/auth/sign-in'): Promise<string> {
  const picker = await browser.follow(start);
  expect(picker.path).toMatch(/^\/oidc\/pick\//);
  return (await browser.submit(picker.path, { person: handle })).path;
}

describe('signing in at an identity provider', () => {
  let hub: Hub;
  let world: World;
  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
  });
  const viewer = async (browser: Browser): Promise<string | null> => (await hub.stranger().as(browser.cookies()).ask('{ viewer { name } }')).viewer?.name ?? null;

  it('leads from the button through the picker back to the page one came from', async () => {
    const browser = new Browser(hub.url);
    expect(await signInAs(browser, 'police', '/auth/sign-in?return=%2Fcase%2F1')).toBe('/case/1');
    expect(await viewer(browser)).toBe('Fien Voorbeeld');
  });

  it('asks again who one is when signing in anew', async () => {
    const browser = new Browser(hub.url);
    await signInAs(browser, 'police');
    expect(await signInAs(browser, 'ggz')).toBe('/');
    expect(await viewer(browser)).toBe('Loes Voorbeeld');
  });

  it('offers everybody of the demo world, in a page without script', async () => {
    const browser = new Browser(hub.url);
    const { body, headers } = await browser.follow('/auth/sign-in');
    expect(body).toContain('<html lang="nl">');
    for (const { handle } of Object.values(world.people)) expect(body).toContain(`value="${handle}"`);
    expect(body).not.toMatch(/<script|style=/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await browser.follow('/oidc/picker.css')).headers.get('content-type')).toContain('text/css');
  });

  it('never leads to another site', async () => {
    const browser = new Browser(hub.url);
    expect(await signInAs(browser, 'police', '/auth/sign-in?return=%2F%2Fevil.example%2F')).toBe('/');
  });

  it('keeps two tabs of one browser apart', async () => {
    const browser = new Browser(hub.url);
    const one = await browser.follow('/auth/sign-in?return=%2Fone');
    const other = await browser.follow('/auth/sign-in?return=%2Fother');
    expect((await browser.submit(one.path, { person: 'police' })).path).toBe('/one');
    expect((await browser.submit(other.path, { person: 'police' })).path).toBe('/other');
  });

  it('does not finish in another browser what one browser began', async () => {
    const [victim, attacker] = [new Browser(hub.url), new Browser(hub.url)];
    const picker = await attacker.follow('/auth/sign-in');
    const answer = await attacker.submit(picker.path, { person: 'police' }, '/auth/callback');
    expect((await victim.follow(answer.path)).path).toBe('/sign-in?problem=SIGN_IN_EXPIRED');
    expect(await viewer(victim)).toBeNull();
  });

  it('takes an answer once', async () => {
    const browser = new Browser(hub.url);
    const picker = await browser.follow('/auth/sign-in');
    const answer = await browser.submit(picker.path, { person: 'police' }, '/auth/callback');
    expect((await browser.follow(answer.path)).path).toBe('/');
    expect((await browser.follow(answer.path)).path).toBe('/sign-in?problem=SIGN_IN_EXPIRED');
  });

  it.each(['/auth/callback', '/auth/callback?state=made-up&code=made-up'])('%s alone signs nobody in', async (path) =>
    expect((await new Browser(hub.url).follow(path)).path).toBe('/sign-in?problem=SIGN_IN_EXPIRED'));

  it('refuses a code that is not the provider’s', async () => {
    const browser = new Browser(hub.url);
    const picker = await browser.follow('/auth/sign-in');
    const { path } = await browser.submit(picker.path, { person: 'police' }, '/auth/callback');
    expect((await browser.follow(path.replace(/code=[^&]*/, 'code=made-up'))).path).toBe('/sign-in?problem=PROVIDER_REFUSED');
    expect(await viewer(browser)).toBeNull();
  });

  it('tells whoever lapsed what to do, and writes it down', async () => {
    expect(await signInAs(new Browser(hub.url), 'lapsed')).toBe('/sign-in?problem=SCREENING_LAPSED');
    const [row] = await world.sql("select outcome, actor_id, decision_key from access_log where action = 'SIGNED_IN' order by at desc limit 1");
    expect(row).toEqual({ outcome: 'REFUSED', actor_id: world.people.lapsed.id, decision_key: 'SCREENING_LAPSED' });
  });

  it('begins in one process and ends in another', async () => {
    const beside = await startHub({ beside: hub });
    try {
      const browser = new Browser(hub.url);
      const picker = await browser.follow('/auth/sign-in');
      const there = new Browser(beside.url, browser);
      // What one process keeps of a step under way, the other one reads.
      expect((await there.follow(picker.path)).body).toContain('value="police"');
      await signInAs(there, 'police');
      expect(await viewer(there)).toBe('Fien Voorbeeld');
    } finally {
      await beside.close();
    }
  });
});

describe('the second factor', () => {
  let hub: Hub;
  let world: World;
  beforeAll(async () => {
    // The provider of the demo asserts `mfa`; this hub wants to hear of a key in hardware.
    hub = await startHub({ oidc: { amr: ['hwk'], acr: [] } });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  it('is asked for: without its assertion nobody comes in, and that is on record', async () => {
    const browser = new Browser(hub.url);
    expect(await signInAs(browser, 'police')).toBe('/sign-in?problem=SECOND_FACTOR');
    expect(browser.cookies()).not.toMatch(/casustafel=/);
    const rows = await world.sql("select outcome, actor_id, decision_key from access_log where action = 'SIGNED_IN'");
    expect(rows).toEqual([{ outcome: 'REFUSED', actor_id: world.people.police.id, decision_key: 'SECOND_FACTOR' }]);
    expect(await world.sql('select id from sign_in')).toEqual([]);
  });
});

describe('a provider that is not there', () => {
  it('is told in words, and asked again the next time', async () => {
    const hub = await startHub({ oidc: { issuer: 'http://127.0.0.1:9/' } });
    try {
      expect((await new Browser(hub.url).follow('/auth/sign-in')).path).toBe('/sign-in?problem=PROVIDER_UNREACHABLE');
      expect((await hub.stranger().get('/oidc/.well-known/openid-configuration')).status).toBe(404);
    } finally {
      await hub.close();
    }
  });
});
