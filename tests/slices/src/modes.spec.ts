import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoProvider } from '@casustafel/sign-in-server';
import { ModulesContainer } from '@nestjs/core';
import { foundWorld, startHub, type Hub, type Mode, type World } from '@casustafel/tests-support';

const INTROSPECTION = '{ __schema { queryType { name } } }';
const trusted = Object.entries(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@casustafel/contract/persisted-documents.json'), 'utf8')) as Record<string, string>);
const [hash = '', document = ''] = trusted.find(([, text]) => text.startsWith('query Viewer')) ?? [];

/** What each mode opens. The demo differs from production in exactly these, and in where database and people come from. */
const DIFFERENCES = {
  production: { demoDoor: 404, provider: 404, picker: 404, providerMade: false, freeDocument: 'GRAPHQL_VALIDATION_FAILED', introspection: 'GRAPHQL_VALIDATION_FAILED', cookie: '__Host-casustafel', secure: true },
  demo: { demoDoor: 204, provider: 200, picker: 200, providerMade: true, freeDocument: null, introspection: 'GRAPHQL_VALIDATION_FAILED', cookie: 'casustafel', secure: false },
  test: { demoDoor: 204, provider: 200, picker: 200, providerMade: true, freeDocument: null, introspection: null, cookie: 'casustafel', secure: false },
} as const satisfies Record<Mode, object>;

describe.each(Object.keys(DIFFERENCES) as Mode[])('in mode %s', (mode) => {
  let hub: Hub;
  let world: World;
  beforeAll(async () => {
    hub = await startHub({ mode, ...(mode === 'production' && { oidc: { issuer: 'https://login.example/' } }) });
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  it('exactly this is open', async () => {
    const stranger = hub.stranger();
    const signedOut = await stranger.post('/auth/sign-out', {});
    const [cookie = ''] = signedOut.headers.getSetCookie();
    const found = {
      demoDoor: (await stranger.post('/auth/demo', { person: 'police' })).status,
      provider: (await stranger.get('/oidc/.well-known/openid-configuration')).status,
      picker: (await stranger.get('/oidc/picker.css')).status,
      providerMade: isMade(hub),
      freeDocument: await stranger.refusal('{ viewer { name } }'),
      introspection: await stranger.refusal(INTROSPECTION),
      cookie: cookie.split('=')[0],
      secure: cookie.includes('Secure'),
    };
    expect(found).toEqual(DIFFERENCES[mode]);
  });

  it('a document of our own screens is answered, by its hash or in full', async () => {
    const byHash = await hub.stranger().post('/graphql', { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
    const inFull = await hub.stranger().post('/graphql', { query: document });
    expect([await byHash.json(), await inFull.json()]).toEqual([{ data: { viewer: null } }, { data: { viewer: null } }]);
  });

  it('a document nobody wrote down is not found by a hash, nor kept for later', async () => {
    const query = '{ viewer { id } }';
    const sha256Hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(query))).toString('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    await hub.stranger().post('/graphql', { query, extensions });
    const answer = (await (await hub.stranger().post('/graphql', { extensions })).json()) as { errors: { extensions: { code: string } }[] };
    expect(answer.errors[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('a refused document is not executed', async () => {
    const { data } = await hub.stranger().try(`{ ${Array.from({ length: 13 }, (_, index) => `v${index}: viewer { name }`).join(' ')} }`);
    expect(data ?? null).toBeNull();
  });

  it('tells strangers nothing of its inside', async () => {
    const answer = await (await hub.stranger().post('/graphql', { query: '{ viewer { nam } }' })).text();
    expect(answer).not.toMatch(/stacktrace|node_modules|\.ts:/);
    if (mode !== 'test') expect(answer).not.toContain('Did you mean');
  });

  it('an address that is not there says no more than that', async () => {
    const [one, other] = await Promise.all([hub.stranger().get('/auth/nothing'), hub.stranger().get('/oidc-nothing')]);
    expect([one.status, other.status]).toEqual([404, 404]);
  });
});

/** Asked of the list of modules: asking for a provider that is not there would be reported as a fault. */
const isMade = (hub: Hub): boolean => [...hub.app.get(ModulesContainer).values()].some((module) => module.hasProvider(DemoProvider));
