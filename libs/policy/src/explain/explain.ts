import type { AgreementRow, Capacity, SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, LEVELS, lowerLevel, TASKS, type Level, type StatutoryRole, type Task } from '@casustafel/kernel';
import { levelOf } from '../law/level-of';
import type { Answer, Language, Reason } from './answer';
import { lacksOf, lifters } from './lacks';
import { closedBy, noRow, notAbout } from './never';
import type { Question } from './question.input';
import { itemIn, readerIn } from './world-of';

/**
 * Judges a question by the very rules that judge people at a table, and says on which article.
 * @param agreement the version in force for the legal mode of the question.
 */
export function explain(question: Question, agreement: SharingAgreement, language: Language = 'nl'): Answer {
  const suppliers = capacitiesOf(question.supplier, question.supplierTask);
  const recipients = capacitiesOf(question.recipient, question.recipientTask);
  const answers = suppliers.flatMap((from) => recipients.map((to) => explainFor(question, agreement, from, to, language)));
  const [first, ...others] = answers as [Answer, ...Answer[]];
  if (others.every((other) => other.verdict === first.verdict && other.level === first.level && String(other.missing) === String(first.missing))) return first;
  // A municipality whose task is not named: which it is would change the answer, so nothing is shared until it is said.
  const best = answers.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const unnamed = [...(suppliers.length > 1 ? ['supplierTask'] : []), ...(recipients.length > 1 ? ['recipientTask'] : [])];
  const verdict = best.verdict === 'SHARE' ? 'ASK' : best.verdict;
  return { ...best, verdict, level: answers.map(({ level }) => level).reduce(lowerLevel), missing: [...unnamed, ...best.missing], mayBeLiftedBy: [...new Set(['CHAIR', ...best.mayBeLiftedBy])] };
}

const rank = ({ verdict, level }: Answer): number => ['NEVER', 'ALOUD', 'ASK', 'SHARE'].indexOf(verdict) * LEVELS.length + LEVELS.indexOf(level);

function capacitiesOf(role: StatutoryRole, task: Task | undefined): readonly Capacity[] {
  if (role !== 'COLLEGE') return [{ role, task: 'NONE' }];
  return (task ? [task] : TASKS.filter((each) => each !== 'NONE')).map((each) => ({ role, task: each }));
}

function explainFor(question: Question, agreement: SharingAgreement, from: Capacity, to: Capacity, language: Language): Answer {
  const said = (reasons: readonly Reason[]) => reasons.map(({ article, text }) => ({ article, text: text[language] }));
  const never = (because: Reason): Answer => ({ verdict: 'NEVER', level: 'NOTHING', because: said([because]), missing: [], mayBeLiftedBy: [], agreement: agreement.id });
  const closed = closedBy(question, agreement);
  if (closed) return never(closed);

  const rows = agreement.rows.filter((row) => row.category === question.category && capacityOf(row.supplier) === capacityOf(from) && capacityOf(row.recipient) === capacityOf(to) && row.level !== 'NOTHING');
  if (rows.length === 0) return never(noRow(question, from));
  const about = rows.filter((row) => row.about.includes(question.about));
  if (about.length === 0) return never(notAbout(question));

  const ranked = about.map((row) => ({ row, lacks: lacksOf(row, question) })).sort((one, other) => one.lacks.length - other.lacks.length || LEVELS.indexOf(other.row.level) - LEVELS.indexOf(one.row.level));
  const { row, lacks } = ranked[0]!;
  const level: Level = levelOf(readerIn(question, to, agreement), itemIn(question, from));
  const because = said(becauseOf(lacks.length === 0 ? ranked.filter((each) => each.lacks.length === 0).map((each) => each.row) : [row]));
  if (row.aloud) return { verdict: 'ALOUD', level: 'NOTHING', because, missing: lacks, mayBeLiftedBy: lifters(lacks, row), agreement: agreement.id };
  return { verdict: lacks.length === 0 ? 'SHARE' : 'ASK', level, because, missing: lacks, mayBeLiftedBy: lifters(lacks, row), agreement: agreement.id };
}

const THROUGH_SECRECY = {
  nl: 'Wie geheim moet houden, mag dit alleen langs een van de wegen die dit artikel noemt.',
  en: 'Whoever is bound to secrecy may only do so by one of the ways this article names.',
};

function becauseOf(rows: readonly AgreementRow[]): readonly Reason[] {
  const all = rows.flatMap((row): Reason[] => [
    { article: row.article, text: row.ground },
    ...(row.gateArticle && row.gateArticle !== row.article ? [{ article: row.gateArticle, text: THROUGH_SECRECY }] : []),
  ]);
  return all.filter((one, at) => all.findIndex((other) => other.article === one.article && other.text.nl === one.text.nl) === at);
}
