import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { HubClient } from '@casustafel/tests-support';
import { play } from './support/act';
import { untilTheEnd } from './support/acts';
import { admit } from './support/matrix-mode';
import { EVERYBODY, type Somebody } from './support/people';
import { routesOf } from './support/routes';
import { Scene } from './support/scene';
import { heard } from './support/wire';

jest.setTimeout(60_000);

const root = join(import.meta.dirname, '../../..');
const webFolder = mkdtempSync(join(tmpdir(), 'casustafel-web-'));
mkdirSync(join(webFolder, 'assets'));
writeFileSync(join(webFolder, 'index.html'), readFileSync(join(root, 'apps/web/index.html')));

const scene = await Scene.open({ webFolder });
beforeAll(() => play(scene, untilTheEnd));
afterAll(async () => {
  await scene.close();
  rmSync(webFolder, { recursive: true, force: true });
});

const ids = (): string => `caseId=${scene.id('case')}&conferenceId=${scene.id('conference')}`;
const VIEW = 'query ($id: ID!) { caseView(caseId: $id) { cursor contributions { doesWhat } } }';
admit(VIEW);
const get = (path: string) => (client: HubClient) => client.get(path);

/** Who knocks on an address, with everything that could be known about the case. What it takes from who asks it may give back. */
const KNOCKS: Readonly<Record<string, (client: HubClient) => Promise<Response>>> = {
  'GET /health/live': (client) => client.get(`/health/live?${ids()}`),
  'GET /health/ready': (client) => client.get(`/health/ready?${ids()}`),
  'GET /invitations/:id': (client) => client.get(`/invitations/${scene.id('conference')}`),
  'GET /auth/sign-in': get('/auth/sign-in?return=/log'),
  'GET /auth/callback': get('/auth/callback?code=x&state=x'),
  'POST /auth/demo': (client) => client.post('/auth/demo', { person: 'nobody-here' }),
  // Without a cookie, so that the people go on being signed in.
  'POST /auth/sign-out': (client) => client.as('').post('/auth/sign-out', {}),
  '/graphql/*': (client) => client.get(`/graphql?query=${encodeURIComponent(VIEW)}&variables=${encodeURIComponent(JSON.stringify({ id: scene.id('case') }))}`, { 'apollo-require-preflight': 'x' }),
  '/oidc/*': get('/oidc/.well-known/openid-configuration'),
  'GET /oidc/picker.css': get('/oidc/picker.css'),
  'GET /oidc/pick/:uid': get('/oidc/pick/x'),
  'POST /oidc/pick/:uid': (client) => client.post('/oidc/pick/x', { person: 'police' }),
  'GET /oidc/auth': get('/oidc/auth?client_id=casustafel&response_type=code&scope=openid'),
  'GET /oidc/auth/:uid': get('/oidc/auth/x'),
};

describe('every address there is', () => {
  it.each(routesOf(scene.hub.app).filter((route) => route !== '/assets/*'))('%s has somebody who knocks on it', (route) => expect(Object.keys(KNOCKS)).toContain(route));

  it.each(Object.entries(KNOCKS))('%s tells nobody what they may not know', async (_, knock) => {
    const wrong = await Promise.all(EVERYBODY.map(async (who: Somebody) => scene.canaries.leaked(who, (await heard(await knock(scene.as(who)))).all).map((what) => `${who} learned ${what}`)));
    expect(wrong.flat()).toEqual([]);
  });

  it('of which /graphql sings to who may know', async () =>
    expect(scene.canaries.listen('ggz', (await heard(await KNOCKS['/graphql/*']!(scene.as('ggz')))).all)).toContain('contribution.doesWhat'));
});

const routed = readFileSync(join(root, 'apps/web/src/app.tsx'), 'utf8');
const pages = [...routed.matchAll(/<Route path="([^"]+)"/g)].map(([, path]) => path!);

describe('a page', () => {
  it.each([...pages, '/not/a/page'])('%s is the same bytes for everybody, whatever is in its address', async (path) => {
    const at = (caseId: string, id: string): string => path.replace(':caseId', caseId).replace(':id', id);
    const answers = await Promise.all([
      ...EVERYBODY.map((who) => scene.as(who).get(at(scene.id('case'), scene.id('conference')))),
      scene.as('police').get(at(crypto.randomUUID(), crypto.randomUUID())),
    ].map(async (answer) => (await heard(await answer)).all));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('<title>');
    expect(scene.canaries.allIn(answers[0]!)).toEqual([]);
  });
});
