import type { BenchDatabase } from './database.mjs';
import type { List } from './load/asking';
import { LoadGenerator, type LoadResult } from './load/load';
import { startServer, type RunningServer, type ServerName } from './servers/running-server';
import type { Size } from './sizes';
import type { Statements } from './statements';
import type { Question } from './world/make-world';

/** Measured at every number of connections and at a fixed rate. */
export const SERVERS = ['floor', 'project-without-log', 'project', 'stock'] as const satisfies readonly ServerName[];
/** One thing apart each: opening words, the wall. Measured at the first number of connections. */
export const APART = ['floor-unsealing', 'project-reference', 'project-without-wall'] as const satisfies readonly ServerName[];
export const CONNECTIONS = [8, 64] as const;
const ALL: readonly ServerName[] = [...SERVERS, ...APART];

/** What one server did in one window. */
export interface Window {
  /** The share that got no page: refused because it could not be judged again in time, or given up on. */
  readonly unanswered: number;
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of the server's processor per request. */
  readonly cpu: number;
  readonly statements: number;
  /** Milliseconds the database spent on it. */
  readonly database: number;
}

/** What each server did; what was not measured at this place is not in it. */
export type Windows = Readonly<Record<ServerName, Window>>;

/** One round: every server at every number of connections, and at a fixed rate they can all keep up with; and the same of the page over all cases, at the first number. */
export interface Round {
  readonly cases: { readonly full: Windows; readonly fixedRate: number; readonly fixed: Windows };
  readonly full: Readonly<Record<number, Windows>>;
  readonly fixedRate: number;
  readonly fixed: Windows;
}

export interface Ground {
  readonly database: BenchDatabase;
  readonly statements: Statements;
  readonly questions: readonly Question[];
  readonly size: Size;
}

/** Runs the rounds, each with servers started afresh, and tells in between how far it is. */
export async function measure(ground: Ground, tell: (line: string) => void): Promise<readonly Round[]> {
  const load = new LoadGenerator();
  try {
    const rounds: Round[] = [];
    for (let number = 0; number < ground.size.rounds; number += 1) {
      rounds.push(await round(ground, load, rotated(number)));
      const { full, fixedRate, cases } = rounds[number]!;
      tell(`round ${number + 1} of ${ground.size.rounds}: ${SERVERS.map((name) => `${name} ${full[8]![name].rate.toFixed(0)}/s`).join(', ')}; fixed rate ${fixedRate}/s; over all cases ${SERVERS.map((name) => `${name} ${cases.full[name].rate.toFixed(0)}/s`).join(', ')}`);
    }
    return rounds;
  } finally {
    load.stop();
  }
}

/** Each round begins with another server, so that none is always the one after a checkpoint. */
const rotated = (number: number): ServerName[] => ALL.map((_, index) => ALL[(index + number) % ALL.length]!);

async function round({ database, statements, questions, size }: Ground, load: LoadGenerator, order: readonly ServerName[]): Promise<Round> {
  const servers = await Promise.all(order.map((name) => startServer(name, database)));
  const run = async (names: readonly ServerName[], connections: number, seconds: number, rate?: number, list: List = 'CASE'): Promise<Windows> => {
    const windows: Partial<Record<ServerName, Window>> = {};
    for (const server of servers.filter(({ name }) => names.includes(name))) {
      windows[server.name] = await window(server, statements, () => load.run({ url: server.url, server: server.name, questions, list, connections, seconds, rate, crowded: connections > CONNECTIONS[0] }));
    }
    return windows as Windows;
  };
  try {
    await run(ALL, CONNECTIONS[0], size.warmUp);
    const full: Record<number, Windows> = {};
    for (const connections of CONNECTIONS) full[connections] = await run(connections === CONNECTIONS[0] ? ALL : SERVERS, connections, size.seconds);
    const fixedRate = halfOf(full[CONNECTIONS[0]]!);
    const fixed = await run(SERVERS, CONNECTIONS[0], size.seconds, fixedRate);
    const cases = await run(SERVERS, CONNECTIONS[0], size.seconds, undefined, 'CASES');
    const rateOfCases = halfOf(cases);
    return { full, fixedRate, fixed, cases: { full: cases, fixedRate: rateOfCases, fixed: await run(SERVERS, CONNECTIONS[0], size.seconds, rateOfCases, 'CASES') } };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** What all of them can keep up with, and waiting in line does not hide in it. */
const halfOf = (windows: Windows): number => Math.max(CONNECTIONS[0], Math.floor(Math.min(...SERVERS.map((name) => windows[name].rate)) / 2));

async function window(server: RunningServer, statements: Statements, work: () => Promise<LoadResult>): Promise<Window> {
  await statements.reset();
  const before = await server.cost();
  const { right, wrong, refused, seconds, p50, p99 } = await work();
  const after = await server.cost();
  const { calls, milliseconds } = await statements.since();
  return { unanswered: (wrong + refused) / (right + wrong + refused), rate: right / seconds, p50, p99, cpu: (after.cpu - before.cpu) / 1_000 / right, statements: calls / right, database: milliseconds / right };
}
