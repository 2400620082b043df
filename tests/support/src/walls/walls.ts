import { join, knownContributions, sql, type Caller } from '@casustafel/database';
import { newId, type Level } from '@casustafel/kernel';
import { Delivery, Watcher, type LiveSocket, type OutboxRow } from '@casustafel/live';
import { levelOf, type Actor, type CaseLaw, type LawfulItem } from '@casustafel/policy';
import { capacityOf } from '@casustafel/kernel';
import type { Answer } from '../hub-client';
import { AUDIENCED, type AudiencedKind } from './derived';
import type { GrownCase, GrownItem, GrownMoment, GrownPerson } from './grown';
import type { MetWorld } from './met-world';

/** What one wall shows of things by id: a level, or for what has an audience that it is there. */
export type Seen = ReadonlyMap<string, Level>;
export type SeenThings = Readonly<Record<AudiencedKind, ReadonlySet<string>>>;
export interface OnWire {
  /** Why nothing came; null when an answer did. */
  readonly refusal: string | null;
  readonly items: Seen;
  readonly things: SeenThings;
}

/** The walls, each by itself; one of them can be put in the place of another to see that it is missed. */
export interface Walls {
  /** The rule book, asked about one thing. */
  memory(actor: Actor, item: LawfulItem): Level;
  /** The rule book as predicate, at every level, over everything there is. */
  predicate(met: MetWorld, person: GrownPerson, actor: Actor): Promise<Seen>;
  /** The same of what has an audience: the very reads that screens, reports and sockets ask. */
  listed(met: MetWorld, person: GrownPerson, actor: Actor, files: readonly GrownCase[]): Promise<ReadonlySet<string>>;
  /** What the answer to a look at the case holds. */
  wire(met: MetWorld, person: GrownPerson, file: GrownCase): Promise<OnWire>;
  /** Of what each of these people would be told that it changed. */
  socket(met: MetWorld, file: GrownCase, people: readonly Actor[]): Promise<ReadonlyMap<string, ReadonlySet<string>>>;
  /** What row-level security lets through to somebody whose query forgot every predicate. */
  behind(met: MetWorld, person: GrownPerson): Promise<ReadonlySet<string>>;
}

export const realWalls: Walls = {
  memory: levelOf,

  async predicate(met, person, actor) {
    const at = (level: Exclude<Level, 'NOTHING'>) => sql`(${knownContributions(actor, level)})`;
    const { text, values } = sql`select c.id, case when ${at('FULL')} then 'FULL' when ${at('SUMMARY')} then 'SUMMARY' when ${at('CONCLUSION')} then 'CONCLUSION' when ${at('ASK')} then 'ASK' else 'HIT' end as level
      from contribution c where ${at('HIT')}`;
    const rows = await met.readAs<{ id: string; level: Level }>(person, `${text} and $1::text[] is not null`, [values]);
    return new Map(rows.map(({ id, level }) => [id, level]));
  },

  async listed(met, person, actor, files) {
    const reads = files.flatMap(({ id }) => Object.keys(AUDIENCED).map((kind) => sql`select r.id from (${met.partQuery(kind, actor, id)}) r`));
    const { text, values } = sql`select id from (${join(reads, ' union all ' as ' ')}) all_of_them where $1::text[] is not null`;
    return new Set((await met.readAs<{ id: string }>(person, text, [values])).map(({ id }) => id));
  },

  async wire(met, person, file) {
    const { data, errors } = await askedAgain(() => met.clientOf(person).try<{ caseView: Record<string, Answered[]> }>(VIEW, { c: file.id }));
    const view = data?.caseView;
    return {
      refusal: errors?.[0]?.extensions.code ?? null,
      items: new Map((view?.['contributions'] ?? []).map((item) => [item.id, levelShown(item)])),
      things: Object.fromEntries(Object.entries(FIELDS).map(([kind, field]) => [kind, new Set((view?.[field] ?? []).map(({ id }) => id))])) as unknown as SeenThings,
    };
  },

  async socket(met, file, people) {
    const told = new Map(people.map(({ professionalId }) => [professionalId, new Set<string>()]));
    const watchers = people.map((actor) => watcherOf(actor, file.id, told));
    const rows = [...file.items.map(({ id }) => ['Contribution', id] as const)].map(([kind, id], n): OutboxRow => ({ stream: file.id, n: String(n), topic: 'changed', kind, object_id: id, seats_before: [], seats_after: [] }));
    const delivery = met.hub.app.get(Delivery, { strict: false });
    for (let from = 0; from < watchers.length; from += AT_ONCE) await delivery.tell(file.id, rows, watchers.slice(from, from + AT_ONCE).map(({ watcher }) => watcher));
    for (const { watcher, signals } of watchers) for (const mark of signals) {
      const [key] = [...(watcher.cases.get(file.id)?.marks ?? [])].find(([, known]) => known === mark) ?? [];
      // A signal that means nothing this line can know: something went that it never had.
      told.get(watcher.professionalId)!.add(key?.split(':')[1] ?? 'unknown');
    }
    return told;
  },

  async behind(met, person) {
    const all = ['contribution', ...Object.values(AUDIENCED)].map((table) => `select id from ${table}`).join(' union all ');
    return new Set((await met.readAs<{ id: string }>(person, all)).map(({ id }) => id));
  },
};

