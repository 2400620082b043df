import type { AgreementRow, Capacity, SharingAgreement } from '@casustafel/agreement-domain';
import { capacityOf, LEVELS, lowerLevel, TASKS, type Level, type StatutoryRole, type Task } from '@casustafel/kernel';
import { rowsTo } from '../law/clauses';
import { levelOf } from '../law/level-of';
import type { Answer, Language, Reason } from './answer';
import { farness, GRANT, lacksOf, lifters } from './lacks';
import { closedBy, noRow, notAbout } from './never';
import type { Question } from './question.input';
import { itemIn, readerIn } from './world-of';

/**
 * Judges a question by the very rules that judge people at a table, and says on which article.
 * @param agreement the version in force for the legal mode of the question.
 */
export function explain(question: Question, agreement: SharingAgreement, language: Language = 'nl'): Answer {
  const all = capacitiesOf(question.supplier, question.supplierTask).flatMap((from) =>
    capacitiesOf(question.recipient, question.recipientTask).map((to): Reading => ({ from, to, ...explainFor(question, agreement, from, to, language) })));
  const best = all.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  const level = all.map(({ answer }) => answer.level).reduce(lowerLevel);
  const unnamed = unnamedIn(all, best);
  if (unnamed.length === 0) return { ...best.answer, level };
  // A municipality whose task is not named: which it is would change the answer, so nothing is shared until it is said.
  const { verdict, missing, mayBeLiftedBy } = best.answer;
  return { ...best.answer, verdict: verdict === 'SHARE' ? 'ASK' : verdict, level, missing: [...unnamed, ...missing], mayBeLiftedBy: [...new Set(['CHAIR', ...mayBeLiftedBy])] };
}

/** The question as it reads for one task of each municipality in it. */
interface Reading {
  readonly from: Capacity;
  readonly to: Capacity;
  readonly answer: Answer;
  /** What each row that could carry it still asks for. */
  readonly ways: readonly (readonly string[])[];
}

const rank = ({ answer: { verdict, level, missing } }: Reading): number => (['NEVER', 'ALOUD', 'ASK', 'SHARE'].indexOf(verdict) * LEVELS.length + LEVELS.indexOf(level)) * 100 - missing.length;

/** The fewest tasks that have to be named before what the best reading lacks is all that is lacking. */
function unnamedIn(all: readonly Reading[], best: Reading): readonly string[] {
  const settles = ({ answer, ways }: Reading): boolean => (ways.length === 0 ? answer.verdict === best.answer.verdict : ways.some((lacks) => lacks.every((lack) => best.answer.missing.includes(lack))));
  if (all.every(settles)) return [];
  if (all.filter(({ to }) => capacityOf(to) === capacityOf(best.to)).every(settles)) return ['recipientTask'];
  if (all.filter(({ from }) => capacityOf(from) === capacityOf(best.from)).every(settles)) return ['supplierTask'];
  return ['supplierTask', 'recipientTask'];
}

function capacitiesOf(role: StatutoryRole, task: Task | undefined): readonly Capacity[] {
  if (role !== 'COLLEGE') return [{ role, task: 'NONE' }];
  return (task ? [task] : TASKS.filter((each) => each !== 'NONE')).map((each) => ({ role, task: each }));
}

function explainFor(question: Question, agreement: SharingAgreement, from: Capacity, to: Capacity, language: Language): Pick<Reading, 'answer' | 'ways'> {
  const inWords = (reasons: readonly Reason[]) => reasons.map(({ article, text }) => ({ article, text: text[language] }));
  const never = (because: Reason): Pick<Reading, 'answer' | 'ways'> => ({ answer: { verdict: 'NEVER', level: 'NOTHING', because: inWords([because]), missing: [], mayBeLiftedBy: [], agreement: agreement.id }, ways: [] });
  const closed = closedBy(question, agreement);
  if (closed) return never(closed);

  const rows = rowsTo(agreement, to).filter((row) => row.category === question.category && capacityOf(row.supplier) === capacityOf(from) && row.level !== 'NOTHING');
  if (rows.length === 0) return never(noRow(question, from));
  const about = rows.filter((row) => row.about.includes(question.about));
  if (about.length === 0) return never(notAbout(question));

  const ranked = about.map((row) => ({ row, lacks: lacksOf(row, question) }))
    .sort((one, other) => farness(one.lacks, question) - farness(other.lacks, question) || LEVELS.indexOf(other.row.level) - LEVELS.indexOf(one.row.level));
  const { row, lacks } = ranked[0]!;
  const level: Level = levelOf(readerIn(question, to, agreement), itemIn(question, from));
  // Beside the row that comes nearest: whatever shows something already, on an unchecked ground.
  const because = inWords(becauseOf(ranked.filter((each) => each.row === row || each.lacks.length === 0 || (lacks.length > 0 && String(each.lacks) === GRANT)).map((each) => each.row)));
  const said = { because, missing: lacks, mayBeLiftedBy: lifters(lacks, row, question), agreement: agreement.id };
  const ways = ranked.map((each) => each.lacks);
  if (row.aloud) return { answer: { verdict: 'ALOUD', level: 'NOTHING', ...said }, ways };
  return { answer: { verdict: lacks.length === 0 ? 'SHARE' : 'ASK', level, ...said }, ways };
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
