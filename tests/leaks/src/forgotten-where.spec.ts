import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { RuleColumns, RuleNode } from '@casustafel/database';
import pg from 'pg';

jest.setTimeout(120_000);

/**
 * Somebody forgot the `where` of a list: here of every list at once, while the hub goes on. What the rule book would have said to
 * the database is `true`, in every repository there is and every one to come; row-level security and the presenters are what is left.
 */
let forgotten = false;
const { raw, ruleToSql } = await import('@casustafel/database');
jest.resetModules();
const asked = jest.fn((rule: RuleNode | null, columns: RuleColumns) => (forgotten ? raw('true') : ruleToSql(rule, columns)));
jest.unstable_mockModule('../../../libs/shared/database/src/rule-to-sql', () => ({ ruleToSql: asked }));

const { Scene } = await import('./support/scene');
const { play } = await import('./support/act');
const { allActs } = await import('./support/acts');
const { EVERYBODY } = await import('./support/people');
const { QUESTIONS } = await import('./support/questions');

const scene = await Scene.open();
await play(scene, allActs);
forgotten = true;
asked.mockClear();
afterAll(() => scene.close());

/**
 * What the coarse wall lets through and the rules do not: it knows of region, seat, audience and party, and neither of the law, nor of
 * what was taken back, nor of whose screening ran out.
 */
const behind = new Map<string, ReadonlySet<string>>();
for (const who of EVERYBODY) behind.set(who, who === 'stranger' ? new Set() : await readBare(who));
/** Words that stand in a row the coarse wall lets through, by what hides them. */
const WORDS_INSIDE: readonly (readonly [who: string, what: RegExp, because: string])[] = [
  ['lapsed', /^(conference|case_table|person|case_file|seat)\b/, 'the database knows of a seat, and not whether its holder is still screened'],
  ['chair', /^read_aloud\.purpose of fact told and recalled$/, 'its fact was taken back after the chair was named'],
];
const THERE_IS = 'that there is: ';

function isInside(who: string, what: string): boolean {
  if (!what.startsWith(THERE_IS)) return WORDS_INSIDE.some(([of, words]) => of === who && words.test(what));
  return behind.get(who)!.has(scene.id(what.slice(THERE_IS.length)));
}

/** The id of everything there is that a bare select shows this person, in every table with a wall round it. */
async function readBare(who: Exclude<(typeof EVERYBODY)[number], 'stranger'>): Promise<ReadonlySet<string>> {
  const walled = await scene.hub.asOwner<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity and has_table_privilege('casustafel_app', c.oid, 'select')`);
  const [row] = await scene.hub.asOwner<{ id: string }>('select id from professional where handle = $1', [who]);
  const app = new pg.Client({ connectionString: scene.hub.database.url });
  await app.connect();
  try {
    await app.query('begin');
    await app.query("select enter($1, '')", [row!.id]);
    const { rows } = await app.query<{ id: string }>(walled.map(({ name }) => `select id from ${name}`).join(' union '));
    return new Set(rows.map(({ id }) => id));
  } finally {
    await app.end();
  }
}

const all = Object.entries(QUESTIONS).flatMap(([door, questions]) => questions.map((question) => [question.of ? `${door}, ${question.of}` : door, door, question] as const));

describe('with every where forgotten', () => {
  it.each(all)('%s: still shows nothing foreign', async (_name, door, question) => {
    const wrong = await Promise.all(EVERYBODY.map(async (who) => {
      const { all: said } = await scene.knock(who, 'Query', door, question.variables(scene));
      return scene.canaries.leaked(who, said).filter((what) => !isInside(who, what)).map((what) => `${who} learned ${what}`);
    }));
    expect(wrong.flat()).toEqual([]);
  });

  it('it was forgotten: the lists asked for their rule, and were given none', () => expect(asked.mock.results.filter(({ value }) => (value as { text: string }).text === 'true').length).toBeGreaterThan(100));

  it('and with the coarse wall gone as well they would show it: this test is not deaf', async () => {
    const tables = ['contribution', 'factor', 'decision', 'tegenspraak', 'tegenspraak_ground'];
    const listed = async () => {
      const { all: said } = await scene.knock('gi', 'Query', 'caseView', { caseId: scene.id('case') });
      return scene.canaries.leaked('gi', said).filter((what) => !isInside('gi', what));
    };
    expect(await listed()).toEqual([]);
    for (const table of tables) await scene.hub.asOwner(`alter table ${table} disable row level security`);
    expect((await listed()).length).toBeGreaterThan(tables.length);
  });
});
