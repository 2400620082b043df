import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { play } from './support/act';
import { allActs } from './support/acts';
import type { Somebody } from './support/people';
import { QUESTIONS } from './support/questions';
import { Scene } from './support/scene';

jest.setTimeout(300_000);

/**
 * Facts of the reader are set in the very statement that reads, so whether a list shows anything could come to depend on the order in
 * which the planner joins. Every question there is, asked of the same rows before and after they were counted and by every other plan.
 */
const READERS: readonly Somebody[] = ['police', 'gi', 'chair', 'privacy'];
const only = (kept: string): Readonly<Record<string, string>> => ({ ...Object.fromEntries(['hashjoin', 'mergejoin', 'nestloop'].filter((each) => each !== kept).map((each) => [`enable_${each}`, 'off'])), enable_memoize: 'off' });
const PLANS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'by nested loops alone': only('nestloop'),
  'by hash joins alone': only('hashjoin'),
  'by merge joins alone': only('mergejoin'),
  'without reading a table from end to end': { enable_seqscan: 'off' },
  'without an index': { enable_indexscan: 'off', enable_indexonlyscan: 'off', enable_bitmapscan: 'off' },
  'compiled': { jit: 'on', jit_above_cost: '0', jit_inline_above_cost: '-1', jit_optimize_above_cost: '-1' },
  'planned for each value': { plan_cache_mode: 'force_custom_plan' },
  'planned once for all values': { plan_cache_mode: 'force_generic_plan' },
  'in the order they were written': { join_collapse_limit: '1', from_collapse_limit: '1' },
};
/** The log grows by every question that is asked of it, and is read by a role of its own. */
const GROWING = ['accessLog', 'accessLogChoices', 'contributionOpenedBy'];
const all = Object.entries(QUESTIONS).filter(([door]) => !GROWING.includes(door)).flatMap(([door, questions]) => questions.map((question, at) => [`${door} ${at}`, door, question] as const));

/** What is new each time an answer is given: a cursor, and the moment it was made. */
const ANEW = ['cursor', 'next', 'asOf', 'at'];
const said = (field: string, value: unknown): unknown => (ANEW.includes(field) ? null : value);

describe('every list gives the same rows', () => {
  let scene: Scene;
  let before: ReadonlyMap<string, string>;

  beforeAll(async () => {
    scene = await Scene.open();
    // The server counts by itself as well, after a minute: here nothing is counted before the test says so.
    for (const { name } of await scene.hub.asOwner<{ name: string }>("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) await scene.hub.asOwner(`alter table "${name}" set (autovacuum_enabled = false)`);
    await play(scene, allActs);
    const [{ counted }] = await scene.hub.asOwner<{ counted: boolean }>("select bool_or(reltuples > 0) as counted from pg_class where relname in ('contribution', 'seat', 'decision', 'factor')") as [{ counted: boolean }];
    expect(counted).toBe(false);
    before = await answers();
  });
  afterAll(() => scene?.close());

  /** What each of them is answered. */
  async function answers(): Promise<ReadonlyMap<string, string>> {
    const given = new Map<string, string>();
    for (const [name, door, question] of all) {
      await Promise.all(READERS.map(async (who) => {
        const { data, refusal } = await scene.knock(who, 'Query', door, question.variables(scene));
        given.set(`${who}: ${name}`, JSON.stringify(data ?? refusal, said));
      }));
    }
    return given;
  }
  const differences = async () => [...(await answers())].filter(([name, answer]) => before.get(name) !== answer).map(([name, answer]) => ({ name, before: before.get(name), now: answer }));

  /** The pool of the hub, and everything it asks, gets these settings: whoever connects from now on has them. */
  async function plan(settings: Readonly<Record<string, string>>): Promise<void> {
    const name = new URL(scene.hub.database.url).pathname.slice(1);
    const superuser = await new DataSource({ type: 'postgres', url: scene.hub.database.superUrl }).initialize();
    try {
      await superuser.query(`alter role casustafel_app in database ${name} reset all`);
      for (const [setting, value] of Object.entries(settings)) await superuser.query(`alter role casustafel_app in database ${name} set ${setting} = '${value}'`);
      await superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = $2', [name, 'casustafel_app']);
    } finally {
      await superuser.destroy();
    }
    const pool = scene.hub.app.get(DataSource, { strict: false });
    for (const [setting, value] of Object.entries(settings)) expect((await eventually(() => pool.query(`show ${setting}`)))[0]).toEqual({ [setting]: value });
  }
  /** A line that was just cut is opened anew by the next who asks. */
  async function eventually<T>(ask: () => Promise<T>, left = 20): Promise<T> {
    return ask().catch((error: unknown) => (left > 0 ? new Promise((resolve) => setTimeout(resolve, 50)).then(() => eventually(ask, left - 1)) : Promise.reject(error as Error)));
  }

  it('asked twice, so that what differs below differs by the plan', async () => expect(await differences()).toEqual([]));
  it('there is something to compare', () => expect([...before.values()].filter((answer) => answer.length > 400).length).toBeGreaterThan(40));
  it('after ANALYZE', async () => {
    await scene.hub.asOwner('analyze');
    expect(await differences()).toEqual([]);
  });
  it.each(Object.entries(PLANS))('%s', async (_, settings) => {
    await plan(settings);
    expect(await differences()).toEqual([]);
  });
});
