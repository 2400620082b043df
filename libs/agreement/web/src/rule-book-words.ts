import { CAPACITIES } from '@casustafel/kernel';
import { lawMessages, roleKey, useDates, useT } from '@casustafel/ui';
import { ruleBookMessages } from './rule-book.messages';
import type { AgreementHead, AgreementLine } from './rule-book.documents';

const TASKED = CAPACITIES.filter((capacity) => capacity.startsWith('COLLEGE/'));
const USUAL = 'PERSON_CONCERNED FAMILY DIRECT_CONTACT';

/** Says what the law names in the words every screen uses. */
export function useLawWords() {
  const law = useT(lawMessages);
  const t = useT(ruleBookMessages);
  const dates = useDates();
  const list = (words: readonly string[]): string => words.join(', ');
  const role = (name: string): string => {
    const key = roleKey(name);
    return key ? law(key) : name;
  };
  const task = (name: string): string => law(`law.task.${name as 'WMO'}`);
  const category = (name: string): string => law(`law.category.${name as 'POLICE'}`);

  /** `ROLE/TASK`, several tasks of the municipality in one. */
  const capacities = (all: readonly string[]): string => {
    const tasks = all.filter((each) => TASKED.includes(each)).map((each) => task(each.split('/')[1]!));
    const college = tasks.length === TASKED.length ? role('COLLEGE') : `${role('COLLEGE')} (${list(tasks)})`;
    const words = all.map((each) => (TASKED.includes(each) ? college : role(each.split('/')[0]!)));
    return list([...new Set(words)]);
  };
  const about = (circles: readonly string[]): string => {
    if (circles.join(' ') === USUAL) return t('about.all');
    return list(circles.map((circle) => (circle === 'PERSON_CONCERNED' && circles.length > 1 ? t('about.person') : law(`law.circle.${circle as 'FAMILY'}`))));
  };
  const needs = (facts: readonly string[]): string => list(facts.map((fact) => law(`law.missing.${fact as 'otsActive'}`)));
  const gates = (kinds: readonly string[]): string => list(kinds.map((kind) => law(`law.gate.${kind as 'CONSENT'}`).toLowerCase()));
  /** What has to be there before a line holds, each a sentence part. */
  const conditions = (line: AgreementLine): readonly string[] => [
    ...(line.gates.length > 0 ? [t('line.gates', { gates: gates(line.gates), article: line.gateArticle })] : []),
    ...(line.needs.length > 0 ? [t('line.needs', { needs: needs(line.needs) })] : []),
  ];
  const version = ({ ownNumber, ownSince }: AgreementHead): string =>
    ownNumber && ownSince ? t('agreement.ownSince', { number: ownNumber, at: dates.date(ownSince) }) : t('agreement.ownNone');

  return {
    role, task, capacities, about, conditions, version,
    categories: (names: readonly string[]) => list(names.map(category)), mode: (name: string) => law(`law.mode.${name as 'WGS'}`), level: (name: string) => law(`law.level.${name as 'HIT'}`),
    stage: (name: string) => law(`law.stage.${name as 'TRIAGE'}`), functions: (names: readonly string[]) => names.map((name) => law(`law.function.${name as 'CHAIR'}`)), roles: (names: readonly string[]) => list(names.map(role)),
    offices: (names: readonly string[]) => names.map((name) => law(`law.office.${name as 'PRIVACY_OFFICER'}`)),
  };
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
