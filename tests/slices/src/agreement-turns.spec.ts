import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseViewService } from '@casustafel/api';
import { UnitOfWork } from '@casustafel/database';
import { pause, type WorldCase } from '@casustafel/tests-support';
import { AgreementHall, type Line } from './agreement-people';

jest.setTimeout(60_000);

const BOTH = 'query ($id: ID!) { caseView(caseId: $id) { contributions { id } } contributions(caseId: $id) { id } }';
const TURNS = 6;
const ASKERS = 4;
const closing = (category: string): Line => ({ supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category, atMost: 'NOTHING' });

interface Asked {
  readonly data: { readonly caseView: { readonly contributions: readonly { id: string }[] } | null; readonly contributions: readonly { id: string }[] | null } | null;
  readonly codes: readonly string[];
}

/** One agreement closes the one fact and leaves the other; the next one the other way round. Whoever sees both or neither was judged by two. */
describe('an agreement that turns while people ask', () => {
  let hall: AgreementHall;
  let file: WorldCase;
  let odd: string;
  let even: string;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'ggz', 'privacy');
    file = await hall.world.openCase({ seats: ['police', 'ggz'] });
    [odd, even] = [await hall.fact(file, 'police', 'POLICE', 'ggz'), await hall.fact(file, 'police', 'FAMILY_AND_CONTACTS', 'ggz')];
    expect((await hall.seen(file, 'ggz')).sort()).toEqual([odd, even].sort());
    await turn(1);
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => hall.close());

  /** After an odd number of turns the second is left, after an even number the first. */
  const turn = (number: number) => hall.adopt([closing(number % 2 ? 'POLICE' : 'FAMILY_AND_CONTACTS')]);
  const leftBy = (number: number): string => (number % 2 ? even : odd);
  const ask = async (): Promise<Asked> => {
    const { data, errors = [] } = await hall.as('ggz').try<NonNullable<Asked['data']>>(BOTH, { id: file.id });
    return { data, codes: errors.map(({ extensions }) => extensions.code) };
  };
  const rows = () => hall.world.sql<{ agreement: string; object_ids: string[] }>(
    "select agreement, object_ids from access_log where case_id = $1 and outcome = 'SHOWN' and actor_id = $2 and cardinality(object_ids) > 0 and agreement ~ '/' order by n", [file.id, hall.world.people.ggz.id]);
  const factsIn = (ids: readonly string[]): string[] => ids.filter((id) => id === odd || id === even);

  it('answers every question by one version alone, and names that one in the log', async () => {
    const answers: Asked[] = [];
    let turning = true;
    const asking = Array.from({ length: ASKERS }, async () => {
      while (turning) answers.push(await ask());
    });
    for (let number = 2; number <= TURNS; number += 1) {
      await turn(number);
      await pause(50);
    }
    turning = false;
    await Promise.all(asking);

    const shown = answers.flatMap(({ data }) => (data?.caseView && data.contributions ? [[data.caseView.contributions, data.contributions].map((list) => list.map(({ id }) => id))] : []));
    expect(shown.length).toBeGreaterThan(TURNS);
    // Both questions of one request the same, and one fact in each.
    expect(shown.filter(([view, list]) => view!.length !== 1 || view![0] !== list![0] || list!.length !== 1)).toEqual([]);
    expect(new Set(shown.map(([view]) => view![0]))).toEqual(new Set([odd, even]));
    // Whatever was overtaken says so, and tells nothing beside it.
    expect(new Set(answers.flatMap(({ codes }) => codes)).size).toBeLessThanOrEqual(1);
    for (const { codes } of answers) expect(codes.filter((code) => code !== 'CHANGED_MEANWHILE')).toEqual([]);

    const named = (await rows()).map(({ agreement, object_ids }) => [factsIn(object_ids), [leftBy(Number(agreement.split('/').at(-1)))]] as const).filter(([facts]) => facts.length > 0);
    expect(named.length).toBeGreaterThan(TURNS);
    expect(named.filter(([facts, right]) => facts.join() !== right.join())).toEqual([]);
  });

  it('does not answer by the version somebody was found under when it has turned before the look, and writes no look down', async () => {
    const service = hall.hub.app.get(CaseViewService, { strict: false });
    const view = service.view.bind(service);
    const before = (await rows()).length;
    jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
      await turn(TURNS + 1);
      return view(...asked);
    });
    expect(await hall.as('ggz').refusal('query ($id: ID!) { caseView(caseId: $id) { contributions { id } } }', { id: file.id })).toBe('CHANGED_MEANWHILE');
    expect((await rows()).length).toBe(before);
    // The twin: asked anew, it is answered by the new one.
    expect((await ask()).data?.contributions).toEqual([{ id: leftBy(TURNS + 1) }]);
  });

  it('does no act by it either: it is to be tried again', async () => {
    const work = hall.hub.app.get(UnitOfWork, { strict: false });
    const run = work.run.bind(work);
    await turn(TURNS + 2);
    jest.spyOn(work, 'run').mockImplementationOnce(async (...asked) => {
      await turn(TURNS + 3);
      return run(...asked);
    });
    const withdraw = () => hall.as('police').refusal('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: odd });
    expect(await withdraw()).toBe('CHANGED_MEANWHILE');
    expect(await withdraw()).toBeNull();
  });
});
