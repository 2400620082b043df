import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort, HubClient, LiveClient, spawnHub, type SpawnedHub } from '@casustafel/tests-support';
import { play } from './support/act';
import { allActs } from './support/acts';
import { EVERYBODY } from './support/people';
import { Scene } from './support/scene';

jest.setTimeout(90_000);

const scene = await Scene.open();
let spawned: SpawnedHub;
beforeAll(async () => {
  const port = await freePort();
  spawned = await spawnHub({ database: scene.hub.database, keyFolder: scene.hub.config.keyFolder, port, ports: [port], mode: 'demo' });
  // From here on everything happens in that process, whose output is caught.
  for (const who of EVERYBODY) scene.give(who, new HubClient(spawned.url, scene.as(who).cookie));
});
afterAll(async () => {
  await spawned.kill();
  await scene.close();
});

const lines = (): string[] => spawned.output().split('\n').filter((each) => each !== '');

describe('what the process writes', () => {
  it('holds no word of a case that is played from beginning to end, looked at and followed live', async () => {
    await play(scene, allActs);
    const line = await LiveClient.open(scene.as('police'));
    await line.watch(scene.id('case'));
    for (const who of EVERYBODY) await scene.knock(who, 'Query', 'caseView', { caseId: scene.id('case') });
    line.close();
    expect(scene.canaries.count).toBeGreaterThan(100);
    expect(scene.canaries.allIn(spawned.output())).toEqual([]);
  });

  it.each([
    ['is refused by the database', 'contribution', 'check (version < 0) not valid'],
    ['is lost in the middle of an act', 'outbox', 'check (n < 0) not valid'],
  ])('names a place, and no word of it, when what is written %s', async (_, table, wall) => {
    const before = lines().length;
    await scene.world.sql(`alter table ${table} add constraint broken ${wall}`);
    const words = { who: scene.canaries.word('contribution.who, lost', []), doesWhat: scene.canaries.word('contribution.doesWhat, lost', []), source: scene.canaries.word('contribution.source, lost', []) };
    const answer = await scene.knock('police', 'Mutation', 'bringContribution', { input: { caseId: scene.id('case'), aboutPersonIds: [], category: 'POLICE', knowledge: 'OPINION', ...words } });
    await scene.world.sql(`alter table ${table} drop constraint broken`);
    expect(answer.refusal).toBe('INTERNAL');
    expect(lines().slice(before).join()).toContain('"level":"error"');
    expect(scene.canaries.allIn(spawned.output() + answer.all)).toEqual([]);
  });

  it.each([
    ['a document that is none', { query: '{ caseView(' }],
    ['a field that is not there', { query: '{ caseView(caseId: "x") { secret } }' }],
    ['variables of another shape', { query: 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', variables: { input: { doesWhat: 7 } } }],
  ])('holds nothing of %s, nor does the answer name what is behind', async (_, body) => {
    const before = spawned.output();
    const response = await scene.as('shelter').post('/graphql', body);
    expect(response.status).toBe(400);
    expect(scene.canaries.leaked('shelter', await response.text())).toEqual([]);
    expect(spawned.output()).toBe(before);
  });

  it('says nothing of what is refused: that stands in the access log, with its ids', async () => {
    const before = spawned.output();
    const [absent, stale] = [await scene.knock('shelter', 'Query', 'caseView', { caseId: scene.id('case') }), await scene.knock('chair', 'Mutation', 'correctCase', { input: { caseId: scene.id('case'), version: 1, reason: 'x', goal: 'x' } })];
    const unknown = await scene.as('shelter').post('/auth/demo', { person: 'nobody-here' });
    expect([absent.refusal, stale.refusal, unknown.status]).toEqual(['NOT_FOUND', 'STALE', 403]);
    expect(spawned.output()).toBe(before);
  });
});
