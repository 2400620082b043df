import { Consulting, CONTRIBUTION_COLUMNS, ruleToSql, sql, type RuleNode } from '@casustafel/database';
import type { Level } from '@casustafel/kernel';
import { newId } from '@casustafel/kernel';
import { Delivery, EmergencyScreens, Watcher, type LiveSocket } from '@casustafel/live';
import { levelOf, markerOf, ruleFor, type Actor, type LawfulItem } from '@casustafel/policy';
import type { GrownEmergency, GrownPerson } from './grown';
import type { MetWorld } from './met-world';
import { levelShown, type Answered, type Seen } from './walls';

/** The view of an emergency as it came, or why it did not. */
export interface EmergencyAnswer {
  readonly refusal: string | null;
  readonly items: Seen;
  readonly persons: readonly string[];
  readonly seats: readonly string[];
}

/** The same walls at the other door: what is asked in an emergency and nowhere else. */
export interface EmergencyWalls {
  memory(actor: Actor, item: LawfulItem): Level;
  predicate(met: MetWorld, person: GrownPerson, actor: Actor): Promise<Seen>;
  wire(met: MetWorld, emergency: GrownEmergency): Promise<EmergencyAnswer>;
  /** A line that has the case open; each call says whether it was told something since the last. */
  socket(met: MetWorld, actor: Actor, caseId: string): () => Promise<boolean>;
  behind(met: MetWorld, person: GrownPerson): Promise<ReadonlySet<string>>;
}

export const IN_SIGHT = 'EMERGENCY';

/** What the predicate gives at each level, with a rule in the place of another where one is tried. */
export const consultedBy = (change: (rule: RuleNode | null) => RuleNode | null = (rule) => rule): EmergencyWalls['predicate'] => async (met, person, actor) => {
  const at = (level: Exclude<Level, 'NOTHING'>) => sql`(${ruleToSql(change(ruleFor(actor, 'consult', 'Contribution', markerOf(level)) as RuleNode | null), CONTRIBUTION_COLUMNS)})`;
  const { text, values } = sql`select c.id, case when ${at('FULL')} then 'FULL' when ${at('SUMMARY')} then 'SUMMARY' when ${at('CONCLUSION')} then 'CONCLUSION' when ${at('ASK')} then 'ASK' else 'HIT' end as level
    from contribution c where ${at('HIT')}`;
  const rows = await met.readAs<{ id: string; level: Level }>(person, `${text} and $1::text[] is not null`, [values], IN_SIGHT);
  return new Map(rows.map(({ id, level }) => [id, level]));
};

export const realEmergencyWalls: EmergencyWalls = {
  memory: (actor, item) => levelOf(actor, item, 'consult'),
  predicate: consultedBy(),

  async wire(met, { id, person }) {
    const { data, errors } = await met.clientOf(person).try<{ emergencyView: { items: Answered[]; persons: { id: string }[]; seats: { id: string }[] } }>(VIEW, { id });
    const view = data?.emergencyView;
    return {
      refusal: errors?.[0]?.extensions.code ?? null,
      items: new Map((view?.items ?? []).map((item) => [item.id, levelShown(item)])),
      persons: (view?.persons ?? []).map((each) => each.id).sort(), seats: (view?.seats ?? []).map((each) => each.id).sort(),
    };
  },

  socket(met, actor, caseId) {
    let told = 0;
    const socket = { conn: { writeBuffer: [], close: () => undefined }, emit: (event: string) => (event === 'mine' ? (told += 1) : told) } as unknown as LiveSocket;
    const watcher = new Watcher(socket, actor, newId());
    const [screens, delivery] = [met.hub.app.get(EmergencyScreens, { strict: false }), met.hub.app.get(Delivery, { strict: false })];
    return async () => {
      const before = told;
      // As a change in the case is carried to its lines: known anew first, and then judged.
      await delivery.keepOut([watcher], []);
      await screens.tell(caseId, [watcher]);
      return told > before;
    };
  },

  async behind(met, person) {
    return new Set((await met.readAs<{ id: string }>(person, 'select id from contribution', [], IN_SIGHT)).map(({ id }) => id));
  },
};

/** Whatever shows the rows of an emergency, for a test that has one of them show more. */
export const consultingOf = (met: MetWorld): Consulting => met.hub.app.get(Consulting, { strict: false });

const VIEW = `query($id: ID!) { emergencyView(id: $id) { persons { id } seats { id }
  items { id level authorSeatId conclusion category aboutPersonIds broughtAt summary knowledge who doesWhat source } } }`;
