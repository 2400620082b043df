import type { Level } from '@casustafel/kernel';
import { may, type Actor, type Kind } from '@casustafel/policy';
import { AUDIENCED, type AudiencedKind } from './derived';
import type { GrownCase, GrownItem, GrownMoment, GrownPerson } from './grown';
import type { MetWorld } from './met-world';
import { TESTS, type Test } from './oracle-law';
import { askersOf, momentsOf } from './triples';
import { lawfulOf, realWalls, withoutPurpose, type Walls } from './walls';

/** One triple in which a wall says something else than the law as it is written down. */
export interface Fault {
  readonly wall: string;
  readonly moment: string;
  readonly person: string;
  readonly thing: string;
  readonly written: string;
  readonly said: string;
  /** Every fact of the triple, to see it without the world around it. */
  readonly facts: object;
}

export interface Report {
  triples: number;
  visible: number;
  /** How often each test was the only one that stood in the way. */
  readonly alone: Record<Test, number>;
  /** People, things with an audience, and moments. */
  things: number;
  thingsVisible: number;
  /** Emergencies, items and moments. */
  consulted: number;
  consultedVisible: number;
  readonly faults: Fault[];
}

export const emptyReport = (): Report => ({
  triples: 0, visible: 0, things: 0, thingsVisible: 0, consulted: 0, consultedVisible: 0, faults: [], alone: Object.fromEntries(TESTS.map((test) => [test, 0])) as Record<Test, number>,
});

