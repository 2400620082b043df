import type { CaseFact, Circle, DataCategory, LegalMode, Level, SecrecyGate, StatutoryRole, Task, Verdict } from '@casustafel/kernel';
import { readdirSync, readFileSync } from 'node:fs';
import { questionInput, type Condition, type Question } from '../explain/question.input';

const folder = new URL('../../../../docs/truth/', import.meta.url);

const CAPACITY: Readonly<Record<string, { readonly role: StatutoryRole; readonly task?: Task }>> = {
  politie: { role: 'POLITIE' }, OM: { role: 'OM' }, 'Veilig Thuis': { role: 'VEILIG_THUIS' }, GI: { role: 'GI' }, Raad: { role: 'RVDK' }, burgemeester: { role: 'BURGEMEESTER' },
  GGZ: { role: 'GGZ' }, huisarts: { role: 'HUISARTS' }, jeugdhulp: { role: 'JEUGDHULP' }, aanbieder: { role: 'COLLEGE_CONTRACTED' }, reclassering: { role: 'RECLASSERING' }, DJI: { role: 'DJI' },
  GGD: { role: 'GGD' }, corporatie: { role: 'WONINGCORPORATIE' }, school: { role: 'ONDERWIJS' }, Slachtofferhulp: { role: 'SLACHTOFFERHULP' }, vrouwenopvang: { role: 'VROUWENOPVANG' },
  Halt: { role: 'HALT' }, 'het huis': { role: 'ZVH' }, gemeente: { role: 'COLLEGE' }, 'gemeente Wmo': { role: 'COLLEGE', task: 'WMO' }, 'gemeente Jeugdwet': { role: 'COLLEGE', task: 'JEUGD' },
  'gemeente Participatiewet': { role: 'COLLEGE', task: 'PARTICIPATIE' }, 'gemeente schuldhulp': { role: 'COLLEGE', task: 'SCHULDHULP' },
};
const CATEGORY: Readonly<Record<string, DataCategory>> = {
  'wie het is': 'IDENTITY', BSN: 'BSN', wonen: 'LIVING_SITUATION', financiën: 'FINANCIAL', inkomen: 'INCOME', gezondheid: 'HEALTH', politiegegevens: 'POLICE', justitiegegevens: 'JUDICIAL',
  'gezin en netwerk': 'FAMILY_AND_CONTACTS', toezicht: 'SUPERVISION_AND_MEASURES', 'zorg toegekend': 'CARE_INDICATED', hulp: 'GUIDANCE_AND_CARE', opsporing: 'POLICE_INVESTIGATION',
  informant: 'INFORMANT', nationaliteit: 'NATIONALITY',
};
const ABOUT: Readonly<Record<string, Circle>> = { betrokkene: 'PERSON_CONCERNED', gezinslid: 'FAMILY', 'direct contact': 'DIRECT_CONTACT', beroepskracht: 'PROFESSIONAL', 'iemand anders': 'OTHER' };
const MODE: Readonly<Record<string, LegalMode>> = { WGS: 'WGS', 'eigen grond': 'OWN_GROUNDS' };
const VERDICT: Readonly<Record<string, Verdict>> = { delen: 'SHARE', vragen: 'ASK', voorlezen: 'ALOUD', nooit: 'NEVER' };
const LEVEL: Readonly<Record<string, Level>> = { niets: 'NOTHING', treffer: 'HIT', 'er is iets': 'ASK', conclusie: 'CONCLUSION', samenvatting: 'SUMMARY', alles: 'FULL' };
const FACT: Readonly<Record<string, CaseFact>> = {
  criteria: 'criteriaMet', gezag: 'competentAuthorityAgrees', OTS: 'otsActive', 'voert OTS uit': 'recipientExecutesOts', melding: 'reportedToVeiligThuis', doel: 'purposeNamed', incidenteel: 'incidental',
};
const MISSING: Readonly<Record<string, string>> = {
  ...FACT, weg: 'gate', 'van wie': 'gate.by', reden: 'gate.reason', 'aan wie': 'gate.recipients', 'tot wanneer': 'gate.until', naam: 'grant',
  'niet aan': 'conditions.NOT_TO', einddatum: 'conditions.UNTIL', hoogstens: 'conditions.AT_MOST', 'taak gever': 'supplierTask', 'taak ontvanger': 'recipientTask',
};
const GATE: Readonly<Record<string, SecrecyGate>> = { toestemming: 'CONSENT', 'wettelijke plicht': 'LEGAL_DUTY', 'wettelijk recht': 'LEGAL_PERMISSION', 'goed hulpverlenerschap': 'GOOD_CARE' };

