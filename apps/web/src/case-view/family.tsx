import type { FamilyAt } from '@casustafel/family-web';
import { citableFacts } from '../room/labels';
import type { CaseNow } from './use-case-view';

/** The case as the words to the family need it: one human being once, and what may be read in full to rest on. */
export const familyAt = (now: Pick<CaseNow, 'caseFile' | 'persons' | 'seats' | 'contributions' | 'togetherWords'>): FamilyAt => ({
  caseId: now.caseFile.id,
  persons: now.persons.filter(({ mergedIntoId }) => !mergedIntoId),
  seats: now.seats,
  facts: citableFacts(now),
  together: now.togetherWords,
  stamp: now,
});
