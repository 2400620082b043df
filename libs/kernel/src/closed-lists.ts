/** The statutory roles the hub knows (Wgs 2.27; Bgs 2.21 for third parties). The list is closed: a new role is a change of the law. */
export const STATUTORY_ROLES = [
  'RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD',
  'RECLASSERING', 'VEILIG_THUIS', 'GI', 'GGZ', 'COLLEGE_CONTRACTED',
  'JEUGDHULP', 'HUISARTS', 'VROUWENOPVANG', 'HALT',
  'ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP',
  'ZVH',
] as const;
export type StatutoryRole = (typeof STATUTORY_ROLES)[number];

/** Third parties are heard through the chair's read-aloud mode and never hold an account (Bgs 2.21). */
export const THIRD_PARTY_ROLES: readonly StatutoryRole[] = ['ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP'];

/** A municipality acts under different acts that may not be mixed (Wmo 5.1.1 lid 4); `NONE` for every other role. */
export const TASKS = ['NONE', 'WMO', 'JEUGD', 'PARTICIPATIE', 'SCHULDHULP'] as const;
export type Task = (typeof TASKS)[number];

/** Categories of data a contribution may hold (Wgs 2.30); the last three never pass to a table. */
export const DATA_CATEGORIES = [
  'IDENTITY', 'BSN', 'LIVING_SITUATION', 'FINANCIAL', 'INCOME', 'HEALTH', 'POLICE', 'JUDICIAL',
  'FAMILY_AND_CONTACTS', 'SUPERVISION_AND_MEASURES', 'CARE_INDICATED', 'GUIDANCE_AND_CARE',
  'POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY',
] as const;
export type DataCategory = (typeof DATA_CATEGORIES)[number];

/** Categories an organisation may keep for itself here, but that never pass: investigations (Wpg 9, 10), informants (Wpg 12), nationality (Bgs 1.9). */
export const NEVER_PASSING: readonly DataCategory[] = ['POLICE_INVESTIGATION', 'INFORMANT', 'NATIONALITY'];

/** Levels of showing, from nothing to everything. A level between is a text the supplier wrote, or it is not there. */
export const LEVELS = ['NOTHING', 'HIT', 'ASK', 'CONCLUSION', 'SUMMARY', 'FULL'] as const;
export type Level = (typeof LEVELS)[number];

/** The ways through professional secrecy (Wgs 2.29 lid 2). */
export const SECRECY_GATES = ['CONSENT', 'LEGAL_DUTY', 'LEGAL_PERMISSION', 'GOOD_CARE'] as const;
export type SecrecyGate = (typeof SECRECY_GATES)[number];

/** Whom an item is about, from the person the case is about outwards (Wgs 2.30 lid 1; Bgs 2.19). */
export const CIRCLES = ['PERSON_CONCERNED', 'FAMILY', 'DIRECT_CONTACT', 'PROFESSIONAL', 'OTHER'] as const;
export type Circle = (typeof CIRCLES)[number];

/** Where a case stands: only hit or no hit while it is weighed, shielded once it is closed (Wgs 2.31). */
export const CASE_STAGES = ['TRIAGE', 'CONFERENCE', 'CLOSED'] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Particulars on which a ground may rest; one that is not known is not so. */
export const CASE_FACTS = [
  'otsActive', 'recipientExecutesOts', 'reportedToVeiligThuis', 'competentAuthorityAgrees', 'criteriaMet', 'purposeNamed', 'incidental',
] as const;
export type CaseFact = (typeof CASE_FACTS)[number];