/** A row as somebody wrote it, and what it says. */
export interface TruthRow {
  readonly said: string;
  readonly question: Question;
  readonly verdict: Verdict;
  readonly level: Level;
  readonly missing: readonly string[];
  readonly articles: readonly string[];
}

/** The tables by organisation. */
export const truthTables = (): readonly { readonly name: string; readonly rows: readonly TruthRow[] }[] =>
  readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => ({ name, rows: rowsOf(readFileSync(new URL(name, folder), 'utf8')) }));

const rowsOf = (page: string): readonly TruthRow[] =>
  page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Geeft|---)/.test(line)).map((line) => rowOf(line, line.slice(2, -2).split(' | ').map((cell) => cell.trim())));

function wordIn<T>(words: Readonly<Record<string, T>>, word: string): T {
  if (!Object.hasOwn(words, word)) throw new Error(`"${word}" is no word of the truth tables`);
  return words[word]!;
}

const listed = (cell: string, by = ','): readonly string[] => (cell === '–' ? [] : cell.split(by).map((each) => each.trim()));

function rowOf(said: string, [from = '', to = '', what = '', about = '', mode = '', there = '', answer = '', level = '', missing = '', article = '', ...more]: readonly string[]): TruthRow {
  if (more.length > 0 || !article) throw new Error(`Not ten cells: ${said}`);
  const supplier = wordIn(CAPACITY, from);
  const recipient = wordIn(CAPACITY, to);
  const question = {
    mode: wordIn(MODE, mode), supplier: supplier.role, recipient: recipient.role, category: wordIn(CATEGORY, what), about: wordIn(ABOUT, about), stage: 'CONFERENCE', gate: null, on: '2026-03-02',
    ...(supplier.task && { supplierTask: supplier.task }), ...(recipient.task && { recipientTask: recipient.task }), facts: { purposeNamed: true }, conditions: [],
  };
  return {
    said, question: questionInput.parse(listed(there).reduce<Told>(told, question)), verdict: wordIn(VERDICT, answer), level: wordIn(LEVEL, level),
    missing: listed(missing).map((each) => wordIn(MISSING, each)), articles: listed(article, ';'),
  };
}

type Told = Record<string, unknown> & { readonly facts: Record<string, boolean>; readonly conditions: readonly Condition[] };

const rolesOf = (names: string): StatutoryRole[] => names.split(' en ').map((name) => wordIn(CAPACITY, name.trim()).role);
const GATE_SAID = /^(toestemming|wettelijke plicht|wettelijk recht|goed hulpverlenerschap)( met reden)?(?: van (?<by>\w+))?(?: aan (?<to>.+?))?(?: t\/m (?<until>[\d-]+))?(?<gone> \(ingetrokken\))?$/;

function told(question: Told, piece: string): Told {
  if (piece === 'zonder doel') return { ...question, facts: { ...question.facts, purposeNamed: false } };
  if (piece === 'triage') return { ...question, stage: 'TRIAGE' };
  if (piece === 'gesloten') return { ...question, stage: 'CLOSED' };
  const on = /^op ([\d-]+)$/.exec(piece)?.[1];
  if (on) return { ...question, on };
  const under = (condition: Condition): Told => ({ ...question, conditions: [...question.conditions, condition] });
  const notTo = /^niet aan (.+)$/.exec(piece)?.[1];
  if (notTo) return under({ kind: 'NOT_TO', roles: rolesOf(notTo) });
  const until = /^alleen t\/m ([\d-]+)$/.exec(piece)?.[1];
  if (until) return under({ kind: 'UNTIL', date: until });
  const most = /^hoogstens (.+)$/.exec(piece)?.[1];
  if (most) return under({ kind: 'AT_MOST', level: wordIn(LEVEL, most) });
  const gate = GATE_SAID.exec(piece);
  if (!gate) return { ...question, facts: { ...question.facts, [wordIn(FACT, piece)]: true } };
  const { by, to, until: last, gone } = gate.groups ?? {};
  return { ...question, gate: { kind: wordIn(GATE, gate[1]!), ...(gate[2] && { reason: 'zwijgen schaadt het kind' }), ...(by && { by }), ...(to && { recipients: rolesOf(to) }), ...(last && { until: last }), ...(gone && { withdrawn: true }) } };
}
