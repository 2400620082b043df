import { readdirSync } from 'node:fs';
import { OFFICES, SEAT_FUNCTIONS } from '@casustafel/kernel';
import { describe, expect, it } from '@jest/globals';
import { book } from '../book';
import { LEVEL_FIELDS } from '../law/level-fields';
import { ACTIONS } from '../things';
import { ACT_WORDS } from './act-words';
import { WHILE_OPEN } from './ask-words';
import { CHAPTER_WORDS } from './chapter-words';
import { EIGHT_TESTS } from './eight-tests';
import { FIELD_WORDS, levelsInWords } from './level-words';
import { shapesFor } from './rule-shapes';
import { inWords, rulesInWords } from './rules-in-words';
import { POSITIONS } from './sample-positions';

const rules = rulesInWords().flatMap((chapter) => chapter.rules.map((rule) => ({ chapter: chapter.key, ...rule })));
const found = (act: string) => rules.filter((rule) => rule.act === ACT_WORDS[act]);

describe('the rule book in words', () => {
  it('has words for every rule it holds: what may be done, to what, under which conditions, and by whom', () => expect(inWords(book).unworded).toEqual([]));

  it('has a chapter for each file of rules, none of them empty', () => {
    const files = readdirSync(`${import.meta.dirname}/..`).filter((file) => file.endsWith('.rules.ts'));
    expect(rulesInWords()).toHaveLength(files.length);
    expect(rulesInWords().filter((chapter) => chapter.rules.length === 0)).toEqual([]);
    expect(rulesInWords().map(({ key }) => key)).toEqual(book.map(({ name }) => name));
  });

  it('holds every rule that anybody can meet, as often as it is said differently', () => {
    const shapes = new Set(book.flatMap((chapter) => POSITIONS.flatMap((position) => [...shapesFor(chapter, position).keys()].map((key) => `${chapter.name} ${key}`))));
    expect(rules).toHaveLength(shapes.size);
  });

  it('keeps no words of a rule that is gone', () => {
    const said = new Set(book.flatMap((chapter) => POSITIONS.flatMap((position) => [...shapesFor(chapter, position).values()].map(({ action, kind }) => `${action} ${kind}`))));
    expect(Object.keys(ACT_WORDS).filter((act) => !said.has(act))).toEqual([]);
    expect(Object.keys(CHAPTER_WORDS).filter((key) => !book.some(({ name }) => name === key))).toEqual([]);
  });

  it('knows every action there is', () => expect(ACTIONS.filter((action) => !Object.keys(ACT_WORDS).some((act) => act.startsWith(`${action} `)))).toEqual([]));

  it('says for whom a rule is, as the rule has it', () => {
    const nobodyElse = { anybody: false, offices: [], tableChair: false, seated: false, functions: [], roles: [] };
    expect(found('read Organisation')[0]?.isFor).toEqual({ ...nobodyElse, anybody: true });
    expect(found('read AccessLog')[0]?.isFor).toEqual({ ...nobodyElse, offices: ['PRIVACY_OFFICER'] });
    expect(found('start CaseTable')[0]?.isFor).toEqual({ ...nobodyElse, tableChair: true });
    expect(found('read CaseFile')[0]?.isFor).toEqual({ ...nobodyElse, seated: true });
    expect(found('seat CaseFile')[0]?.isFor).toEqual({ ...nobodyElse, functions: ['CHAIR', 'PROCESREGISSEUR'] });
    expect(found('score ScoreRound')[0]?.isFor.functions).toEqual(SEAT_FUNCTIONS.filter((as) => as !== 'CHAIR' && as !== 'SCRIBE'));
    const order = found('write Particular').find(({ where }) => where.some(({ nl }) => nl.includes('ondertoezichtstelling')));
    expect(order?.isFor).toEqual({ ...nobodyElse, functions: ['CHAIR', 'PROCESREGISSEUR'], roles: ['GI', 'RVDK'].sort((one, other) => (one === 'RVDK' ? -1 : other === 'RVDK' ? 1 : 0)) });
    expect(found('maintain Region')[0]?.isFor.offices).toEqual(OFFICES.filter((office) => office === 'ADMINISTRATOR'));
  });

  it('says of a fact of somebody else everything that the law asks', () => {
    const shared = found('read Contribution').filter(({ isFor, where }) => isFor.seated && where.length > 3);
    expect(shared.length).toBeGreaterThanOrEqual(4);
    expect(shared.every(({ where }) => where.some(({ nl }) => nl.includes('afspraken')) && where.some(({ nl }) => nl.includes('kring') || nl.includes('met een reden') || nl.includes('op uw vraag')))).toBe(true);
  });
});

describe('a rule that ends with the case', () => {
  const ends = (act: string): boolean[] => found(act).map(({ where }) => where.includes(WHILE_OPEN));
  it('says so', () => {
    for (const act of ['read Contribution', 'share Contribution', 'write Particular']) expect(new Set(ends(act))).toEqual(new Set([true]));
    for (const act of ['read CaseFile', 'read Particular', 'read Decision', 'read Organisation', 'read AccessLog']) expect(new Set(ends(act))).toEqual(new Set([false]));
  });
});

describe('a rule that is added', () => {
  const directoryRules: (typeof book)[number] = (allow, { regionId, seats }) => {
    allow('read', 'Region', { id: regionId });
    allow('lead', 'Region', { id: regionId });
    allow('read', 'CaseTable', { regionId, id: { $in: ['elsewhere'] } });
    if (seats.some(({ role, function: as }) => role === 'GI' && as === 'CHAIR')) allow('read', 'Organisation', { regionId });
  };
  const { chapters, unworded } = inWords([directoryRules]);

  it('stands in the words as soon as it stands in the book', () => expect(chapters[0]?.rules.map(({ act }) => act.nl)).toEqual([ACT_WORDS['read Region']!.nl, 'lead Region', ACT_WORDS['read CaseTable']!.nl, ACT_WORDS['read Organisation']!.nl]));

  it('is missed while its act, one of its conditions, or whom it is for has no words', () => expect(unworded).toEqual(['lead Region', 'read CaseTable: id=elsewhere', 'read Organisation: whom it is for']));

  it('is missed too when it is a chapter of its own', () => {
    const anotherRules: (typeof book)[number] = (allow, { regionId }) => allow('read', 'Region', { id: regionId });
    expect(inWords([anotherRules]).unworded).toEqual(['anotherRules']);
  });
});

describe('the tests and the levels in words', () => {
  it('are the eight of need to know, each with its article', () => expect(EIGHT_TESTS.map(({ article }) => /\d/.test(article))).toEqual(Array(8).fill(true)));

  it('name every field by which a level is judged, once', () => {
    const fields: readonly string[] = Object.values(LEVEL_FIELDS).flat();
    expect(Object.keys(FIELD_WORDS).sort()).toEqual([...fields].sort());
    expect(levelsInWords().flatMap(({ adds }) => adds)).toHaveLength(fields.length);
  });

  it('speak both languages', () => {
    const sentences = [...Object.values(ACT_WORDS), ...Object.values(CHAPTER_WORDS), ...Object.values(FIELD_WORDS), ...EIGHT_TESTS.flatMap(({ title, text }) => [title, text]), ...rules.flatMap(({ where }) => where)];
    expect(sentences.filter(({ nl, en }) => !nl.trim() || !en.trim())).toEqual([]);
  });
});
