import { accept, dayOf, endOfDay, NEVER_PASSING, refuse, type Result, type Task } from '@casustafel/kernel';
import { startOfDay, yearAfter } from './age';
import { askedOf, bandOn, endingBirthday, type Asked } from './age.rules';
import type { Consent, ConsentText } from './consent';
import type { ConsentInput } from './consent.input';

/** Somebody the case is about, as far as it decides who gives consent. */
export interface ConcernedPerson {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly birthDate: string | null;
}

export interface RecordingFacts {
  readonly id: string;
  readonly seat: { readonly id: string; readonly organisationId: string; readonly task: Task };
  readonly persons: readonly ConcernedPerson[];
  /** Who sits at this table, as `ROLE/TASK`, besides whoever records it. */
  readonly capacitiesAtTable: readonly string[];
  readonly now: Date;
}

export interface RecordedConsent {
  readonly consent: Consent;
  readonly text: ConsentText;
}

/** What can be wrong, and the field in which it is put right. */
export const RECORDING_FIELDS = {
  PERSON_NOT_IN_CASE: 'personId',
  REPRESENTATIVE_NOT_IN_CASE: 'representativeIds',
  NEVER_PASSES: 'categories',
  CAPACITY_NOT_AT_TABLE: 'capacities',
  GIVEN_IN_FUTURE: 'givenOn',
  ENDED_BY_BIRTHDAY: 'givenOn',
  LAST_DAY_IN_PAST: 'lastDay',
  MORE_THAN_A_YEAR: 'lastDay',
  PRESENT_MISSING: 'present',
  NOT_ABLE_REASON_MISSING: 'notAbleReason',
  REPRESENTATIVE_MISSING: 'representativeIds',
  REPRESENTATIVE_NOT_ASKED: 'representativeIds',
  REPRESENTED_BY_SELF: 'representativeIds',
  REPRESENTED_BY_MINOR: 'representativeIds',
  GIVER_NOT_ASKED: 'giverIds',
  PERSON_DID_NOT_GIVE: 'giverIds',
  REPRESENTATIVE_DID_NOT_GIVE: 'giverIds',
} as const;
export type RecordingRefusal = keyof typeof RECORDING_FIELDS;

/** Writes down what somebody allowed: whose it is, about what, to whom, until when, and given by whom the law asks at that age. */
export function record(input: ConsentInput, facts: RecordingFacts): Result<RecordedConsent, RecordingRefusal> {
  const { personId, categories, capacities, givenOn, lastDay, way, present, scope } = input;
  const person = facts.persons.find(({ id }) => id === personId);
  if (!person) return refuse('PERSON_NOT_IN_CASE');
  if (categories.some((category) => NEVER_PASSING.includes(category))) return refuse('NEVER_PASSES');
  if (capacities.some((capacity) => !facts.capacitiesAtTable.includes(capacity))) return refuse('CAPACITY_NOT_AT_TABLE');
  if (way === 'ORALLY' && !present) return refuse('PRESENT_MISSING');
  const asked = askedOf(person.birthDate, givenOn, input.able);
  const wrong = wrongDays(input, facts.now) ?? wrongRepresentatives(input, facts, asked) ?? wrongGivers(input, asked);
  if (wrong) return refuse(wrong);

  const birthday = endingBirthday(person.birthDate, givenOn, asked);
  const ends = endOfDay(lastDay);
  const until = birthday && startOfDay(birthday) < ends ? startOfDay(birthday) : ends;
  if (until <= facts.now) return refuse('ENDED_BY_BIRTHDAY');
  const { id, seat, now } = facts;
  return accept({
    consent: {
      id, caseId: input.caseId, personId, organisationId: seat.organisationId, task: seat.task, recordedBySeatId: seat.id, recordedAt: now,
      categories, covers: capacities, givenOn, lastDay, until, giverIds: input.giverIds, withdrawnAt: null, version: 1,
    },
    text: {
      scope, way, present, band: asked.band, personLabel: person.label, personName: person.name,
      notAbleReason: asked.reason ? input.notAbleReason : null,
      representatives: facts.persons.filter((each) => input.representativeIds.includes(each.id)).map((each) => ({ id: each.id, label: each.label })),
    },
  });
}

function wrongDays({ givenOn, lastDay }: ConsentInput, now: Date): RecordingRefusal | null {
  const today = dayOf(now);
  if (givenOn > today) return 'GIVEN_IN_FUTURE';
  if (lastDay < today) return 'LAST_DAY_IN_PAST';
  // Counted from the day it was given: writing it down late makes it last no longer.
  return lastDay > yearAfter(givenOn) ? 'MORE_THAN_A_YEAR' : null;
}

function wrongRepresentatives({ personId, representativeIds, notAbleReason, way, givenOn }: ConsentInput, { persons }: RecordingFacts, asked: Asked): RecordingRefusal | null {
  const chosen = representativeIds.map((id) => persons.find((each) => each.id === id));
  if (chosen.some((each) => !each)) return 'REPRESENTATIVE_NOT_IN_CASE';
  if (representativeIds.includes(personId)) return 'REPRESENTED_BY_SELF';
  if (asked.reason && !notAbleReason) return 'NOT_ABLE_REASON_MISSING';
  if (!asked.representatives) return representativeIds.length > 0 || way === 'BY_REPRESENTATIVE' ? 'REPRESENTATIVE_NOT_ASKED' : null;
  if (representativeIds.length === 0) return 'REPRESENTATIVE_MISSING';
  return chosen.some((each) => !['ADULT', 'UNKNOWN'].includes(bandOn(each!.birthDate, givenOn))) ? 'REPRESENTED_BY_MINOR' : null;
}

/** Everybody who is asked gives it, where two hold authority both; and nobody else does. */
function wrongGivers({ personId, representativeIds, giverIds }: ConsentInput, asked: Asked): RecordingRefusal | null {
  const needed = [...(asked.person ? [personId] : []), ...(asked.representatives ? representativeIds : [])];
  if (giverIds.some((id) => !needed.includes(id))) return 'GIVER_NOT_ASKED';
  if (asked.person && !giverIds.includes(personId)) return 'PERSON_DID_NOT_GIVE';
  return needed.every((id) => giverIds.includes(id)) ? null : 'REPRESENTATIVE_DID_NOT_GIVE';
}
