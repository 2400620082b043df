/** What somebody did, one verb an act. The list is closed: an act without a verb cannot be logged, so it cannot be done. */
export const ACCESS_ACTIONS = [
  // looks
  'LOOKED', 'LISTED', 'SEARCHED', 'REFRESHED', 'PREVIEWED', 'READ_REPORT', 'READ_LOG', 'ASKED_WHO_OPENED', 'READ_RULE_BOOK', 'JUDGED_EXAMPLE',
  // coming and going
  'SIGNED_IN', 'SIGNED_OUT', 'JOINED', 'LEFT',
  // the region and its files
  'IMPORTED', 'SET_UP_REGION', 'SET_UP_ORGANISATION', 'SET_UP_PROFESSIONAL', 'SET_UP_TABLE',
  'STARTED_CASE', 'CORRECTED_CASE', 'ADDED_PERSON', 'SEATED', 'UNSEATED', 'PLACED', 'RECORDED_PARTICULAR', 'ENDED_PARTICULAR', 'NAMED_STAND_IN', 'TOOK_BACK_STAND_IN', 'HANDED_OVER_SEAT',
  // facts
  'BROUGHT', 'CORRECTED', 'SHARED', 'NARROWED', 'WITHDREW',
  // the room
  'OPENED', 'MOVED_STEP', 'TOOK_LEAD', 'CONFIRMED_CONFIDENTIALITY', 'ADJOURNED', 'CLOSED',
  // scores
  'SET_UP_LINE', 'CHANGED_LINE', 'OPENED_ROUND', 'SCORED', 'LOCKED', 'REVEALED', 'SIGNED_CHOICE',
  // the explanation
  'ADDED_FACTOR', 'CHANGED_FACTOR', 'REMOVED_FACTOR', 'ADDED_HYPOTHESIS', 'CHANGED_HYPOTHESIS', 'MARKED', 'WROTE', 'SENT_BACK',
  'OPENED_DRAFT', 'SAVED_DRAFT', 'DROPPED_DRAFT',
  // dissent
  'DRAFTED', 'RAISED', 'ASKED', 'RESTATED', 'SAID_NOT_YET', 'SAID_UNDERSTOOD', 'WROTE_SENTENCE', 'ADOPTED_SENTENCE',
  'WAIVED', 'ANSWERED', 'SETTLED', 'MAINTAINED', 'WITHDREW_DISSENT', 'OPENED_HEAD', 'REVISED_GROUND',
  // decisions
  'PROPOSED', 'RESPONDED', 'DECIDED', 'DROPPED', 'ACTION_SET', 'ACTION_ENDED', 'ACTION_ENDED_FOR_OWNER',
  // who is who
  'RECORDED_BSN', 'REMOVED_BSN', 'AGREED_CONTACT', 'DECLINED_CONTACT', 'PROPOSED_LINK', 'CONFIRMED_LINK', 'UNDID_LINK', 'PROPOSED_MERGE', 'CONFIRMED_MERGE', 'UNDID_MERGE',
] as const;
export type AccessAction = (typeof ACCESS_ACTIONS)[number];

/** How it ended. `ABSENT` and `REFUSED` look the same to who asked; only the log knows which it was. */
export const ACCESS_OUTCOMES = ['SHOWN', 'DONE', 'REFUSED', 'ABSENT', 'FAILED'] as const;
export type AccessOutcome = (typeof ACCESS_OUTCOMES)[number];

/** Acts that show something and change nothing. */
export const LOOKS: readonly AccessAction[] = ['LOOKED', 'LISTED', 'SEARCHED', 'REFRESHED', 'PREVIEWED', 'READ_REPORT', 'READ_LOG', 'ASKED_WHO_OPENED', 'READ_RULE_BOOK', 'JUDGED_EXAMPLE'];

export const isLook = (action: AccessAction): boolean => LOOKS.includes(action);
