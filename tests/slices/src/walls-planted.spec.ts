import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { knownContributions, CaseParts, CONTRIBUTION_COLUMNS, ruleToSql, sql, type RuleNode } from '@casustafel/database';
import { CAPACITIES, LEVELS, OPEN_END, type Level } from '@casustafel/kernel';
import { Delivery, Projector } from '@casustafel/live';
import { levelOf, markerOf, ruleFor, type Actor, type CaseLaw, type LawfulItem } from '@casustafel/policy';
import { AUDIENCED, checkWalls, emptyReport, judgeApart, meetWorld, realWalls, type MetWorld, type Wall, type Walls } from '@casustafel/tests-support/walls';
import pg from 'pg';
import { withoutField } from './planting';

jest.setTimeout(300_000);
/** Enough cases to see that nothing is said where nothing is wrong. */
const FEW = 2;

/**
 * A planted error in each wall is seen: the check that holds the walls against each other is run with one of them broken, in every
 * way in which it could forget something, and has to say so; with that wall alone, so that it is this wall it names.
 */
describe('a planted error turns the check red', () => {
  let met: MetWorld;
  beforeAll(async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    met = await meetWorld({ seed: 24, cases: 8 });
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => met?.close());

  const faultsOf = async (wall: Wall, broken: Partial<Walls>, cases?: number): Promise<readonly string[]> => {
    const { faults } = await checkWalls(met, { ...realWalls, ...broken }, emptyReport(), { only: [wall], stopAt: 1, ...(cases && { cases }) });
    expect(faults.every((fault) => fault.wall.startsWith(wall))).toBe(true);
    return faults.map(({ written, said }) => `${written} and not ${said}`);
  };
  const isSeen = async (wall: Wall, broken: Partial<Walls>): Promise<void> => expect((await faultsOf(wall, broken)).length).toBeGreaterThan(0);

  it('whole walls are not accused', async () => {
    for (const wall of ['memory', 'predicate', 'behind'] as const) expect(await faultsOf(wall, {}, FEW)).toEqual([]);
  });

  describe('in memory: a rule without one of its conditions', () => {
    const everywhere = (change: (law: CaseLaw) => Partial<CaseLaw>) => (actor: Actor): Actor => ({ ...actor, seats: actor.seats.map((seat) => ({ ...seat, law: { ...seat.law, ...change(seat.law) } })) });
    const readers: Readonly<Record<string, (actor: Actor) => Actor>> = {
      'screening and training': (actor) => ({ ...actor, valid: true }),
      'the hold and the retention': everywhere(() => ({ held: false })),
      'the closing of a case': everywhere(({ stage }) => ({ stage: stage === 'CLOSED' ? 'CONFERENCE' : stage })),
      'the weighing of a case': everywhere(({ stage }) => ({ stage: stage === 'TRIAGE' ? 'CONFERENCE' : stage })),
      'the criteria': everywhere(({ facts }) => ({ facts: { ...facts, criteriaMet: true } })),
      'the competent authority': everywhere(({ facts }) => ({ facts: { ...facts, competentAuthorityAgrees: true } })),
      'the report': everywhere(({ facts }) => ({ facts: { ...facts, reportedToVeiligThuis: true } })),
      'the supervision order': everywhere(({ facts }) => ({ facts: { ...facts, otsActive: true, recipientExecutesOts: true } })),
      'the purpose': everywhere(({ facts }) => ({ facts: { ...facts, purposeNamed: true } })),
      'the day on which the agreement begins': everywhere(({ agreement }) => ({ agreement: { ...agreement, from: '2015-01-01' } })),
      'what the region narrowed': everywhere(({ agreement }) => ({ agreement: { ...agreement, rows: agreement.rows.map((row) => ({ ...row, level: 'FULL' as const })) } })),
      'that nobody checked the ground': everywhere(({ agreement }) => ({ agreement: { ...agreement, rows: agreement.rows.map((row) => ({ ...row, unverified: false })) } })),
      'that it may only be read aloud, or to whom': everywhere(({ agreement }) => ({ agreement: { ...agreement, rows: agreement.rows.flatMap((row) => CAPACITIES.map((each) => ({ ...row, recipient: { role: each.split('/')[0], task: each.split('/')[1] } as typeof row.recipient }))).slice(0, 60_000) } })),
      'until when a grant holds': (actor) => ({ ...actor, seats: actor.seats.map((seat) => ({ ...seat, granted: met.world.cases.flatMap(({ grants }) => grants.filter((grant) => grant.seat.id === seat.id).map(({ item }) => item.id)) })) }),
      'up to which level a grant lifts': (actor) => ({ ...actor, seats: actor.seats.map((seat) => ({ ...seat, lifted: seat.lifted.map(({ id }) => ({ id, level: 'FULL' as const })) })) }),
    };
    const items: Readonly<Record<string, (item: LawfulItem, actor: Actor) => Partial<LawfulItem>>> = {
      'the audience': (_, { seats }) => ({ audience: seats.map(({ id }) => id) }),
      'the channel it travels in': (item, { seats }) => ({ channel: seats.find(({ caseId }) => caseId === item.caseId)?.channels[0] ?? '' }),
      'the case of a seat': (item, { seats }) => ({ caseId: seats[0]?.caseId ?? item.caseId, audience: seats.slice(0, 1).map(({ id }) => id) }),
      'the party': (_, { seats }) => ({ party: seats[0]?.party ?? '' }),
      'who is left of its receivers': () => ({ receivers: CAPACITIES }),
      'until when it is open': () => ({ openUntil: OPEN_END }),
      'the kind of its gate': (item) => ({ gate: item.gate === 'NONE' ? 'CONSENT' : item.gate, gateFor: CAPACITIES }),
      'whom its gate covers': () => ({ gateFor: CAPACITIES }),
      'until when its gate is open': () => ({ gateUntil: OPEN_END }),
      'whom it is about': () => ({ about: 'PERSON_CONCERNED' }),
      'whether it is a special case': () => ({ incidental: true }),
      'the levels that are left': () => ({ shows: LEVELS.slice(1) }),
      'the levels a grant can reach': () => ({ grantable: LEVELS.slice(1) }),
      'its category': ({ supply }) => ({ supply: supply.replace(/[^/]+$/, 'IDENTITY') }),
    };
    it.each(Object.keys(readers))('%s', async (name) => {
      const changed = new WeakMap<Actor, Actor>();
      await isSeen('memory', { memory: (actor, item) => levelOf(changed.get(actor) ?? changed.set(actor, readers[name]!(actor)).get(actor)!, item) });
    });
    it.each(Object.keys(items))('%s', (name) => isSeen('memory', { memory: (actor, item) => levelOf(actor, { ...item, ...items[name]!(item, actor) }) }));
    it('one level too many', () => isSeen('memory', { memory: (actor, item) => LEVELS[Math.min(LEVELS.indexOf(levelOf(actor, item)) + 1, LEVELS.length - 1)]! }));
  });

  describe('where two are kept apart: a judgement of where things travel that forgets', () => {
    /** Where each item would travel, had the database judged so; nothing of it stays. */
    const judgedBy = async (name: string, asked: string, instead: string): Promise<ReadonlyMap<string, string>> => {
      const client = new pg.Client({ connectionString: met.hub.database.adminUrl });
      await client.connect();
      try {
        await client.query('begin');
        const { source } = (await client.query('select pg_get_functiondef(p.oid) as source from pg_proc p where p.proname = $1', [name])).rows[0];
        const forgetful = source.replace(asked, instead);
        expect(forgetful).not.toBe(source);
        await client.query(forgetful);
        for (const { id, apart, seats } of met.world.cases) if (apart) await judgeApart(client, id, seats);
        return new Map((await client.query('select id, channel from contribution')).rows.map(({ id, channel }) => [id, channel]));
      } finally {
        await client.query('rollback');
        await client.end();
      }
    };
    it.each([
      ['whom its author serves', 'channel_judged', "when v_side in ('ONE', 'OTHER') then v_side", "when v_side in ('ONE', 'OTHER') then 'ALL'"],
      ['whom it is about', 'channel_judged', 'coalesce(side_of_persons(k, p_persons),', "coalesce('ALL',"],
      ['that its supplier said it is for all', 'channel_judged', 'if w.for_all then', 'if false then'],
      ['of whom its supplier said it is', 'channel_judged', 'elsif w.for_all is not null then', 'elsif false then'],
      ['that what is about both is for neither', 'side_of_persons', 'p_persons && k.one and p_persons && k.other', 'false'],
    ])('%s', async (_, name, asked, instead) => {
      const channels = await judgedBy(name, asked, instead);
      await isSeen('memory', { memory: (actor, item) => levelOf(actor, { ...item, channel: channels.get(item.id)! }) });
    });
    it('that nobody said whom a seat serves, or that it serves both', async () => {
      const everywhere = (actor: Actor): Actor => ({ ...actor, seats: actor.seats.map((seat) => ({ ...seat, channels: [...new Set([...met.channels.values()])] })) });
      const changed = new WeakMap<Actor, Actor>();
      await isSeen('memory', { memory: (actor, item) => levelOf(changed.get(actor) ?? changed.set(actor, everywhere(actor)).get(actor)!, item) });
    });
  });

  describe('in the predicate: a conjunct that is not written', () => {
    const predicate = (field: string): Walls['predicate'] => async (given, person, actor) => {
      const at = (level: Exclude<Level, 'NOTHING'>) => {
        const rule = ruleFor(actor, 'read', 'Contribution', markerOf(level)) as RuleNode | null;
        return sql`(${ruleToSql(rule && withoutField(rule, field), CONTRIBUTION_COLUMNS)})`;
      };
      const { text, values } = sql`select c.id, case when ${at('FULL')} then 'FULL' when ${at('SUMMARY')} then 'SUMMARY' when ${at('CONCLUSION')} then 'CONCLUSION' when ${at('ASK')} then 'ASK' else 'HIT' end as level from contribution c where ${at('HIT')}`;
      return new Map((await given.readAs<{ id: string; level: Level }>(person, `${text} and $1::text[] is not null`, [values])).map(({ id, level }) => [id, level]));
    };
    /** A seat is of one case, so that an audience already says which; and row-level security asks for audience and channel again. */
    const ASKED_AGAIN = ['audience', 'channel', 'authorSeatId'];
    const ASKED_TWICE = ['caseId', ...ASKED_AGAIN];

    it.each(Object.keys(CONTRIBUTION_COLUMNS).filter((field) => !ASKED_TWICE.includes(field)))('%s', (field) => isSeen('predicate', { predicate: predicate(field) }));
    it.each(ASKED_TWICE)('but %s, which is asked twice', async (field) => expect(await faultsOf('predicate', { predicate: predicate(field) }, FEW)).toEqual([]));
    it.each(ASKED_AGAIN)('%s, once the coarse wall does not ask for it either', (field) => opened('contribution', () => isSeen('predicate', { predicate: predicate(field) })));
    it('a level that is not asked', () => isSeen('predicate', {
      predicate: async (given, person, actor) => {
        const { text, values } = sql`select c.id from contribution c where ${knownContributions(actor)}`;
        return new Map((await given.readAs<{ id: string }>(person, `${text} and $1::text[] is not null`, [values])).map(({ id }) => [id, 'FULL' as const]));
      },
    }));
  });

  describe('on the line: a signal that is not judged', () => {
    it('by anybody', async () => {
      const projector = met.hub.app.get(Projector, { strict: false });
      jest.spyOn(projector, 'marks').mockImplementation((caller, _, only) =>
        Promise.resolve(new Map([...(only?.get('Contribution') ?? [])].map((id) => [`Contribution:${id}`, `${caller.actor.professionalId}${id}`]))));
      await isSeen('socket', {});
    });
    it('by where somebody sits now', async () => {
      jest.spyOn(met.hub.app.get(Delivery, { strict: false }), 'keepOut').mockImplementation((watchers) => Promise.resolve([...watchers]));
      const projector = met.hub.app.get(Projector, { strict: false });
      jest.spyOn(projector, 'marks').mockImplementation((caller, caseId, only) =>
        Promise.resolve(new Map([...(only?.get('Contribution') ?? [])].filter(() => caller.actor.handle !== caseId).map((id) => [`Contribution:${id}`, id]))));
      await isSeen('socket', {});
    });
  });

  describe('in the answer: a presenter that gives a field above its level', () => {
    const TEXTS = { HIT: 'authorSeatId', ASK: 'conclusion', CONCLUSION: 'summary', SUMMARY: 'doesWhat' } as const;
    it.each(Object.entries(TEXTS))('to who sees %s: %s', async (level, field) => {
      const part = met.hub.app.get(CaseParts, { strict: false }).of('Contribution')!;
      const present = part.present.bind(part);
      jest.spyOn(part, 'present').mockImplementation((actor, row) => {
        const shown = present(actor, row) as { id: string; level: string } & Record<string, unknown>;
        return shown.level === level ? { ...shown, [field]: 'lek' } : shown;
      });
      await isSeen('wire', {});
    });
    /** Something else is left beside guests of this kind, while the walls are asked. */
    const beside = async (kind: string, left: object): Promise<void> => {
      const part = met.hub.app.get(CaseParts, { strict: false }).of(kind)! as { besideGuests?: object; present(actor: Actor, row: unknown): unknown };
      const was = part.besideGuests;
      part.besideGuests = { ...was, present: (actor: Actor, row: unknown) => part.present(actor, row), ...left };
      try {
        await isSeen('wire', {});
      } finally {
        part.besideGuests = was;
      }
    };
    it('beside guests: more of it than all of them heard', () => beside('Contribution', {}));
    it('beside guests: what not every one of them was told', () => beside('Contribution', { leaves: 'ALL' }));
    it('beside guests: something that was made of items', () => beside('Decision', { leaves: 'ALL' }));
    it('of an item that its reader may not know at all', async () => {
      const part = met.hub.app.get(CaseParts, { strict: false }).of('Contribution')!;
      const read = part.read.bind(part);
      jest.spyOn(part, 'read').mockImplementation((tx, actor, scope) => ({ ...read(tx, actor, scope), query: sql`select c.*, '' as decides from contribution c where c.case_id = ${{ cast: 'uuid', value: scope.caseId }}` }));
      await isSeen('wire', {});
    });
  });

  describe('in row-level security: a policy that asks nothing', () => {
    it.each(['contribution', ...Object.values(AUDIENCED)])('of %s', (table) => opened(table, () => isSeen('behind', {})));
    it('and lists still show nothing foreign', () => opened('contribution', async () => expect(await faultsOf('predicate', {}, FEW)).toEqual([])));
    it('of seats that are over', async () => {
      const functions = await met.hub.asOwner<{ source: string }>("select pg_get_functiondef(p) as source from unnest('{reader_cases,reader_seats,reader_parties}'::regproc[]) p");
      for (const { source } of functions) {
        const forgetful = source.replaceAll(/until_at > \(\s*select hub_now\(\)\)/gi, 'true');
        expect(forgetful).not.toBe(source);
        await met.hub.asOwner(forgetful);
      }
      try {
        await isSeen('behind', {});
      } finally {
        for (const { source } of functions) await met.hub.asOwner(source);
      }
    });
  });

  /** The policies of this table ask nothing any more, while something is done. */
  async function opened(table: string, work: () => Promise<unknown>): Promise<void> {
    await met.hub.asOwner(`alter table ${table} disable row level security`);
    try {
      await work();
    } finally {
      await met.hub.asOwner(`alter table ${table} enable row level security`);
    }
  }
});