interface Thing {
  readonly id: string;
  readonly kind: AudiencedKind;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Enough to see what is wrong; a wall that is gone is wrong everywhere. */
const ENOUGH = 25;
const AT_ONCE = 4;

/** The walls, by the name under which a fault says which it is. */
export const WALLS = ['memory', 'predicate', 'wire', 'socket', 'behind'] as const;
export type Wall = (typeof WALLS)[number];

export interface CheckOptions {
  /** Which walls are asked; all of them, unless it is one that is tried. */
  readonly only?: readonly Wall[];
  /** How many cases; all of them, unless fewer are enough. */
  readonly cases?: number;
  /** After how many faults it is enough to know that there are some. */
  readonly stopAt?: number;
}

/** Lays the walls beside one another and beside the law as it is written down: every person, every item and every thing, at every moment. */
export async function checkWalls(met: MetWorld, walls: Walls = realWalls, report: Report = emptyReport(), { only = WALLS, cases = met.world.cases.length, stopAt = Infinity }: CheckOptions = {}): Promise<Report> {
  const things = await thingsOf(met);
  met.oracle.apart.learn(things.map(({ row }) => row));
  const asks = (wall: Wall): boolean => only.includes(wall) && report.faults.length < stopAt;
  for (const moment of met.world.moments) {
    const files = met.world.cases.slice(0, cases).filter((file) => momentsOf(met.world, file).includes(moment));
    const askers = new Map<GrownPerson, GrownCase[]>();
    for (const file of files) for (const person of askersOf(met.world, file)) askers.set(person, [...(askers.get(person) ?? []), file]);
    await met.goTo(moment);
    const actors = new Map<GrownPerson, Actor>();
    if (report.faults.length >= stopAt) break;
    await each([...askers], async ([person, asked]) => {
      if (report.faults.length >= stopAt) return;
      const actor = await met.actorOf(person);
      actors.set(person, actor);
      await meet({ met, walls, report, asks, things, moment, person, actor, files: asked });
    });
    if (moment.logged) for (const file of files) if (asks('socket')) await listen({ met, walls, report, asks, moment, file, actors: askersOf(met.world, file).flatMap((person) => actors.get(person) ?? []) });
  }
  return report;
}

interface Meeting {
  readonly asks: (wall: Wall) => boolean;
  readonly met: MetWorld;
  readonly walls: Walls;
  readonly report: Report;
  readonly moment: GrownMoment;
}

/** One person at one moment: what each wall shows them of these cases. */
async function meet({ met, walls, report, asks, things, moment, person, actor, files }: Meeting & { things: readonly Thing[]; person: GrownPerson; actor: Actor; files: readonly GrownCase[] }): Promise<void> {
  const judged = moment.logged ? actor : withoutPurpose(actor);
  const predicate = asks('predicate') && (await walls.predicate(met, person, judged));
  const listed = asks('predicate') && (await walls.listed(met, person, actor, files));
  const behind = asks('behind') && (await walls.behind(met, person));
  const note = noter(report, moment, person, met);
  for (const file of files) {
    const wire = asks('wire') && (await walls.wire(met, person, file));
    if (wire) note('wire', file.id, moment.logged ? 'an answer, or that nothing is there' : 'no answer', refusalAs(wire.refusal, moment));
    for (const item of file.items) {
      const { level, only } = met.oracle.verdict(person, item, moment);
      const ruled = met.oracle.ruled(person, item, moment);
      report.triples += 1;
      if (level !== 'NOTHING') report.visible += 1;
      if (only) report.alone[only] += 1;
      if (asks('memory')) note('memory', item.id, ruled, walls.memory(judged, lawfulOf(met, item)), item);
      if (predicate) note('predicate', item.id, ruled, predicate.get(item.id) ?? 'NOTHING', item);
      if (wire) note('wire', item.id, met.guests.left(file, person, item, level), wire.items.get(item.id) ?? 'NOTHING', item);
      if (behind) note('behind', item.id, String(met.oracle.coarse(person, item, moment)), String(behind.has(item.id)), item);
    }
    if (wire) for (const id of wire.items.keys()) if (!file.items.some((item) => item.id === id)) note('wire', id, 'NOTHING', 'an item of another case');
    for (const thing of things.filter(({ row }) => row['caseId'] === file.id)) {
      const visible = met.oracle.knows(person, thing.row, moment);
      report.things += 1;
      if (visible && moment.logged) report.thingsVisible += 1;
      if (asks('memory')) note(`memory, ${thing.kind}`, thing.id, String(visible), String(may(actor, 'read', thing.kind as Kind, thing.row as never)));
      if (listed) note(`predicate, ${thing.kind}`, thing.id, String(visible), String(listed.has(thing.id)));
      if (wire) note(`wire, ${thing.kind}`, thing.id, String(visible && moment.logged && !met.guests.isShielded(file, person)), String(wire.things[thing.kind].has(thing.id)));
      if (behind) note(`behind, ${thing.kind}`, thing.id, String(met.oracle.coarselyKnows(person, thing.row, moment)), String(behind.has(thing.id)));
    }
  }
}

/** Somebody without a seat is told that nothing is there; where nothing can be written down, nobody is answered. */
export const refusalAs = (refusal: string | null, { logged }: GrownMoment): string =>
  logged && (refusal === null || refusal === 'NOT_FOUND' || refusal === 'UNAUTHENTICATED') ? 'an answer, or that nothing is there' : !logged && refusal !== null ? 'no answer' : String(refusal);

/** Of what each of them hears when everything in the case changed at once. */
async function listen({ met, walls, report, moment, file, actors }: Meeting & { file: GrownCase; actors: readonly Actor[] }): Promise<void> {
  const told = await walls.socket(met, file, actors);
  for (const person of askersOf(met.world, file)) {
    const note = noter(report, moment, person, met);
    const heard = told.get(person.id) ?? new Set();
    for (const item of file.items) note('socket', item.id, String(met.oracle.verdict(person, item, moment).level !== 'NOTHING'), String(heard.has(item.id)), item);
    for (const id of heard) if (!file.items.some((item) => item.id === id)) note('socket', id, 'silence', 'a signal of something else');
  }
}

/** Writes down where a wall says something else than what is written, with every fact it rests on. */
export function noter(report: Report, moment: GrownMoment, person: GrownPerson, met: MetWorld, also: object = {}) {
  return (wall: string, thing: string, written: Level | string, said: Level | string, item?: GrownItem): void => {
    if (written === said || report.faults.filter((fault) => fault.wall === wall).length >= ENOUGH) return;
    report.faults.push({ wall, moment: moment.name, person: person.handle, thing, written, said, facts: { ...also, ...(item && met.oracle.factsOf(person, item, moment)) } });
  };
}

/** Everything that has an audience, as it stands in its table. */
async function thingsOf({ hub }: MetWorld): Promise<Thing[]> {
  const all: Thing[] = [];
  for (const [kind, table] of Object.entries(AUDIENCED)) {
    for (const row of await hub.asOwner<Record<string, unknown>>(`select * from ${table}`)) {
      const named = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]));
      all.push({ id: row['id'] as string, kind: kind as AudiencedKind, row: named });
    }
  }
  return all;
}

export async function each<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  }));
}

/** What was met, in one line. */
export const inWords = ({ triples, visible, alone, things, thingsVisible, consulted, consultedVisible }: Report, ...seeds: readonly number[]): string =>
  `seed ${seeds.join(', ')}: ${triples} triples of person, item and moment, ${((100 * visible) / triples).toFixed(1)} % visible; each test alone ${TESTS.map((test) => `${test}: ${alone[test]}`).join(', ')}; `
  + `${things} triples with a thing made of items, ${((100 * thingsVisible) / things).toFixed(1)} % visible; `
  + `${consulted} with an emergency, ${((100 * consultedVisible) / consulted).toFixed(1)} % visible`;