/** What a supplier may tie to an item (Wgs 2.29 lid 3). */
export const CONDITION_KINDS = ['NOT_TO', 'NOT_ONWARD', 'NOT_IN_REPORT', 'UNTIL', 'AT_MOST'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** What the rule book answers to "may this be shared". */
export const VERDICTS = ['SHARE', 'ASK', 'ALOUD', 'NEVER'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a seat lets its holder do; it never lets them see more. */
export const SEAT_FUNCTIONS = ['CHAIR', 'PROCESREGISSEUR', 'CASUSREGISSEUR', 'SCRIBE', 'GEDRAGSWETENSCHAPPER', 'CONSULTANT', 'PARTNER'] as const;
export type SeatFunction = (typeof SEAT_FUNCTIONS)[number];

/** Functions that may take the lead of a conference. */
export const LEADING_FUNCTIONS: readonly SeatFunction[] = ['CHAIR', 'PROCESREGISSEUR'];

/** Functions that give no safety score: they keep the room, not an opinion. */
export const NON_SCORING_FUNCTIONS: readonly SeatFunction[] = ['CHAIR', 'SCRIBE'];

/** Duties in the region that are no seat and open no case. */
export const OFFICES = ['PRIVACY_OFFICER', 'ADMINISTRATOR', 'MANDATE_HOLDER'] as const;
export type Office = (typeof OFFICES)[number];

/** Under which regime the partners share (chosen per case). */
export const LEGAL_MODES = ['WGS', 'OWN_GROUNDS'] as const;
export type LegalMode = (typeof LEGAL_MODES)[number];

/** Whom the case is about. */
export const FAMILY_ROLES = ['PARENT', 'CHILD', 'NETWORK'] as const;
export type FamilyRole = (typeof FAMILY_ROLES)[number];

/** How the supplier knows it. */
export const KNOWLEDGE = ['FIRST_HAND', 'HEARSAY', 'OPINION'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** The steps of the live conference, in order. */
export const STEPS = ['OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY', 'DECIDE', 'FAMILY'] as const;
export type Step = (typeof STEPS)[number];

/** Where a conference stands. */
export const CONFERENCE_PHASES = ['BEFORE', 'LIVE', 'ADJOURNED', 'CLOSED'] as const;
export type ConferencePhase = (typeof CONFERENCE_PHASES)[number];

/** Domains by which a voice is drawn on the scale. */
export const DOMAINS = ['CARE', 'SAFETY', 'JUSTICE', 'SOCIAL'] as const;
export type Domain = (typeof DOMAINS)[number];

const DOMAIN_OF: Record<StatutoryRole, Domain> = {
  RVDK: 'JUSTICE', DJI: 'JUSTICE', OM: 'JUSTICE', RECLASSERING: 'JUSTICE', HALT: 'JUSTICE',
  POLITIE: 'SAFETY', BURGEMEESTER: 'SAFETY', VEILIG_THUIS: 'SAFETY', ZVH: 'SAFETY', GI: 'SAFETY',
  GGZ: 'CARE', GGD: 'CARE', HUISARTS: 'CARE', JEUGDHULP: 'CARE', VROUWENOPVANG: 'CARE',
  COLLEGE: 'SOCIAL', COLLEGE_CONTRACTED: 'SOCIAL', ONDERWIJS: 'SOCIAL', WONINGCORPORATIE: 'SOCIAL', SLACHTOFFERHULP: 'SOCIAL',
};

/** The domain an organisation speaks from. */
export const domainOf = (role: StatutoryRole): Domain => DOMAIN_OF[role];

/** Whether one level shows at least what another does. */
export const levelAtLeast = (level: Level, least: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(least);

/** The lower of two levels. */
export const lowerLevel = (one: Level, other: Level): Level => (levelAtLeast(one, other) ? other : one);

/** A role with its task, as rules and items name it: two tasks of one municipality are two recipients (Wmo 5.1.1 lid 4). */
export const capacityOf = ({ role, task }: { readonly role: StatutoryRole; readonly task: Task }): string => `${role}/${task}`;

/** Every role with every task it may act in. */
export const CAPACITIES: readonly string[] = STATUTORY_ROLES.flatMap((role) =>
  (role === 'COLLEGE' ? TASKS.filter((task) => task !== 'NONE') : (['NONE'] as const)).map((task) => capacityOf({ role, task })),
);

/** Particulars of a case that somebody records, and on which a ground may rest. */
export const PARTICULAR_KINDS = ['OTS', 'REPORT', 'AUTHORITY', 'CRITERIA', 'LEGAL_HOLD'] as const;
export type ParticularKind = (typeof PARTICULAR_KINDS)[number];

/** The criteria a case has to meet before participants give one another anything (Bgs 2.20). */
export const CRITERIA = ['a', 'b', 'c', 'd'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Who agrees that the police give (Wpg 19, 20). */
export const AUTHORITIES = ['OM', 'BURGEMEESTER'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Public participants: joint controllers, and so the ones who judge the criteria (Wgs 2.27 lid 1 and 3). */
export const PUBLIC_PARTICIPANTS: readonly StatutoryRole[] = ['RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD'];
