import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { play } from './support/act';
import { allActs } from './support/acts';
import { Scene } from './support/scene';

jest.setTimeout(30_000);

const scene = await Scene.open();
const { doors } = scene;
afterAll(() => scene.close());
beforeAll(() => play(scene, allActs));

/** Things with an id that stand within a thing of the log, or say nothing of a fact beyond what is logged with it. */
const WITHIN = ['ScoreRound', 'TableFact', 'Cited'];
/** A thing of the log that stands under another name where only part of it is told. */
const CALLED: Readonly<Record<string, string>> = { NewInCase: 'CaseFile' };
const LOOKS: readonly (readonly [door: string, variables: () => object])[] = [
  ['caseView', () => ({ caseId: scene.id('case') })],
  ['contributions', () => ({ caseId: scene.id('case') })],
  ['report', () => ({ caseId: scene.id('case'), conferenceId: scene.id('conference') })],
  ['myActions', () => ({})],
  ['newForMe', () => ({})],
  ['myConferences', () => ({ from: scene.tableDay(), until: scene.tableDay(5) })],
];

const lastRow = async (who: string) => {
  const [row] = await scene.hub.asOwner<{ object_kinds: string[]; object_ids: string[]; outcome: string; subjects: string[] }>(
    'select l.* from access_log l join professional p on p.id = l.actor_id where p.handle = $1 order by l.at desc, l.n desc limit 1', [who]);
  return row!;
};

describe.each(LOOKS)('%s', (door, variables) => {
  it.each(['police', 'ggz', 'gi', 'chair', 'wmo'] as const)('shows %s exactly what the log says they were shown', async (who) => {
    const shown: string[] = [];
    const { data } = await scene.knock(who, 'Query', door, variables());
    doors.walk('Query', door, data?.[door], { thing: (type, id) => !WITHIN.includes(type) && shown.push(`${CALLED[type] ?? type} ${id}`) });
    const { object_kinds, object_ids, outcome } = await lastRow(who);
    expect(outcome).toBe('SHOWN');
    expect(object_ids.map((id, at) => `${object_kinds[at]} ${id}`).sort()).toEqual(shown.sort());
  });
});

it('a refresh names what it carried, and one that carried nothing is no row', async () => {
  const rows = async (): Promise<number> => (await scene.hub.asOwner<{ count: number }>('select count(*)::int as count from access_log'))[0]!.count;
  const refresh = async () => (await scene.knock('police', 'Query', 'caseView', { caseId: scene.id('case'), since: scene.cursor })).data!['caseView'] as { contributions: { id: string }[] };
  await scene.noteCursor();
  const before = await rows();
  expect((await refresh()).contributions).toEqual([]);
  expect(await rows()).toBe(before);

  const [id] = await scene.act('police', 'bringContribution', { input: { caseId: scene.id('case'), aboutPersonIds: [], category: 'POLICE', knowledge: 'OPINION', who: 'ik', doesWhat: 'denk', source: 'zelf' } });
  expect((await refresh()).contributions.map((each) => each.id)).toEqual([id]);
  expect((await lastRow('police')).object_ids).toEqual([id]);
});
