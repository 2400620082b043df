import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CONTRIBUTION_COLUMNS, sql, type Consulting } from '@casustafel/database';
import { CAPACITIES, LEVELS, OPEN_END } from '@casustafel/kernel';
import { levelOf, type Actor, type CaseLaw, type Emergency, type LawfulItem } from '@casustafel/policy';
import { checkEmergencies, consultedBy, consultingOf, emptyReport, meetWorld, realEmergencyWalls, type EmergencyWalls, type MetWorld, type Wall } from '@casustafel/tests-support/walls';
import { withoutField } from './planting';

jest.setTimeout(300_000);
/** Enough cases to see that nothing is said where nothing is wrong. */
const FEW = 2;

/** As with the walls of the table: an error that is planted in the rule of an emergency, or in a wall round it, is seen, and is seen at that wall. */
describe('a planted error in an emergency turns the check red', () => {
  let met: MetWorld;
  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    met = await meetWorld({ seed: 24, cases: 8 });
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => met?.close());

  const faultsOf = async (wall: Wall, broken: Partial<EmergencyWalls>, cases?: number): Promise<readonly string[]> => {
    const { faults } = await checkEmergencies(met, { ...realEmergencyWalls, ...broken }, emptyReport(), { only: [wall], stopAt: 1, ...(cases && { cases }) });
    expect(faults.every((fault) => fault.wall === `${wall}, emergency`)).toBe(true);
    return faults.map(({ written, said }) => `${written} and not ${said}`);
  };
  const isSeen = async (wall: Wall, broken: Partial<EmergencyWalls>): Promise<void> => expect((await faultsOf(wall, broken)).length).toBeGreaterThan(0);

  it('whole walls are not accused', async () => {
    for (const wall of ['memory', 'predicate', 'wire', 'socket', 'behind'] as const) expect([wall, await faultsOf(wall, {}, FEW)]).toEqual([wall, []]);
  });

  describe('in memory: the rule without one of its conditions', () => {
    const each = (change: (emergency: Emergency) => Partial<Emergency>) => (actor: Actor): Actor => ({ ...actor, emergencies: actor.emergencies.map((one) => ({ ...one, ...change(one) })) });
    const law = (change: (law: CaseLaw) => Partial<CaseLaw>) => each((one) => ({ law: { ...one.law, ...change(one.law) } }));
    const readers: Readonly<Record<string, (actor: Actor) => Actor>> = {
      'screening and training': (actor) => ({ ...actor, valid: true }),
      'how far it reaches': each(() => ({ level: 'FULL' })),
      'who was told': each(({ caseId }) => ({ parties: met.world.cases.find(({ id }) => id === caseId)!.items.map(({ author }) => `${caseId}:${author.organisationId}:${author.task}`) })),
      'whether it runs': (actor) => ({ ...actor, emergencies: everHeld(actor) }),
      'which case it is of': each(({ caseId, ...one }) => ({ ...one, caseId: met.world.cases.find(({ id }) => id !== caseId)!.id, parties: met.world.cases.flatMap(({ id, items }) => items.map(({ author }) => `${id}:${author.organisationId}:${author.task}`)) })),
      'the hold and the retention': law(() => ({ held: false })),
      'the closing of a case': law(({ stage }) => ({ stage: stage === 'CLOSED' ? 'CONFERENCE' : stage })),
      'the weighing of a case': law(({ stage }) => ({ stage: stage === 'TRIAGE' ? 'CONFERENCE' : stage })),
      'that nobody checked the ground': law(({ agreement }) => ({ agreement: { ...agreement, rows: agreement.rows.map((row) => ({ ...row, unverified: false })) } })),
      'what the region narrowed': law(({ agreement }) => ({ agreement: { ...agreement, rows: agreement.rows.map((row) => ({ ...row, level: 'FULL' as const })) } })),
    };
    const items: Readonly<Record<string, (item: LawfulItem) => Partial<LawfulItem>>> = {
      'the channel': ({ caseId }) => ({ channel: caseId }),
      'who is left of its receivers': () => ({ receivers: CAPACITIES }),
      'until when it is open': () => ({ openUntil: OPEN_END }),
      'the kind of its gate': ({ gate }) => ({ gate: gate === 'NONE' ? 'CONSENT' : gate, gateFor: CAPACITIES }),
      'whom its gate covers': () => ({ gateFor: CAPACITIES }),
      'until when its gate is open': () => ({ gateUntil: OPEN_END }),
      'whom it is about': () => ({ about: 'PERSON_CONCERNED' }),
      'the levels that can be reached': () => ({ grantable: LEVELS.slice(1) }),
      'its category': ({ supply }) => ({ supply: supply.replace(/[^/]+$/, 'IDENTITY') }),
    };
    it.each(Object.keys(readers))('%s', async (name) => {
      const changed = new WeakMap<Actor, Actor>();
      await isSeen('memory', { memory: (actor, item) => levelOf(changed.get(actor) ?? changed.set(actor, readers[name]!(actor)).get(actor)!, item, 'consult') });
    });
    it.each(Object.keys(items))('%s', (name) => isSeen('memory', { memory: (actor, item) => levelOf(actor, { ...item, ...items[name]!(item) }, 'consult') }));
    it('that it is no look of the table', () => isSeen('memory', { memory: (actor, item) => levelOf(actor, item) }));

    /** Whatever this person ever opened, as if none of it had ended. */
    const everHeld = (actor: Actor): readonly Emergency[] => met.world.cases.flatMap(({ emergencies, stage, mode }) => emergencies.filter(({ person }) => person.id === actor.professionalId).flatMap(({ id, caseId, level, from, told }): Emergency[] => {
      const known = [...actor.emergencies, ...actor.seats].find(({ law: { stage: at, mode: by } }) => at === stage && by === mode);
      return known ? [{ id, caseId, level, from, until: OPEN_END, parties: told, law: known.law }] : [];
    }));
  });

  describe('in the predicate: a conjunct that is not written', () => {
    const predicate = (field: string): EmergencyWalls['predicate'] => consultedBy((rule) => rule && withoutField(rule, field));
    /** What row-level security asks again of whoever has no seat: each has to be missed when it asks nothing. */
    const ASKED_AGAIN = ['party', 'channel', 'openUntil'];
    /** What a rule of the table asks, and no emergency does. */
    const NOT_ASKED = ['id', 'authorSeatId', 'audience', 'shows'];

    it.each(Object.keys(CONTRIBUTION_COLUMNS).filter((field) => !['caseId', ...ASKED_AGAIN, ...NOT_ASKED].includes(field)))('%s', (field) => isSeen('predicate', { predicate: predicate(field) }));
    it.each(ASKED_AGAIN)('%s, once the coarse wall does not ask for it either', (field) => opened(() => isSeen('predicate', { predicate: predicate(field) })));
    it('but which case it is of, which the parties that were told say as well', async () => expect(await faultsOf('predicate', { predicate: predicate('caseId') }, FEW)).toEqual([]));
  });

  describe('in the answer and on the line', () => {
    const showing = (change: (reads: ReturnType<Consulting['reads']>, caseId: string) => Partial<ReturnType<Consulting['reads']>>): void => {
      const consulting = consultingOf(met);
      const reads = consulting.reads.bind(consulting);
      jest.spyOn(consulting, 'reads').mockImplementation((read, actor, caseId) => {
        const real = reads(read, actor, caseId);
        return { ...real, ...change(real, caseId) };
      });
    };
    it('a field above its level', async () => {
      showing(({ items }) => ({ items: { ...items, map: (row) => ({ ...items.map(row), who: 'lek' }) } }));
      await isSeen('wire', {});
    });
    it('a word of what is above it', async () => {
      showing(({ items }) => ({ items: { ...items, map: (row) => ({ ...items.map(row), broughtAt: row['content'] as never }) } }));
      await isSeen('socket', {});
    });
    it('an item that its holder may not know at all', async () => {
      showing(({ items }, caseId) => ({ items: { ...items, decides: false, query: sql`select c.*, '' as organisation from contribution c where c.case_id = ${{ cast: 'uuid', value: caseId }}`, map: (row) => ({ ...items.map(row), level: 'HIT' as const }) } }));
      await isSeen('wire', {});
      await isSeen('socket', {});
    });
    it('a line that is told nothing', () => isSeen('socket', { socket: () => () => Promise.resolve(false) }));
    it('who sat there before', async () => {
      showing(({ seats }) => ({ seats: { ...seats, query: sql`select s.*, '' as name, '' as job_title, '' as organisation from seat s where s.from_at <= (select hub_now())` } }));
      await isSeen('wire', {});
    });
  });

  describe('in row-level security: a wall that forgot something', () => {
    it.each(['until_at > (select hub_now())', 'ended_at is null', 'e.professional_id = reader_person()'])('that no longer asks: %s', async (asked) => {
      const functions = await met.hub.asOwner<{ source: string }>("select pg_get_functiondef(p) as source from unnest('{reader_emergency,reader_emergency_parties}'::regproc[]) p");
      for (const { source } of functions) {
        const forgetful = source.replaceAll(asked, 'true');
        expect(forgetful).not.toBe(source);
        await met.hub.asOwner(forgetful);
      }
      try {
        await isSeen('behind', {});
      } finally {
        for (const { source } of functions) await met.hub.asOwner(source);
      }
    });
    it('a policy that asks nothing', () => opened(() => isSeen('behind', {})));
  });

  async function opened(work: () => Promise<unknown>): Promise<void> {
    await met.hub.asOwner('alter table contribution disable row level security');
    try {
      await work();
    } finally {
      await met.hub.asOwner('alter table contribution enable row level security');
    }
  }
});
