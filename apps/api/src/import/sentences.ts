import type { Fault } from '@casustafel/kernel';

/** What is wrong, for whoever writes the file. Codes that speak for themselves need no sentence. */
const SENTENCES: Readonly<Record<string, string>> = {
  NOT_FOUND: 'it is not there, or the person named by "by" may not do this',
  REQUIRED: 'is missing',
  UNKNOWN_FIELD: 'is not a field',
  NOT_IN_LIST: 'is not one of the words allowed here',
  NOT_A_DATE: 'is not a date (yyyy-mm-dd, or how long ago)',
  NOT_A_HANDLE: 'is not a handle (small letters, digits and hyphens)',
  UNKNOWN_PERSON: 'nobody is called so',
  UNKNOWN_ORGANISATION: 'no organisation is called so',
  UNKNOWN_TABLE: 'no table in the region is called so',
  UNKNOWN_LABEL: 'no person of this case has that label',
  NOT_A_CHILD: 'a supervision order is about a child of this case: give the label of one',
  NOT_AN_INSTITUTION: 'only an organisation with the role GI carries a supervision order out',
  NOT_SEATED: 'has no seat in this file',
  KEPT_TWICE: 'is protected by this organisation already: leave one of the two out',
  NOT_ITS_OWNER: 'is not the organisation of whoever keeps it: let a colleague of that organisation be named by "by", or name theirs',
  TOO_SHORT_TO_FIND: 'is too short to be told from other words: write it in full, as street and number, a whole number or a full name',
  TOO_LONG: 'is too long: shorten it',
  NOT_AT_TABLE: 'somebody named here cannot be let know it: name people with a seat in this file, on its own side where two parties are kept apart',
  END_IN_PAST: 'lies in the past: give today or a later day',
  CASE_CLOSED: 'the case is closed',
  HANDLE_TAKEN: 'somebody is called so already',
};

/** One line a fault: where, what, and the code by which it can be looked up. */
export const sentenceOf = ({ path, code }: Fault): string => `${path}: ${SENTENCES[code] ?? 'was refused'} (${code})`;
