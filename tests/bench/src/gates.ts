import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from './database.mjs';
import { ask, LISTS, type Item, type List } from './load/asking';
import { startServer } from './servers/running-server';
import { PAGE } from './sizes';
import type { Statements } from './statements';
import type { Question } from './world/make-world';

const COMPARED = 40;
const COUNTED = 400;
const AT_ONCE = 8;
const TRIPS = 100;
/** The look, and before it who asks. */
const TOGETHER_WITH_SIGN_IN = 2;
/** Long enough for everything a hub does by itself. */
const QUIET = 5_000;

/** What has to hold before a figure means anything; each answers how much it looked at. */
export interface Gates {
  readonly sameAnswers: number;
  readonly disclosed: number;
  /** What one question of the hub asks of the database, by the length of its page. */
  readonly trips: readonly { readonly list: List; readonly rows: number; readonly sent: number }[];
}

/** @throws Error when two servers answer differently, when the log does not hold exactly what was answered, or when a list asks more than sign-in and itself. */
export async function passGates(database: BenchDatabase, statements: Statements, questions: readonly Question[]): Promise<Gates> {
  const others = await Promise.all((['floor', 'floor-unsealing', 'stock', 'project-without-wall'] as const).map((name) => startServer(name, database)));
  const project = await startServer('project', database);
  try {
    for (const question of questions.slice(0, COMPARED)) for (const list of LISTS) {
      const ours = await ask(project.url, 'project', question, { list });
      for (const { url, name } of others) {
        const theirs = await ask(url, name, question, { list });
        const at = ours.findIndex((item, index) => !isDeepStrictEqual(item, theirs[index]));
        if (at >= 0 || ours.length !== theirs.length) throw new Error(`The server "${name}" and the hub answer ${list} differently:\n${JSON.stringify(theirs[at])}\n${JSON.stringify(ours[at])}`);
      }
    }
    const began = await statements.now();
    const seen = await askMany(project.url, questions);
    const logged = await statements.disclosedSince(began);
    if (!isDeepStrictEqual(new Map([...seen].sort()), new Map([...logged].sort()))) throw new Error(`${total(seen)} ids were answered and ${total(logged)} stand in the log, or others.`);
    return { sameAnswers: COMPARED * LISTS.length * others.length, disclosed: total(seen), trips: await tripsOf(project.url, statements, questions) };
  } finally {
    await Promise.all([...others, project].map((server) => server.stop()));
  }
}

/** Counts the statements of questions for a short page and for a long one; what the hubs ask by themselves is learnt from a while in which nobody asks. */
async function tripsOf(url: string, statements: Statements, questions: readonly Question[]): Promise<Gates['trips']> {
  await statements.reset();
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const byThemselves = await statements.calls();
  const trips: { list: List; rows: number; sent: number }[] = [];
  for (const list of LISTS) for (const rows of [10, PAGE]) {
    await statements.reset();
    for (const question of questions.slice(0, TRIPS)) if ((await ask(url, 'project', question, { list, first: rows })).length !== rows) throw new Error('A page was not full');
    const asked = [...(await statements.calls())].filter(([query]) => !byThemselves.has(query));
    // A hub's own question that happened to fall in here came once or twice, and is none of this.
    const sent = asked.reduce((sum, [, calls]) => sum + Math.round(calls / TRIPS), 0);
    if (sent !== TOGETHER_WITH_SIGN_IN) throw new Error(`A page of ${rows} of ${list} took ${sent} statements: ${asked.map(([query, calls]) => `${calls} × ${query.slice(0, 60)}`).join('; ')}`);
    trips.push({ list, rows, sent });
  }
  return trips;
}

/** Asks a fixed number of times, several at once as under load, and counts every id that arrived. */
async function askMany(url: string, questions: readonly Question[]): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>();
  const count = ({ id }: Item): void => void seen.set(id, (seen.get(id) ?? 0) + 1);
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < COUNTED) (await ask(url, 'project', questions[next % questions.length]!, { list: LISTS[next++ % LISTS.length] })).forEach(count);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return seen;
}

const total = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((sum, each) => sum + each, 0);
