import { accept, CRITERIA, dayOf, refuse, type FamilyRole, type Result, type StatutoryRole, type Task } from '@casustafel/kernel';
import { NO_LAST_DAY, type Particular } from './particular';
import type { ParticularInput } from './particular.input';

export interface RecordingFacts {
  readonly id: string;
  readonly seat: { readonly id: string; readonly organisationId: string; readonly task: Task };
  readonly caseIsOpen: boolean;
  /** Who the named child is in this case; null when nobody here is called so. */
  readonly familyRole: FamilyRole | null;
  /** The named institution; null when there is none in this region. */
  readonly executing: { readonly role: StatutoryRole; readonly takesPart: boolean } | null;
  /** What the same party recorded and did not end. */
  readonly standing: readonly Particular[];
  readonly now: Date;
}

export type RecordingRefusal = 'CASE_CLOSED' | 'NOT_A_CHILD' | 'NOT_AN_INSTITUTION' | 'ORGANISATION_TAKES_NO_PART' | 'ENDS_BEFORE_IT_BEGINS' | 'DATE_IN_FUTURE' | 'REPLACES_NOTHING';

export interface Recorded {
  readonly particular: Particular;
  /** What it takes the place of, ended in the same act: there is no moment between the two in which neither holds. */
  readonly ended: readonly Particular[];
}

/** Records a particular of a case for one's own party. */
export function recordParticular(given: ParticularInput, facts: RecordingFacts): Result<Recorded, RecordingRefusal> {
  const { id, seat, caseIsOpen, standing, now } = facts;
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  const wrong = orderFault(given, facts) ?? dateFault(given, dayOf(now));
  if (wrong) return refuse(wrong);
  const same = standing.filter(({ kind }) => kind === given.kind);
  if (given.replacesId && !same.some((each) => each.id === given.replacesId)) return refuse('REPLACES_NOTHING');

  // A party has one judgement: the newest takes the place of the one before (Bgs 2.20).
  const ended = same.filter((each) => given.kind === 'CRITERIA' || each.id === given.replacesId).map((each) => ({ ...each, endedAt: now, version: each.version + 1 }));
  return accept({
    ended,
    particular: {
      id, caseId: given.caseId, kind: given.kind, seatId: seat.id, organisationId: seat.organisationId, task: seat.task, ...specificsOf(given, dayOf(now)),
      recordedAt: now, endedAt: null, replacesId: given.replacesId ?? ended[0]?.id ?? null, version: 1,
    },
  });
}

/** Ends what one's own party recorded, from now. */
export function endParticular(particular: Particular, { caseIsOpen, now }: Pick<RecordingFacts, 'caseIsOpen' | 'now'>): Result<Particular, 'CASE_CLOSED' | 'PARTICULAR_ENDED'> {
  if (!caseIsOpen) return refuse('CASE_CLOSED');
  if (particular.endedAt) return refuse('PARTICULAR_ENDED');
  return accept({ ...particular, endedAt: now, version: particular.version + 1 });
}

function orderFault(given: ParticularInput, { familyRole, executing }: RecordingFacts): RecordingRefusal | null {
  if (given.kind !== 'OTS') return null;
  if (familyRole !== 'CHILD') return 'NOT_A_CHILD';
  if (executing?.role !== 'GI') return 'NOT_AN_INSTITUTION';
  return executing.takesPart ? null : 'ORGANISATION_TAKES_NO_PART';
}

function dateFault(given: ParticularInput, today: string): RecordingRefusal | null {
  // A report and a decision have happened; an order or a hold may be known before its first day.
  if ((given.kind === 'REPORT' || given.kind === 'AUTHORITY') && given.from > today) return 'DATE_IN_FUTURE';
  if ((given.kind === 'OTS' || given.kind === 'LEGAL_HOLD') && given.until && given.until < given.from) return 'ENDS_BEFORE_IT_BEGINS';
  return null;
}

type Specifics = Pick<Particular, 'personId' | 'executingId' | 'criteria' | 'from' | 'until' | 'text'>;

function specificsOf(given: ParticularInput, today: string): Specifics {
  const plain: Specifics = { personId: null, executingId: null, criteria: [], from: today, until: NO_LAST_DAY, text: { sentence: given.sentence, authority: null, reference: null } };
  switch (given.kind) {
    case 'OTS':
      return { ...plain, personId: given.personId, executingId: given.executingId, from: given.from, until: given.until };
    case 'REPORT':
      return { ...plain, from: given.from };
    case 'AUTHORITY':
      return { ...plain, from: given.from, text: { ...plain.text, authority: given.authority, reference: given.reference } };
    case 'CRITERIA':
      return { ...plain, criteria: CRITERIA.filter((each) => given.criteria[each]) };
    case 'LEGAL_HOLD':
      return { ...plain, from: given.from, until: given.until ?? NO_LAST_DAY };
  }
}
