import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import fc from 'fast-check';

jest.setTimeout(60_000);

const JSON_TYPE = 'application/json';
const many = (count: number, each: (at: number) => string, between = ' '): string => Array.from({ length: count }, (_, at) => each(at)).join(between);
const asked = (query: string): string => JSON.stringify({ query });
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';

interface Sent {
  readonly body?: string | Buffer;
  readonly type?: string;
  readonly method?: string;
  readonly path?: string;
}

/** What is no question, or too much of one. */
const NONSENSE: Readonly<Record<string, Sent>> = {
  'no JSON': { body: '{' },
  'JSON that is no object': { body: '[]' },
  'a number': { body: '7' },
  'nothing': { body: '' },
  'a query that is no text': { body: '{"query":{"a":1}}' },
  'variables that are no object': { body: '{"query":"{ viewer { id } }","variables":[1]}' },
  'an operation that is not there': { body: '{"query":"query A { viewer { id } }","operationName":"B"}' },
  'braces to the bottom': { body: asked('{'.repeat(100_000)) },
  'lists to the bottom': { body: `{"query":"{ viewer { id } }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`.replace('"query":"{', '"query":"query ($a: Int!) {') },
  'a hundred thousand tokens': { body: asked(`{ ${many(100_000, () => 'a')} }`) },
  'a thousand aliases': { body: asked(`{ ${many(1_000, (at) => `a${at}: viewer { id }`)} }`) },
  'ten thousand directives': { body: asked(`{ viewer ${many(10_000, () => '@skip(if: false)')} { id } }`) },
  'a few thousand directives': { body: asked(`{ viewer ${many(1_000, () => '@skip(if: false)')} { id } }`) },
  'fragments in a circle': { body: asked('{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }') },
  'fragments that double': { body: asked(`{ ...f0 } ${many(60, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)} fragment f60 on Query { viewer { id } }`) },
  'a hundred questions at once': { body: `[${many(100, () => asked('{ viewer { id } }'), ',')}]` },
  'a field that nearly is one': { body: asked('{ viewe { id } }') },
  'a type that is another': { body: JSON.stringify({ query: BRING, variables: { input: { doesWhat: { $ne: null } } } }) },
  'an act in an address': { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation { endRound(id: "x") { id } }')}` },
  'a file': { type: 'multipart/form-data; boundary=x', body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${asked('{ viewer { id } }')}\r\n--x--` },
  'a form': { type: 'application/x-www-form-urlencoded', body: `query=${encodeURIComponent('{ viewer { id } }')}` },
  'a page of text': { type: 'text/plain', body: asked('{ viewer { id } }') },
  'half a megabyte': { body: asked(`{ viewer { id } } # ${'x'.repeat(500_000)}`) },
  'another method': { method: 'PUT', body: asked('{ viewer { id } }') },
};
const TELLING = /Did you mean|stacktrace|node_modules|\.ts:|at \w+ \(|SELECT|select .* from|password/i;
/** A machine that does much else takes its time; what such a body costs on its own is far below it. */
const SOON = 4_000;

describe('what is no question', () => {
  let hub: Hub;
  let world: World;
  let file: WorldCase;
  let police: HubClient;
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeAll(async () => {
    hub = await startHub({ mode: 'demo' });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    file = await world.openCase({ seats: ['police'] });
    police = await hub.signIn('police');
  });
  afterAll(async () => {
    said.mockRestore();
    await world.close();
    await hub.close();
  });

  const send = ({ body = '', type = JSON_TYPE, method = 'POST', path = '/graphql' }: Sent): Promise<{ status: number; text: string; took: number }> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const asking = request(new URL(path, hub.url), { method, agent: false, headers: { 'cookie': police.cookie, 'origin': hub.url, 'apollo-require-preflight': 'x', ...(method !== 'GET' && { 'content-type': type, 'content-length': Buffer.byteLength(body) }) } }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += String(chunk)));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, took: performance.now() - began }));
      });
      asking.on('error', reject);
      asking.end(method === 'GET' ? undefined : body);
    });
  const rows = async (): Promise<number> => (await world.sql<{ count: number }>('select count(*)::int as count from access_log'))[0]!.count;

  it.each(Object.entries(NONSENSE))('%s: is refused before anything of it is done, soon, and told nothing of what is behind', async (_, sent) => {
    const before = await rows();
    const { status, text, took } = await send(sent);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(TELLING);
    expect(text).not.toContain('"viewer":');
    expect(took).toBeLessThan(SOON);
    expect([await rows(), said.mock.calls]).toEqual([before, []]);
  });

  it('the same question, asked well, is answered: the twin', async () => {
    expect(await send({ body: asked('{ viewer { id } }') })).toMatchObject({ status: 200, text: expect.stringContaining('"viewer":{') as unknown as string });
  });

  it('whatever bytes come in, the answer is a refusal and never a fault of the hub', async () => {
    const document = Buffer.from(JSON.stringify({ query: 'query ($id: ID!) { caseView(caseId: $id) { contributions { id doesWhat } } }', variables: { id: file.id } }));
    const mutilated = fc.array(fc.tuple(fc.nat({ max: document.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 }).map((changes) => {
      const bytes = Buffer.from(document);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes;
    });
    const bytes = fc.oneof(mutilated, fc.uint8Array({ maxLength: 400 }).map((each) => Buffer.from(each)), fc.json().map((each) => Buffer.from(each)), fc.string({ unit: 'binary' }).map((query) => Buffer.from(asked(query))));
    await fc.assert(
      fc.asyncProperty(bytes, async (body) => {
        const { status, text } = await send({ body });
        expect(status).toBeLessThan(500);
        expect(text).not.toMatch(TELLING);
        expect(text).not.toContain('INTERNAL');
      }),
      { numRuns: 120, seed: 23 },
    );
    expect(said.mock.calls).toEqual([]);
  });
});
