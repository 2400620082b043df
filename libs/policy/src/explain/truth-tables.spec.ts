import { describe, expect, it } from '@jest/globals';
import { explain } from './explain';
import { agreementFor } from '../proof/questions.arbitrary';
import { truthTables, type TruthRow } from '../proof/truth-table';

/** `Wpg 9, 10; WGS 2.30` names Wpg 9, Wpg 10 and WGS 2.30: a number alone belongs to the act before it. */
function articlesIn(text: string): readonly string[] {
  let act = '';
  return text.split(/[;,]/).map((part) => part.trim()).map((part) => {
    if (/^\d/.test(part)) return `${act} ${part}`;
    act = part.replace(/ \d.*$/, '');
    return part;
  });
}
const names = (said: readonly string[], article: string): boolean => said.flatMap(articlesIn).some((each) => each === article || each.startsWith(`${article} `));

const tables = truthTables();

describe('the truth tables', () => {
  it('are there for every organisation the law speaks of, each with the pairs that differ in one thing', () => {
    expect(tables.map(({ name }) => name).sort()).toEqual([
      'burgemeester.md', 'dji.md', 'gecontracteerde-aanbieder.md', 'gemeente-jeugdwet.md', 'gemeente-participatiewet-schuldhulp.md', 'gemeente-wmo.md', 'ggd.md', 'ggz.md', 'gi.md', 'halt.md', 'huisarts.md',
      'jeugdhulp.md', 'om.md', 'onderwijs.md', 'politie.md', 'reclassering.md', 'rvdk.md', 'slachtofferhulp.md', 'veilig-thuis.md', 'vrouwenopvang.md', 'woningcorporatie.md',
    ]);
    expect(tables.filter(({ rows }) => rows.length < 8 || new Set(rows.map(({ verdict }) => verdict)).size < 2 || new Set(rows.map(({ question }) => question.mode)).size < 2)).toEqual([]);
  });

  it('ask nothing twice', () => {
    for (const { rows } of tables) expect(new Set(rows.map(({ question }) => JSON.stringify(question))).size).toBe(rows.length);
  });
});

describe.each(tables)('$name', ({ rows }) => {
  it.each(rows.map((row): [string, TruthRow] => [row.said, row]))('%s', (_said, { question, verdict, level, missing, articles }) => {
    const answer = explain(question, agreementFor(question));
    expect({ verdict: answer.verdict, level: answer.level, missing: [...answer.missing].sort() }).toEqual({ verdict, level, missing: [...missing].sort() });
    const said = answer.because.map(({ article }) => article);
    expect({ said, lacks: articles.filter((article) => !names(said, article)) }).toEqual({ said, lacks: [] });
  });
});
