import { isDeepStrictEqual } from 'node:util';
import type { BenchDatabase } from './database.mjs';
import { ask, type Item } from './load/asking';
import { startServer } from './servers/running-server';
import type { Statements } from './statements';
import type { Question } from './world/make-world';

const COMPARED = 40;
const COUNTED = 400;
const AT_ONCE = 8;

/** What has to hold before a figure means anything; each answers how much it looked at. */
export interface Gates {
  readonly sameAnswers: number;
  readonly disclosed: number;
}

/** @throws Error when the hub and the floor answer differently, or when the log does not hold exactly what was answered. */
export async function passGates(database: BenchDatabase, statements: Statements, questions: readonly Question[]): Promise<Gates> {
  const floor = await startServer('floor', database);
  const project = await startServer('project', database);
  try {
    for (const question of questions.slice(0, COMPARED)) {
      const [bare, ours] = [await ask(floor.url, 'floor', question), await ask(project.url, 'project', question)];
      if (!isDeepStrictEqual(bare, ours)) throw new Error(`The floor and the hub answer differently:\n${JSON.stringify(bare[0])}\n${JSON.stringify(ours[0])}`);
    }
    const began = await statements.now();
    const seen = await askMany(project.url, questions);
    const logged = await statements.disclosedSince(began);
    if (!isDeepStrictEqual(new Map([...seen].sort()), new Map([...logged].sort()))) throw new Error(`${total(seen)} ids were answered and ${total(logged)} stand in the log, or others.`);
    return { sameAnswers: COMPARED, disclosed: total(seen) };
  } finally {
    await Promise.all([floor.stop(), project.stop()]);
  }
}

/** Asks a fixed number of times, several at once as under load, and counts every id that arrived. */
async function askMany(url: string, questions: readonly Question[]): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number>();
  const count = ({ id }: Item): void => void seen.set(id, (seen.get(id) ?? 0) + 1);
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < COUNTED) (await ask(url, 'project', questions[next++ % questions.length]!)).forEach(count);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return seen;
}

const total = (times: ReadonlyMap<string, number>): number => [...times.values()].reduce((sum, each) => sum + each, 0);