/** A storm of lines is for the tests of the line; here each is only to be judged. */
const AT_ONCE = 4;

/** The names under which things with an audience stand in the view of a case. */
export const FIELDS: Readonly<Record<AudiencedKind, string>> = {
  Factor: 'factors', Hypothesis: 'hypotheses', EvidenceMark: 'marks', Conclusion: 'conclusions',
  Tegenspraak: 'tegenspraken', TegenspraakGround: 'tegenspraakGrounds', Decision: 'decisions', Action: 'actions',
};
export type Answered = { readonly id: string; readonly level: Level } & Readonly<Record<string, unknown>>;
/** What each level adds, as far as a planted item always has it. */
const ADDED = { FULL: ['who', 'doesWhat', 'source'], SUMMARY: ['summary', 'knowledge'], CONCLUSION: ['conclusion', 'category', 'aboutPersonIds', 'broughtAt', 'conditions'], ASK: ['authorSeatId'] } as const;

/** The level that was said, where exactly its fields came with it; of those that were asked for. */
export function levelShown(item: Answered): Level {
  const asked = Object.entries(ADDED).map(([level, fields]) => [level as Level, fields.filter((field) => item[field] !== undefined)] as const);
  const shown = asked.filter(([, fields]) => fields.some((field) => item[field] !== null));
  const whole = shown.every(([, fields]) => fields.every((field) => item[field] !== null));
  const levels = shown.map(([level]) => level);
  return (levels[0] ?? 'HIT') === item.level && whole ? item.level : (`${item.level} with the fields of ${levels.join(' and ') || 'HIT'}` as Level);
}

const VIEW = `query($c: ID!) { caseView(caseId: $c) { contributions { id level ${Object.values(ADDED).flat().map((field) => (field === 'conditions' ? 'conditions { kind }' : field)).join(' ')} } ${Object.values(FIELDS).map((field) => `${field} { id }`).join(' ')} } }`;

/** An answer that took too long to be trusted is not given, and says so: whoever hears that asks again. */
async function askedAgain<T>(ask: () => Promise<Answer<T>>, left = 10): Promise<Answer<T>> {
  const answer = await ask();
  return left > 0 && answer.errors?.[0]?.extensions.code === 'CHANGED_MEANWHILE' ? askedAgain(ask, left - 1) : answer;
}

/** A line that was never told anything, and keeps what it is told. */
function watcherOf(actor: Actor, caseId: string, told: ReadonlyMap<string, Set<string>>): { readonly watcher: Watcher; readonly signals: string[] } {
  const signals: string[] = [];
  const socket = {
    conn: { writeBuffer: [], close: () => undefined },
    emit: (event: string, said: { mark?: string }) => (event === 'changed' ? signals.push(said.mark!) : told.size),
  } as unknown as LiveSocket;
  const watcher = new Watcher(socket, actor, newId());
  watcher.cases.set(caseId, { marks: new Map(), room: '', held: null });
  return { watcher, signals };
}

/** An item as the rules are given it: where it travels is what the database judged. */
export const lawfulOf = ({ channels }: MetWorld, { id, caseId, author, category, audience, about, receivers, gate, gateFor, gateUntil, incidental, shows, grantable, openUntil }: GrownItem): LawfulItem => ({
  id, caseId, party: `${caseId}:${author.organisationId}:${author.task}`, authorSeatId: author.id, audience, channel: channels.get(id)!, supply: `${capacityOf(author)}/${category}`, about, receivers, gate, gateFor, gateUntil, incidental, shows, grantable, openUntil,
});

/** Somebody whose purpose nobody named: the other half of the eighth test, of which the log is one. */
export const withoutPurpose = (actor: Actor): Actor => {
  const unnamed = <T extends { readonly law: CaseLaw }>(place: T): T => ({ ...place, law: { ...place.law, facts: { ...place.law.facts, purposeNamed: false } } });
  return { ...actor, seats: actor.seats.map(unnamed), emergencies: actor.emergencies.map(unnamed) };
};

export const callerOf = (actor: Actor): Caller => ({ actor, signInId: null, correlationId: newId(), origin: 'browser' });
export const isNow = (moment: GrownMoment): boolean => moment.name === 'now';
