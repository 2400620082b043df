import { accept, CAPACITIES, dayOf, NEVER_PASSING, OPEN_END, refuse, type Circle, type Recipient, type Result, type StatutoryRole } from '@casustafel/kernel';
import { levelsGrantable, levelsLeft } from './condition';
import { isShared, type Contribution, type ContributionText } from './contribution';
import type { ContributionInput, CorrectionInput } from './contribution.input';

export interface Written {
  readonly contribution: Contribution;
  readonly text: ContributionText;
}

export interface BringingFacts extends Recipient {
  readonly id: string;
  readonly supplierRole: StatutoryRole;
  readonly authorSeatId: string;
  readonly ownSeatIds: readonly string[];
  readonly personIds: ReadonlySet<string>;
  /** What follows from the persons it is about, where the supplier says nothing of the circle. */
  readonly circle: Circle;
  readonly now: Date;
}

type Card = Omit<ContributionInput, 'caseId'>;
type CardRefusal = 'DATE_IN_FUTURE' | 'PERSON_NOT_IN_CASE';
interface CardFacts {
  readonly personIds: ReadonlySet<string>;
  readonly circle: Circle;
  readonly now: Date;
}

function wrongWith({ occurredOn, aboutPersonIds }: Card, { personIds, now }: Pick<CardFacts, 'personIds' | 'now'>): CardRefusal | null {
  if (occurredOn && occurredOn > dayOf(now)) return 'DATE_IN_FUTURE';
  return aboutPersonIds.every((id) => personIds.has(id)) ? null : 'PERSON_NOT_IN_CASE';
}

const textOf = ({ who, doesWhat, toWhom, effect, source, conclusion, summary, ground, article }: Card): ContributionText =>
  ({ who, doesWhat, toWhom, effect, source, conclusion, summary, ground, article, gateReason: null });

/** An item begins as its own organisation's alone; putting it on the table is an act of its own. */
export function bring(input: ContributionInput, facts: BringingFacts): Result<Written, CardRefusal> {
  const wrong = wrongWith(input, facts);
  if (wrong) return refuse(wrong);
  const { id, organisationId, supplierRole, task, authorSeatId, ownSeatIds, circle } = facts;
  const { caseId, category, knowledge, occurredOn, aboutPersonIds } = input;
  return accept({
    contribution: {
      id, caseId, organisationId, supplierRole, task, authorSeatId, category, knowledge, occurredOn, aboutPersonIds,
      about: input.about ?? circle,
      level: 'NOTHING', shows: [], grantable: levelsGrantable([], textOf(input)), gate: null, conditions: [], receivers: CAPACITIES, incidental: false,
      audience: [...new Set([...ownSeatIds, authorSeatId])],
      sharedAt: null,
      withdrawnAt: null,
      openUntil: OPEN_END,
      version: 1,
    },
    text: textOf(input),
  });
}

/** A correction reaches everyone who had the old words, so it may not turn into what could not have been shared. */
export function correct(
  contribution: Contribution,
  input: CorrectionInput,
  facts: CardFacts,
): Result<Written, CardRefusal | 'WITHDRAWN' | 'STALE' | 'NEVER_PASSES' | 'GROUND_MISSING'> {
  if (contribution.withdrawnAt) return refuse('WITHDRAWN');
  if (input.version !== contribution.version) return refuse('STALE');
  const wrong = wrongWith(input, facts);
  if (wrong) return refuse(wrong);
  if (isShared(contribution) && NEVER_PASSING.includes(input.category)) return refuse('NEVER_PASSES');
  if (isShared(contribution) && !input.ground) return refuse('GROUND_MISSING');

  const { category, knowledge, occurredOn, aboutPersonIds } = input;
  const text = textOf(input);
  return accept({
    contribution: {
      ...contribution, category, knowledge, occurredOn, aboutPersonIds,
      about: input.about ?? facts.circle,
      shows: isShared(contribution) ? levelsLeft(contribution.level, contribution.conditions, text) : [],
      grantable: levelsGrantable(contribution.conditions, text),
      version: contribution.version + 1,
    },
    text,
  });
}
