/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
};

export type AccessLogChoice = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** Whom and what the log of this region knows, to choose from. */
export type AccessLogChoices = {
  readonly cases: ReadonlyArray<AccessLogChoice>;
  readonly organisations: ReadonlyArray<AccessLogChoice>;
  readonly professionals: ReadonlyArray<AccessLogChoice>;
};

/** How many things of one kind. */
export type AccessLogCount = {
  readonly count: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
};

/** What is asked of the log. The person is the professional who acted; nobody is searched by the name of a family. */
export type AccessLogFilter = {
  readonly action?: InputMaybe<Scalars['String']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  readonly organisationId?: InputMaybe<Scalars['ID']['input']>;
  readonly outcome?: InputMaybe<Scalars['String']['input']>;
  readonly professionalId?: InputMaybe<Scalars['ID']['input']>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

/** One look or act, without any content of a case. */
export type AccessLogLine = {
  /** LOOKED LISTED SEARCHED REFRESHED PREVIEWED READ_REPORT READ_LOG REPLAYED_LOG ASKED_WHO_OPENED ASKED_WHY ASKED_WHO_SEES OPENED_CONSENT_COPY ASKED_CONTACT OPENED_LETTER READ_AGREEMENTS WEIGHED_AGREEMENT READ_RULE_BOOK JUDGED_EXAMPLE OPENED_GUEST_SHEET ASKED_GUEST_WAY LOOKED_IN_EMERGENCY READ_EMERGENCY_REASON MET_FAMILY OPENED_VAULT CHECKED_TEXT OPENED_OLD_CONTACT SIGNED_IN SIGNED_OUT JOINED LEFT IMPORTED SET_UP_REGION SET_UP_ORGANISATION SET_UP_PROFESSIONAL SET_UP_TABLE STARTED_CASE CORRECTED_CASE ADDED_PERSON SEATED UNSEATED PLACED RECORDED_PARTICULAR ENDED_PARTICULAR NAMED_STAND_IN TOOK_BACK_STAND_IN HANDED_OVER_SEAT PROPOSED_AGREEMENT ADOPTED_AGREEMENT DROPPED_AGREEMENT PROPOSED_REGIME ANSWERED_REGIME CHANGED_REGIME DROPPED_REGIME MOVED_STAGE CLOSED_CASE BROUGHT CORRECTED SHARED NARROWED WITHDREW ASKED_ACCESS WITHDREW_ASKING GRANTED DECLINED ENDED_GRANT GRANT_RAN_OUT NAMED NAMING_ENDED RECORDED_CONSENT NARROWED_CONSENT WITHDREW_CONSENT GATE_NARROWED GATE_CLOSED OPENED MOVED_STEP TOOK_LEAD CONFIRMED_CONFIDENTIALITY ADJOURNED CLOSED SET_UP_LINE CHANGED_LINE OPENED_ROUND SCORED LOCKED REVEALED SIGNED_CHOICE ADDED_FACTOR CHANGED_FACTOR REMOVED_FACTOR ADDED_HYPOTHESIS CHANGED_HYPOTHESIS MARKED WROTE SENT_BACK OPENED_DRAFT SAVED_DRAFT DROPPED_DRAFT DRAFTED RAISED ASKED RESTATED SAID_NOT_YET SAID_UNDERSTOOD WROTE_SENTENCE ADOPTED_SENTENCE WAIVED ANSWERED SETTLED MAINTAINED WITHDREW_DISSENT OPENED_HEAD REVISED_GROUND PROPOSED RESPONDED DECIDED DROPPED ACTION_SET ACTION_ENDED ACTION_ENDED_FOR_OWNER PLANNED_FAMILY CHANGED_FAMILY TOLD_FAMILY COULD_NOT_TELL_FAMILY DROPPED_FAMILY RECORDED_CONTACT ARGUED_TOGETHER ENDED_TOGETHER HELD_TOGETHER RELEASED_TOGETHER KEPT_APART SAID_WHOM_SEAT_SERVES LET_KNOW_OF_APART SAID_WHOSE_SIDE ARGUED_END_OF_APART ENDED_APART DROPPED_END_OF_APART KEPT_PROTECTED CORRECTED_PROTECTED OPENED_PROTECTED RELEASED_PROTECTED PROTECTED_RAN_OUT SAW_MENTION MOVED_OLD_CONTACT DROPPED_OLD_CONTACT RECORDED_BSN REMOVED_BSN AGREED_CONTACT DECLINED_CONTACT PROPOSED_LINK CONFIRMED_LINK UNDID_LINK PROPOSED_MERGE CONFIRMED_MERGE UNDID_MERGE RECALLED CONFIRMED_RECALL SHARED_WRONGLY OPENED_LEAK ASSESSED_LEAK REPORTED_LEAK KEPT_LEAK_UNREPORTED CLOSED_LEAK REFUSED_SUPPLY LIFTED_REFUSAL RECORDED_GUEST SIGNED_SECRECY GUEST_CAME GUEST_LEFT PROPOSED_READ_ALOUD AGREED_READ_ALOUD DECLINED_READ_ALOUD DROPPED_READ_ALOUD READ_ALOUD HANDED_TO_GUEST HID_SCREEN_FROM_GUESTS RECALLED_FROM_GUEST TOLD_GUEST_OF_RECALL OPENED_EMERGENCY EXTENDED_EMERGENCY ENDED_EMERGENCY EMERGENCY_RAN_OUT LOST_EMERGENCY REVIEWED_EMERGENCY ANSWERED_OWN_CIRCLE DECLARED_OWN_CIRCLE ARGUED_OWN_CIRCLE REFUSED_OWN_CIRCLE */
  readonly action: Scalars['String']['output'];
  readonly actor: Scalars['String']['output'];
  readonly agreement: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly caseNumber?: Maybe<Scalars['String']['output']>;
  readonly decisionKey: Scalars['String']['output'];
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly live: Scalars['Boolean']['output'];
  readonly objects: ReadonlyArray<AccessLogCount>;
  /** The colleague they stood in for, where they did. */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  readonly operator: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly origin: Scalars['String']['output'];
  /** SHOWN DONE REFUSED ABSENT FAILED */
  readonly outcome: Scalars['String']['output'];
  readonly purpose: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  /** How many rows of the log this line stands for. */
  readonly rows: Scalars['Int']['output'];
  readonly ruleBook: Scalars['String']['output'];
  /** For a sitting followed live: its first row; `at` is its last. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  readonly subjects: ReadonlyArray<AccessLogSubject>;
};

export type AccessLogPage = {
  readonly lines: ReadonlyArray<AccessLogLine>;
  /** Where the next page begins; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** Whom it was about, as the family role and a number; never a name. */
export type AccessLogSubject = {
  readonly familyRole: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
};

/** Somebody asks a party at the table for access: to an item they already see something of, or to a category of which nobody says whether there is any. */
export type AccessRequest = {
  /** What the supplier adds in own words. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredBySeatId?: Maybe<Scalars['ID']['output']>;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly contributionId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** For the supplier alone: what was granted. */
  readonly itemIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** The organisation it is asked of. */
  readonly organisationId: Scalars['ID']['output'];
  /** What it was asked for, as it followed from the conference and its step. */
  readonly purpose: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** Who asks. */
  readonly seatId: Scalars['ID']['output'];
  /** A fixed sentence that says nothing of what there is. NOT_NEEDED NO_GROUND NOT_NOW COME_AND_TALK */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** ASKED GRANTED DECLINED WITHDRAWN ENDED */
  readonly state: Scalars['String']['output'];
  /** And the act under which it works, for a municipality. */
  readonly task: Scalars['String']['output'];
  /** Until when it is wished, or granted. */
  readonly until: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: AccessRequestViewerMay;
};

export type AccessRequestActInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AccessRequestViewerMay = {
  /** Grant or decline: for the party it was asked of. */
  readonly answer: Scalars['Boolean']['output'];
  /** End a grant before its time. */
  readonly end: Scalars['Boolean']['output'];
  /** Take the question back: for who asked it. */
  readonly withdraw: Scalars['Boolean']['output'];
};

/** An organisation at the table and a category of data; whether there is any is said nowhere. */
export type AccessScopeInput = {
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category: Scalars['String']['input'];
  readonly organisationId: Scalars['ID']['input'];
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly task?: Scalars['String']['input'];
};

/** Who does what before when, on the track of safety or of recovery. */
export type Action = {
  readonly agreedAt: Scalars['DateTime']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  readonly decisionId?: Maybe<Scalars['ID']['output']>;
  /** yyyy-mm-dd */
  readonly dueOn: Scalars['String']['output'];
  /** How it went and what it changed. */
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who said so: the owner, or for one who left whoever leads the table. */
  readonly endedBySeatId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly ownerSeatId: Scalars['ID']['output'];
  /** OPEN DONE COULD_NOT NOT_DONE */
  readonly state: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** Whether it brings people of the family together: NOBODY JOINT_CONVERSATION MEDIATION */
  readonly together: Scalars['String']['output'];
  /** Whom it brings together. */
  readonly togetherIds: ReadonlyArray<Scalars['ID']['output']>;
  /** SAFETY RECOVERY */
  readonly track: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ActionViewerMay;
  /** Whether it waits for the argued word of the chair, or for whoever holds that back: then they are not to be brought together now. */
  readonly waitsForTogether: Scalars['Boolean']['output'];
};

export type ActionViewerMay = {
  /** Say how it ended: for who took it upon them, and for whoever leads once that person left. */
  readonly end: Scalars['Boolean']['output'];
};

export type AddActionInput = {
  readonly conferenceId: Scalars['ID']['input'];
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** yyyy-mm-dd */
  readonly dueOn: Scalars['String']['input'];
  readonly ownerSeatId: Scalars['ID']['input'];
  /** TABLE OWN */
  readonly scope?: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** Whether it brings people of the family together: NOBODY JOINT_CONVERSATION MEDIATION */
  readonly together?: Scalars['String']['input'];
  /** Whom it brings together; two at least. */
  readonly togetherIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** SAFETY RECOVERY */
  readonly track: Scalars['String']['input'];
};

export type AddFactorInput = {
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly conferenceId: Scalars['ID']['input'];
  readonly kind: Scalars['String']['input'];
  readonly mechanism: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** TABLE: everyone seated now; OWN: only us. */
  readonly scope: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type AddHypothesisInput = {
  readonly conferenceId: Scalars['ID']['input'];
  readonly scope: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** What would show that it is wrong. */
  readonly wrongIf: Scalars['String']['input'];
};

export type AddPersonInput = {
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly familyRole: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What the region agreed about sharing under one regime. */
export type Agreement = {
  /** The version in force, as the log names it. */
  readonly id: Scalars['ID']['output'];
  /** WGS OWN_GROUNDS */
  readonly mode: Scalars['String']['output'];
  readonly rows: ReadonlyArray<AgreementRow>;
  readonly title: AgreementSentence;
  /** Every version there was, newest first. */
  readonly versions: ReadonlyArray<AgreementVersion>;
  readonly viewerMayPropose: Scalars['Boolean']['output'];
};

export type AgreementCapacity = {
  readonly role: Scalars['String']['output'];
  readonly task: Scalars['String']['output'];
};

/** Which version of the agreement is in force for a legal mode. */
export type AgreementHead = {
  readonly adoptedBy: Scalars['String']['output'];
  readonly from: Scalars['String']['output'];
  /** WGS OWN_GROUNDS */
  readonly mode: Scalars['String']['output'];
  /** The number of the region’s own version; null where the law holds as it was shipped. */
  readonly ownNumber?: Maybe<Scalars['Int']['output']>;
  /** Since when the region’s own version is in force. */
  readonly ownSince?: Maybe<Scalars['DateTime']['output']>;
  readonly title: Scalars['String']['output'];
  readonly until?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['String']['output'];
};

/** Rows of the agreement that say the same: every category goes to every recipient. */
export type AgreementLine = {
  /** PERSON_CONCERNED FAMILY DIRECT_CONTACT PROFESSIONAL OTHER */
  readonly about: ReadonlyArray<Scalars['String']['output']>;
  /** By reading aloud only. */
  readonly aloud: Scalars['Boolean']['output'];
  readonly article: Scalars['String']['output'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  readonly gateArticle: Scalars['String']['output'];
  /** CONSENT LEGAL_DUTY LEGAL_PERMISSION GOOD_CARE */
  readonly gates: ReadonlyArray<Scalars['String']['output']>;
  /** What that article says here. */
  readonly ground: Scalars['String']['output'];
  /** The most that may be shown: NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** Whether the region shares less here than the law would let it. */
  readonly narrowed: Scalars['Boolean']['output'];
  /** otsActive recipientExecutesOts reportedToVeiligThuis competentAuthorityAgrees criteriaMet purposeNamed incidental */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** ROLE/TASK */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** Under which name the row stands in the agreement. */
  readonly row: Scalars['String']['output'];
  /** Nobody checked this ground against its source. */
  readonly unverified: Scalars['Boolean']['output'];
};

/** A line by which the region shares less than the law would let it; what is left out means all. */
export type AgreementNarrowing = {
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly atMost: Scalars['String']['output'];
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly recipient?: Maybe<AgreementCapacity>;
  readonly supplier?: Maybe<AgreementCapacity>;
};

/** One row of the shipped law: who may give what to whom, on which article. */
export type AgreementRow = {
  /** Only by reading aloud. */
  readonly aloud: Scalars['Boolean']['output'];
  readonly article: Scalars['String']['output'];
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  readonly gates: ReadonlyArray<Scalars['String']['output']>;
  readonly ground: AgreementSentence;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['String']['output'];
  /** A line of the region leaves less of it, for some of these at least. */
  readonly narrowed: Scalars['Boolean']['output'];
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** ROLE/TASK */
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  /** ROLE/TASK */
  readonly suppliers: ReadonlyArray<Scalars['String']['output']>;
};

/** One sentence in both languages of the interface. */
export type AgreementSentence = {
  readonly en: Scalars['String']['output'];
  readonly nl: Scalars['String']['output'];
};

/** Suppliers who give the same, and what. */
export type AgreementSuppliers = {
  readonly lines: ReadonlyArray<AgreementLine>;
  /** ROLE/TASK */
  readonly suppliers: ReadonlyArray<Scalars['String']['output']>;
};

export type AgreementVersion = {
  readonly confirmer?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inForceAt?: Maybe<Scalars['DateTime']['output']>;
  readonly narrowings: ReadonlyArray<AgreementNarrowing>;
  readonly number: Scalars['Int']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposer: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** PROPOSED IN_FORCE REPLACED DROPPED */
  readonly state: Scalars['String']['output'];
  readonly viewerMay: AgreementVersionViewerMay;
};

export type AgreementVersionViewerMay = {
  readonly confirm: Scalars['Boolean']['output'];
  readonly drop: Scalars['Boolean']['output'];
};

/** How many items would open and close for somebody, over all open cases of the region. */
export type AgreementWeight = {
  readonly closes: Scalars['Int']['output'];
  readonly opens: Scalars['Int']['output'];
};

export type AnswerIdentityOfferInput = {
  readonly agrees: Scalars['Boolean']['input'];
  readonly offerId: Scalars['ID']['input'];
};

/** The supplier’s word. No needs a reason. */
export type AnswerReadAloudInput = {
  readonly agree: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

export type AnswerRegimeInput = {
  readonly agrees: Scalars['Boolean']['input'];
  readonly id: Scalars['ID']['input'];
  /** Whether the chair may know, once all have answered, who did not agree. */
  readonly said?: Scalars['Boolean']['input'];
};

export type AnswerTegenspraakInput = {
  readonly because?: InputMaybe<Scalars['String']['input']>;
  /** yyyy-mm-dd */
  readonly checkBefore?: InputMaybe<Scalars['String']['input']>;
  readonly checkBySeatId?: InputMaybe<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  /** ACCEPTED PARTLY NOT_ACCEPTED TO_BE_CHECKED */
  readonly outcome: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ArgueTogetherInput = {
  readonly caseId: Scalars['ID']['input'];
  /** JOINT_CONVERSATION MEDIATION SHARED_LETTER */
  readonly forms: ReadonlyArray<Scalars['String']['input']>;
  /** yyyy-mm-dd */
  readonly lastDay: Scalars['String']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Why it can be done. */
  readonly reason: Scalars['String']['input'];
  /** Who reads why. TABLE OWN */
  readonly scope?: Scalars['String']['input'];
};

export type AskAccessInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  /** ASK CONCLUSION SUMMARY FULL */
  readonly level?: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly scope?: InputMaybe<AccessScopeInput>;
  /** Last day, yyyy-mm-dd; left out, the day of the conference. At most 90 days on. */
  readonly untilOn?: InputMaybe<Scalars['String']['input']>;
};

export type AskElsewhereInput = {
  readonly personId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type AskForAnswerInput = {
  readonly id: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type AssessLeakInput = {
  readonly assessment: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** UNLIKELY LIKELY HIGH */
  readonly risk: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type BringContributionInput = {
  /** Whom it is about; left out, it follows from the persons. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  readonly aboutPersonIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly category: Scalars['String']['input'];
  /** What follows from it, in the supplier's own words. */
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
  readonly doesWhat: Scalars['String']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly knowledge: Scalars['String']['input'];
  readonly occurredOn?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  /** What it comes down to, in the supplier's own words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly toWhom?: InputMaybe<Scalars['String']['input']>;
  readonly who: Scalars['String']['input'];
};

export type CapacityInput = {
  readonly role: Scalars['String']['input'];
  /** Of a municipality; left out, all of them. */
  readonly task?: InputMaybe<Scalars['String']['input']>;
};

/** One family system and its reason to be at a table. */
export type CaseFile = {
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly firstProcessedAt: Scalars['DateTime']['output'];
  readonly goal: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** WGS OWN_GROUNDS */
  readonly legalMode: Scalars['String']['output'];
  readonly number: Scalars['String']['output'];
  /** Read by every live seat of the case. */
  readonly reason: Scalars['String']['output'];
  /** yyyy-mm-dd; the last day on which the case is kept (Wgs 1.8 lid 7). */
  readonly retainUntil: Scalars['String']['output'];
  /** TRIAGE CONFERENCE CLOSED */
  readonly stage: Scalars['String']['output'];
  readonly tableId: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: CaseFileViewerMay;
};

export type CaseFileViewerMay = {
  readonly correct: Scalars['Boolean']['output'];
  /** Say, with another, that two entries are one human being. */
  readonly merge: Scalars['Boolean']['output'];
  readonly place: Scalars['Boolean']['output'];
  /** Kinds of particulars the viewer may record for their own party: OTS REPORT AUTHORITY CRITERIA LEGAL_HOLD */
  readonly record: ReadonlyArray<Scalars['String']['output']>;
  readonly seat: Scalars['Boolean']['output'];
  /** Change its regime or its stage. */
  readonly turn: Scalars['Boolean']['output'];
};

/** The recurring weekly table of a region. */
export type CaseTable = {
  /** The next days on which it sits, today included. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer chairs it. */
  readonly mine: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly slotMinutes: Scalars['Int']['output'];
  /** When each slot begins, HH:MM. */
  readonly slotStarts: ReadonlyArray<Scalars['String']['output']>;
  /** For its chair. */
  readonly taken: ReadonlyArray<TakenSlot>;
  /** 1 (Monday) to 5 (Friday). */
  readonly weekday: Scalars['Int']['output'];
};

/** Everything the viewer may know of one case, or what changed of it since a cursor. */
export type CaseView = {
  /** What the viewer asked for, and what was asked of their party. */
  readonly accessRequests: ReadonlyArray<AccessRequest>;
  readonly actions: ReadonlyArray<Action>;
  /** Of whom a citizen service number is kept. */
  readonly bsns: ReadonlyArray<PersonBsn>;
  /** The file itself: one at most. */
  readonly caseFile: ReadonlyArray<CaseFile>;
  readonly conclusions: ReadonlyArray<Conclusion>;
  readonly conferences: ReadonlyArray<Conference>;
  readonly contributions: ReadonlyArray<Contribution>;
  /** Where the viewer now stands; opaque, and of no use to anybody else. */
  readonly cursor: Scalars['String']['output'];
  readonly decisions: ReadonlyArray<Decision>;
  /** That somebody saw the case in an emergency: for whoever was skipped, and whoever leads. */
  readonly emergencyAccesses: ReadonlyArray<EmergencyAccess>;
  readonly factors: ReadonlyArray<Factor>;
  /** What is said to the family, of what the viewer may know. */
  readonly familyMessages: ReadonlyArray<FamilyMessage>;
  /** What the viewer had and may no longer know. */
  readonly gone: ReadonlyArray<Scalars['ID']['output']>;
  /** The stays of guests who are in the session; they say nothing of who. */
  readonly guestPresenceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Third parties at conferences of this case. */
  readonly guests: ReadonlyArray<Guest>;
  /** What was handed to the viewer with a seat. */
  readonly handovers: ReadonlyArray<SeatHandover>;
  readonly hypotheses: ReadonlyArray<Hypothesis>;
  readonly identityContacts: ReadonlyArray<IdentityContact>;
  /** For whoever leads the table; for everybody else there is none. */
  readonly identityInquiries: ReadonlyArray<IdentityInquiry>;
  readonly identityOffers: ReadonlyArray<IdentityOffer>;
  readonly leakRecords: ReadonlyArray<LeakRecord>;
  readonly marks: ReadonlyArray<EvidenceMark>;
  /** What the law asks of the case, as it was recorded. */
  readonly particulars: ReadonlyArray<Particular>;
  readonly personMerges: ReadonlyArray<PersonMerge>;
  readonly persons: ReadonlyArray<Person>;
  /** What was or will be told to guests: of the viewer’s own party, or proposed by the viewer. */
  readonly readAlouds: ReadonlyArray<ReadAloud>;
  /** What was called back of what the viewer had read, and who is told of what was theirs. */
  readonly recallNotices: ReadonlyArray<RecallNotice>;
  /** What is open about its law: the chair’s own proposal, or the question to one’s own party. */
  readonly regime: ReadonlyArray<Regime>;
  readonly scoreLines: ReadonlyArray<ScoreLine>;
  readonly seats: ReadonlyArray<Seat>;
  /** Only what may be seen with these guests present; everything else is not in this answer. */
  readonly shielded: Scalars['Boolean']['output'];
  readonly supplyRefusals: ReadonlyArray<SupplyRefusal>;
  /** Whole in every answer: who is seated changes it without the facts changing. */
  readonly tableFacts: ReadonlyArray<TableFact>;
  /** The grounds the viewer may know, apart from the heads: a head bears no sign of one. */
  readonly tegenspraakGrounds: ReadonlyArray<TegenspraakGround>;
  readonly tegenspraken: ReadonlyArray<Tegenspraak>;
  /** Where the chair argued that some can be spoken with together. */
  readonly togetherWords: ReadonlyArray<TogetherWord>;
  /** Whether this is everything, or only what changed. */
  readonly whole: Scalars['Boolean']['output'];
};

export type ChangeFactorInput = {
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly kind: Scalars['String']['input'];
  readonly mechanism: Scalars['String']['input'];
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ChangeFamilyMessageInput = {
  readonly bySeatId: Scalars['ID']['input'];
  readonly citedContributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** yyyy-mm-dd */
  readonly dueOn: Scalars['String']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ChangeHypothesisInput = {
  readonly id: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly wrongIf: Scalars['String']['input'];
};

export type ChangeSixMeansInput = {
  readonly lineId: Scalars['ID']['input'];
  readonly sixMeans: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** A line that stays, by its id; or a new one, by its words. */
export type ChosenScoreLineInput = {
  readonly aboutPersonId?: InputMaybe<Scalars['ID']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly situation?: InputMaybe<Scalars['String']['input']>;
  readonly sixMeans?: InputMaybe<Scalars['String']['input']>;
};

/** What a decision rests on; its whole audience may know it. */
export type Cited = {
  readonly id: Scalars['ID']['output'];
  /** CONTRIBUTION FACTOR HYPOTHESIS CONCLUSION SCORE_LINE ACTION */
  readonly kind: Scalars['String']['output'];
};

export type CitedInput = {
  readonly id: Scalars['ID']['input'];
  /** CONTRIBUTION FACTOR HYPOTHESIS CONCLUSION SCORE_LINE ACTION */
  readonly kind: Scalars['String']['input'];
};

export type CloseDecisionInput = {
  readonly decisionId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** When the persons concerned were told, or why they were not. */
export type CloseLeakInput = {
  readonly id: Scalars['ID']['input'];
  readonly informedAt?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** That a colleague sits in a case, by its number; nothing of the case itself. */
export type ColleagueSeat = {
  readonly caseNumber: Scalars['String']['output'];
  /** The next days on which its table sits, today included; whether this case is on it is not said. */
  readonly dates: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly professionalId: Scalars['ID']['output'];
};

/** That two parties are kept apart, for whom it was chosen to know it. */
export type Compartment = {
  /** Who may know of it. */
  readonly audienceSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly caseId: Scalars['ID']['output'];
  /** SUSPECTED ESTABLISHED */
  readonly certainty: Scalars['String']['output'];
  readonly end?: Maybe<CompartmentEnd>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who may be the danger. */
  readonly fearedIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** INTIMATE_TERROR STALKING */
  readonly kind: Scalars['String']['output'];
  readonly markedAt: Scalars['DateTime']['output'];
  /** Whom it protects. */
  readonly protectedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Who marked it. */
  readonly seatId: Scalars['ID']['output'];
  readonly seats: ReadonlyArray<CompartmentSeat>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: CompartmentViewerMay;
  readonly why: Scalars['String']['output'];
};

/** That it was a mistake or is over, as one argued it. */
export type CompartmentEnd = {
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly why: Scalars['String']['output'];
};

/** Whom somebody at the table serves or speaks with. */
export type CompartmentSeat = {
  /** Of the persons of the mark; null while nobody said. */
  readonly personIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly seatId: Scalars['ID']['output'];
};

export type CompartmentViewerMay = {
  readonly confirmEnd: Scalars['Boolean']['output'];
  readonly proposeEnd: Scalars['Boolean']['output'];
  readonly say: Scalars['Boolean']['output'];
};

/** What the table makes of it, in plain words a family could read. */
export type Conclusion = {
  /** Who wrote the text that stands. */
  readonly authorSeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly conferenceId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** TABLE OWN */
  readonly scope: Scalars['String']['output'];
  readonly seenBySeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
  /** A fact it rests on has closed; until it is confirmed without, its author and the supplier alone read it. */
  readonly toRevise: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ConclusionViewerMay;
  readonly writtenAt: Scalars['DateTime']['output'];
};

export type ConclusionViewerMay = {
  readonly write: Scalars['Boolean']['output'];
};

/** What the supplier ties to an item. */
export type ConditionInput = {
  readonly day?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['String']['input'];
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** One case on one table date: before, live and after. */
export type Conference = {
  readonly caseId: Scalars['ID']['output'];
  /** When the session ended, closed or adjourned. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly confirmedByMe: Scalars['Boolean']['output'];
  /** yyyy-mm-dd */
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly leadSeatId?: Maybe<Scalars['ID']['output']>;
  /** BEFORE LIVE ADJOURNED CLOSED */
  readonly phase: Scalars['String']['output'];
  /** The one it goes on from. */
  readonly previousConferenceId?: Maybe<Scalars['ID']['output']>;
  /** The question of today. */
  readonly question: Scalars['String']['output'];
  readonly slot: Scalars['Int']['output'];
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** OPEN SAFE_ENOUGH WHAT_IS_GOING_ON WHEN_RECOVERY DECIDE FAMILY */
  readonly step: Scalars['String']['output'];
  readonly tableId: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ConferenceViewerMay;
};

export type ConferenceViewerMay = {
  /** End the session, closed or adjourned. */
  readonly close: Scalars['Boolean']['output'];
  /** Say to have read the line on confidentiality. */
  readonly confirm: Scalars['Boolean']['output'];
  /** Receive guests (Bgs 2.21). */
  readonly host: Scalars['Boolean']['output'];
  /** Sit down in the room, also before it opens. */
  readonly join: Scalars['Boolean']['output'];
  /** Move the steps: for whoever has the lead now. */
  readonly lead: Scalars['Boolean']['output'];
  /** Begin the session. */
  readonly open: Scalars['Boolean']['output'];
  /** Take the lead over, in one press. */
  readonly takeLead: Scalars['Boolean']['output'];
};

/** What somebody allowed, as one’s own party wrote it down; for nobody else. */
export type Consent = {
  /** How old they were for the law when it was given. UNDER_12 FROM_12 FROM_16 ADULT UNKNOWN */
  readonly band: Scalars['String']['output'];
  /** To whom, as `ROLE/TASK`. */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<ConsentChange>;
  /** Whether the person gave it, alone or with others. */
  readonly givenBySelf: Scalars['Boolean']['output'];
  /** yyyy-mm-dd */
  readonly givenOn: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** One’s own items that rest on it, or did until it ended. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The last day that was agreed, yyyy-mm-dd. */
  readonly lastDay: Scalars['String']['output'];
  /** Whether anything may rest on it now. */
  readonly live: Scalars['Boolean']['output'];
  /** Why somebody else decided for a person of twelve or older. */
  readonly notAbleReason?: Maybe<Scalars['String']['output']>;
  readonly personId: Scalars['ID']['output'];
  /** How the table spoke of them when it was recorded. */
  readonly personLabel: Scalars['String']['output'];
  readonly present?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBySeatId: Scalars['ID']['output'];
  /** Who gave it for them, or with them, as the table speaks of them. */
  readonly representatives: ReadonlyArray<Scalars['String']['output']>;
  /** About what, in one sentence. */
  readonly scope: Scalars['String']['output'];
  /** When it ends: after the last day, or on a birthday before that. */
  readonly until: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ConsentViewerMay;
  /** IN_WRITING ORALLY BY_TELEPHONE BY_REPRESENTATIVE */
  readonly way: Scalars['String']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One time it was taken back, whole or in part. */
export type ConsentChange = {
  readonly at: Scalars['DateTime']['output'];
  /** Whose word it was, as the table speaks of them. */
  readonly byLabel: Scalars['String']['output'];
  /** NARROWED WITHDRAWN */
  readonly kind: Scalars['String']['output'];
  /** For whom it still held after that, as `ROLE/TASK`. */
  readonly left: ReadonlyArray<Scalars['String']['output']>;
  /** yyyy-mm-dd */
  readonly on: Scalars['String']['output'];
  /** BY_TELEPHONE ORALLY IN_WRITING */
  readonly way: Scalars['String']['output'];
};

/** The person’s own copy: what they allowed, to whom, until when; nothing of anybody else. */
export type ConsentCopy = {
  /** The moment this copy was made. */
  readonly asOf: Scalars['DateTime']['output'];
  /** For whom it holds now, as `ROLE/TASK`. */
  readonly capacities: ReadonlyArray<Scalars['String']['output']>;
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the person gave it, alone or with others. */
  readonly givenBySelf: Scalars['Boolean']['output'];
  /** yyyy-mm-dd */
  readonly givenOn: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly live: Scalars['Boolean']['output'];
  /** Who wrote it down, and whom to call to take it back. */
  readonly organisation: Scalars['String']['output'];
  readonly personName: Scalars['String']['output'];
  /** Whether somebody gave it for them, or with them; the copy names nobody else. */
  readonly represented: Scalars['Boolean']['output'];
  readonly scope: Scalars['String']['output'];
  readonly until: Scalars['DateTime']['output'];
  readonly way: Scalars['String']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ConsentViewerMay = {
  readonly withdraw: Scalars['Boolean']['output'];
};

/** Whether and how it is safe to contact a person, as one seat knew it on one day. */
export type ContactSafety = {
  readonly caseId: Scalars['ID']['output'];
  /** Which time, which means, through whom. */
  readonly how?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** On which knowledge: for the party that wrote it; null for everybody else. */
  readonly knowledge?: Maybe<Scalars['String']['output']>;
  readonly personId: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBySeatId: Scalars['ID']['output'];
  /** After this it is asked again. */
  readonly until: Scalars['DateTime']['output'];
  /** SAFE SAFE_IF NOT_SAFE UNKNOWN */
  readonly verdict: Scalars['String']['output'];
};

export type ContactValueInput = {
  /** ADDRESS SCHOOL SHELTER PHONE CONFIDANT */
  readonly kind: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

/** What stands against an explanation, over what all its readers may know: the same for each of them. */
export type Contradictions = {
  /** Facts that at least one seat marked as not fitting. */
  readonly facts: Scalars['Int']['output'];
  readonly marks: Scalars['Int']['output'];
};

/** One item one organisation brings: who does what to whom with what effect. What is above the level of the reader is null. */
export type Contribution = {
  /** For the supplier alone: PERSON_CONCERNED FAMILY DIRECT_CONTACT PROFESSIONAL OTHER */
  readonly about?: Maybe<Scalars['String']['output']>;
  readonly aboutPersonIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Whom to ask. */
  readonly authorSeatId?: Maybe<Scalars['ID']['output']>;
  readonly broughtAt?: Maybe<Scalars['DateTime']['output']>;
  readonly caseId: Scalars['ID']['output'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly conditions?: Maybe<ReadonlyArray<SupplierCondition>>;
  readonly doesWhat?: Maybe<Scalars['String']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly gate?: Maybe<OpenGate>;
  /** For the supplier: why it may be shared. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** For the supplier alone: given once, in a special case. */
  readonly incidental?: Maybe<Scalars['Boolean']['output']>;
  /** FIRST_HAND HEARSAY OPINION */
  readonly knowledge?: Maybe<Scalars['String']['output']>;
  /** What the reader is shown: NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly occurredOn?: Maybe<Scalars['String']['output']>;
  readonly organisationId: Scalars['ID']['output'];
  readonly sharedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the supplier alone: the most others may be shown. NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly sharedLevel?: Maybe<Scalars['String']['output']>;
  /** For the supplier alone: the seats that may know it. */
  readonly sharedWith?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly toWhom?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ContributionViewerMay;
  readonly who?: Maybe<Scalars['String']['output']>;
  /** For the supplier alone. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContributionViewerMay = {
  readonly correct: Scalars['Boolean']['output'];
  readonly share: Scalars['Boolean']['output'];
  readonly withdraw: Scalars['Boolean']['output'];
};

export type CorrectCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly goal: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type CorrectContributionInput = {
  /** Whom it is about; left out, it follows from the persons. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  readonly aboutPersonIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly category: Scalars['String']['input'];
  /** What follows from it, in the supplier's own words. */
  readonly conclusion?: InputMaybe<Scalars['String']['input']>;
  readonly doesWhat: Scalars['String']['input'];
  readonly effect?: InputMaybe<Scalars['String']['input']>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly knowledge: Scalars['String']['input'];
  readonly occurredOn?: InputMaybe<Scalars['String']['input']>;
  readonly source: Scalars['String']['input'];
  /** What it comes down to, in the supplier's own words. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly toWhom?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly who: Scalars['String']['input'];
};

export type CorrectProtectedInput = {
  readonly alsoKnownAs?: ReadonlyArray<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly value: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type CriteriaInput = {
  readonly a?: InputMaybe<Scalars['Boolean']['input']>;
  readonly b?: InputMaybe<Scalars['Boolean']['input']>;
  readonly c?: InputMaybe<Scalars['Boolean']['input']>;
  readonly d?: InputMaybe<Scalars['Boolean']['input']>;
};

/** With a moment: reported to the authority. Without one: not, and why. */
export type DecideLeakInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly reportedAt?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What the table decides, in words everybody it was put to reads. */
export type Decision = {
  readonly caseId: Scalars['ID']['output'];
  readonly cites: ReadonlyArray<Cited>;
  readonly conferenceId: Scalars['ID']['output'];
  readonly dropReason?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBySeatId: Scalars['ID']['output'];
  readonly responses: ReadonlyArray<DecisionResponse>;
  /** Seats it was put to that did not answer: silence is no assent. */
  readonly silentSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  /** PROPOSED TAKEN DROPPED */
  readonly state: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: DecisionViewerMay;
};

/** What one seat answered. */
export type DecisionResponse = {
  readonly at: Scalars['DateTime']['output'];
  /** ASSENT CONCERN OBJECTION */
  readonly kind: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly seatId: Scalars['ID']['output'];
  /** The dissent this objection raised. */
  readonly tegenspraakId?: Maybe<Scalars['ID']['output']>;
  readonly whatWouldRemove?: Maybe<Scalars['String']['output']>;
};

export type DecisionViewerMay = {
  /** Take the decision: for whoever leads. */
  readonly close: Scalars['Boolean']['output'];
  /** Let the proposal go. */
  readonly drop: Scalars['Boolean']['output'];
  readonly respond: Scalars['Boolean']['output'];
};

/** Of one’s own seat: that one knows the family, and how. */
export type DeclareOwnCircleInput = {
  /** RELATED LIVES_NEAR KNOWS */
  readonly kind: Scalars['String']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type DeclineAccessInput = {
  readonly id: Scalars['ID']['input'];
  /** Required for an item; for a scope best left out, as own words easily say that there is something. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** NOT_NEEDED NO_GROUND NOT_NOW COME_AND_TALK */
  readonly sentence: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** An organisation that takes part, with its people. */
export type DirectoryOrganisation = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly professionals: ReadonlyArray<DirectoryProfessional>;
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly role: Scalars['String']['output'];
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly task: Scalars['String']['output'];
};

/** A colleague in the region; nothing of where they sit. */
export type DirectoryProfessional = {
  /** Whether screening and training are both in date. */
  readonly fit: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

export type Done = {
  readonly id: Scalars['ID']['output'];
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
};

/** What the viewer half typed somewhere; for them alone. */
export type Draft = {
  readonly savedAt: Scalars['DateTime']['output'];
  readonly text: Scalars['String']['output'];
};

export type DropDecisionInput = {
  readonly decisionId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type DropOldContactInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Somebody saw a case without the seat for it, for some minutes: the event, never the reason. */
export type EmergencyAccess = {
  readonly caseNumber: Scalars['String']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly extendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly from: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** For who opened it and who judges it: ACUTE_DANGER CHILD_IN_DANGER MISSING_PERSON OTHER */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** For who judges: the leak that was opened of one that was not justified. */
  readonly leakId?: Maybe<Scalars['ID']['output']>;
  /** SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** For who opened it and who judges: what was found. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly organisation: Scalars['String']['output'];
  readonly overdue: Scalars['Boolean']['output'];
  /** Whether the viewer opened it. */
  readonly own: Scalars['Boolean']['output'];
  /** yyyy-mm-dd; the day on which it must have been judged. */
  readonly reviewDue: Scalars['String']['output'];
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For who opened it and who judges: who judged it. */
  readonly reviewedBy?: Maybe<Scalars['String']['output']>;
  readonly until: Scalars['DateTime']['output'];
  /** JUSTIFIED NOT_JUSTIFIED */
  readonly verdict?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: EmergencyAccessViewerMay;
};

export type EmergencyAccessViewerMay = {
  /** See the case, and end the access. */
  readonly consult: Scalars['Boolean']['output'];
  readonly extend: Scalars['Boolean']['output'];
  /** Judge it afterwards. */
  readonly review: Scalars['Boolean']['output'];
};

/** A fact as far as the level of the emergency and the law go; what is above is null. */
export type EmergencyItem = {
  readonly aboutPersonIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Whom to call about it. */
  readonly authorSeatId?: Maybe<Scalars['ID']['output']>;
  readonly broughtAt?: Maybe<Scalars['DateTime']['output']>;
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly doesWhat?: Maybe<Scalars['String']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** FIRST_HAND HEARSAY OPINION */
  readonly knowledge?: Maybe<Scalars['String']['output']>;
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** The supplier asks that it is not passed on. */
  readonly notOnward: Scalars['Boolean']['output'];
  readonly occurredOn?: Maybe<Scalars['String']['output']>;
  readonly organisation: Scalars['String']['output'];
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly toWhom?: Maybe<Scalars['String']['output']>;
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** Whom the case is about. How to reach them is not shown in an emergency. */
export type EmergencyPerson = {
  readonly birthDate?: Maybe<Scalars['String']['output']>;
  /** PARENT CHILD NETWORK */
  readonly familyRole: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** Why it was opened, in the words of who did. Reading it is a look of its own. */
export type EmergencyReason = {
  /** Why the whole card had to be read. */
  readonly argument?: Maybe<Scalars['String']['output']>;
  /** Why it had to last longer. */
  readonly extension?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
};

/** Who sits at the table: whom to call. */
export type EmergencySeat = {
  /** CHAIR PROCESREGISSEUR CASUSREGISSEUR SCRIBE GEDRAGSWETENSCHAPPER CONSULTANT PARTNER */
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly role: Scalars['String']['output'];
};

/** A case as it is seen in an emergency. It is there while that runs, and each look at it is a row of the log. */
export type EmergencyView = {
  readonly access: EmergencyAccess;
  readonly items: ReadonlyArray<EmergencyItem>;
  readonly persons: ReadonlyArray<EmergencyPerson>;
  readonly seats: ReadonlyArray<EmergencySeat>;
  /** By the clock of the hub. */
  readonly secondsLeft: Scalars['Int']['output'];
};

export type EndActionInput = {
  readonly actionId: Scalars['ID']['input'];
  /** How it went and what it changed. */
  readonly effect: Scalars['String']['input'];
  /** DONE COULD_NOT NOT_DONE */
  readonly ending: Scalars['String']['input'];
};

export type EndFamilyMessageInput = {
  /** TOLD COULD_NOT DROPPED */
  readonly ending: Scalars['String']['input'];
  readonly messageId: Scalars['ID']['input'];
  /** How it went, or why not. */
  readonly outcome: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type EndOfCompartmentInput = {
  readonly compartmentId: Scalars['ID']['input'];
  readonly why: Scalars['String']['input'];
};

export type EndParticularInput = {
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly sentence: Scalars['String']['input'];
};

export type EndTogetherInput = {
  readonly version: Scalars['Int']['input'];
  readonly wordId: Scalars['ID']['input'];
};

/** What one seat says about one fact under one explanation. */
export type EvidenceMark = {
  readonly caseId: Scalars['ID']['output'];
  readonly contributionId: Scalars['ID']['output'];
  readonly hypothesisId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** FITS DOES_NOT_FIT SAYS_NOTHING */
  readonly mark: Scalars['String']['output'];
  /** TABLE OWN: for the table, or on the own tab */
  readonly scope: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
};

/** What the rule book says, by the agreement in force in the region. */
export type ExampleAnswer = {
  readonly agreement: Scalars['String']['output'];
  readonly because: ReadonlyArray<ExampleBecause>;
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** Who can see to it. */
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  /** What has to be there; supplying exactly that lets it through. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

export type ExampleBecause = {
  readonly article: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** What the supplier tied to it. */
export type ExampleConditionInput = {
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** NOT_TO NOT_ONWARD NOT_IN_REPORT UNTIL AT_MOST */
  readonly kind: Scalars['String']['input'];
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** The way through professional secrecy that was opened. */
export type ExampleGateInput = {
  /** That it is known who consented; never a name. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** CONSENT LEGAL_DUTY LEGAL_PERMISSION GOOD_CARE */
  readonly kind: Scalars['String']['input'];
  /** That the weighing was written down; what it says does not matter here. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A question that `policy:explain` answers too: may this supplier give this to that recipient, on this day? */
export type ExampleInput = {
  /** PERSON_CONCERNED FAMILY DIRECT_CONTACT PROFESSIONAL OTHER */
  readonly about: Scalars['String']['input'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category: Scalars['String']['input'];
  readonly conditions: ReadonlyArray<ExampleConditionInput>;
  /** Particulars that are so: otsActive recipientExecutesOts reportedToVeiligThuis competentAuthorityAgrees criteriaMet purposeNamed incidental */
  readonly facts: ReadonlyArray<Scalars['String']['input']>;
  readonly gate?: InputMaybe<ExampleGateInput>;
  /** WGS OWN_GROUNDS */
  readonly mode: Scalars['String']['input'];
  readonly on: Scalars['String']['input'];
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly recipient: Scalars['String']['input'];
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly recipientTask?: InputMaybe<Scalars['String']['input']>;
  /** TRIAGE CONFERENCE CLOSED */
  readonly stage: Scalars['String']['input'];
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly supplier: Scalars['String']['input'];
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly supplierTask?: InputMaybe<Scalars['String']['input']>;
};

export type ExtendEmergencyInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** Something that made the problem arise, keeps it going, or protects; with the facts it rests on. */
export type Factor = {
  readonly addedAt: Scalars['DateTime']['output'];
  readonly authorSeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** The facts it rests on, that all its readers may know. */
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly conferenceId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  /** RISK PROTECTIVE */
  readonly kind: Scalars['String']['output'];
  /** AROSE KEEPS_GOING */
  readonly mechanism: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  /** Whose; without a person the helpers around the family. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** TABLE OWN */
  readonly scope: Scalars['String']['output'];
  readonly seenBySeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
  /** A fact it rests on has closed; until it is confirmed without, its author and the supplier alone read it. */
  readonly toRevise: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: FactorViewerMay;
};

export type FactorViewerMay = {
  /** Also to confirm it when it is to be revised. */
  readonly change: Scalars['Boolean']['output'];
  readonly remove: Scalars['Boolean']['output'];
};

/** The letter as the person gets it: nothing of the case beside what was written to them. */
export type FamilyLetter = {
  /** The moment this letter was made. */
  readonly asOf: Scalars['DateTime']['output'];
  /** LETTER CHILD_LETTER SHARED_LETTER */
  readonly form: Scalars['String']['output'];
  /** Who gives or sends it. */
  readonly from: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** To whom, by name. */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

/** A word to the family: who tells whom what, in which form, before when. */
export type FamilyMessage = {
  readonly authorSeatId: Scalars['ID']['output'];
  /** The seat that tells it. */
  readonly bySeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** The facts it rests on, that all its readers may know. */
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The conference it was planned in. */
  readonly conferenceId?: Maybe<Scalars['ID']['output']>;
  /** yyyy-mm-dd */
  readonly dueOn: Scalars['String']['output'];
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** CONVERSATION TELEPHONE LETTER CHILD_LETTER JOINT_CONVERSATION MEDIATION SHARED_LETTER */
  readonly form: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** How it went, or why not. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly personIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly plannedAt: Scalars['DateTime']['output'];
  readonly seenBySeatIds: ReadonlyArray<Scalars['ID']['output']>;
  /** PLANNED TOLD COULD_NOT DROPPED */
  readonly state: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: FamilyMessageViewerMay;
  /** What it waits for before it can be told. CONTACT TOGETHER CONDITION REVISION */
  readonly waits: ReadonlyArray<Scalars['String']['output']>;
};

export type FamilyMessageViewerMay = {
  readonly change: Scalars['Boolean']['output'];
  /** Let it go. */
  readonly drop: Scalars['Boolean']['output'];
  /** Say whether it was told, and how it went. */
  readonly end: Scalars['Boolean']['output'];
  /** Open the letter, to be printed. */
  readonly letter: Scalars['Boolean']['output'];
};

/** The way through professional secrecy: consent, a duty, a permission, or good care. */
export type GateInput = {
  /** The consent as it was recorded. */
  readonly consentId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Statutory roles it holds for; left out, all that its article names. */
  readonly recipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

export type GiveScoreInput = {
  readonly citedContributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** I have no view of this. */
  readonly noView?: Scalars['Boolean']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly roundId: Scalars['ID']['input'];
  /** 0–10; left out with noView. */
  readonly value?: InputMaybe<Scalars['Int']['input']>;
};

export type GrantAccessInput = {
  readonly id: Scalars['ID']['input'];
  /** For an item, that one; for a scope whichever of the own items, perhaps none. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
  /** Left out, what was wished. ASK CONCLUSION SUMMARY FULL */
  readonly level?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  /** Last day, yyyy-mm-dd; left out, what was wished. */
  readonly untilOn?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** For the supplier: what granting an item would show the one who asked, and what the law keeps shut. */
export type GrantPreviewRow = {
  readonly article: Scalars['String']['output'];
  readonly contributionId: Scalars['ID']['output'];
  /** And what they would see; the same where the grant would lift nothing. */
  readonly ifGranted: Scalars['String']['output'];
  /** What they see now. NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  /** SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

/** Somebody of a third party at one conference (Bgs 2.21): no account, no seat, no voice in what is decided. */
export type Guest = {
  readonly conferenceId: Scalars['ID']['output'];
  /** What they heard of what the viewer may know of. */
  readonly heardContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  /** Their stay that runs now. */
  readonly presenceId?: Maybe<Scalars['ID']['output']>;
  /** ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP */
  readonly role: Scalars['String']['output'];
  /** When the secrecy statement was signed. Before that they are told nothing and come in nowhere. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** PAPER SCREEN */
  readonly signedWay?: Maybe<Scalars['String']['output']>;
  /** Persons of the case with whom they speak. */
  readonly speaksWith: ReadonlyArray<Scalars['ID']['output']>;
  /** Which text. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  readonly stays: ReadonlyArray<GuestStay>;
  /** Why the table needs them. */
  readonly why: Scalars['String']['output'];
  /** Who saw it being signed. */
  readonly witnessSeatId?: Maybe<Scalars['ID']['output']>;
};

/** What was told or handed to one guest, to go with them on paper. */
export type GuestSheet = {
  readonly guest: Guest;
  readonly items: ReadonlyArray<GuestSheetItem>;
};

/** One item as it was provided to a guest: what is above the level it was told at is null. */
export type GuestSheetItem = {
  /** On which article. */
  readonly article: Scalars['String']['output'];
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  readonly contributionId: Scalars['ID']['output'];
  readonly doesWhat?: Maybe<Scalars['String']['output']>;
  readonly effect?: Maybe<Scalars['String']['output']>;
  /** CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** TOLD HANDED */
  readonly manner: Scalars['String']['output'];
  readonly occurredOn?: Maybe<Scalars['String']['output']>;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly toWhom?: Maybe<Scalars['String']['output']>;
  readonly toldAt: Scalars['DateTime']['output'];
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** From when until when a guest was in the session, by the clock of the database. */
export type GuestStay = {
  readonly cameAt: Scalars['DateTime']['output'];
  readonly leftAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HandOverSeatInput = {
  readonly contributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** UNABLE LEAVING OTHER_WORK */
  readonly reason: Scalars['String']['input'];
  /** A colleague of the same organisation. */
  readonly receiverId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
};

/** These guests, who are here now, cannot see this screen. */
export type HideScreenInput = {
  readonly conferenceId: Scalars['ID']['input'];
  readonly presenceIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type HoldTogetherInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** One explanation among rivals, with what would show that it is wrong. */
export type Hypothesis = {
  readonly authorSeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  /** For the table; none on an explanation for only one organisation. */
  readonly contradictions?: Maybe<Contradictions>;
  readonly id: Scalars['ID']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly position: Scalars['Int']['output'];
  /** TABLE OWN */
  readonly scope: Scalars['String']['output'];
  readonly seenBySeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: HypothesisViewerMay;
  /** What would show that it is wrong. */
  readonly wrongIf: Scalars['String']['output'];
};

export type HypothesisViewerMay = {
  readonly change: Scalars['Boolean']['output'];
  readonly mark: Scalars['Boolean']['output'];
};

/** Two tables agreed to be known to each other about one person. Nothing else of either crosses. */
export type IdentityContact = {
  readonly agreedAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly linkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom to speak with at the other table. */
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly proposedHere: Scalars['Boolean']['output'];
  /** CONTACT PROPOSED LINKED */
  readonly state: Scalars['String']['output'];
  /** Only where it was written. */
  readonly undoReason?: Maybe<Scalars['String']['output']>;
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerMay: IdentityContactViewerMay;
};

export type IdentityContactViewerMay = {
  readonly confirm: Scalars['Boolean']['output'];
  readonly propose: Scalars['Boolean']['output'];
  readonly undo: Scalars['Boolean']['output'];
};

/** A question put to the other tables of the region about one person. */
export type IdentityInquiry = {
  readonly askedAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  /** PENDING KNOWN ENDED; ENDED is the same for "nobody", "no" and no answer. */
  readonly state: Scalars['String']['output'];
};

/** Another table asks after somebody of this case. Which, and why, is not in it. */
export type IdentityOffer = {
  readonly endsAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly offeredAt: Scalars['DateTime']['output'];
  readonly personId: Scalars['ID']['output'];
};

export type KeepApartInput = {
  /** Who may know of it. A chair who may know always does. */
  readonly audienceSeatIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly caseId: Scalars['ID']['input'];
  /** SUSPECTED ESTABLISHED */
  readonly certainty: Scalars['String']['input'];
  /** Who may be the danger. */
  readonly fearedIds: ReadonlyArray<Scalars['ID']['input']>;
  /** INTIMATE_TERROR STALKING */
  readonly kind: Scalars['String']['input'];
  /** Whom it protects. */
  readonly protectedIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly seats?: ReadonlyArray<SeatSpeaksWithInput>;
  readonly why: Scalars['String']['input'];
};

export type KeepOldContactInput = {
  readonly id: Scalars['ID']['input'];
  /** What of it is protected from now on; the rest of it is gone. */
  readonly values: ReadonlyArray<ContactValueInput>;
  readonly version: Scalars['Int']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** Whom it is about, as the family role and a number; never a name. */
export type LeakConcerned = {
  readonly familyRole: Scalars['String']['output'];
  readonly position: Scalars['Int']['output'];
};

/** Somebody who could read it, by the access log. */
export type LeakReceiver = {
  readonly firstAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
};

/** Something was shared that should not have been: the event and what is done about it, never the words. */
export type LeakRecord = {
  readonly assessedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly assessment?: Maybe<Scalars['String']['output']>;
  readonly caseNumber: Scalars['String']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly concerns: ReadonlyArray<LeakConcerned>;
  /** For its supplier alone: the item. */
  readonly contributionId?: Maybe<Scalars['ID']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly discoveredAt: Scalars['DateTime']['output'];
  /** Where it is of an emergency that was found not justified. */
  readonly emergencyId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly informReason?: Maybe<Scalars['String']['output']>;
  readonly informedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many items were looked at in it: all for who weighs it, their own for a supplier. */
  readonly itemCount: Scalars['Int']['output'];
  /** For its supplier alone: their own items that were looked at in it. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['output']>;
  /** WRONG_RECEIVER WRONG_PERSON TOO_MUCH NO_GROUND */
  readonly kind: Scalars['String']['output'];
  /** Owed to the persons concerned (AVG 34 lid 1). */
  readonly mustInform: Scalars['Boolean']['output'];
  /** Owed to the authority (AVG 33 lid 1). */
  readonly mustReport: Scalars['Boolean']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  /** Whose it was; of an emergency, who opened it. */
  readonly organisation: Scalars['String']['output'];
  readonly receivers: ReadonlyArray<LeakReceiver>;
  /** When the authority must know: 72 hours after it was discovered (AVG 33). */
  readonly reportBefore: Scalars['DateTime']['output'];
  readonly reportReason?: Maybe<Scalars['String']['output']>;
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UNLIKELY LIKELY HIGH */
  readonly risk?: Maybe<Scalars['String']['output']>;
  /** OPEN ASSESSED REPORTED NOT_REPORTED CLOSED */
  readonly state: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: LeakViewerMay;
};

export type LeakViewerMay = {
  readonly assess: Scalars['Boolean']['output'];
  readonly close: Scalars['Boolean']['output'];
  readonly decide: Scalars['Boolean']['output'];
};

export type MarkEvidenceInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly hypothesisId: Scalars['ID']['input'];
  readonly mark: Scalars['String']['input'];
  /** TABLE: for all who read the explanation; OWN: on the own tab. */
  readonly scope: Scalars['String']['input'];
};

export type MoveStageInput = {
  readonly caseId: Scalars['ID']['input'];
  /** TRIAGE CONFERENCE */
  readonly stage: Scalars['String']['input'];
};

export type MoveStepInput = {
  readonly conferenceId: Scalars['ID']['input'];
  /** The step the lead saw, so that a double press moves once. */
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type Mutation = {
  /** Agrees who does what before when. */
  readonly addAction: Done;
  readonly addFactor: Done;
  readonly addHypothesis: Done;
  readonly addPerson: Done;
  /** Ends the session; what is open travels to the next table. Always possible. */
  readonly adjournConference: Done;
  readonly adoptSentence: Done;
  /** Agrees to be known to the table that asks, or not; a "no" reaches nobody. */
  readonly answerIdentityOffer: Done;
  /** "I know nobody of this family." */
  readonly answerOwnCircle: Done;
  /** The supplier says yes or no. */
  readonly answerReadAloud: Done;
  /** The word of one’s own party; it stands. */
  readonly answerRegimeQuestion: Done;
  /** The written answer the table owes. */
  readonly answerTegenspraak: Done;
  /** That the seat can stay, with a reason; it takes two organisations. */
  readonly argueOwnCircle: Done;
  /** The chair argues that these can safely be spoken with together. */
  readonly argueTogether: Done;
  /** Asks a party at the table for access, with a reason. */
  readonly askAccess: Done;
  /** Asks whether another table may know this person. The answer to this act is the same whether one does. */
  readonly askElsewhere: Done;
  /** The lead asks somebody at the table to answer. */
  readonly askForAnswer: Done;
  readonly assessLeak: Done;
  readonly bringContribution: Done;
  /** Carries a proposal out on which everybody whose word it takes agreed. */
  readonly carryOutRegimeChange: Done;
  /** Also confirms one that was to be revised. */
  readonly changeFactor: Done;
  /** Writes it anew; what it rested on and closed is let go. */
  readonly changeFamilyMessage: Done;
  readonly changeHypothesis: Done;
  /** Other words for a 6; what was scored under the old ones becomes void, in sight of all. */
  readonly changeSixMeans: Done;
  /** Ends the session; what was proposed must have been decided. */
  readonly closeConference: Done;
  /** Takes the decision; not over a dissent without an answer. */
  readonly closeDecision: Done;
  readonly closeLeak: Done;
  /** Puts a proposal of somebody else in force. */
  readonly confirmAgreement: Done;
  /** The line on confidentiality was read; once per person and session. */
  readonly confirmConfidentiality: Done;
  /** Confirms what another argued. Nothing opens by itself but what its supplier says. */
  readonly confirmEndOfCompartment: Done;
  /** The guest was told that what they heard was wrong (AVG 19). */
  readonly confirmGuestKnows: Done;
  /** Confirms it, from the other table and as another person. */
  readonly confirmLink: Done;
  /** Confirms it, as another person of another organisation. */
  readonly confirmMerge: Done;
  /** For the whole organisation: changed or removed in our own file. */
  readonly confirmRecall: Done;
  readonly confirmRestatement: Done;
  readonly correctCase: Done;
  readonly correctContribution: Done;
  readonly correctProtected: Done;
  readonly decideLeak: Done;
  /** "I know them": the seat opens nothing until that is weighed. */
  readonly declareOwnCircle: Done;
  readonly declineAccess: Done;
  readonly dropAgreement: Done;
  readonly dropDecision: Done;
  readonly dropDraft: Done;
  /** Lets what was argued drop: it stays apart. */
  readonly dropEndOfCompartment: Done;
  /** Drops an old contact, with a reason that stays. */
  readonly dropOldContact: Done;
  /** Lets a proposal lapse. */
  readonly dropReadAloud: Done;
  readonly dropRegimeChange: Done;
  /** An honest ending: done, could not, or was not done, and what came of it. */
  readonly endAction: Done;
  /** Ends it at once. */
  readonly endEmergency: Done;
  /** An honest ending: told, could not, or let go; told only while nothing is waited for. */
  readonly endFamilyMessage: Done;
  /** Ends a grant before its time; what it opened closes at once. */
  readonly endGrant: Done;
  /** Ends what the own party recorded. What was recorded stays to be read. */
  readonly endParticular: Done;
  /** The chair takes that back. */
  readonly endTogether: Done;
  /** Fifteen minutes more, once. */
  readonly extendEmergency: Done;
  /** Sealed until the reveal; nobody but its author can read it back. */
  readonly giveScore: Done;
  /** Grants what was asked, with a reason and an end; nothing that the law or a condition keeps shut. */
  readonly grantAccess: Done;
  /** Hands a seat to a colleague with what its holder owed; the first id is the handover. */
  readonly handOverSeat: Done;
  /** The guests who are here now cannot see the viewer’s screen. */
  readonly hideScreenFromGuests: Done;
  /** Whoever is not sure that together is safe holds it back, without a reason and without a name. */
  readonly holdTogether: Done;
  /** Keeps two parties apart: what is of one no longer reaches whoever serves the other, at once. */
  readonly keepApart: Done;
  /** Makes protected values of an old contact; what is not made a value of is gone. */
  readonly keepOldContact: Done;
  /** The guest comes into the session: screens show only what they may see. */
  readonly letGuestIn: Done;
  readonly liftSupplyRefusal: Done;
  /** Stands beside the conclusion in every report whose reader may know it. */
  readonly maintainTegenspraak: Done;
  /** Fits, does not fit, says nothing: one a seat, and the next replaces it. */
  readonly markEvidence: Done;
  /** The chair moves a case from weighing to conferring, or back. */
  readonly moveStage: Done;
  /** One step on or back, by whoever has the lead. */
  readonly moveStep: Done;
  /** Names who stands in for a colleague on one table day; the ids are their seats. */
  readonly nameStandIn: Done;
  /** Taken back for some: what rested on it closes for them at once. */
  readonly narrowConsent: Done;
  /** The seats that keep it; the others lose it at once. */
  readonly narrowContribution: Done;
  readonly notYet: Done;
  /** Begins the session; whoever opens it leads it. */
  readonly openConference: Done;
  /** Opens one case for fifteen minutes; all who are skipped by it are told at once. */
  readonly openEmergency: Done;
  /** Opens it to these seats, and closes it to all others; at once, on open screens too. */
  readonly openProtected: Done;
  /** At most three lines are scored twice. */
  readonly openSecondRound: Done;
  readonly placeCase: Done;
  /** Plans who tells whom of the family what, in which form, before when. */
  readonly planFamilyMessage: Done;
  /** Proposes a version; a second administrator confirms it. */
  readonly proposeAgreement: Done;
  /** Puts a decision before everybody seated now. */
  readonly proposeDecision: Done;
  /** Argues that keeping apart was a mistake or is over; another confirms it. */
  readonly proposeEndOfCompartment: Done;
  /** Says that both tables speak of one human being. */
  readonly proposeLink: Done;
  /** Says that two entries of a case are one human being. */
  readonly proposeMerge: Done;
  /** Proposes to tell an item; its supplier is asked where that is owed. */
  readonly proposeReadAloud: Done;
  /** The chair proposes another regime, or to close the case. */
  readonly proposeRegimeChange: Done;
  /** Keeps a value for one’s own party alone; wherever it stands, nobody else reads it any more. */
  readonly protect: Done;
  /** Puts a dissent before whoever may know what it is about. */
  readonly raiseTegenspraak: Done;
  /** Keeps the citizen service number of a person; it is never shown again. */
  readonly recordBsn: Done;
  readonly recordConsent: Done;
  /** Whether and how it is safe to contact somebody, and how one knows. */
  readonly recordContactSafety: Done;
  /** A third party comes to this conference (Bgs 2.21). Opens nothing for them. */
  readonly recordGuest: Done;
  /** Records a particular of the case; everybody at the table reads it. */
  readonly recordParticular: Done;
  /** It was told, or handed. */
  readonly recordReadAloud: Done;
  /** That it cannot: the seat ends. */
  readonly refuseOwnCircle: Done;
  /** Not giving, for weighty reasons (Wgs 1.5 lid 1). Why is for their own alone. */
  readonly refuseSupply: Done;
  /** It need not be protected any more: from now on it is a word like any other. */
  readonly releaseProtected: Done;
  /** Lets go what one held back. */
  readonly releaseTogether: Done;
  readonly removeBsn: Done;
  readonly removeFactor: Done;
  /** Closes it at once, tells whoever had read it, and opens a leak. Answers the leak. */
  readonly reportSharedWrongly: Done;
  /** Assent, assent with a concern, or a weighty objection; the last raises a dissent, whose id comes second. */
  readonly respondToDecision: Done;
  /** Says the point in other words, until its author says "yes, that is it". */
  readonly restateTegenspraak: Done;
  /** All answers of the round at once; connected voices that gave nothing are named. */
  readonly revealRound: Done;
  /** For the privacy officer: whether it was justified, and why. */
  readonly reviewEmergency: Done;
  /** Says the ground again without a fact that closed; it is then again for whom it was given. */
  readonly reviseTegenspraakGround: Done;
  /** Keeps it for the viewer alone, in place of what was there. */
  readonly saveDraft: Done;
  /** Whom somebody at the table serves or speaks with. */
  readonly saySeatSpeaks: Done;
  /** Of whose side own things are, or that they are for both; only their supplier says so. */
  readonly saySideOf: Done;
  /** Gives a professional a seat; they are told. */
  readonly seatProfessional: Done;
  /** The guest leaves the session. */
  readonly seeGuestOut: Done;
  /** One saw where it stood. */
  readonly seeMention: Done;
  /** What this conference scores: at most six lines. A line somebody has answered stays. */
  readonly setScoreLines: Done;
  readonly settleTegenspraak: Done;
  /** Several items at once, with the named seats. */
  readonly shareContributions: Done;
  /** At a score of 0–2: act now, or argue why not. */
  readonly signChoice: Done;
  /** The secrecy statement was signed. */
  readonly signGuestSecrecy: Done;
  /** Starts a case at a table the viewer chairs; the first id is the case. */
  readonly startCase: Done;
  readonly takeBackStandIn: Done;
  /** Takes the lead over in one press, shown to all. */
  readonly takeLead: Done;
  /** Lets somebody else know that two parties are kept apart, and why. */
  readonly tellOfCompartment: Done;
  readonly undoLink: Done;
  readonly undoMerge: Done;
  /** Ends a seat at once; they are told. */
  readonly unseat: Done;
  /** Lets the restatement go, with a reason; the answer stays owed. */
  readonly waiveRestatement: Done;
  /** Takes one’s own question back while nobody has answered it. */
  readonly withdrawAccessRequest: Done;
  /** Taken back: what rested on it closes at once, also on open screens. Answers the consent and those items. */
  readonly withdrawConsent: Done;
  /** Gone at once, also from open screens. */
  readonly withdrawContribution: Done;
  /** By its author alone, and visibly. */
  readonly withdrawTegenspraak: Done;
  /** Begins the conclusion or writes on it; on an older version it is STALE. */
  readonly writeConclusion: Done;
  /** After two misses the author says it themself. */
  readonly writeSentence: Done;
};


export type MutationAddActionArgs = {
  input: AddActionInput;
};


export type MutationAddFactorArgs = {
  input: AddFactorInput;
};


export type MutationAddHypothesisArgs = {
  input: AddHypothesisInput;
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAdjournConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationAdoptSentenceArgs = {
  input: TegenspraakActInput;
};


export type MutationAnswerIdentityOfferArgs = {
  input: AnswerIdentityOfferInput;
};


export type MutationAnswerOwnCircleArgs = {
  seatId: Scalars['ID']['input'];
};


export type MutationAnswerReadAloudArgs = {
  input: AnswerReadAloudInput;
};


export type MutationAnswerRegimeQuestionArgs = {
  input: AnswerRegimeInput;
};


export type MutationAnswerTegenspraakArgs = {
  input: AnswerTegenspraakInput;
};


export type MutationArgueOwnCircleArgs = {
  input: WeighOwnCircleInput;
};


export type MutationArgueTogetherArgs = {
  input: ArgueTogetherInput;
};


export type MutationAskAccessArgs = {
  input: AskAccessInput;
};


export type MutationAskElsewhereArgs = {
  input: AskElsewhereInput;
};


export type MutationAskForAnswerArgs = {
  input: AskForAnswerInput;
};


export type MutationAssessLeakArgs = {
  input: AssessLeakInput;
};


export type MutationBringContributionArgs = {
  input: BringContributionInput;
};


export type MutationCarryOutRegimeChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationChangeFactorArgs = {
  input: ChangeFactorInput;
};


export type MutationChangeFamilyMessageArgs = {
  input: ChangeFamilyMessageInput;
};


export type MutationChangeHypothesisArgs = {
  input: ChangeHypothesisInput;
};


export type MutationChangeSixMeansArgs = {
  input: ChangeSixMeansInput;
};


export type MutationCloseConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationCloseDecisionArgs = {
  input: CloseDecisionInput;
};


export type MutationCloseLeakArgs = {
  input: CloseLeakInput;
};


export type MutationConfirmAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmConfidentialityArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationConfirmEndOfCompartmentArgs = {
  endId: Scalars['ID']['input'];
};


export type MutationConfirmGuestKnowsArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmLinkArgs = {
  contactId: Scalars['ID']['input'];
};


export type MutationConfirmMergeArgs = {
  mergeId: Scalars['ID']['input'];
};


export type MutationConfirmRecallArgs = {
  id: Scalars['ID']['input'];
};


export type MutationConfirmRestatementArgs = {
  input: TegenspraakActInput;
};


export type MutationCorrectCaseArgs = {
  input: CorrectCaseInput;
};


export type MutationCorrectContributionArgs = {
  input: CorrectContributionInput;
};


export type MutationCorrectProtectedArgs = {
  input: CorrectProtectedInput;
};


export type MutationDecideLeakArgs = {
  input: DecideLeakInput;
};


export type MutationDeclareOwnCircleArgs = {
  input: DeclareOwnCircleInput;
};


export type MutationDeclineAccessArgs = {
  input: DeclineAccessInput;
};


export type MutationDropAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDropDecisionArgs = {
  input: DropDecisionInput;
};


export type MutationDropDraftArgs = {
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};


export type MutationDropEndOfCompartmentArgs = {
  endId: Scalars['ID']['input'];
};


export type MutationDropOldContactArgs = {
  input: DropOldContactInput;
};


export type MutationDropReadAloudArgs = {
  id: Scalars['ID']['input'];
};


export type MutationDropRegimeChangeArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndActionArgs = {
  input: EndActionInput;
};


export type MutationEndEmergencyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEndFamilyMessageArgs = {
  input: EndFamilyMessageInput;
};


export type MutationEndGrantArgs = {
  input: AccessRequestActInput;
};


export type MutationEndParticularArgs = {
  input: EndParticularInput;
};


export type MutationEndTogetherArgs = {
  input: EndTogetherInput;
};


export type MutationExtendEmergencyArgs = {
  input: ExtendEmergencyInput;
};


export type MutationGiveScoreArgs = {
  input: GiveScoreInput;
};


export type MutationGrantAccessArgs = {
  input: GrantAccessInput;
};


export type MutationHandOverSeatArgs = {
  input: HandOverSeatInput;
};


export type MutationHideScreenFromGuestsArgs = {
  input: HideScreenInput;
};


export type MutationHoldTogetherArgs = {
  input: HoldTogetherInput;
};


export type MutationKeepApartArgs = {
  input: KeepApartInput;
};


export type MutationKeepOldContactArgs = {
  input: KeepOldContactInput;
};


export type MutationLetGuestInArgs = {
  guestId: Scalars['ID']['input'];
};


export type MutationLiftSupplyRefusalArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMaintainTegenspraakArgs = {
  input: TegenspraakActInput;
};


export type MutationMarkEvidenceArgs = {
  input: MarkEvidenceInput;
};


export type MutationMoveStageArgs = {
  input: MoveStageInput;
};


export type MutationMoveStepArgs = {
  input: MoveStepInput;
};


export type MutationNameStandInArgs = {
  input: NameStandInInput;
};


export type MutationNarrowConsentArgs = {
  input: NarrowConsentInput;
};


export type MutationNarrowContributionArgs = {
  id: Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationNotYetArgs = {
  input: TegenspraakActInput;
};


export type MutationOpenConferenceArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationOpenEmergencyArgs = {
  input: OpenEmergencyInput;
};


export type MutationOpenProtectedArgs = {
  input: OpenProtectedInput;
};


export type MutationOpenSecondRoundArgs = {
  lineId: Scalars['ID']['input'];
};


export type MutationPlaceCaseArgs = {
  input: PlaceCaseInput;
};


export type MutationPlanFamilyMessageArgs = {
  input: PlanFamilyMessageInput;
};


export type MutationProposeAgreementArgs = {
  input: ProposeAgreementInput;
};


export type MutationProposeDecisionArgs = {
  input: ProposeDecisionInput;
};


export type MutationProposeEndOfCompartmentArgs = {
  input: EndOfCompartmentInput;
};


export type MutationProposeLinkArgs = {
  contactId: Scalars['ID']['input'];
};


export type MutationProposeMergeArgs = {
  input: ProposeMergeInput;
};


export type MutationProposeReadAloudArgs = {
  input: ProposeReadAloudInput;
};


export type MutationProposeRegimeChangeArgs = {
  input: ProposeRegimeInput;
};


export type MutationProtectArgs = {
  input: ProtectInput;
};


export type MutationRaiseTegenspraakArgs = {
  input: RaiseTegenspraakInput;
};


export type MutationRecordBsnArgs = {
  input: RecordBsnInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationRecordContactSafetyArgs = {
  input: RecordContactSafetyInput;
};


export type MutationRecordGuestArgs = {
  input: RecordGuestInput;
};


export type MutationRecordParticularArgs = {
  input: RecordParticularInput;
};


export type MutationRecordReadAloudArgs = {
  input: RecordTellingInput;
};


export type MutationRefuseOwnCircleArgs = {
  input: WeighOwnCircleInput;
};


export type MutationRefuseSupplyArgs = {
  input: RefuseSupplyInput;
};


export type MutationReleaseProtectedArgs = {
  input: ReleaseProtectedInput;
};


export type MutationReleaseTogetherArgs = {
  input: HoldTogetherInput;
};


export type MutationRemoveBsnArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationRemoveFactorArgs = {
  id: Scalars['ID']['input'];
};


export type MutationReportSharedWronglyArgs = {
  input: SharedWronglyInput;
};


export type MutationRespondToDecisionArgs = {
  input: RespondToDecisionInput;
};


export type MutationRestateTegenspraakArgs = {
  input: TegenspraakSentenceInput;
};


export type MutationRevealRoundArgs = {
  confirmedMissing?: ReadonlyArray<Scalars['ID']['input']>;
  roundId: Scalars['ID']['input'];
};


export type MutationReviewEmergencyArgs = {
  input: ReviewEmergencyInput;
};


export type MutationReviseTegenspraakGroundArgs = {
  input: ReviseTegenspraakGroundInput;
};


export type MutationSaveDraftArgs = {
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
  text: Scalars['String']['input'];
};


export type MutationSaySeatSpeaksArgs = {
  input: SeatSpeaksInput;
};


export type MutationSaySideOfArgs = {
  input: SideOfInput;
};


export type MutationSeatProfessionalArgs = {
  input: SeatProfessionalInput;
};


export type MutationSeeGuestOutArgs = {
  guestId: Scalars['ID']['input'];
};


export type MutationSeeMentionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSetScoreLinesArgs = {
  conferenceId: Scalars['ID']['input'];
  lines: ReadonlyArray<ChosenScoreLineInput>;
};


export type MutationSettleTegenspraakArgs = {
  input: TegenspraakActInput;
};


export type MutationShareContributionsArgs = {
  input: ShareContributionsInput;
};


export type MutationSignChoiceArgs = {
  input: SignChoiceInput;
};


export type MutationSignGuestSecrecyArgs = {
  input: SignSecrecyInput;
};


export type MutationStartCaseArgs = {
  input: StartCaseInput;
};


export type MutationTakeBackStandInArgs = {
  seatId: Scalars['ID']['input'];
};


export type MutationTakeLeadArgs = {
  conferenceId: Scalars['ID']['input'];
};


export type MutationTellOfCompartmentArgs = {
  input: TellOfCompartmentInput;
};


export type MutationUndoLinkArgs = {
  input: UndoLinkInput;
};


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};


export type MutationUnseatArgs = {
  seatId: Scalars['ID']['input'];
};


export type MutationWaiveRestatementArgs = {
  input: WaiveRestatementInput;
};


export type MutationWithdrawAccessRequestArgs = {
  input: AccessRequestActInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawContributionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWithdrawTegenspraakArgs = {
  input: TegenspraakActInput;
};


export type MutationWriteConclusionArgs = {
  input: WriteConclusionInput;
};


export type MutationWriteSentenceArgs = {
  input: TegenspraakSentenceInput;
};

/** A case the viewer has a live seat in, at a glance. */
export type MyCase = {
  /** Questions of other tables about somebody of this case that wait for whoever leads it. */
  readonly asked: Scalars['Int']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** One word a person: PARENT CHILD NETWORK */
  readonly familyRoles: ReadonlyArray<Scalars['String']['output']>;
  /** CHAIR PROCESREGISSEUR CASUSREGISSEUR SCRIBE GEDRAGSWETENSCHAPPER CONSULTANT PARTNER */
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The one that ended last. */
  readonly last?: Maybe<MyConference>;
  /** The one that is coming, or runs now. */
  readonly next?: Maybe<MyConference>;
  /** What the viewer's own organisation brought and nobody else may know yet. */
  readonly notShared: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly seatedAt: Scalars['DateTime']['output'];
  readonly table: Scalars['String']['output'];
  readonly tableId: Scalars['ID']['output'];
};

/** When a case of the viewer is on the table; nothing of what is said there. */
export type MyConference = {
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** BEFORE LIVE ADJOURNED CLOSED */
  readonly phase: Scalars['String']['output'];
  readonly slot: Scalars['Int']['output'];
  /** HH:MM */
  readonly startsAt: Scalars['String']['output'];
};

export type NameStandInInput = {
  /** yyyy-mm-dd, a day on which the table sits */
  readonly date: Scalars['String']['input'];
  readonly professionalId: Scalars['ID']['input'];
  /** Seats of one’s own organisation whose holder cannot come. */
  readonly seatIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Somebody who stands in for a colleague on one table day. */
export type NamedStandIn = {
  /** Whom they stand in for. */
  readonly absentId: Scalars['ID']['output'];
  /** Whether they sit there now. */
  readonly begun: Scalars['Boolean']['output'];
  readonly caseNumber: Scalars['String']['output'];
  readonly date: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly professionalId: Scalars['ID']['output'];
};

export type NarrowConsentInput = {
  /** Whose word it was: the person, or who stands up for them. */
  readonly byId: Scalars['ID']['input'];
  /** Those it still holds for, as `ROLE/TASK`. */
  readonly capacities: ReadonlyArray<Scalars['String']['input']>;
  readonly consentId: Scalars['ID']['input'];
  /** yyyy-mm-dd */
  readonly on: Scalars['String']['input'];
  /** BY_TELEPHONE ORALLY IN_WRITING */
  readonly way: Scalars['String']['input'];
};

export type NarrowingInput = {
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly atMost: Scalars['String']['input'];
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly recipient?: InputMaybe<CapacityInput>;
  readonly supplier?: InputMaybe<CapacityInput>;
};

/** A category that never goes to a table. */
export type NeverPassing = {
  readonly article: Scalars['String']['output'];
  readonly category: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** The newest of all cases the viewer has a live seat in, a page at a time. */
export type NewForMe = {
  readonly cases: ReadonlyArray<NewInCase>;
  /** The stays of guests who are in a session of one of these cases; they say nothing of who. Of such a case nothing is here, unless the viewer said that these guests cannot see this screen. */
  readonly guestPresenceIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly items: ReadonlyArray<NewItem>;
  /** When the viewer was last here before this sign-in; null for whoever is here for the first time. */
  readonly lastHere?: Maybe<Scalars['DateTime']['output']>;
  /** Where the next page begins; opaque, and of no use to anybody else. Null on the last. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** A case of which something stands on this page. */
export type NewInCase = {
  readonly id: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
};

/** An item of one of the viewer’s cases, as they may know it there. */
export type NewItem = {
  readonly contribution: Contribution;
  /** Whether that is since they were last here, and another brought it. */
  readonly isNew: Scalars['Boolean']['output'];
  /** Since when the viewer is shown something of it. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** What no line of the agreement lets through, either way. */
export type NothingPasses = {
  /** ROLE/TASK */
  readonly from: ReadonlyArray<Scalars['String']['output']>;
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly gives: ReadonlyArray<Scalars['String']['output']>;
  /** IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly receives: ReadonlyArray<Scalars['String']['output']>;
  /** ROLE/TASK */
  readonly to: ReadonlyArray<Scalars['String']['output']>;
};

/** How somebody could be reached, from before there was a vault; for the party that brought them. What it says is opened by itself. */
export type OldContact = {
  readonly id: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  /** Why it was dropped. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** WAITING DROPPED */
  readonly state: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What an old contact says. */
export type OldContactWords = {
  readonly words: Scalars['String']['output'];
};

/** One case, named by who deals with the family: its exact number, and somebody of the family by name and birth date. */
export type OpenEmergencyInput = {
  /** Asked for FULL: why a summary is not enough. */
  readonly argument?: InputMaybe<Scalars['String']['input']>;
  /** yyyy-mm-dd */
  readonly birthDate: Scalars['String']['input'];
  readonly caseNumber: Scalars['String']['input'];
  /** ACUTE_DANGER CHILD_IN_DANGER MISSING_PERSON OTHER */
  readonly kind: Scalars['String']['input'];
  /** SUMMARY FULL */
  readonly level?: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
};

/** For the supplier alone: the way through professional secrecy that was taken. */
export type OpenGate = {
  readonly consentId?: Maybe<Scalars['ID']['output']>;
  /** Whom it covers, as ROLE/TASK. */
  readonly covers: ReadonlyArray<Scalars['String']['output']>;
  /** CONSENT LEGAL_DUTY LEGAL_PERMISSION GOOD_CARE */
  readonly kind: Scalars['String']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly until: Scalars['DateTime']['output'];
};

export type OpenProtectedInput = {
  readonly id: Scalars['ID']['input'];
  /** yyyy-mm-dd; the last day on which it is open to them. */
  readonly lastDay?: InputMaybe<Scalars['String']['input']>;
  /** The seats that may know it, and no others; none closes it to all but one’s own. */
  readonly seatIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** Who was shown this item, by the access log. */
export type OpenedBy = {
  readonly firstAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly professionalId: Scalars['ID']['output'];
};

/** What the people of one organisation can be shown by the agreement; nothing of any case. */
export type OrganisationSight = {
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly modes: ReadonlyArray<SightUnderAgreement>;
  readonly name: Scalars['String']['output'];
  readonly never: ReadonlyArray<NeverPassing>;
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly role: Scalars['String']['output'];
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly task: Scalars['String']['output'];
  /** Version of the rule book. */
  readonly version: Scalars['String']['output'];
};

/** Somebody said that they know the family. While that is weighed their seat opens nothing. */
export type OwnCircle = {
  readonly caseNumber: Scalars['String']['output'];
  readonly declaredAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** RELATED LIVES_NEAR KNOWS */
  readonly kind: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  /** Whether it is about the viewer. */
  readonly own: Scalars['Boolean']['output'];
  readonly said: ReadonlyArray<OwnCircleWord>;
  /** DECLARED ARGUED REFUSED ENDED */
  readonly state: Scalars['String']['output'];
  readonly viewerMay: OwnCircleViewerMay;
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** How somebody of the family is called. */
export type OwnCirclePerson = {
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** A seat somebody is given, and how the family is called: do they know them? */
export type OwnCircleQuestion = {
  readonly caseId: Scalars['ID']['output'];
  readonly caseNumber: Scalars['String']['output'];
  readonly family: ReadonlyArray<OwnCirclePerson>;
  readonly seatId: Scalars['ID']['output'];
};

export type OwnCircleViewerMay = {
  readonly argue: Scalars['Boolean']['output'];
  readonly refuse: Scalars['Boolean']['output'];
};

/** What somebody who leads the table, or holds the mandate, said of it. */
export type OwnCircleWord = {
  readonly at: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** ARGUE REFUSE */
  readonly says: Scalars['String']['output'];
};

/** A particular of the case on which the law makes something depend, as a party recorded it. Read by every live seat of the case. */
export type Particular = {
  /** OM BURGEMEESTER */
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly caseId: Scalars['ID']['output'];
  /** Criteria that are met in the judgement of this party; those left out are not: a b c d */
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was ended. */
  readonly ending?: Maybe<Scalars['String']['output']>;
  /** The institution that carries the order out. */
  readonly executing?: Maybe<Scalars['String']['output']>;
  readonly executingId?: Maybe<Scalars['ID']['output']>;
  /** yyyy-mm-dd; the day of a report or a decision, the first day of an order or a hold. */
  readonly from: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** OTS REPORT AUTHORITY CRITERIA LEGAL_HOLD */
  readonly kind: Scalars['String']['output'];
  /** For which organisation. */
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  /** The child a supervision order is about. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Where the written decision can be found. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** What it took the place of. */
  readonly replacesId?: Maybe<Scalars['ID']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly sentence: Scalars['String']['output'];
  /** As it stands today: COMING RUNNING OVER ENDED */
  readonly state: Scalars['String']['output'];
  /** yyyy-mm-dd; the last day, when it has one. */
  readonly until?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ParticularViewerMay;
};

export type ParticularViewerMay = {
  /** End it, or record how it is instead. */
  readonly end: Scalars['Boolean']['output'];
};

/** Whom the case is about; never a user. */
export type Person = {
  readonly birthDate?: Maybe<Scalars['String']['output']>;
  readonly caseId: Scalars['ID']['output'];
  /** PARENT CHILD NETWORK */
  readonly familyRole: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** How the table speaks of them. */
  readonly label: Scalars['String']['output'];
  /** Two people said this is another entry of the case; its words are shown. */
  readonly mergedIntoId?: Maybe<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
};

/** That a citizen service number is kept of somebody. Nobody reads it back, in whole or in part. */
export type PersonBsn = {
  readonly id: Scalars['ID']['output'];
  readonly personId: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
};

export type PersonInput = {
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
  readonly familyRole: Scalars['String']['input'];
  readonly label: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** Two entries of one case that two people say are one human being. */
export type PersonMerge = {
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly confirmedBy?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mergedId: Scalars['ID']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  /** PROPOSED MERGED UNDONE */
  readonly state: Scalars['String']['output'];
  readonly survivingId: Scalars['ID']['output'];
  readonly undoReason?: Maybe<Scalars['String']['output']>;
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerMay: PersonMergeViewerMay;
};

export type PersonMergeViewerMay = {
  readonly confirm: Scalars['Boolean']['output'];
  readonly undo: Scalars['Boolean']['output'];
};

export type PlaceCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  /** yyyy-mm-dd */
  readonly date: Scalars['String']['input'];
  /** The question of today. */
  readonly question: Scalars['String']['input'];
  readonly slot: Scalars['Int']['input'];
  readonly tableId: Scalars['ID']['input'];
};

export type PlanFamilyMessageInput = {
  /** Who tells it: somebody seated now. */
  readonly bySeatId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly citedContributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Before when, yyyy-mm-dd. */
  readonly dueOn: Scalars['String']['input'];
  /** CONVERSATION TELEPHONE LETTER CHILD_LETTER JOINT_CONVERSATION MEDIATION SHARED_LETTER */
  readonly form: Scalars['String']['input'];
  /** One person; several only in a form that is for several together. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  /** TABLE OWN */
  readonly scope?: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type ProposeAgreementInput = {
  /** WGS OWN_GROUNDS */
  readonly mode: Scalars['String']['input'];
  readonly narrowings: ReadonlyArray<NarrowingInput>;
  readonly reason: Scalars['String']['input'];
};

export type ProposeDecisionInput = {
  readonly cites?: ReadonlyArray<CitedInput>;
  readonly conferenceId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type ProposeMergeInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mergedId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** The entry that stays. */
  readonly survivingId: Scalars['ID']['input'];
};

/** One item for one or more guests. */
export type ProposeReadAloudInput = {
  readonly contributionId: Scalars['ID']['input'];
  readonly guestIds: ReadonlyArray<Scalars['ID']['input']>;
  /** CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['input'];
  /** What it is needed for. */
  readonly purpose: Scalars['String']['input'];
};

export type ProposeRegimeInput = {
  readonly caseId: Scalars['ID']['input'];
  /** MODE CLOSING */
  readonly kind: Scalars['String']['input'];
  /** WGS OWN_GROUNDS */
  readonly mode?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type ProtectInput = {
  /** Other ways in which it is said. */
  readonly alsoKnownAs?: ReadonlyArray<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  /** ADDRESS SCHOOL SHELTER PHONE CONFIDANT */
  readonly kind: Scalars['String']['input'];
  /** Of whom it is; left out for what is of nobody in particular. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  readonly value: Scalars['String']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type ProtectedInTextInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly texts: ReadonlyArray<Scalars['String']['input']>;
};

/** That a protected value was written down by another than keeps it; for who keeps it. */
export type ProtectedMention = {
  readonly id: Scalars['ID']['output'];
  readonly objectId?: Maybe<Scalars['ID']['output']>;
  /** In which kind of thing, where the viewer may know of it; otherwise nothing is said of where. */
  readonly objectKind?: Maybe<Scalars['String']['output']>;
  readonly protectedId: Scalars['ID']['output'];
  readonly seen: Scalars['Boolean']['output'];
  readonly writtenAt: Scalars['DateTime']['output'];
};

/** A value that only some may know, wherever it stands; for everybody else there is none. */
export type ProtectedValue = {
  /** Other ways in which it is said; for who keeps it. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly keptAt: Scalars['DateTime']['output'];
  /** ADDRESS SCHOOL SHELTER PHONE CONFIDANT */
  readonly kind: Scalars['String']['output'];
  /** Until when it is open to them. */
  readonly openUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation that keeps it. */
  readonly organisationId: Scalars['ID']['output'];
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The seats it was opened to; for who keeps it. */
  readonly seatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly value: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ProtectedValueViewerMay;
  /** For who keeps it. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

export type ProtectedValueViewerMay = {
  /** Correct it, open and close it, and release it. */
  readonly protect: Scalars['Boolean']['output'];
};

export type Query = {
  /** Who saw or did what, newest first; for the privacy officer. */
  readonly accessLog: AccessLogPage;
  readonly accessLogChoices: AccessLogChoices;
  /** What other lines would open and close; two counts, for the administrators. */
  readonly agreementWeight: AgreementWeight;
  /** The agreements of the region with their history; for its administrators. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The tables of the viewer's region, or those they chair. */
  readonly caseTables: ReadonlyArray<CaseTable>;
  /** The case as the viewer may know it; with a cursor only what is new for them. */
  readonly caseView: CaseView;
  /** Where two parties of a case are kept apart, for whoever may know of it. */
  readonly compartments: ReadonlyArray<Compartment>;
  /** The day plan of a table: its slots, free, taken, or of a case the viewer sits in. */
  readonly conferencesOfTable: ReadonlyArray<TableSlot>;
  /** The person’s own copy, to be printed and handed over. */
  readonly consentCopy: ConsentCopy;
  /** What one’s own party wrote down of consents in a case, newest first. */
  readonly consents: ReadonlyArray<Consent>;
  /** Whether and how it is safe to contact somebody, the last answer first; asking is written down. */
  readonly contactSafety: ReadonlyArray<ContactSafety>;
  /** For the supplier: who had this item on their screen. */
  readonly contributionOpenedBy: ReadonlyArray<OpenedBy>;
  /** What the viewer may know of what was brought to a case, newest first. */
  readonly contributions: ReadonlyArray<Contribution>;
  /** The organisations that take part in the viewer's region, with their people. */
  readonly directory: ReadonlyArray<DirectoryOrganisation>;
  /** Emergencies the viewer opened, was skipped by, leads the table of, or has to judge; what is still to be judged first. */
  readonly emergencyAccesses: ReadonlyArray<EmergencyAccess>;
  /** Why it was allowed, in the words of who opened it. */
  readonly emergencyReason: EmergencyReason;
  /** The case, for whoever opened it and while that runs. */
  readonly emergencyView: EmergencyView;
  /** A letter as the person gets it, to be printed. */
  readonly familyLetter: FamilyLetter;
  /** For the party that was asked: what granting these items would show, and what the law keeps shut. */
  readonly grantPreview: ReadonlyArray<GrantPreviewRow>;
  /** What was told or handed to one guest, as the viewer may know it. */
  readonly guestSheet: GuestSheet;
  /** Judges a made-up question by the agreement in force in the region. */
  readonly judgeExample: ExampleAnswer;
  /** Leaks as events, over cases: for the privacy officer those of the region. What runs first. */
  readonly leakRecords: ReadonlyArray<LeakRecord>;
  /** For who holds the mandate: what was called back of what colleagues had read who no longer sit in the case. Without content. */
  readonly mandateRecalls: ReadonlyArray<RecallNotice>;
  /** What the viewer took upon them, over all cases they sit in: open first, late first. */
  readonly myActions: ReadonlyArray<Action>;
  /** The cases the viewer has a live seat in, with what the viewer must know of each at a glance. */
  readonly myCases: ReadonlyArray<MyCase>;
  /** The conferences of every case the viewer sits in, over a period. */
  readonly myConferences: ReadonlyArray<Conference>;
  /** What the viewer half typed at this place, if anything. */
  readonly myDraft?: Maybe<Draft>;
  /** What the viewer may know in all cases they have a live seat in, newest first: since when they are shown it, not since when it was brought. */
  readonly newForMe: NewForMe;
  /** What stood with a person as their contact before there was a vault, for the party that brought them. */
  readonly oldContact: OldContactWords;
  /** What the people of this organisation can be shown; for themselves and the privacy officer. */
  readonly organisationSight: OrganisationSight;
  /** Of which organisations the viewer may read what its people can see. */
  readonly organisationsSeen: ReadonlyArray<SeenOrganisation>;
  /** Seats of the viewer that open nothing until they say whether they know the family. */
  readonly ownCircleQuestions: ReadonlyArray<OwnCircleQuestion>;
  /** What was declared: the viewer’s own, of tables they lead, and of the organisation whose mandate they hold. */
  readonly ownCircles: ReadonlyArray<OwnCircle>;
  /** Which kinds of protected value that the viewer may know stand in what they are writing; null when none does, and of what they may not know nothing is ever said. */
  readonly protectedInText?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whether an item the viewer may know may be read aloud to this guest. */
  readonly readAloudWay: ReadAloudWay;
  /** The report of one conference, judged at this reading. */
  readonly report: Report;
  /** The rules and the agreement in force, in words (`nl` or `en`); for every professional of the region. */
  readonly ruleBook: RuleBook;
  /** On which grounds these items can go to these people, each with its article. */
  readonly shareGrounds: ReadonlyArray<ShareGround>;
  /** Who at this table would see what, before it is shared. */
  readonly sharePreview: ReadonlyArray<SharePreviewRow>;
  /** Where one’s own things travel while two parties are kept apart; what nobody could judge comes first. */
  readonly sidesOfOwn: ReadonlyArray<SideOfThing>;
  /** Where colleagues of the viewer sit, by number, and who stands in for whom; for whoever holds the mandate. */
  readonly standInDesk: StandInDesk;
  /** What is protected in this case, for whoever may know it. */
  readonly vault: Vault;
  /** Whoever asks; null for a stranger. */
  readonly viewer?: Maybe<Viewer>;
  /** For the supplier: who at the table sees this item, how much, and why. */
  readonly whoSees: ReadonlyArray<WhoSeesRow>;
  /** Why the viewer sees no more of an item, or what the agreement says of a scope. */
  readonly whyNot: Why;
};


export type QueryAccessLogArgs = {
  filter: AccessLogFilter;
};


export type QueryAgreementWeightArgs = {
  input: WeighAgreementInput;
};


export type QueryCaseTablesArgs = {
  mine?: Scalars['Boolean']['input'];
};


export type QueryCaseViewArgs = {
  caseId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompartmentsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryConferencesOfTableArgs = {
  from: Scalars['String']['input'];
  tableId: Scalars['ID']['input'];
  until: Scalars['String']['input'];
};


export type QueryConsentCopyArgs = {
  caseId: Scalars['ID']['input'];
  consentId: Scalars['ID']['input'];
};


export type QueryConsentsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryContactSafetyArgs = {
  caseId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type QueryContributionOpenedByArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryContributionsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  caseId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryEmergencyReasonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyViewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFamilyLetterArgs = {
  caseId: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
};


export type QueryGrantPreviewArgs = {
  caseId: Scalars['ID']['input'];
  itemIds: ReadonlyArray<Scalars['ID']['input']>;
  language?: Scalars['String']['input'];
  level?: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
};


export type QueryGuestSheetArgs = {
  caseId: Scalars['ID']['input'];
  guestId: Scalars['ID']['input'];
};


export type QueryJudgeExampleArgs = {
  language: Scalars['String']['input'];
  question: ExampleInput;
};


export type QueryMyConferencesArgs = {
  from: Scalars['String']['input'];
  until: Scalars['String']['input'];
};


export type QueryMyDraftArgs = {
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
};


export type QueryNewForMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryOldContactArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
};


export type QueryOrganisationSightArgs = {
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
};


export type QueryProtectedInTextArgs = {
  input: ProtectedInTextInput;
};


export type QueryReadAloudWayArgs = {
  caseId: Scalars['ID']['input'];
  contributionId: Scalars['ID']['input'];
  guestId: Scalars['ID']['input'];
  language?: Scalars['String']['input'];
};


export type QueryReportArgs = {
  caseId: Scalars['ID']['input'];
  conferenceId: Scalars['ID']['input'];
};


export type QueryRuleBookArgs = {
  language: Scalars['String']['input'];
};


export type QueryShareGroundsArgs = {
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  language?: Scalars['String']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySharePreviewArgs = {
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  language?: Scalars['String']['input'];
  options?: InputMaybe<ShareOptionsInput>;
  seatIds: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySidesOfOwnArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryVaultArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryWhoSeesArgs = {
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  language?: Scalars['String']['input'];
};


export type QueryWhyNotArgs = {
  input: WhyNotInput;
  language?: Scalars['String']['input'];
};

export type RaiseTegenspraakInput = {
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
  /** For a fact card: FACT MEANING */
  readonly aspect?: InputMaybe<Scalars['String']['input']>;
  readonly citedContributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly conferenceId: Scalars['ID']['input'];
  /** Who may read the ground: TABLE OWN */
  readonly groundScope: Scalars['String']['input'];
  readonly knowledge?: InputMaybe<Scalars['String']['input']>;
  /** One sentence for whoever may know the target. */
  readonly sentence: Scalars['String']['input'];
  readonly targetId: Scalars['ID']['input'];
  /** CONTRIBUTION HYPOTHESIS SCORE_LINE DECISION ACTION CONCLUSION FACTOR SHARING */
  readonly targetKind: Scalars['String']['input'];
  /** QUESTION DISAGREEMENT WEIGHTY_OBJECTION */
  readonly weight: Scalars['String']['input'];
  readonly why: Scalars['String']['input'];
  readonly wouldChangeMyMind?: InputMaybe<Scalars['String']['input']>;
};

/** One item for one guest: proposed, agreed to where its supplier has to, and told or handed. */
export type ReadAloud = {
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly conferenceId: Scalars['ID']['output'];
  /** Where the viewer may know it still, and no guest can look along. */
  readonly contributionId?: Maybe<Scalars['ID']['output']>;
  readonly guestId: Scalars['ID']['output'];
  readonly guestKnowsAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** CONCLUSION SUMMARY FULL */
  readonly level?: Maybe<Scalars['String']['output']>;
  /** TOLD HANDED */
  readonly manner?: Maybe<Scalars['String']['output']>;
  /** Its supplier has to say yes first (Wgs 1.7 lid 3). */
  readonly needsWord: Scalars['Boolean']['output'];
  /** It is of the viewer’s own party. */
  readonly own: Scalars['Boolean']['output'];
  /** What it is needed for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** It was wrong after all: CORRECTED WITHDRAWN WRONGLY_SHARED */
  readonly recalled?: Maybe<Scalars['String']['output']>;
  /** ASKED READY DECLINED TOLD DROPPED */
  readonly state: Scalars['String']['output'];
  readonly tellerSeatId?: Maybe<Scalars['ID']['output']>;
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ReadAloudViewerMay;
  /** What its supplier said to it. */
  readonly wordReason?: Maybe<Scalars['String']['output']>;
  readonly wordSeatId?: Maybe<Scalars['ID']['output']>;
};

export type ReadAloudBecause = {
  readonly article: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type ReadAloudViewerMay = {
  /** Say yes or no, for its supplier. */
  readonly answer: Scalars['Boolean']['output'];
  /** Say that the guest knows it was wrong. */
  readonly guestKnows: Scalars['Boolean']['output'];
  /** Record that it was told or handed. */
  readonly tell: Scalars['Boolean']['output'];
};

/** Whether an item may be read aloud to a guest, by the lines of the agreement. */
export type ReadAloudWay = {
  readonly because: ReadonlyArray<ReadAloudBecause>;
  /** The most that may be told. NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Its supplier has to say yes first. */
  readonly needsWord: Scalars['Boolean']['output'];
  /** SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

/** Something an organisation had read was put right or taken back: they change or remove it in their own file, and say so. */
export type RecallNotice = {
  readonly confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For their own organisation: who confirmed. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** The item, where the viewer may still know it. */
  readonly contributionId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** CORRECTED WITHDRAWN WRONGLY_SHARED */
  readonly kind: Scalars['String']['output'];
  /** The other side: for who read it, whose it was; for its supplier, who is told. */
  readonly organisation: Scalars['String']['output'];
  /** Whether the viewer supplied it; otherwise they had read it. */
  readonly own: Scalars['Boolean']['output'];
  /** For who read it: since when. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** For who holds the mandate: who of their own organisation read it. */
  readonly readBy: ReadonlyArray<Scalars['String']['output']>;
  /** Whether somebody of theirs can read this. */
  readonly told: Scalars['Boolean']['output'];
  readonly toldAt: Scalars['DateTime']['output'];
  readonly viewerMay: RecallNoticeViewerMay;
};

export type RecallNoticeViewerMay = {
  /** Say for their organisation that its own file was changed. */
  readonly confirm: Scalars['Boolean']['output'];
};

export type RecordBsnInput = {
  /** Eight or nine digits; checked, sealed, and never shown again. */
  readonly bsn: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type RecordConsentInput = {
  /** Whether the person can weigh what it is about. */
  readonly able?: Scalars['Boolean']['input'];
  /** To whom, as `ROLE/TASK`: who sits at this table. */
  readonly capacities: ReadonlyArray<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** yyyy-mm-dd */
  readonly givenOn: Scalars['String']['input'];
  /** Who gave it. */
  readonly giverIds: ReadonlyArray<Scalars['ID']['input']>;
  /** yyyy-mm-dd, at most a year after the day it was given. */
  readonly lastDay: Scalars['String']['input'];
  readonly notAbleReason?: InputMaybe<Scalars['String']['input']>;
  readonly personId: Scalars['ID']['input'];
  /** Given out loud: who was there. */
  readonly present?: InputMaybe<Scalars['String']['input']>;
  /** Who holds authority over the person, or represents them. */
  readonly representativeIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** About what, in one sentence. */
  readonly scope: Scalars['String']['input'];
  /** IN_WRITING ORALLY BY_TELEPHONE BY_REPRESENTATIVE */
  readonly way: Scalars['String']['input'];
};

export type RecordContactSafetyInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Which time, which means, through whom; asked for where it is safe only so. */
  readonly how?: InputMaybe<Scalars['String']['input']>;
  /** On which knowledge; read by the own party alone. */
  readonly knowledge: Scalars['String']['input'];
  readonly personId: Scalars['ID']['input'];
  /** SAFE SAFE_IF NOT_SAFE UNKNOWN */
  readonly verdict: Scalars['String']['input'];
};

/** Who comes, from where, why, and with whom of the family they speak. */
export type RecordGuestInput = {
  readonly conferenceId: Scalars['ID']['input'];
  readonly jobTitle: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly organisation: Scalars['String']['input'];
  /** ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP */
  readonly role: Scalars['String']['input'];
  /** Persons of the case. */
  readonly speaksWith: ReadonlyArray<Scalars['ID']['input']>;
  readonly why: Scalars['String']['input'];
};

export type RecordParticularInput = {
  /** AUTHORITY */
  readonly authority?: InputMaybe<Scalars['String']['input']>;
  readonly caseId: Scalars['ID']['input'];
  /** CRITERIA */
  readonly criteria?: InputMaybe<CriteriaInput>;
  /** OTS */
  readonly executingId?: InputMaybe<Scalars['ID']['input']>;
  /** OTS REPORT AUTHORITY LEGAL_HOLD */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly kind: Scalars['String']['input'];
  /** OTS */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** AUTHORITY */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** What of the own party it takes the place of. */
  readonly replacesId?: InputMaybe<Scalars['ID']['input']>;
  readonly sentence: Scalars['String']['input'];
  /** OTS LEGAL_HOLD */
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

/** These were told, or handed, by this seat: one item in one breath. */
export type RecordTellingInput = {
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** TOLD HANDED */
  readonly manner: Scalars['String']['input'];
  readonly tellerSeatId: Scalars['ID']['input'];
};

export type RefuseSupplyInput = {
  readonly caseId: Scalars['ID']['input'];
  /** Left out: everything. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** Something open about the law of a case: to the chair their proposal, to a party its own question and no other. */
export type Regime = {
  /** To a party: AGREED NOT_AGREED */
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  /** How many of the own party’s items would close. */
  readonly closes: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** MODE CLOSING */
  readonly kind: Scalars['String']['output'];
  /** WGS OWN_GROUNDS */
  readonly mode?: Maybe<Scalars['String']['output']>;
  /** How many of the own party’s items would open. */
  readonly opens: Scalars['Int']['output'];
  /** PROPOSAL QUESTION */
  readonly part: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  /** Who did not agree and chose to say so; none before all have answered. */
  readonly saidBy: ReadonlyArray<Scalars['String']['output']>;
  /** To the chair: of how many items they see now they would see less. */
  readonly seesLess?: Maybe<Scalars['Int']['output']>;
  /** To the chair: WAITING AGREED NOT_AGREED DONE DROPPED */
  readonly state?: Maybe<Scalars['String']['output']>;
  readonly viewerMay: RegimeViewerMay;
};

export type RegimeViewerMay = {
  readonly answer: Scalars['Boolean']['output'];
  readonly carryOut: Scalars['Boolean']['output'];
  readonly drop: Scalars['Boolean']['output'];
};

export type ReleaseProtectedInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** One conference, as this reader may have it, from the same items everybody reads. */
export type Report = {
  /** It tells what stood at this moment. */
  readonly asOf: Scalars['DateTime']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  /** Whether the conference has ended. */
  readonly final: Scalars['Boolean']['output'];
  readonly view: CaseView;
};

export type RespondToDecisionInput = {
  readonly decisionId: Scalars['ID']['input'];
  /** ASSENT CONCERN OBJECTION */
  readonly kind: Scalars['String']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** For an objection: what would remove it. */
  readonly whatWouldRemove?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewEmergencyInput = {
  readonly id: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
  /** JUSTIFIED NOT_JUSTIFIED */
  readonly verdict: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ReviseTegenspraakGroundInput = {
  readonly alternative?: InputMaybe<Scalars['String']['input']>;
  /** What is still cited; nothing new. */
  readonly citedContributionIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Of the ground. */
  readonly id: Scalars['ID']['input'];
  readonly knowledge?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
  readonly why: Scalars['String']['input'];
  readonly wouldChangeMyMind?: InputMaybe<Scalars['String']['input']>;
};

/** The rules and the agreement in force, in words; nothing of any case. */
export type RuleBook = {
  readonly agreements: ReadonlyArray<RuleBookAgreement>;
  readonly at: Scalars['DateTime']['output'];
  readonly chapters: ReadonlyArray<RuleBookChapter>;
  readonly levels: ReadonlyArray<RuleBookLevel>;
  readonly never: ReadonlyArray<NeverPassing>;
  readonly region: Scalars['String']['output'];
  readonly tests: ReadonlyArray<RuleBookTest>;
  readonly version: Scalars['String']['output'];
};

export type RuleBookAgreement = {
  readonly head: AgreementHead;
  readonly suppliers: ReadonlyArray<AgreementSuppliers>;
};

export type RuleBookChapter = {
  readonly key: Scalars['String']['output'];
  readonly rules: ReadonlyArray<RuleInWords>;
  readonly title: Scalars['String']['output'];
};

/** A level of showing, and what it adds to the one below it. */
export type RuleBookLevel = {
  readonly adds: ReadonlyArray<Scalars['String']['output']>;
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
};

/** One of the eight tests of need to know, in words. */
export type RuleBookTest = {
  readonly article: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

/** One rule as a sentence: for whom, what, and the conditions, all of which have to hold. */
export type RuleInWords = {
  readonly act: Scalars['String']['output'];
  readonly isFor: RuleIsFor;
  readonly where: ReadonlyArray<Scalars['String']['output']>;
};

/** For whom a rule is: any of these. */
export type RuleIsFor = {
  readonly anybody: Scalars['Boolean']['output'];
  /** CHAIR PROCESREGISSEUR CASUSREGISSEUR SCRIBE GEDRAGSWETENSCHAPPER CONSULTANT PARTNER */
  readonly functions: ReadonlyArray<Scalars['String']['output']>;
  /** PRIVACY_OFFICER ADMINISTRATOR MANDATE_HOLDER */
  readonly offices: ReadonlyArray<Scalars['String']['output']>;
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Everybody with a seat in the case. */
  readonly seated: Scalars['Boolean']['output'];
  readonly tableChair: Scalars['Boolean']['output'];
};

/** An own answer, for its author alone. */
export type ScoreAnswer = {
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly noView: Scalars['Boolean']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly seatId: Scalars['ID']['output'];
  /** Nothing where the author has no view of this. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** What is scored: how safe it is for one person in one situation. 10 is safe enough to close. */
export type ScoreLine = {
  readonly aboutPersonId?: Maybe<Scalars['ID']['output']>;
  readonly caseId: Scalars['ID']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly position: Scalars['Int']['output'];
  /** In the order in which they opened, void ones too. */
  readonly rounds: ReadonlyArray<ScoreRound>;
  /** Which words stand at the numbers: 2026-1 */
  readonly scaleVersion: Scalars['String']['output'];
  readonly signedChoice?: Maybe<SignedChoice>;
  /** Somebody gave 0–2 and nothing has been signed. */
  readonly signedChoiceNeeded: Scalars['Boolean']['output'];
  readonly situation: Scalars['String']['output'];
  /** What a 6 looks like here. */
  readonly sixMeans: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: ScoreLineViewerMay;
};

export type ScoreLineViewerMay = {
  /** Give a score, or another in its place. */
  readonly give: Scalars['Boolean']['output'];
  /** Open the second round; for whoever leads. */
  readonly openSecond: Scalars['Boolean']['output'];
  /** Reveal the round that stands; for whoever leads. */
  readonly reveal: Scalars['Boolean']['output'];
  /** Choose the lines and say what a 6 looks like. */
  readonly setUp: Scalars['Boolean']['output'];
  /** Sign what follows on a score of 0–2; for whoever leads. */
  readonly sign: Scalars['Boolean']['output'];
};

/** Who moved between the rounds; no number stands for "no view". */
export type ScoreMove = {
  readonly from?: Maybe<Scalars['Int']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** One round on one line. Before its reveal everybody sees who has answered, and each their own answer. */
export type ScoreRound = {
  readonly answeredSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly moves: ReadonlyArray<ScoreMove>;
  readonly myAnswer?: Maybe<ScoreAnswer>;
  /** Voices that had given nothing at the reveal. */
  readonly notGivenSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly number: Scalars['Int']['output'];
  readonly revealedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly spread?: Maybe<ScoreSpread>;
  /** OPEN LOCKED REVEALED VOID */
  readonly state: Scalars['String']['output'];
  readonly values: ReadonlyArray<ScoreValue>;
};

/** Open arithmetic over the voices: lowest, median, highest. There is no mean. */
export type ScoreSpread = {
  readonly highest?: Maybe<Scalars['Int']['output']>;
  /** Who speak next; nobody where all gave the same. */
  readonly highestSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly lowest?: Maybe<Scalars['Int']['output']>;
  /** Who speak first. */
  readonly lowestSeatIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Both middle values where they differ. */
  readonly median: ReadonlyArray<Scalars['Int']['output']>;
  /** Voices that have no view of this. */
  readonly noView: Scalars['Int']['output'];
  /** Organisations that count; two people of one are one voice. */
  readonly voices: Scalars['Int']['output'];
};

/** One revealed answer, for the whole table. */
export type ScoreValue = {
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly noView: Scalars['Boolean']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly role: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly task: Scalars['String']['output'];
  /** Nothing where the author has no view of this. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** One professional, of one organisation, in one case, in one function, from–until. */
export type Seat = {
  readonly caseId: Scalars['ID']['output'];
  /** The domain the organisation speaks from: CARE SAFETY JUSTICE SOCIAL */
  readonly domain: Scalars['String']['output'];
  readonly from: Scalars['DateTime']['output'];
  /** CHAIR PROCESREGISSEUR CASUSREGISSEUR SCRIBE GEDRAGSWETENSCHAPPER CONSULTANT PARTNER */
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly live: Scalars['Boolean']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly professionalId: Scalars['ID']['output'];
  /** RVDK DJI POLITIE OM BURGEMEESTER COLLEGE GGD RECLASSERING VEILIG_THUIS GI GGZ COLLEGE_CONTRACTED JEUGDHULP HUISARTS VROUWENOPVANG HALT ONDERWIJS WONINGCORPORATIE SLACHTOFFERHULP ZVH */
  readonly role: Scalars['String']['output'];
  /** Whether the viewer sits in it. */
  readonly self: Scalars['Boolean']['output'];
  readonly standingInForSeatId?: Maybe<Scalars['ID']['output']>;
  /** NONE WMO JEUGD PARTICIPATIE SCHULDHULP */
  readonly task: Scalars['String']['output'];
  /** Absent while nobody has agreed an end. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerMay: SeatViewerMay;
};

/** What was handed over with a seat; for whoever received it. */
export type SeatHandover = {
  readonly actionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** Facts of the own organisation to read first. */
  readonly contributionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Half-typed texts that came along unopened. */
  readonly drafts: Scalars['Int']['output'];
  /** Those that stayed behind, because the receiver was typing at the same place. */
  readonly draftsLeft: Scalars['Int']['output'];
  readonly fromSeatId: Scalars['ID']['output'];
  /** Who handed it over: its holder, or whoever holds the mandate of the organisation. */
  readonly givenBy: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** UNABLE LEAVING OTHER_WORK */
  readonly reason: Scalars['String']['output'];
  /** Dissents to which an answer is owed. */
  readonly tegenspraakIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly toSeatId: Scalars['ID']['output'];
};

export type SeatProfessionalInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly function: Scalars['String']['input'];
  readonly professionalId: Scalars['ID']['input'];
  readonly until?: InputMaybe<Scalars['String']['input']>;
};

export type SeatSpeaksInput = {
  readonly compartmentId: Scalars['ID']['input'];
  /** Of the persons of the mark; nobody is an answer. */
  readonly personIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly seatId: Scalars['ID']['input'];
};

export type SeatSpeaksWithInput = {
  /** Nobody is an empty list; left out, it is not known, and the seat gets nothing but what is for all. */
  readonly personIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly seatId: Scalars['ID']['input'];
};

export type SeatViewerMay = {
  readonly unseat: Scalars['Boolean']['output'];
};

/** An organisation whose page the viewer may read. */
export type SeenOrganisation = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type ShareContributionsInput = {
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly conditions?: InputMaybe<ReadonlyArray<ConditionInput>>;
  readonly gate?: InputMaybe<GateInput>;
  readonly ground?: InputMaybe<Scalars['String']['input']>;
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly incidental?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Why persons whom no checked ground reaches are named all the same. */
  readonly naming?: InputMaybe<Scalars['String']['input']>;
  readonly seatIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** A ground on which these items can go to these people. */
export type ShareGround = {
  readonly article: Scalars['String']['output'];
  readonly gateArticle?: Maybe<Scalars['String']['output']>;
  /** Ways through professional secrecy of which one has to be open; empty where none is needed. CONSENT LEGAL_DUTY LEGAL_PERMISSION GOOD_CARE */
  readonly gates: ReadonlyArray<Scalars['String']['output']>;
  /** For a special case, given once. */
  readonly incidental: Scalars['Boolean']['output'];
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** Particulars of the case that are not so, or not recorded. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** The row of the agreement. */
  readonly row: Scalars['String']['output'];
  /** Whom of the named it reaches. */
  readonly seatIds: ReadonlyArray<Scalars['ID']['output']>;
  /** That article in one plain sentence. */
  readonly text: Scalars['String']['output'];
  /** Nobody checked this ground: only for whom the supplier names, with a reason. */
  readonly unverified: Scalars['Boolean']['output'];
};

/** How much, through which gate, on which conditions. What is left out stays as it was. */
export type ShareOptionsInput = {
  readonly conditions?: InputMaybe<ReadonlyArray<ConditionInput>>;
  readonly gate?: InputMaybe<GateInput>;
  readonly incidental?: InputMaybe<Scalars['Boolean']['input']>;
  readonly level?: InputMaybe<Scalars['String']['input']>;
  /** Why persons whom no checked ground reaches are named all the same. */
  readonly naming?: InputMaybe<Scalars['String']['input']>;
};

/** What one person at the table would see, judged by the rules themselves. */
export type SharePreviewRow = {
  readonly article?: Maybe<Scalars['String']['output']>;
  /** OWN_ORGANISATION, NAMED, NOT_NAMED, LAPSED, LAW */
  readonly because: Scalars['String']['output'];
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** Who can see to it: statutory roles, PERSON_CONCERNED, CHAIR, KINDERRECHTER. */
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  /** What is not there yet: otsActive recipientExecutesOts reportedToVeiligThuis competentAuthorityAgrees criteriaMet purposeNamed incidental gate grant … */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** Sees more only where the supplier names this person, with a reason. */
  readonly needsNaming: Scalars['Boolean']['output'];
  readonly seatId: Scalars['ID']['output'];
  /** That article in one plain sentence. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What the rule book says of this person. SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

/** An item went where it should not have gone. */
export type SharedWronglyInput = {
  readonly contributionId: Scalars['ID']['input'];
  /** Left out: now. */
  readonly discoveredAt?: InputMaybe<Scalars['String']['input']>;
  /** WRONG_RECEIVER WRONG_PERSON TOO_MUCH NO_GROUND */
  readonly kind: Scalars['String']['input'];
};

export type SideOfInput = {
  readonly compartmentId: Scalars['ID']['input'];
  /** It is for both. */
  readonly forAll?: Scalars['Boolean']['input'];
  /** Or it is of the side of these persons. */
  readonly sideOfIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly things: ReadonlyArray<SidedThingInput>;
  readonly why: Scalars['String']['input'];
};

/** Where one own thing travels while two parties are kept apart. */
export type SideOfThing = {
  readonly id: Scalars['ID']['output'];
  /** Contribution Factor Hypothesis Conclusion TegenspraakGround Decision Action FamilyMessage */
  readonly kind: Scalars['String']['output'];
  /** Whether its supplier said that it is for both. */
  readonly saidForAll: Scalars['Boolean']['output'];
  /** Of whose side its supplier said it is. */
  readonly saidSideOfIds: ReadonlyArray<Scalars['ID']['output']>;
  /** To all, to who serves one party, or to nobody who serves either. ALL PROTECTED FEARED NOBODY */
  readonly travels: Scalars['String']['output'];
};

export type SidedThingInput = {
  readonly id: Scalars['ID']['input'];
  /** Contribution Factor Hypothesis Conclusion TegenspraakGround Decision Action FamilyMessage */
  readonly kind: Scalars['String']['input'];
};

/** What an organisation can receive and give under one legal mode. */
export type SightUnderAgreement = {
  readonly gives: ReadonlyArray<AgreementSuppliers>;
  readonly head: AgreementHead;
  readonly nothing: NothingPasses;
  readonly receives: ReadonlyArray<AgreementSuppliers>;
};

export type SignChoiceInput = {
  readonly argument?: InputMaybe<Scalars['String']['input']>;
  readonly beforeWhen?: InputMaybe<Scalars['String']['input']>;
  /** ACT_NOW ARGUED_NOT */
  readonly kind: Scalars['String']['input'];
  readonly lineId: Scalars['ID']['input'];
  readonly who?: InputMaybe<Scalars['String']['input']>;
};

/** The secrecy statement was signed before the eyes of who records it. */
export type SignSecrecyInput = {
  readonly guestId: Scalars['ID']['input'];
  /** Which version of the text. */
  readonly statement: Scalars['String']['input'];
  /** PAPER SCREEN */
  readonly way: Scalars['String']['input'];
};

/** At a score of 0–2: act now, or argued why not. */
export type SignedChoice = {
  readonly argument?: Maybe<Scalars['String']['output']>;
  readonly beforeWhen?: Maybe<Scalars['DateTime']['output']>;
  /** ACT_NOW ARGUED_NOT */
  readonly kind: Scalars['String']['output'];
  readonly signedAt: Scalars['DateTime']['output'];
  readonly signedBySeatId: Scalars['ID']['output'];
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** A colleague of the own organisation. */
export type StandInColleague = {
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The last day on which screening, training and secrecy statement all hold. */
  readonly readyUntil: Scalars['String']['output'];
};

/** For whoever holds the mandate of an organisation; empty for everybody else. */
export type StandInDesk = {
  readonly colleagues: ReadonlyArray<StandInColleague>;
  readonly seats: ReadonlyArray<ColleagueSeat>;
  readonly standIns: ReadonlyArray<NamedStandIn>;
};

export type StartCaseInput = {
  readonly goal: Scalars['String']['input'];
  readonly legalMode: Scalars['String']['input'];
  readonly persons: ReadonlyArray<PersonInput>;
  readonly reason: Scalars['String']['input'];
  /** TRIAGE CONFERENCE; left out, CONFERENCE. */
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  readonly tableId: Scalars['ID']['input'];
};

/** What the supplier tied to an item; it binds whoever reads it. */
export type SupplierCondition = {
  readonly day?: Maybe<Scalars['String']['output']>;
  /** NOT_TO NOT_ONWARD NOT_IN_REPORT UNTIL AT_MOST */
  readonly kind: Scalars['String']['output'];
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** An organisation does not give: weighty reasons (Wgs 1.5 lid 1). It does not say whether there is anything. */
export type SupplyRefusal = {
  /** Null: nothing at all. IDENTITY BSN LIVING_SITUATION FINANCIAL INCOME HEALTH POLICE JUDICIAL FAMILY_AND_CONTACTS SUPERVISION_AND_MEASURES CARE_INDICATED GUIDANCE_AND_CARE POLICE_INVESTIGATION INFORMANT NATIONALITY */
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly liftedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly organisation: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  /** For their own alone. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly refusedAt: Scalars['DateTime']['output'];
  readonly viewerMay: SupplyRefusalViewerMay;
};

export type SupplyRefusalViewerMay = {
  readonly lift: Scalars['Boolean']['output'];
};

/** Whether a fact the viewer may know is one that everybody seated now may know: those are the columns the table counts over. */
export type TableFact = {
  /** The id of the fact. */
  readonly id: Scalars['ID']['output'];
  readonly knownToAll: Scalars['Boolean']['output'];
};

/** One slot of a table on one of its days. */
export type TableSlot = {
  /** Where the viewer sits in the case. */
  readonly conference?: Maybe<Conference>;
  /** yyyy-mm-dd */
  readonly date: Scalars['String']['output'];
  readonly slot: Scalars['Int']['output'];
  /** HH:MM */
  readonly startsAt: Scalars['String']['output'];
  /** FREE TAKEN MINE: taken by a case the viewer does not sit in is taken, and no more */
  readonly state: Scalars['String']['output'];
  readonly tableId: Scalars['ID']['output'];
};

/** That a slot is taken; by which case is not said. */
export type TakenSlot = {
  readonly date: Scalars['String']['output'];
  readonly slot: Scalars['Int']['output'];
};

/** The head of a recorded dissent, read by whoever may know what it is about. */
export type Tegenspraak = {
  readonly askedSeatId?: Maybe<Scalars['ID']['output']>;
  readonly aspect?: Maybe<Scalars['String']['output']>;
  readonly authorSeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly conferenceId: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly raisedAt: Scalars['DateTime']['output'];
  /** The claim disputed. */
  readonly sentence: Scalars['String']['output'];
  /** DRAFTED RAISED RESTATED UNDERSTOOD ANSWERED TO_BE_CHECKED SETTLED MAINTAINED WITHDRAWN */
  readonly state: Scalars['String']['output'];
  readonly targetId: Scalars['ID']['output'];
  /** CONTRIBUTION HYPOTHESIS SCORE_LINE DECISION ACTION CONCLUSION FACTOR SHARING */
  readonly targetKind: Scalars['String']['output'];
  readonly thread: ReadonlyArray<TegenspraakTurn>;
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: TegenspraakViewerMay;
  /** QUESTION DISAGREEMENT WEIGHTY_OBJECTION */
  readonly weight: Scalars['String']['output'];
};

export type TegenspraakActInput = {
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Why somebody dissents, and on which knowledge; for its own audience. */
export type TegenspraakGround = {
  readonly alternative?: Maybe<Scalars['String']['output']>;
  readonly caseId: Scalars['ID']['output'];
  /** The facts it rests on, that all its readers may know. */
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly knowledge?: Maybe<Scalars['String']['output']>;
  readonly tegenspraakId: Scalars['ID']['output'];
  /** A fact it rests on has closed; until it is said again without, its author and the supplier alone read it. */
  readonly toRevise: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: TegenspraakGroundViewerMay;
  readonly why: Scalars['String']['output'];
  readonly wouldChangeMyMind?: Maybe<Scalars['String']['output']>;
};

export type TegenspraakGroundViewerMay = {
  /** Say it again without what closed. */
  readonly revise: Scalars['Boolean']['output'];
};

export type TegenspraakSentenceInput = {
  readonly id: Scalars['ID']['input'];
  readonly sentence: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** One turn in the thread, in order. */
export type TegenspraakTurn = {
  readonly at: Scalars['DateTime']['output'];
  /** yyyy-mm-dd */
  readonly checkBefore?: Maybe<Scalars['String']['output']>;
  readonly kind: Scalars['String']['output'];
  /** Who was asked, or who checks. */
  readonly otherSeatId?: Maybe<Scalars['ID']['output']>;
  /** ACCEPTED PARTLY NOT_ACCEPTED TO_BE_CHECKED */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  readonly seatId: Scalars['ID']['output'];
  /** What was said: the restatement, the sentence, the reason. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

export type TegenspraakViewerMay = {
  readonly adoptSentence: Scalars['Boolean']['output'];
  readonly answer: Scalars['Boolean']['output'];
  /** Ask somebody at the table to answer. */
  readonly ask: Scalars['Boolean']['output'];
  /** Say "yes, that is it" or "not yet". */
  readonly confirm: Scalars['Boolean']['output'];
  readonly restate: Scalars['Boolean']['output'];
  /** As the author, say whether the answer settles it. */
  readonly settle: Scalars['Boolean']['output'];
  /** Let the restatement go, with a reason; whether the author is away is judged at the act. */
  readonly waive: Scalars['Boolean']['output'];
  readonly withdraw: Scalars['Boolean']['output'];
  /** As the author, put it into words after two misses. */
  readonly writeSentence: Scalars['Boolean']['output'];
};

export type TellOfCompartmentInput = {
  readonly compartmentId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly why: Scalars['String']['input'];
};

/** The chair argued that these persons can safely be spoken with together. Asked for in every case alike. */
export type TogetherWord = {
  readonly arguedAt: Scalars['DateTime']['output'];
  readonly arguedBySeatId: Scalars['ID']['output'];
  readonly caseId: Scalars['ID']['output'];
  /** JOINT_CONVERSATION MEDIATION SHARED_LETTER */
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the viewer holds it back. */
  readonly heldByMe: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly personIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Why it can be done, for whom the chair wrote that; null for everybody else. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The forms in which it holds now. Why it does not hold in others is never said: over, taken back, or held back by whomever. */
  readonly standing: ReadonlyArray<Scalars['String']['output']>;
  readonly until: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerMay: TogetherWordViewerMay;
};

export type TogetherWordViewerMay = {
  readonly end: Scalars['Boolean']['output'];
  /** Hold it back, without a reason; or let that go. */
  readonly hold: Scalars['Boolean']['output'];
};

export type UndoLinkInput = {
  readonly contactId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type UndoMergeInput = {
  readonly mergeId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What is protected in a case, as far as the viewer may know it. */
export type Vault = {
  /** Where what one keeps was written down by others, newest first. */
  readonly mentions: ReadonlyArray<ProtectedMention>;
  /** What waits to be taken over from before there was a vault, and what was dropped of it. */
  readonly oldContacts: ReadonlyArray<OldContact>;
  readonly values: ReadonlyArray<ProtectedValue>;
};

/** Whoever is signed in, and where they sit now. */
export type Viewer = {
  /** A seat of theirs waits for their word whether they know the family. */
  readonly asked: Scalars['Boolean']['output'];
  /** Case tables this person chairs. */
  readonly chairs: ReadonlyArray<Scalars['ID']['output']>;
  /** An emergency of theirs that runs. */
  readonly emergencyId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly jobTitle: Scalars['String']['output'];
  /** demo, test or production: the page says which. */
  readonly mode: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly offices: ReadonlyArray<Scalars['String']['output']>;
  readonly organisation: ViewerOrganisation;
  readonly seats: ReadonlyArray<ViewerSeat>;
};

export type ViewerOrganisation = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly task: Scalars['String']['output'];
};

export type ViewerSeat = {
  readonly caseId: Scalars['ID']['output'];
  readonly function: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
};

export type WaiveRestatementInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

export type WeighAgreementInput = {
  /** WGS OWN_GROUNDS */
  readonly mode: Scalars['String']['input'];
  readonly narrowings: ReadonlyArray<NarrowingInput>;
};

export type WeighOwnCircleInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** For the supplier: what one person at the table sees of an item, and why. */
export type WhoSeesRow = {
  readonly article?: Maybe<Scalars['String']['output']>;
  /** OWN_ORGANISATION, GRANTED, NAMED, NOT_NAMED, LAPSED, LAW */
  readonly because: Scalars['String']['output'];
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly text?: Maybe<Scalars['String']['output']>;
  /** When a grant ends. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

/** Why the viewer sees what they see of an item, or would of a kind of data. It never says whether something is there. */
export type Why = {
  /** The version of the agreement that was asked. */
  readonly agreement: Scalars['String']['output'];
  readonly because: ReadonlyArray<WhyBecause>;
  /** NOTHING HIT ASK CONCLUSION SUMMARY FULL */
  readonly level: Scalars['String']['output'];
  /** The viewer may ask for more. */
  readonly mayAsk: Scalars['Boolean']['output'];
  /** Who can see to it: statutory roles, PERSON_CONCERNED, CHAIR, KINDERRECHTER. */
  readonly mayBeLiftedBy: ReadonlyArray<Scalars['String']['output']>;
  /** What is not there yet. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  /** It is of the viewer’s own party. */
  readonly own: Scalars['Boolean']['output'];
  /** SHARE ASK ALOUD NEVER */
  readonly verdict: Scalars['String']['output'];
};

/** An article, and what it says here in one plain sentence. */
export type WhyBecause = {
  /** Law and article; empty where none is needed. */
  readonly article: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** About an item the viewer already sees something of, or about a scope: one of the two. */
export type WhyNotInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  readonly scope?: InputMaybe<AccessScopeInput>;
};

export type WithdrawConsentInput = {
  /** Whose word it was: the person, or who stands up for them. */
  readonly byId: Scalars['ID']['input'];
  readonly consentId: Scalars['ID']['input'];
  /** yyyy-mm-dd */
  readonly on: Scalars['String']['input'];
  /** BY_TELEPHONE ORALLY IN_WRITING */
  readonly way: Scalars['String']['input'];
};

export type WriteConclusionInput = {
  readonly citedContributionIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly conferenceId: Scalars['ID']['input'];
  /** Which one; none to begin. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly scope: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** The version it was written on; 0 to begin. */
  readonly version: Scalars['Int']['input'];
};

export type CaseAccessPartsFragment = { readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly seatId: string, readonly organisationId: string, readonly task: string, readonly contributionId?: string | null, readonly category?: string | null, readonly level: string, readonly purpose: string, readonly reason: string, readonly state: string, readonly askedAt: string, readonly until: string, readonly answeredAt?: string | null, readonly answeredBySeatId?: string | null, readonly sentence?: string | null, readonly answer?: string | null, readonly itemIds?: ReadonlyArray<string> | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly end: boolean, readonly withdraw: boolean } }> };

export type CaseFactPartsFragment = { readonly contributions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly organisationId: string, readonly level: string, readonly authorSeatId?: string | null, readonly category?: string | null, readonly knowledge?: string | null, readonly aboutPersonIds?: ReadonlyArray<string> | null, readonly occurredOn?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly source?: string | null, readonly ground?: string | null, readonly article?: string | null, readonly broughtAt?: string | null, readonly sharedAt?: string | null, readonly sharedWith?: ReadonlyArray<string> | null, readonly sharedLevel?: string | null, readonly about?: string | null, readonly incidental?: boolean | null, readonly withdrawnAt?: string | null, readonly version: number, readonly conditions?: ReadonlyArray<{ readonly kind: string, readonly role?: string | null, readonly day?: string | null, readonly level?: string | null }> | null, readonly gate?: { readonly kind: string, readonly covers: ReadonlyArray<string>, readonly until: string, readonly consentId?: string | null, readonly reason?: string | null } | null, readonly viewerMay: { readonly share: boolean, readonly withdraw: boolean, readonly correct: boolean } }>, readonly tableFacts: ReadonlyArray<{ readonly id: string, readonly knownToAll: boolean }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly personId?: string | null, readonly kind: string, readonly mechanism: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly addedAt: string, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly remove: boolean } }>, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly position: number, readonly text: string, readonly wrongIf: string, readonly scope: string, readonly seenBySeatIds: ReadonlyArray<string>, readonly version: number, readonly contradictions?: { readonly facts: number, readonly marks: number } | null, readonly viewerMay: { readonly change: boolean, readonly mark: boolean } }>, readonly marks: ReadonlyArray<{ readonly id: string, readonly hypothesisId: string, readonly contributionId: string, readonly seatId: string, readonly mark: string, readonly scope: string }>, readonly conclusions: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly writtenAt: string, readonly version: number, readonly viewerMay: { readonly write: boolean } }> };

export type CaseFramePartsFragment = { readonly caseFile: ReadonlyArray<{ readonly id: string, readonly tableId: string, readonly number: string, readonly legalMode: string, readonly stage: string, readonly reason: string, readonly goal: string, readonly firstProcessedAt: string, readonly closedAt?: string | null, readonly retainUntil: string, readonly version: number, readonly viewerMay: { readonly correct: boolean, readonly merge: boolean, readonly place: boolean, readonly record: ReadonlyArray<string>, readonly seat: boolean, readonly turn: boolean } }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly familyRole: string, readonly label: string, readonly name: string, readonly birthDate?: string | null, readonly mergedIntoId?: string | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly professionalId: string, readonly name: string, readonly jobTitle: string, readonly organisationId: string, readonly organisation: string, readonly role: string, readonly task: string, readonly domain: string, readonly function: string, readonly from: string, readonly until?: string | null, readonly live: boolean, readonly self: boolean, readonly standingInForSeatId?: string | null }>, readonly particulars: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly recordedBy: string, readonly organisation: string, readonly recordedAt: string, readonly personId?: string | null, readonly executingId?: string | null, readonly executing?: string | null, readonly criteria: ReadonlyArray<string>, readonly from: string, readonly until?: string | null, readonly sentence: string, readonly authority?: string | null, readonly reference?: string | null, readonly endedAt?: string | null, readonly ending?: string | null, readonly viewerMay: { readonly end: boolean } }>, readonly conferences: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly tableId: string, readonly date: string, readonly slot: number, readonly phase: string, readonly step: string, readonly question: string, readonly leadSeatId?: string | null, readonly startedAt?: string | null, readonly closedAt?: string | null, readonly previousConferenceId?: string | null, readonly confirmedByMe: boolean, readonly version: number, readonly viewerMay: { readonly close: boolean, readonly confirm: boolean, readonly host: boolean, readonly join: boolean, readonly lead: boolean, readonly open: boolean, readonly takeLead: boolean } }> };

export type CaseGuestPartsFragment = { readonly guests: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly role: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly why: string, readonly speaksWith: ReadonlyArray<string>, readonly signedAt?: string | null, readonly statement?: string | null, readonly signedWay?: string | null, readonly witnessSeatId?: string | null, readonly presenceId?: string | null, readonly heardContributionIds: ReadonlyArray<string>, readonly stays: ReadonlyArray<{ readonly cameAt: string, readonly leftAt?: string | null }> }>, readonly readAlouds: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly guestId: string, readonly contributionId?: string | null, readonly level?: string | null, readonly purpose?: string | null, readonly state: string, readonly needsWord: boolean, readonly own: boolean, readonly wordSeatId?: string | null, readonly wordReason?: string | null, readonly manner?: string | null, readonly tellerSeatId?: string | null, readonly toldAt?: string | null, readonly article?: string | null, readonly recalled?: string | null, readonly guestKnowsAt?: string | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly guestKnows: boolean, readonly tell: boolean } }> };

export type CaseLawPartsFragment = { readonly regime: ReadonlyArray<{ readonly id: string, readonly part: string, readonly kind: string, readonly mode?: string | null, readonly reason: string, readonly opens: number, readonly closes: number, readonly seesLess?: number | null, readonly state?: string | null, readonly saidBy: ReadonlyArray<string>, readonly answer?: string | null, readonly viewerMay: { readonly answer: boolean, readonly carryOut: boolean, readonly drop: boolean } }> };

export type CaseRecallPartsFragment = { readonly recallNotices: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } }>, readonly leakRecords: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } }>, readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }>, readonly supplyRefusals: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly category?: string | null, readonly refusedAt: string, readonly liftedAt?: string | null, readonly reason?: string | null, readonly viewerMay: { readonly lift: boolean } }> };

export type CaseTablePartsFragment = { readonly scoreLines: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly aboutPersonId?: string | null, readonly situation: string, readonly sixMeans: string, readonly scaleVersion: string, readonly position: number, readonly version: number, readonly signedChoiceNeeded: boolean, readonly signedChoice?: { readonly kind: string, readonly who?: string | null, readonly beforeWhen?: string | null, readonly argument?: string | null, readonly signedBySeatId: string, readonly signedAt: string } | null, readonly viewerMay: { readonly give: boolean, readonly reveal: boolean, readonly openSecond: boolean, readonly sign: boolean, readonly setUp: boolean }, readonly rounds: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly answeredSeatIds: ReadonlyArray<string>, readonly notGivenSeatIds: ReadonlyArray<string>, readonly revealedAt?: string | null, readonly myAnswer?: { readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> } | null, readonly values: ReadonlyArray<{ readonly seatId: string, readonly organisationId: string, readonly role: string, readonly task: string, readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> }>, readonly spread?: { readonly lowest?: number | null, readonly median: ReadonlyArray<number>, readonly highest?: number | null, readonly voices: number, readonly noView: number, readonly lowestSeatIds: ReadonlyArray<string>, readonly highestSeatIds: ReadonlyArray<string> } | null, readonly moves: ReadonlyArray<{ readonly seatId: string, readonly from?: number | null, readonly to?: number | null }> }> }>, readonly tegenspraken: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly targetKind: string, readonly targetId: string, readonly aspect?: string | null, readonly weight: string, readonly authorSeatId: string, readonly state: string, readonly sentence: string, readonly askedSeatId?: string | null, readonly raisedAt: string, readonly version: number, readonly thread: ReadonlyArray<{ readonly kind: string, readonly seatId: string, readonly at: string, readonly words?: string | null, readonly outcome?: string | null, readonly otherSeatId?: string | null, readonly checkBefore?: string | null }>, readonly viewerMay: { readonly ask: boolean, readonly restate: boolean, readonly confirm: boolean, readonly writeSentence: boolean, readonly adoptSentence: boolean, readonly waive: boolean, readonly answer: boolean, readonly settle: boolean, readonly withdraw: boolean } }>, readonly tegenspraakGrounds: ReadonlyArray<{ readonly id: string, readonly tegenspraakId: string, readonly why: string, readonly knowledge?: string | null, readonly wouldChangeMyMind?: string | null, readonly alternative?: string | null, readonly citedContributionIds: ReadonlyArray<string>, readonly toRevise: boolean, readonly version: number, readonly viewerMay: { readonly revise: boolean } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly proposedBySeatId: string, readonly text: string, readonly state: string, readonly silentSeatIds: ReadonlyArray<string>, readonly proposedAt: string, readonly endedAt?: string | null, readonly dropReason?: string | null, readonly version: number, readonly cites: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly responses: ReadonlyArray<{ readonly seatId: string, readonly kind: string, readonly reason?: string | null, readonly whatWouldRemove?: string | null, readonly tegenspraakId?: string | null }>, readonly viewerMay: { readonly respond: boolean, readonly close: boolean, readonly drop: boolean } }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly decisionId?: string | null, readonly text: string, readonly ownerSeatId: string, readonly dueOn: string, readonly track: string, readonly together: string, readonly togetherIds: ReadonlyArray<string>, readonly waitsForTogether: boolean, readonly state: string, readonly effect?: string | null, readonly endedAt?: string | null, readonly endedBySeatId?: string | null, readonly version: number, readonly viewerMay: { readonly end: boolean } }>, readonly handovers: ReadonlyArray<{ readonly id: string, readonly fromSeatId: string, readonly toSeatId: string, readonly givenBy: string, readonly reason: string, readonly note?: string | null, readonly at: string, readonly contributionIds: ReadonlyArray<string>, readonly actionIds: ReadonlyArray<string>, readonly tegenspraakIds: ReadonlyArray<string>, readonly drafts: number, readonly draftsLeft: number }> };

export type CaseViewPartsFragment = { readonly cursor: string, readonly whole: boolean, readonly gone: ReadonlyArray<string>, readonly shielded: boolean, readonly guestPresenceIds: ReadonlyArray<string>, readonly caseFile: ReadonlyArray<{ readonly id: string, readonly tableId: string, readonly number: string, readonly legalMode: string, readonly stage: string, readonly reason: string, readonly goal: string, readonly firstProcessedAt: string, readonly closedAt?: string | null, readonly retainUntil: string, readonly version: number, readonly viewerMay: { readonly correct: boolean, readonly merge: boolean, readonly place: boolean, readonly record: ReadonlyArray<string>, readonly seat: boolean, readonly turn: boolean } }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly familyRole: string, readonly label: string, readonly name: string, readonly birthDate?: string | null, readonly mergedIntoId?: string | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly professionalId: string, readonly name: string, readonly jobTitle: string, readonly organisationId: string, readonly organisation: string, readonly role: string, readonly task: string, readonly domain: string, readonly function: string, readonly from: string, readonly until?: string | null, readonly live: boolean, readonly self: boolean, readonly standingInForSeatId?: string | null }>, readonly particulars: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly recordedBy: string, readonly organisation: string, readonly recordedAt: string, readonly personId?: string | null, readonly executingId?: string | null, readonly executing?: string | null, readonly criteria: ReadonlyArray<string>, readonly from: string, readonly until?: string | null, readonly sentence: string, readonly authority?: string | null, readonly reference?: string | null, readonly endedAt?: string | null, readonly ending?: string | null, readonly viewerMay: { readonly end: boolean } }>, readonly conferences: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly tableId: string, readonly date: string, readonly slot: number, readonly phase: string, readonly step: string, readonly question: string, readonly leadSeatId?: string | null, readonly startedAt?: string | null, readonly closedAt?: string | null, readonly previousConferenceId?: string | null, readonly confirmedByMe: boolean, readonly version: number, readonly viewerMay: { readonly close: boolean, readonly confirm: boolean, readonly host: boolean, readonly join: boolean, readonly lead: boolean, readonly open: boolean, readonly takeLead: boolean } }>, readonly contributions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly organisationId: string, readonly level: string, readonly authorSeatId?: string | null, readonly category?: string | null, readonly knowledge?: string | null, readonly aboutPersonIds?: ReadonlyArray<string> | null, readonly occurredOn?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly source?: string | null, readonly ground?: string | null, readonly article?: string | null, readonly broughtAt?: string | null, readonly sharedAt?: string | null, readonly sharedWith?: ReadonlyArray<string> | null, readonly sharedLevel?: string | null, readonly about?: string | null, readonly incidental?: boolean | null, readonly withdrawnAt?: string | null, readonly version: number, readonly conditions?: ReadonlyArray<{ readonly kind: string, readonly role?: string | null, readonly day?: string | null, readonly level?: string | null }> | null, readonly gate?: { readonly kind: string, readonly covers: ReadonlyArray<string>, readonly until: string, readonly consentId?: string | null, readonly reason?: string | null } | null, readonly viewerMay: { readonly share: boolean, readonly withdraw: boolean, readonly correct: boolean } }>, readonly tableFacts: ReadonlyArray<{ readonly id: string, readonly knownToAll: boolean }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly personId?: string | null, readonly kind: string, readonly mechanism: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly addedAt: string, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly remove: boolean } }>, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly position: number, readonly text: string, readonly wrongIf: string, readonly scope: string, readonly seenBySeatIds: ReadonlyArray<string>, readonly version: number, readonly contradictions?: { readonly facts: number, readonly marks: number } | null, readonly viewerMay: { readonly change: boolean, readonly mark: boolean } }>, readonly marks: ReadonlyArray<{ readonly id: string, readonly hypothesisId: string, readonly contributionId: string, readonly seatId: string, readonly mark: string, readonly scope: string }>, readonly conclusions: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly writtenAt: string, readonly version: number, readonly viewerMay: { readonly write: boolean } }>, readonly scoreLines: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly aboutPersonId?: string | null, readonly situation: string, readonly sixMeans: string, readonly scaleVersion: string, readonly position: number, readonly version: number, readonly signedChoiceNeeded: boolean, readonly signedChoice?: { readonly kind: string, readonly who?: string | null, readonly beforeWhen?: string | null, readonly argument?: string | null, readonly signedBySeatId: string, readonly signedAt: string } | null, readonly viewerMay: { readonly give: boolean, readonly reveal: boolean, readonly openSecond: boolean, readonly sign: boolean, readonly setUp: boolean }, readonly rounds: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly answeredSeatIds: ReadonlyArray<string>, readonly notGivenSeatIds: ReadonlyArray<string>, readonly revealedAt?: string | null, readonly myAnswer?: { readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> } | null, readonly values: ReadonlyArray<{ readonly seatId: string, readonly organisationId: string, readonly role: string, readonly task: string, readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> }>, readonly spread?: { readonly lowest?: number | null, readonly median: ReadonlyArray<number>, readonly highest?: number | null, readonly voices: number, readonly noView: number, readonly lowestSeatIds: ReadonlyArray<string>, readonly highestSeatIds: ReadonlyArray<string> } | null, readonly moves: ReadonlyArray<{ readonly seatId: string, readonly from?: number | null, readonly to?: number | null }> }> }>, readonly tegenspraken: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly targetKind: string, readonly targetId: string, readonly aspect?: string | null, readonly weight: string, readonly authorSeatId: string, readonly state: string, readonly sentence: string, readonly askedSeatId?: string | null, readonly raisedAt: string, readonly version: number, readonly thread: ReadonlyArray<{ readonly kind: string, readonly seatId: string, readonly at: string, readonly words?: string | null, readonly outcome?: string | null, readonly otherSeatId?: string | null, readonly checkBefore?: string | null }>, readonly viewerMay: { readonly ask: boolean, readonly restate: boolean, readonly confirm: boolean, readonly writeSentence: boolean, readonly adoptSentence: boolean, readonly waive: boolean, readonly answer: boolean, readonly settle: boolean, readonly withdraw: boolean } }>, readonly tegenspraakGrounds: ReadonlyArray<{ readonly id: string, readonly tegenspraakId: string, readonly why: string, readonly knowledge?: string | null, readonly wouldChangeMyMind?: string | null, readonly alternative?: string | null, readonly citedContributionIds: ReadonlyArray<string>, readonly toRevise: boolean, readonly version: number, readonly viewerMay: { readonly revise: boolean } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly proposedBySeatId: string, readonly text: string, readonly state: string, readonly silentSeatIds: ReadonlyArray<string>, readonly proposedAt: string, readonly endedAt?: string | null, readonly dropReason?: string | null, readonly version: number, readonly cites: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly responses: ReadonlyArray<{ readonly seatId: string, readonly kind: string, readonly reason?: string | null, readonly whatWouldRemove?: string | null, readonly tegenspraakId?: string | null }>, readonly viewerMay: { readonly respond: boolean, readonly close: boolean, readonly drop: boolean } }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly decisionId?: string | null, readonly text: string, readonly ownerSeatId: string, readonly dueOn: string, readonly track: string, readonly together: string, readonly togetherIds: ReadonlyArray<string>, readonly waitsForTogether: boolean, readonly state: string, readonly effect?: string | null, readonly endedAt?: string | null, readonly endedBySeatId?: string | null, readonly version: number, readonly viewerMay: { readonly end: boolean } }>, readonly handovers: ReadonlyArray<{ readonly id: string, readonly fromSeatId: string, readonly toSeatId: string, readonly givenBy: string, readonly reason: string, readonly note?: string | null, readonly at: string, readonly contributionIds: ReadonlyArray<string>, readonly actionIds: ReadonlyArray<string>, readonly tegenspraakIds: ReadonlyArray<string>, readonly drafts: number, readonly draftsLeft: number }>, readonly bsns: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly recordedAt: string }>, readonly personMerges: ReadonlyArray<{ readonly id: string, readonly survivingId: string, readonly mergedId: string, readonly state: string, readonly reason: string, readonly undoReason?: string | null, readonly viewerMay: { readonly confirm: boolean, readonly undo: boolean } }>, readonly identityInquiries: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly reason: string, readonly askedAt: string, readonly endsAt: string, readonly state: string }>, readonly identityOffers: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly offeredAt: string, readonly endsAt: string }>, readonly identityContacts: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly organisation: string, readonly agreedAt: string, readonly state: string, readonly proposedHere: boolean, readonly undoReason?: string | null, readonly viewerMay: { readonly propose: boolean, readonly confirm: boolean, readonly undo: boolean } }>, readonly recallNotices: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } }>, readonly leakRecords: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } }>, readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }>, readonly supplyRefusals: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly category?: string | null, readonly refusedAt: string, readonly liftedAt?: string | null, readonly reason?: string | null, readonly viewerMay: { readonly lift: boolean } }>, readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly seatId: string, readonly organisationId: string, readonly task: string, readonly contributionId?: string | null, readonly category?: string | null, readonly level: string, readonly purpose: string, readonly reason: string, readonly state: string, readonly askedAt: string, readonly until: string, readonly answeredAt?: string | null, readonly answeredBySeatId?: string | null, readonly sentence?: string | null, readonly answer?: string | null, readonly itemIds?: ReadonlyArray<string> | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly end: boolean, readonly withdraw: boolean } }>, readonly regime: ReadonlyArray<{ readonly id: string, readonly part: string, readonly kind: string, readonly mode?: string | null, readonly reason: string, readonly opens: number, readonly closes: number, readonly seesLess?: number | null, readonly state?: string | null, readonly saidBy: ReadonlyArray<string>, readonly answer?: string | null, readonly viewerMay: { readonly answer: boolean, readonly carryOut: boolean, readonly drop: boolean } }>, readonly guests: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly role: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly why: string, readonly speaksWith: ReadonlyArray<string>, readonly signedAt?: string | null, readonly statement?: string | null, readonly signedWay?: string | null, readonly witnessSeatId?: string | null, readonly presenceId?: string | null, readonly heardContributionIds: ReadonlyArray<string>, readonly stays: ReadonlyArray<{ readonly cameAt: string, readonly leftAt?: string | null }> }>, readonly readAlouds: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly guestId: string, readonly contributionId?: string | null, readonly level?: string | null, readonly purpose?: string | null, readonly state: string, readonly needsWord: boolean, readonly own: boolean, readonly wordSeatId?: string | null, readonly wordReason?: string | null, readonly manner?: string | null, readonly tellerSeatId?: string | null, readonly toldAt?: string | null, readonly article?: string | null, readonly recalled?: string | null, readonly guestKnowsAt?: string | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly guestKnows: boolean, readonly tell: boolean } }>, readonly familyMessages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId?: string | null, readonly personIds: ReadonlyArray<string>, readonly form: string, readonly authorSeatId: string, readonly bySeatId: string, readonly dueOn: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly seenBySeatIds: ReadonlyArray<string>, readonly state: string, readonly outcome?: string | null, readonly waits: ReadonlyArray<string>, readonly plannedAt: string, readonly endedAt?: string | null, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly end: boolean, readonly drop: boolean, readonly letter: boolean } }>, readonly togetherWords: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personIds: ReadonlyArray<string>, readonly forms: ReadonlyArray<string>, readonly reason?: string | null, readonly arguedBySeatId: string, readonly arguedAt: string, readonly until: string, readonly standing: ReadonlyArray<string>, readonly heldByMe: boolean, readonly version: number, readonly viewerMay: { readonly hold: boolean, readonly end: boolean } }> };

export type CaseViewQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  since?: InputMaybe<Scalars['String']['input']>;
}>;


export type CaseViewQuery = { readonly caseView: { readonly cursor: string, readonly whole: boolean, readonly gone: ReadonlyArray<string>, readonly shielded: boolean, readonly guestPresenceIds: ReadonlyArray<string>, readonly caseFile: ReadonlyArray<{ readonly id: string, readonly tableId: string, readonly number: string, readonly legalMode: string, readonly stage: string, readonly reason: string, readonly goal: string, readonly firstProcessedAt: string, readonly closedAt?: string | null, readonly retainUntil: string, readonly version: number, readonly viewerMay: { readonly correct: boolean, readonly merge: boolean, readonly place: boolean, readonly record: ReadonlyArray<string>, readonly seat: boolean, readonly turn: boolean } }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly familyRole: string, readonly label: string, readonly name: string, readonly birthDate?: string | null, readonly mergedIntoId?: string | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly professionalId: string, readonly name: string, readonly jobTitle: string, readonly organisationId: string, readonly organisation: string, readonly role: string, readonly task: string, readonly domain: string, readonly function: string, readonly from: string, readonly until?: string | null, readonly live: boolean, readonly self: boolean, readonly standingInForSeatId?: string | null }>, readonly particulars: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly recordedBy: string, readonly organisation: string, readonly recordedAt: string, readonly personId?: string | null, readonly executingId?: string | null, readonly executing?: string | null, readonly criteria: ReadonlyArray<string>, readonly from: string, readonly until?: string | null, readonly sentence: string, readonly authority?: string | null, readonly reference?: string | null, readonly endedAt?: string | null, readonly ending?: string | null, readonly viewerMay: { readonly end: boolean } }>, readonly conferences: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly tableId: string, readonly date: string, readonly slot: number, readonly phase: string, readonly step: string, readonly question: string, readonly leadSeatId?: string | null, readonly startedAt?: string | null, readonly closedAt?: string | null, readonly previousConferenceId?: string | null, readonly confirmedByMe: boolean, readonly version: number, readonly viewerMay: { readonly close: boolean, readonly confirm: boolean, readonly host: boolean, readonly join: boolean, readonly lead: boolean, readonly open: boolean, readonly takeLead: boolean } }>, readonly contributions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly organisationId: string, readonly level: string, readonly authorSeatId?: string | null, readonly category?: string | null, readonly knowledge?: string | null, readonly aboutPersonIds?: ReadonlyArray<string> | null, readonly occurredOn?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly source?: string | null, readonly ground?: string | null, readonly article?: string | null, readonly broughtAt?: string | null, readonly sharedAt?: string | null, readonly sharedWith?: ReadonlyArray<string> | null, readonly sharedLevel?: string | null, readonly about?: string | null, readonly incidental?: boolean | null, readonly withdrawnAt?: string | null, readonly version: number, readonly conditions?: ReadonlyArray<{ readonly kind: string, readonly role?: string | null, readonly day?: string | null, readonly level?: string | null }> | null, readonly gate?: { readonly kind: string, readonly covers: ReadonlyArray<string>, readonly until: string, readonly consentId?: string | null, readonly reason?: string | null } | null, readonly viewerMay: { readonly share: boolean, readonly withdraw: boolean, readonly correct: boolean } }>, readonly tableFacts: ReadonlyArray<{ readonly id: string, readonly knownToAll: boolean }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly personId?: string | null, readonly kind: string, readonly mechanism: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly addedAt: string, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly remove: boolean } }>, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly position: number, readonly text: string, readonly wrongIf: string, readonly scope: string, readonly seenBySeatIds: ReadonlyArray<string>, readonly version: number, readonly contradictions?: { readonly facts: number, readonly marks: number } | null, readonly viewerMay: { readonly change: boolean, readonly mark: boolean } }>, readonly marks: ReadonlyArray<{ readonly id: string, readonly hypothesisId: string, readonly contributionId: string, readonly seatId: string, readonly mark: string, readonly scope: string }>, readonly conclusions: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly writtenAt: string, readonly version: number, readonly viewerMay: { readonly write: boolean } }>, readonly scoreLines: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly aboutPersonId?: string | null, readonly situation: string, readonly sixMeans: string, readonly scaleVersion: string, readonly position: number, readonly version: number, readonly signedChoiceNeeded: boolean, readonly signedChoice?: { readonly kind: string, readonly who?: string | null, readonly beforeWhen?: string | null, readonly argument?: string | null, readonly signedBySeatId: string, readonly signedAt: string } | null, readonly viewerMay: { readonly give: boolean, readonly reveal: boolean, readonly openSecond: boolean, readonly sign: boolean, readonly setUp: boolean }, readonly rounds: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly answeredSeatIds: ReadonlyArray<string>, readonly notGivenSeatIds: ReadonlyArray<string>, readonly revealedAt?: string | null, readonly myAnswer?: { readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> } | null, readonly values: ReadonlyArray<{ readonly seatId: string, readonly organisationId: string, readonly role: string, readonly task: string, readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> }>, readonly spread?: { readonly lowest?: number | null, readonly median: ReadonlyArray<number>, readonly highest?: number | null, readonly voices: number, readonly noView: number, readonly lowestSeatIds: ReadonlyArray<string>, readonly highestSeatIds: ReadonlyArray<string> } | null, readonly moves: ReadonlyArray<{ readonly seatId: string, readonly from?: number | null, readonly to?: number | null }> }> }>, readonly tegenspraken: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly targetKind: string, readonly targetId: string, readonly aspect?: string | null, readonly weight: string, readonly authorSeatId: string, readonly state: string, readonly sentence: string, readonly askedSeatId?: string | null, readonly raisedAt: string, readonly version: number, readonly thread: ReadonlyArray<{ readonly kind: string, readonly seatId: string, readonly at: string, readonly words?: string | null, readonly outcome?: string | null, readonly otherSeatId?: string | null, readonly checkBefore?: string | null }>, readonly viewerMay: { readonly ask: boolean, readonly restate: boolean, readonly confirm: boolean, readonly writeSentence: boolean, readonly adoptSentence: boolean, readonly waive: boolean, readonly answer: boolean, readonly settle: boolean, readonly withdraw: boolean } }>, readonly tegenspraakGrounds: ReadonlyArray<{ readonly id: string, readonly tegenspraakId: string, readonly why: string, readonly knowledge?: string | null, readonly wouldChangeMyMind?: string | null, readonly alternative?: string | null, readonly citedContributionIds: ReadonlyArray<string>, readonly toRevise: boolean, readonly version: number, readonly viewerMay: { readonly revise: boolean } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly proposedBySeatId: string, readonly text: string, readonly state: string, readonly silentSeatIds: ReadonlyArray<string>, readonly proposedAt: string, readonly endedAt?: string | null, readonly dropReason?: string | null, readonly version: number, readonly cites: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly responses: ReadonlyArray<{ readonly seatId: string, readonly kind: string, readonly reason?: string | null, readonly whatWouldRemove?: string | null, readonly tegenspraakId?: string | null }>, readonly viewerMay: { readonly respond: boolean, readonly close: boolean, readonly drop: boolean } }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly decisionId?: string | null, readonly text: string, readonly ownerSeatId: string, readonly dueOn: string, readonly track: string, readonly together: string, readonly togetherIds: ReadonlyArray<string>, readonly waitsForTogether: boolean, readonly state: string, readonly effect?: string | null, readonly endedAt?: string | null, readonly endedBySeatId?: string | null, readonly version: number, readonly viewerMay: { readonly end: boolean } }>, readonly handovers: ReadonlyArray<{ readonly id: string, readonly fromSeatId: string, readonly toSeatId: string, readonly givenBy: string, readonly reason: string, readonly note?: string | null, readonly at: string, readonly contributionIds: ReadonlyArray<string>, readonly actionIds: ReadonlyArray<string>, readonly tegenspraakIds: ReadonlyArray<string>, readonly drafts: number, readonly draftsLeft: number }>, readonly bsns: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly recordedAt: string }>, readonly personMerges: ReadonlyArray<{ readonly id: string, readonly survivingId: string, readonly mergedId: string, readonly state: string, readonly reason: string, readonly undoReason?: string | null, readonly viewerMay: { readonly confirm: boolean, readonly undo: boolean } }>, readonly identityInquiries: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly reason: string, readonly askedAt: string, readonly endsAt: string, readonly state: string }>, readonly identityOffers: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly offeredAt: string, readonly endsAt: string }>, readonly identityContacts: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly organisation: string, readonly agreedAt: string, readonly state: string, readonly proposedHere: boolean, readonly undoReason?: string | null, readonly viewerMay: { readonly propose: boolean, readonly confirm: boolean, readonly undo: boolean } }>, readonly recallNotices: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } }>, readonly leakRecords: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } }>, readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }>, readonly supplyRefusals: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly category?: string | null, readonly refusedAt: string, readonly liftedAt?: string | null, readonly reason?: string | null, readonly viewerMay: { readonly lift: boolean } }>, readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly seatId: string, readonly organisationId: string, readonly task: string, readonly contributionId?: string | null, readonly category?: string | null, readonly level: string, readonly purpose: string, readonly reason: string, readonly state: string, readonly askedAt: string, readonly until: string, readonly answeredAt?: string | null, readonly answeredBySeatId?: string | null, readonly sentence?: string | null, readonly answer?: string | null, readonly itemIds?: ReadonlyArray<string> | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly end: boolean, readonly withdraw: boolean } }>, readonly regime: ReadonlyArray<{ readonly id: string, readonly part: string, readonly kind: string, readonly mode?: string | null, readonly reason: string, readonly opens: number, readonly closes: number, readonly seesLess?: number | null, readonly state?: string | null, readonly saidBy: ReadonlyArray<string>, readonly answer?: string | null, readonly viewerMay: { readonly answer: boolean, readonly carryOut: boolean, readonly drop: boolean } }>, readonly guests: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly role: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly why: string, readonly speaksWith: ReadonlyArray<string>, readonly signedAt?: string | null, readonly statement?: string | null, readonly signedWay?: string | null, readonly witnessSeatId?: string | null, readonly presenceId?: string | null, readonly heardContributionIds: ReadonlyArray<string>, readonly stays: ReadonlyArray<{ readonly cameAt: string, readonly leftAt?: string | null }> }>, readonly readAlouds: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly guestId: string, readonly contributionId?: string | null, readonly level?: string | null, readonly purpose?: string | null, readonly state: string, readonly needsWord: boolean, readonly own: boolean, readonly wordSeatId?: string | null, readonly wordReason?: string | null, readonly manner?: string | null, readonly tellerSeatId?: string | null, readonly toldAt?: string | null, readonly article?: string | null, readonly recalled?: string | null, readonly guestKnowsAt?: string | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly guestKnows: boolean, readonly tell: boolean } }>, readonly familyMessages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId?: string | null, readonly personIds: ReadonlyArray<string>, readonly form: string, readonly authorSeatId: string, readonly bySeatId: string, readonly dueOn: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly seenBySeatIds: ReadonlyArray<string>, readonly state: string, readonly outcome?: string | null, readonly waits: ReadonlyArray<string>, readonly plannedAt: string, readonly endedAt?: string | null, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly end: boolean, readonly drop: boolean, readonly letter: boolean } }>, readonly togetherWords: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personIds: ReadonlyArray<string>, readonly forms: ReadonlyArray<string>, readonly reason?: string | null, readonly arguedBySeatId: string, readonly arguedAt: string, readonly until: string, readonly standing: ReadonlyArray<string>, readonly heldByMe: boolean, readonly version: number, readonly viewerMay: { readonly hold: boolean, readonly end: boolean } }> } };

export type ReportQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  conferenceId: Scalars['ID']['input'];
}>;


export type ReportQuery = { readonly report: { readonly asOf: string, readonly final: boolean, readonly view: { readonly cursor: string, readonly whole: boolean, readonly gone: ReadonlyArray<string>, readonly shielded: boolean, readonly guestPresenceIds: ReadonlyArray<string>, readonly caseFile: ReadonlyArray<{ readonly id: string, readonly tableId: string, readonly number: string, readonly legalMode: string, readonly stage: string, readonly reason: string, readonly goal: string, readonly firstProcessedAt: string, readonly closedAt?: string | null, readonly retainUntil: string, readonly version: number, readonly viewerMay: { readonly correct: boolean, readonly merge: boolean, readonly place: boolean, readonly record: ReadonlyArray<string>, readonly seat: boolean, readonly turn: boolean } }>, readonly persons: ReadonlyArray<{ readonly id: string, readonly familyRole: string, readonly label: string, readonly name: string, readonly birthDate?: string | null, readonly mergedIntoId?: string | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly professionalId: string, readonly name: string, readonly jobTitle: string, readonly organisationId: string, readonly organisation: string, readonly role: string, readonly task: string, readonly domain: string, readonly function: string, readonly from: string, readonly until?: string | null, readonly live: boolean, readonly self: boolean, readonly standingInForSeatId?: string | null }>, readonly particulars: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly state: string, readonly recordedBy: string, readonly organisation: string, readonly recordedAt: string, readonly personId?: string | null, readonly executingId?: string | null, readonly executing?: string | null, readonly criteria: ReadonlyArray<string>, readonly from: string, readonly until?: string | null, readonly sentence: string, readonly authority?: string | null, readonly reference?: string | null, readonly endedAt?: string | null, readonly ending?: string | null, readonly viewerMay: { readonly end: boolean } }>, readonly conferences: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly tableId: string, readonly date: string, readonly slot: number, readonly phase: string, readonly step: string, readonly question: string, readonly leadSeatId?: string | null, readonly startedAt?: string | null, readonly closedAt?: string | null, readonly previousConferenceId?: string | null, readonly confirmedByMe: boolean, readonly version: number, readonly viewerMay: { readonly close: boolean, readonly confirm: boolean, readonly host: boolean, readonly join: boolean, readonly lead: boolean, readonly open: boolean, readonly takeLead: boolean } }>, readonly contributions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly organisationId: string, readonly level: string, readonly authorSeatId?: string | null, readonly category?: string | null, readonly knowledge?: string | null, readonly aboutPersonIds?: ReadonlyArray<string> | null, readonly occurredOn?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly source?: string | null, readonly ground?: string | null, readonly article?: string | null, readonly broughtAt?: string | null, readonly sharedAt?: string | null, readonly sharedWith?: ReadonlyArray<string> | null, readonly sharedLevel?: string | null, readonly about?: string | null, readonly incidental?: boolean | null, readonly withdrawnAt?: string | null, readonly version: number, readonly conditions?: ReadonlyArray<{ readonly kind: string, readonly role?: string | null, readonly day?: string | null, readonly level?: string | null }> | null, readonly gate?: { readonly kind: string, readonly covers: ReadonlyArray<string>, readonly until: string, readonly consentId?: string | null, readonly reason?: string | null } | null, readonly viewerMay: { readonly share: boolean, readonly withdraw: boolean, readonly correct: boolean } }>, readonly tableFacts: ReadonlyArray<{ readonly id: string, readonly knownToAll: boolean }>, readonly factors: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly personId?: string | null, readonly kind: string, readonly mechanism: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly addedAt: string, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly remove: boolean } }>, readonly hypotheses: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly position: number, readonly text: string, readonly wrongIf: string, readonly scope: string, readonly seenBySeatIds: ReadonlyArray<string>, readonly version: number, readonly contradictions?: { readonly facts: number, readonly marks: number } | null, readonly viewerMay: { readonly change: boolean, readonly mark: boolean } }>, readonly marks: ReadonlyArray<{ readonly id: string, readonly hypothesisId: string, readonly contributionId: string, readonly seatId: string, readonly mark: string, readonly scope: string }>, readonly conclusions: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly authorSeatId: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly scope: string, readonly toRevise: boolean, readonly writtenAt: string, readonly version: number, readonly viewerMay: { readonly write: boolean } }>, readonly scoreLines: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly aboutPersonId?: string | null, readonly situation: string, readonly sixMeans: string, readonly scaleVersion: string, readonly position: number, readonly version: number, readonly signedChoiceNeeded: boolean, readonly signedChoice?: { readonly kind: string, readonly who?: string | null, readonly beforeWhen?: string | null, readonly argument?: string | null, readonly signedBySeatId: string, readonly signedAt: string } | null, readonly viewerMay: { readonly give: boolean, readonly reveal: boolean, readonly openSecond: boolean, readonly sign: boolean, readonly setUp: boolean }, readonly rounds: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly answeredSeatIds: ReadonlyArray<string>, readonly notGivenSeatIds: ReadonlyArray<string>, readonly revealedAt?: string | null, readonly myAnswer?: { readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> } | null, readonly values: ReadonlyArray<{ readonly seatId: string, readonly organisationId: string, readonly role: string, readonly task: string, readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> }>, readonly spread?: { readonly lowest?: number | null, readonly median: ReadonlyArray<number>, readonly highest?: number | null, readonly voices: number, readonly noView: number, readonly lowestSeatIds: ReadonlyArray<string>, readonly highestSeatIds: ReadonlyArray<string> } | null, readonly moves: ReadonlyArray<{ readonly seatId: string, readonly from?: number | null, readonly to?: number | null }> }> }>, readonly tegenspraken: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly targetKind: string, readonly targetId: string, readonly aspect?: string | null, readonly weight: string, readonly authorSeatId: string, readonly state: string, readonly sentence: string, readonly askedSeatId?: string | null, readonly raisedAt: string, readonly version: number, readonly thread: ReadonlyArray<{ readonly kind: string, readonly seatId: string, readonly at: string, readonly words?: string | null, readonly outcome?: string | null, readonly otherSeatId?: string | null, readonly checkBefore?: string | null }>, readonly viewerMay: { readonly ask: boolean, readonly restate: boolean, readonly confirm: boolean, readonly writeSentence: boolean, readonly adoptSentence: boolean, readonly waive: boolean, readonly answer: boolean, readonly settle: boolean, readonly withdraw: boolean } }>, readonly tegenspraakGrounds: ReadonlyArray<{ readonly id: string, readonly tegenspraakId: string, readonly why: string, readonly knowledge?: string | null, readonly wouldChangeMyMind?: string | null, readonly alternative?: string | null, readonly citedContributionIds: ReadonlyArray<string>, readonly toRevise: boolean, readonly version: number, readonly viewerMay: { readonly revise: boolean } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly proposedBySeatId: string, readonly text: string, readonly state: string, readonly silentSeatIds: ReadonlyArray<string>, readonly proposedAt: string, readonly endedAt?: string | null, readonly dropReason?: string | null, readonly version: number, readonly cites: ReadonlyArray<{ readonly kind: string, readonly id: string }>, readonly responses: ReadonlyArray<{ readonly seatId: string, readonly kind: string, readonly reason?: string | null, readonly whatWouldRemove?: string | null, readonly tegenspraakId?: string | null }>, readonly viewerMay: { readonly respond: boolean, readonly close: boolean, readonly drop: boolean } }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly decisionId?: string | null, readonly text: string, readonly ownerSeatId: string, readonly dueOn: string, readonly track: string, readonly together: string, readonly togetherIds: ReadonlyArray<string>, readonly waitsForTogether: boolean, readonly state: string, readonly effect?: string | null, readonly endedAt?: string | null, readonly endedBySeatId?: string | null, readonly version: number, readonly viewerMay: { readonly end: boolean } }>, readonly handovers: ReadonlyArray<{ readonly id: string, readonly fromSeatId: string, readonly toSeatId: string, readonly givenBy: string, readonly reason: string, readonly note?: string | null, readonly at: string, readonly contributionIds: ReadonlyArray<string>, readonly actionIds: ReadonlyArray<string>, readonly tegenspraakIds: ReadonlyArray<string>, readonly drafts: number, readonly draftsLeft: number }>, readonly bsns: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly recordedAt: string }>, readonly personMerges: ReadonlyArray<{ readonly id: string, readonly survivingId: string, readonly mergedId: string, readonly state: string, readonly reason: string, readonly undoReason?: string | null, readonly viewerMay: { readonly confirm: boolean, readonly undo: boolean } }>, readonly identityInquiries: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly reason: string, readonly askedAt: string, readonly endsAt: string, readonly state: string }>, readonly identityOffers: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly offeredAt: string, readonly endsAt: string }>, readonly identityContacts: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly organisation: string, readonly agreedAt: string, readonly state: string, readonly proposedHere: boolean, readonly undoReason?: string | null, readonly viewerMay: { readonly propose: boolean, readonly confirm: boolean, readonly undo: boolean } }>, readonly recallNotices: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } }>, readonly leakRecords: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } }>, readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }>, readonly supplyRefusals: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly category?: string | null, readonly refusedAt: string, readonly liftedAt?: string | null, readonly reason?: string | null, readonly viewerMay: { readonly lift: boolean } }>, readonly accessRequests: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly seatId: string, readonly organisationId: string, readonly task: string, readonly contributionId?: string | null, readonly category?: string | null, readonly level: string, readonly purpose: string, readonly reason: string, readonly state: string, readonly askedAt: string, readonly until: string, readonly answeredAt?: string | null, readonly answeredBySeatId?: string | null, readonly sentence?: string | null, readonly answer?: string | null, readonly itemIds?: ReadonlyArray<string> | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly end: boolean, readonly withdraw: boolean } }>, readonly regime: ReadonlyArray<{ readonly id: string, readonly part: string, readonly kind: string, readonly mode?: string | null, readonly reason: string, readonly opens: number, readonly closes: number, readonly seesLess?: number | null, readonly state?: string | null, readonly saidBy: ReadonlyArray<string>, readonly answer?: string | null, readonly viewerMay: { readonly answer: boolean, readonly carryOut: boolean, readonly drop: boolean } }>, readonly guests: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly role: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly why: string, readonly speaksWith: ReadonlyArray<string>, readonly signedAt?: string | null, readonly statement?: string | null, readonly signedWay?: string | null, readonly witnessSeatId?: string | null, readonly presenceId?: string | null, readonly heardContributionIds: ReadonlyArray<string>, readonly stays: ReadonlyArray<{ readonly cameAt: string, readonly leftAt?: string | null }> }>, readonly readAlouds: ReadonlyArray<{ readonly id: string, readonly conferenceId: string, readonly guestId: string, readonly contributionId?: string | null, readonly level?: string | null, readonly purpose?: string | null, readonly state: string, readonly needsWord: boolean, readonly own: boolean, readonly wordSeatId?: string | null, readonly wordReason?: string | null, readonly manner?: string | null, readonly tellerSeatId?: string | null, readonly toldAt?: string | null, readonly article?: string | null, readonly recalled?: string | null, readonly guestKnowsAt?: string | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly guestKnows: boolean, readonly tell: boolean } }>, readonly familyMessages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId?: string | null, readonly personIds: ReadonlyArray<string>, readonly form: string, readonly authorSeatId: string, readonly bySeatId: string, readonly dueOn: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly seenBySeatIds: ReadonlyArray<string>, readonly state: string, readonly outcome?: string | null, readonly waits: ReadonlyArray<string>, readonly plannedAt: string, readonly endedAt?: string | null, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly end: boolean, readonly drop: boolean, readonly letter: boolean } }>, readonly togetherWords: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personIds: ReadonlyArray<string>, readonly forms: ReadonlyArray<string>, readonly reason?: string | null, readonly arguedBySeatId: string, readonly arguedAt: string, readonly until: string, readonly standing: ReadonlyArray<string>, readonly heldByMe: boolean, readonly version: number, readonly viewerMay: { readonly hold: boolean, readonly end: boolean } }> } } };

export type CaseWhoPartsFragment = { readonly bsns: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly recordedAt: string }>, readonly personMerges: ReadonlyArray<{ readonly id: string, readonly survivingId: string, readonly mergedId: string, readonly state: string, readonly reason: string, readonly undoReason?: string | null, readonly viewerMay: { readonly confirm: boolean, readonly undo: boolean } }>, readonly identityInquiries: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly reason: string, readonly askedAt: string, readonly endsAt: string, readonly state: string }>, readonly identityOffers: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly offeredAt: string, readonly endsAt: string }>, readonly identityContacts: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly name: string, readonly organisation: string, readonly agreedAt: string, readonly state: string, readonly proposedHere: boolean, readonly undoReason?: string | null, readonly viewerMay: { readonly propose: boolean, readonly confirm: boolean, readonly undo: boolean } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer?: { readonly id: string, readonly name: string, readonly jobTitle: string, readonly offices: ReadonlyArray<string>, readonly chairs: ReadonlyArray<string>, readonly mode: string, readonly organisation: { readonly id: string, readonly name: string, readonly role: string } } | null };

export type AgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type AgreementsQuery = { readonly agreements: ReadonlyArray<{ readonly id: string, readonly mode: string, readonly viewerMayPropose: boolean, readonly title: { readonly nl: string, readonly en: string }, readonly rows: ReadonlyArray<{ readonly id: string, readonly article: string, readonly suppliers: ReadonlyArray<string>, readonly recipients: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly level: string, readonly aloud: boolean, readonly narrowed: boolean, readonly ground: { readonly nl: string, readonly en: string } }>, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly reason: string, readonly proposer: string, readonly proposedAt: string, readonly confirmer?: string | null, readonly inForceAt?: string | null, readonly endedAt?: string | null, readonly narrowings: ReadonlyArray<{ readonly category?: string | null, readonly atMost: string, readonly supplier?: { readonly role: string, readonly task: string } | null, readonly recipient?: { readonly role: string, readonly task: string } | null }>, readonly viewerMay: { readonly confirm: boolean, readonly drop: boolean } }> }> };

export type AgreementWeightQueryVariables = Exact<{
  input: WeighAgreementInput;
}>;


export type AgreementWeightQuery = { readonly agreementWeight: { readonly opens: number, readonly closes: number } };

export type ProposeAgreementMutationVariables = Exact<{
  input: ProposeAgreementInput;
}>;


export type ProposeAgreementMutation = { readonly proposeAgreement: { readonly id: string } };

export type ConfirmAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConfirmAgreementMutation = { readonly confirmAgreement: { readonly id: string } };

export type DropAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DropAgreementMutation = { readonly dropAgreement: { readonly id: string } };

export type ProposeRegimeChangeMutationVariables = Exact<{
  input: ProposeRegimeInput;
}>;


export type ProposeRegimeChangeMutation = { readonly proposeRegimeChange: { readonly id: string } };

export type AnswerRegimeQuestionMutationVariables = Exact<{
  input: AnswerRegimeInput;
}>;


export type AnswerRegimeQuestionMutation = { readonly answerRegimeQuestion: { readonly id: string } };

export type CarryOutRegimeChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CarryOutRegimeChangeMutation = { readonly carryOutRegimeChange: { readonly id: string } };

export type DropRegimeChangeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DropRegimeChangeMutation = { readonly dropRegimeChange: { readonly id: string } };

export type MoveStageMutationVariables = Exact<{
  input: MoveStageInput;
}>;


export type MoveStageMutation = { readonly moveStage: { readonly id: string } };

export type HeadPartsFragment = { readonly mode: string, readonly version: string, readonly title: string, readonly adoptedBy: string, readonly from: string, readonly until?: string | null, readonly ownNumber?: number | null, readonly ownSince?: string | null };

export type SupplierPartsFragment = { readonly suppliers: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly row: string, readonly recipients: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly article: string, readonly ground: string, readonly gates: ReadonlyArray<string>, readonly gateArticle: string, readonly needs: ReadonlyArray<string>, readonly about: ReadonlyArray<string>, readonly level: string, readonly narrowed: boolean, readonly unverified: boolean, readonly aloud: boolean }> };

export type RuleBookQueryVariables = Exact<{
  language: Scalars['String']['input'];
}>;


export type RuleBookQuery = { readonly ruleBook: { readonly version: string, readonly at: string, readonly region: string, readonly tests: ReadonlyArray<{ readonly title: string, readonly text: string, readonly article: string }>, readonly levels: ReadonlyArray<{ readonly level: string, readonly adds: ReadonlyArray<string> }>, readonly never: ReadonlyArray<{ readonly category: string, readonly article: string, readonly text: string }>, readonly agreements: ReadonlyArray<{ readonly head: { readonly mode: string, readonly version: string, readonly title: string, readonly adoptedBy: string, readonly from: string, readonly until?: string | null, readonly ownNumber?: number | null, readonly ownSince?: string | null }, readonly suppliers: ReadonlyArray<{ readonly suppliers: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly row: string, readonly recipients: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly article: string, readonly ground: string, readonly gates: ReadonlyArray<string>, readonly gateArticle: string, readonly needs: ReadonlyArray<string>, readonly about: ReadonlyArray<string>, readonly level: string, readonly narrowed: boolean, readonly unverified: boolean, readonly aloud: boolean }> }> }>, readonly chapters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly rules: ReadonlyArray<{ readonly act: string, readonly where: ReadonlyArray<string>, readonly isFor: { readonly anybody: boolean, readonly offices: ReadonlyArray<string>, readonly tableChair: boolean, readonly seated: boolean, readonly functions: ReadonlyArray<string>, readonly roles: ReadonlyArray<string> } }> }> }, readonly organisationsSeen: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type OrganisationSightQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type OrganisationSightQuery = { readonly organisationSight: { readonly id: string, readonly name: string, readonly role: string, readonly task: string, readonly at: string, readonly version: string, readonly never: ReadonlyArray<{ readonly category: string, readonly article: string, readonly text: string }>, readonly modes: ReadonlyArray<{ readonly head: { readonly mode: string, readonly version: string, readonly title: string, readonly adoptedBy: string, readonly from: string, readonly until?: string | null, readonly ownNumber?: number | null, readonly ownSince?: string | null }, readonly receives: ReadonlyArray<{ readonly suppliers: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly row: string, readonly recipients: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly article: string, readonly ground: string, readonly gates: ReadonlyArray<string>, readonly gateArticle: string, readonly needs: ReadonlyArray<string>, readonly about: ReadonlyArray<string>, readonly level: string, readonly narrowed: boolean, readonly unverified: boolean, readonly aloud: boolean }> }>, readonly gives: ReadonlyArray<{ readonly suppliers: ReadonlyArray<string>, readonly lines: ReadonlyArray<{ readonly row: string, readonly recipients: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly article: string, readonly ground: string, readonly gates: ReadonlyArray<string>, readonly gateArticle: string, readonly needs: ReadonlyArray<string>, readonly about: ReadonlyArray<string>, readonly level: string, readonly narrowed: boolean, readonly unverified: boolean, readonly aloud: boolean }> }>, readonly nothing: { readonly receives: ReadonlyArray<string>, readonly from: ReadonlyArray<string>, readonly gives: ReadonlyArray<string>, readonly to: ReadonlyArray<string> } }> } };

export type JudgeExampleQueryVariables = Exact<{
  question: ExampleInput;
  language: Scalars['String']['input'];
}>;


export type JudgeExampleQuery = { readonly judgeExample: { readonly verdict: string, readonly level: string, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string>, readonly agreement: string, readonly because: ReadonlyArray<{ readonly article: string, readonly text: string }> } };

export type AddFactorMutationVariables = Exact<{
  input: AddFactorInput;
}>;


export type AddFactorMutation = { readonly addFactor: { readonly id: string } };

export type ChangeFactorMutationVariables = Exact<{
  input: ChangeFactorInput;
}>;


export type ChangeFactorMutation = { readonly changeFactor: { readonly id: string } };

export type RemoveFactorMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RemoveFactorMutation = { readonly removeFactor: { readonly id: string } };

export type AddHypothesisMutationVariables = Exact<{
  input: AddHypothesisInput;
}>;


export type AddHypothesisMutation = { readonly addHypothesis: { readonly id: string } };

export type ChangeHypothesisMutationVariables = Exact<{
  input: ChangeHypothesisInput;
}>;


export type ChangeHypothesisMutation = { readonly changeHypothesis: { readonly id: string } };

export type MarkEvidenceMutationVariables = Exact<{
  input: MarkEvidenceInput;
}>;


export type MarkEvidenceMutation = { readonly markEvidence: { readonly id: string } };

export type WriteConclusionMutationVariables = Exact<{
  input: WriteConclusionInput;
}>;


export type WriteConclusionMutation = { readonly writeConclusion: { readonly id: string } };

export type AccessLogQueryVariables = Exact<{
  filter: AccessLogFilter;
}>;


export type AccessLogQuery = { readonly accessLog: { readonly next?: string | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly at: string, readonly since?: string | null, readonly rows: number, readonly actor: string, readonly onBehalfOf?: string | null, readonly jobTitle: string, readonly organisation: string, readonly action: string, readonly outcome: string, readonly caseNumber?: string | null, readonly purpose: string, readonly live: boolean, readonly origin: string, readonly operator: string, readonly ruleBook: string, readonly agreement: string, readonly decisionKey: string, readonly objects: ReadonlyArray<{ readonly kind: string, readonly count: number }>, readonly subjects: ReadonlyArray<{ readonly familyRole: string, readonly position: number }> }> } };

export type AccessLogChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessLogChoicesQuery = { readonly accessLogChoices: { readonly professionals: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly cases: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type StartCaseMutationVariables = Exact<{
  input: StartCaseInput;
}>;


export type StartCaseMutation = { readonly startCase: { readonly id: string } };

export type CorrectCaseMutationVariables = Exact<{
  input: CorrectCaseInput;
}>;


export type CorrectCaseMutation = { readonly correctCase: { readonly id: string } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { readonly addPerson: { readonly id: string } };

export type SeatProfessionalMutationVariables = Exact<{
  input: SeatProfessionalInput;
}>;


export type SeatProfessionalMutation = { readonly seatProfessional: { readonly id: string } };

export type UnseatMutationVariables = Exact<{
  seatId: Scalars['ID']['input'];
}>;


export type UnseatMutation = { readonly unseat: { readonly id: string } };

export type MyTablesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTablesQuery = { readonly caseTables: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { readonly directory: ReadonlyArray<{ readonly id: string, readonly name: string, readonly professionals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string, readonly fit: boolean }> }> };

export type RecordParticularMutationVariables = Exact<{
  input: RecordParticularInput;
}>;


export type RecordParticularMutation = { readonly recordParticular: { readonly id: string } };

export type EndParticularMutationVariables = Exact<{
  input: EndParticularInput;
}>;


export type EndParticularMutation = { readonly endParticular: { readonly id: string } };

export type HousesQueryVariables = Exact<{ [key: string]: never; }>;


export type HousesQuery = { readonly directory: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: string }> };

export type CompartmentsQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
}>;


export type CompartmentsQuery = { readonly compartments: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly kind: string, readonly certainty: string, readonly protectedIds: ReadonlyArray<string>, readonly fearedIds: ReadonlyArray<string>, readonly audienceSeatIds: ReadonlyArray<string>, readonly seatId: string, readonly why: string, readonly markedAt: string, readonly endedAt?: string | null, readonly version: number, readonly seats: ReadonlyArray<{ readonly seatId: string, readonly personIds?: ReadonlyArray<string> | null }>, readonly end?: { readonly id: string, readonly seatId: string, readonly why: string, readonly at: string } | null, readonly viewerMay: { readonly say: boolean, readonly proposeEnd: boolean, readonly confirmEnd: boolean } }>, readonly sidesOfOwn: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly travels: string, readonly saidForAll: boolean, readonly saidSideOfIds: ReadonlyArray<string> }> };

export type KeepApartMutationVariables = Exact<{
  input: KeepApartInput;
}>;


export type KeepApartMutation = { readonly keepApart: { readonly id: string } };

export type SaySeatSpeaksMutationVariables = Exact<{
  input: SeatSpeaksInput;
}>;


export type SaySeatSpeaksMutation = { readonly saySeatSpeaks: { readonly id: string } };

export type TellOfCompartmentMutationVariables = Exact<{
  input: TellOfCompartmentInput;
}>;


export type TellOfCompartmentMutation = { readonly tellOfCompartment: { readonly id: string } };

export type SaySideOfMutationVariables = Exact<{
  input: SideOfInput;
}>;


export type SaySideOfMutation = { readonly saySideOf: { readonly id: string } };

export type ProposeEndOfCompartmentMutationVariables = Exact<{
  input: EndOfCompartmentInput;
}>;


export type ProposeEndOfCompartmentMutation = { readonly proposeEndOfCompartment: { readonly id: string } };

export type ConfirmEndOfCompartmentMutationVariables = Exact<{
  endId: Scalars['ID']['input'];
}>;


export type ConfirmEndOfCompartmentMutation = { readonly confirmEndOfCompartment: { readonly id: string } };

export type DropEndOfCompartmentMutationVariables = Exact<{
  endId: Scalars['ID']['input'];
}>;


export type DropEndOfCompartmentMutation = { readonly dropEndOfCompartment: { readonly id: string } };

export type OpenConferenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpenConferenceMutation = { readonly openConference: { readonly id: string } };

export type MoveStepMutationVariables = Exact<{
  input: MoveStepInput;
}>;


export type MoveStepMutation = { readonly moveStep: { readonly id: string } };

export type TakeLeadMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TakeLeadMutation = { readonly takeLead: { readonly id: string } };

export type ConfirmConfidentialityMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConfirmConfidentialityMutation = { readonly confirmConfidentiality: { readonly id: string } };

export type AdjournConferenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AdjournConferenceMutation = { readonly adjournConference: { readonly id: string } };

export type CloseConferenceMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CloseConferenceMutation = { readonly closeConference: { readonly id: string } };

export type PlaceCaseMutationVariables = Exact<{
  input: PlaceCaseInput;
}>;


export type PlaceCaseMutation = { readonly placeCase: { readonly id: string } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { readonly caseTables: ReadonlyArray<{ readonly id: string, readonly name: string, readonly mine: boolean, readonly dates: ReadonlyArray<string>, readonly slotStarts: ReadonlyArray<string>, readonly taken: ReadonlyArray<{ readonly date: string, readonly slot: number }> }> };

export type ConsentsQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
}>;


export type ConsentsQuery = { readonly consents: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personId: string, readonly personLabel: string, readonly categories: ReadonlyArray<string>, readonly scope: string, readonly capacities: ReadonlyArray<string>, readonly givenOn: string, readonly lastDay: string, readonly until: string, readonly way: string, readonly present?: string | null, readonly band: string, readonly notAbleReason?: string | null, readonly givenBySelf: boolean, readonly representatives: ReadonlyArray<string>, readonly recordedBySeatId: string, readonly recordedAt: string, readonly live: boolean, readonly withdrawnAt?: string | null, readonly itemIds: ReadonlyArray<string>, readonly version: number, readonly changes: ReadonlyArray<{ readonly kind: string, readonly byLabel: string, readonly way: string, readonly on: string, readonly at: string, readonly left: ReadonlyArray<string> }>, readonly viewerMay: { readonly withdraw: boolean } }> };

export type ConsentCopyQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  consentId: Scalars['ID']['input'];
}>;


export type ConsentCopyQuery = { readonly consentCopy: { readonly id: string, readonly personName: string, readonly organisation: string, readonly categories: ReadonlyArray<string>, readonly scope: string, readonly capacities: ReadonlyArray<string>, readonly givenOn: string, readonly way: string, readonly until: string, readonly givenBySelf: boolean, readonly represented: boolean, readonly live: boolean, readonly withdrawnAt?: string | null, readonly asOf: string } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly recordConsent: { readonly id: string } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly ids: ReadonlyArray<string> } };

export type NarrowConsentMutationVariables = Exact<{
  input: NarrowConsentInput;
}>;


export type NarrowConsentMutation = { readonly narrowConsent: { readonly ids: ReadonlyArray<string> } };

export type RestingOpenedByQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type RestingOpenedByQuery = { readonly contributionOpenedBy: ReadonlyArray<{ readonly professionalId: string, readonly name: string, readonly organisation: string, readonly firstAt: string }> };

export type BringContributionMutationVariables = Exact<{
  input: BringContributionInput;
}>;


export type BringContributionMutation = { readonly bringContribution: { readonly id: string } };

export type CorrectContributionMutationVariables = Exact<{
  input: CorrectContributionInput;
}>;


export type CorrectContributionMutation = { readonly correctContribution: { readonly id: string } };

export type ShareContributionsMutationVariables = Exact<{
  input: ShareContributionsInput;
}>;


export type ShareContributionsMutation = { readonly shareContributions: { readonly ids: ReadonlyArray<string> } };

export type NarrowContributionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NarrowContributionMutation = { readonly narrowContribution: { readonly id: string } };

export type WithdrawContributionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawContributionMutation = { readonly withdrawContribution: { readonly id: string } };

export type SharePreviewQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  options?: InputMaybe<ShareOptionsInput>;
  language: Scalars['String']['input'];
}>;


export type SharePreviewQuery = { readonly sharePreview: ReadonlyArray<{ readonly seatId: string, readonly level: string, readonly because: string, readonly verdict: string, readonly article?: string | null, readonly text?: string | null, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string>, readonly needsNaming: boolean }> };

export type ShareGroundsQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  seatIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ShareGroundsQuery = { readonly shareGrounds: ReadonlyArray<{ readonly row: string, readonly article: string, readonly text: string, readonly gates: ReadonlyArray<string>, readonly gateArticle?: string | null, readonly incidental: boolean, readonly unverified: boolean, readonly missing: ReadonlyArray<string>, readonly seatIds: ReadonlyArray<string>, readonly level: string }> };

export type OpenedByQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type OpenedByQuery = { readonly contributionOpenedBy: ReadonlyArray<{ readonly professionalId: string, readonly name: string, readonly organisation: string, readonly firstAt: string }> };

export type NewForMeQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NewForMeQuery = { readonly newForMe: { readonly lastHere?: string | null, readonly next?: string | null, readonly guestPresenceIds: ReadonlyArray<string>, readonly cases: ReadonlyArray<{ readonly id: string, readonly number: string }>, readonly items: ReadonlyArray<{ readonly since?: string | null, readonly isNew: boolean, readonly contribution: { readonly id: string, readonly caseId: string, readonly level: string, readonly category?: string | null, readonly knowledge?: string | null, readonly occurredOn?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly broughtAt?: string | null, readonly sharedWith?: ReadonlyArray<string> | null, readonly conditions?: ReadonlyArray<{ readonly kind: string, readonly role?: string | null, readonly day?: string | null, readonly level?: string | null }> | null } }> } };

export type ProposeDecisionMutationVariables = Exact<{
  input: ProposeDecisionInput;
}>;


export type ProposeDecisionMutation = { readonly proposeDecision: { readonly id: string } };

export type RespondToDecisionMutationVariables = Exact<{
  input: RespondToDecisionInput;
}>;


export type RespondToDecisionMutation = { readonly respondToDecision: { readonly ids: ReadonlyArray<string> } };

export type CloseDecisionMutationVariables = Exact<{
  input: CloseDecisionInput;
}>;


export type CloseDecisionMutation = { readonly closeDecision: { readonly id: string } };

export type DropDecisionMutationVariables = Exact<{
  input: DropDecisionInput;
}>;


export type DropDecisionMutation = { readonly dropDecision: { readonly id: string } };

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { readonly addAction: { readonly id: string } };

export type EndActionMutationVariables = Exact<{
  input: EndActionInput;
}>;


export type EndActionMutation = { readonly endAction: { readonly id: string } };

export type MyActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyActionsQuery = { readonly myActions: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly decisionId?: string | null, readonly text: string, readonly ownerSeatId: string, readonly dueOn: string, readonly track: string, readonly together: string, readonly togetherIds: ReadonlyArray<string>, readonly waitsForTogether: boolean, readonly state: string, readonly effect?: string | null, readonly endedAt?: string | null, readonly endedBySeatId?: string | null, readonly version: number, readonly viewerMay: { readonly end: boolean } }> };

export type MyWeekQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWeekQuery = { readonly myCases: ReadonlyArray<{ readonly id: string, readonly number: string, readonly table: string, readonly tableId: string, readonly function: string, readonly seatedAt: string, readonly familyRoles: ReadonlyArray<string>, readonly notShared: number, readonly asked: number, readonly closedAt?: string | null, readonly next?: { readonly id: string, readonly date: string, readonly slot: number, readonly startsAt: string, readonly phase: string } | null, readonly last?: { readonly id: string, readonly date: string } | null }>, readonly caseTables: ReadonlyArray<{ readonly id: string, readonly name: string, readonly dates: ReadonlyArray<string>, readonly slotStarts: ReadonlyArray<string>, readonly taken: ReadonlyArray<{ readonly date: string, readonly slot: number }> }> };

export type EmergencyPartsFragment = { readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } };

export type EmergenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type EmergenciesQuery = { readonly emergencyAccesses: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }> };

export type EmergencyReasonQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EmergencyReasonQuery = { readonly emergencyReason: { readonly id: string, readonly reason: string, readonly argument?: string | null, readonly extension?: string | null } };

export type EmergencyViewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EmergencyViewQuery = { readonly emergencyView: { readonly secondsLeft: number, readonly access: { readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind?: string | null, readonly level: string, readonly from: string, readonly until: string, readonly extendedAt?: string | null, readonly endedAt?: string | null, readonly reviewDue: string, readonly overdue: boolean, readonly verdict?: string | null, readonly reviewedAt?: string | null, readonly reviewedBy?: string | null, readonly note?: string | null, readonly leakId?: string | null, readonly version: number, readonly viewerMay: { readonly consult: boolean, readonly extend: boolean, readonly review: boolean } }, readonly persons: ReadonlyArray<{ readonly id: string, readonly familyRole: string, readonly label: string, readonly name: string, readonly birthDate?: string | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly role: string, readonly function: string }>, readonly items: ReadonlyArray<{ readonly id: string, readonly level: string, readonly organisation: string, readonly authorSeatId?: string | null, readonly category?: string | null, readonly aboutPersonIds?: ReadonlyArray<string> | null, readonly broughtAt?: string | null, readonly conclusion?: string | null, readonly summary?: string | null, readonly occurredOn?: string | null, readonly knowledge?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null, readonly source?: string | null, readonly notOnward: boolean }> } };

export type OpenEmergencyMutationVariables = Exact<{
  input: OpenEmergencyInput;
}>;


export type OpenEmergencyMutation = { readonly openEmergency: { readonly id: string } };

export type ExtendEmergencyMutationVariables = Exact<{
  input: ExtendEmergencyInput;
}>;


export type ExtendEmergencyMutation = { readonly extendEmergency: { readonly id: string } };

export type EndEmergencyMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EndEmergencyMutation = { readonly endEmergency: { readonly id: string } };

export type ReviewEmergencyMutationVariables = Exact<{
  input: ReviewEmergencyInput;
}>;


export type ReviewEmergencyMutation = { readonly reviewEmergency: { readonly id: string } };

export type FamilyPartsFragment = { readonly familyMessages: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly conferenceId?: string | null, readonly personIds: ReadonlyArray<string>, readonly form: string, readonly authorSeatId: string, readonly bySeatId: string, readonly dueOn: string, readonly text: string, readonly citedContributionIds: ReadonlyArray<string>, readonly seenBySeatIds: ReadonlyArray<string>, readonly state: string, readonly outcome?: string | null, readonly waits: ReadonlyArray<string>, readonly plannedAt: string, readonly endedAt?: string | null, readonly version: number, readonly viewerMay: { readonly change: boolean, readonly end: boolean, readonly drop: boolean, readonly letter: boolean } }>, readonly togetherWords: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personIds: ReadonlyArray<string>, readonly forms: ReadonlyArray<string>, readonly reason?: string | null, readonly arguedBySeatId: string, readonly arguedAt: string, readonly until: string, readonly standing: ReadonlyArray<string>, readonly heldByMe: boolean, readonly version: number, readonly viewerMay: { readonly hold: boolean, readonly end: boolean } }> };

export type ContactSafetyQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
}>;


export type ContactSafetyQuery = { readonly contactSafety: ReadonlyArray<{ readonly id: string, readonly verdict: string, readonly how?: string | null, readonly knowledge?: string | null, readonly recordedBySeatId: string, readonly recordedAt: string, readonly until: string }> };

export type FamilyLetterQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  messageId: Scalars['ID']['input'];
}>;


export type FamilyLetterQuery = { readonly familyLetter: { readonly id: string, readonly form: string, readonly to: ReadonlyArray<string>, readonly text: string, readonly from: string, readonly organisation: string, readonly asOf: string } };

export type PlanFamilyMessageMutationVariables = Exact<{
  input: PlanFamilyMessageInput;
}>;


export type PlanFamilyMessageMutation = { readonly planFamilyMessage: { readonly id: string } };

export type ChangeFamilyMessageMutationVariables = Exact<{
  input: ChangeFamilyMessageInput;
}>;


export type ChangeFamilyMessageMutation = { readonly changeFamilyMessage: { readonly id: string } };

export type EndFamilyMessageMutationVariables = Exact<{
  input: EndFamilyMessageInput;
}>;


export type EndFamilyMessageMutation = { readonly endFamilyMessage: { readonly id: string } };

export type RecordContactSafetyMutationVariables = Exact<{
  input: RecordContactSafetyInput;
}>;


export type RecordContactSafetyMutation = { readonly recordContactSafety: { readonly id: string } };

export type ArgueTogetherMutationVariables = Exact<{
  input: ArgueTogetherInput;
}>;


export type ArgueTogetherMutation = { readonly argueTogether: { readonly id: string } };

export type EndTogetherMutationVariables = Exact<{
  input: EndTogetherInput;
}>;


export type EndTogetherMutation = { readonly endTogether: { readonly id: string } };

export type HoldTogetherMutationVariables = Exact<{
  input: HoldTogetherInput;
}>;


export type HoldTogetherMutation = { readonly holdTogether: { readonly id: string } };

export type ReleaseTogetherMutationVariables = Exact<{
  input: HoldTogetherInput;
}>;


export type ReleaseTogetherMutation = { readonly releaseTogether: { readonly id: string } };

export type WhyNotQueryVariables = Exact<{
  input: WhyNotInput;
  language: Scalars['String']['input'];
}>;


export type WhyNotQuery = { readonly whyNot: { readonly level: string, readonly verdict: string, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string>, readonly own: boolean, readonly mayAsk: boolean, readonly because: ReadonlyArray<{ readonly article: string, readonly text: string }> } };

export type WhoSeesQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type WhoSeesQuery = { readonly whoSees: ReadonlyArray<{ readonly seatId: string, readonly level: string, readonly because: string, readonly until?: string | null, readonly article?: string | null, readonly text?: string | null, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string> }> };

export type GrantPreviewQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
  itemIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  level: Scalars['String']['input'];
  language: Scalars['String']['input'];
}>;


export type GrantPreviewQuery = { readonly grantPreview: ReadonlyArray<{ readonly contributionId: string, readonly level: string, readonly ifGranted: string, readonly article: string, readonly text: string, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string> }> };

export type AskAccessMutationVariables = Exact<{
  input: AskAccessInput;
}>;


export type AskAccessMutation = { readonly askAccess: { readonly id: string } };

export type WithdrawAccessRequestMutationVariables = Exact<{
  input: AccessRequestActInput;
}>;


export type WithdrawAccessRequestMutation = { readonly withdrawAccessRequest: { readonly id: string } };

export type GrantAccessMutationVariables = Exact<{
  input: GrantAccessInput;
}>;


export type GrantAccessMutation = { readonly grantAccess: { readonly id: string } };

export type DeclineAccessMutationVariables = Exact<{
  input: DeclineAccessInput;
}>;


export type DeclineAccessMutation = { readonly declineAccess: { readonly id: string } };

export type EndGrantMutationVariables = Exact<{
  input: AccessRequestActInput;
}>;


export type EndGrantMutation = { readonly endGrant: { readonly id: string } };

export type GuestPartsFragment = { readonly id: string, readonly conferenceId: string, readonly role: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly why: string, readonly speaksWith: ReadonlyArray<string>, readonly signedAt?: string | null, readonly statement?: string | null, readonly signedWay?: string | null, readonly witnessSeatId?: string | null, readonly presenceId?: string | null, readonly heardContributionIds: ReadonlyArray<string>, readonly stays: ReadonlyArray<{ readonly cameAt: string, readonly leftAt?: string | null }> };

export type ReadAloudPartsFragment = { readonly id: string, readonly conferenceId: string, readonly guestId: string, readonly contributionId?: string | null, readonly level?: string | null, readonly purpose?: string | null, readonly state: string, readonly needsWord: boolean, readonly own: boolean, readonly wordSeatId?: string | null, readonly wordReason?: string | null, readonly manner?: string | null, readonly tellerSeatId?: string | null, readonly toldAt?: string | null, readonly article?: string | null, readonly recalled?: string | null, readonly guestKnowsAt?: string | null, readonly version: number, readonly viewerMay: { readonly answer: boolean, readonly guestKnows: boolean, readonly tell: boolean } };

export type RecordGuestMutationVariables = Exact<{
  input: RecordGuestInput;
}>;


export type RecordGuestMutation = { readonly recordGuest: { readonly id: string } };

export type SignGuestSecrecyMutationVariables = Exact<{
  input: SignSecrecyInput;
}>;


export type SignGuestSecrecyMutation = { readonly signGuestSecrecy: { readonly id: string } };

export type LetGuestInMutationVariables = Exact<{
  guestId: Scalars['ID']['input'];
}>;


export type LetGuestInMutation = { readonly letGuestIn: { readonly id: string } };

export type SeeGuestOutMutationVariables = Exact<{
  guestId: Scalars['ID']['input'];
}>;


export type SeeGuestOutMutation = { readonly seeGuestOut: { readonly id: string } };

export type HideScreenFromGuestsMutationVariables = Exact<{
  input: HideScreenInput;
}>;


export type HideScreenFromGuestsMutation = { readonly hideScreenFromGuests: { readonly id: string } };

export type ProposeReadAloudMutationVariables = Exact<{
  input: ProposeReadAloudInput;
}>;


export type ProposeReadAloudMutation = { readonly proposeReadAloud: { readonly ids: ReadonlyArray<string> } };

export type AnswerReadAloudMutationVariables = Exact<{
  input: AnswerReadAloudInput;
}>;


export type AnswerReadAloudMutation = { readonly answerReadAloud: { readonly id: string } };

export type DropReadAloudMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DropReadAloudMutation = { readonly dropReadAloud: { readonly id: string } };

export type RecordReadAloudMutationVariables = Exact<{
  input: RecordTellingInput;
}>;


export type RecordReadAloudMutation = { readonly recordReadAloud: { readonly ids: ReadonlyArray<string> } };

export type ConfirmGuestKnowsMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConfirmGuestKnowsMutation = { readonly confirmGuestKnows: { readonly id: string } };

export type ReadAloudWayQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  guestId: Scalars['ID']['input'];
  contributionId: Scalars['ID']['input'];
  language: Scalars['String']['input'];
}>;


export type ReadAloudWayQuery = { readonly readAloudWay: { readonly verdict: string, readonly level: string, readonly missing: ReadonlyArray<string>, readonly mayBeLiftedBy: ReadonlyArray<string>, readonly needsWord: boolean, readonly because: ReadonlyArray<{ readonly article: string, readonly text: string }> } };

export type GuestSheetQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  guestId: Scalars['ID']['input'];
}>;


export type GuestSheetQuery = { readonly guestSheet: { readonly guest: { readonly id: string, readonly name: string, readonly jobTitle: string, readonly organisation: string, readonly role: string, readonly signedAt?: string | null }, readonly items: ReadonlyArray<{ readonly contributionId: string, readonly level: string, readonly manner: string, readonly toldAt: string, readonly article: string, readonly conclusion?: string | null, readonly summary?: string | null, readonly occurredOn?: string | null, readonly who?: string | null, readonly doesWhat?: string | null, readonly toWhom?: string | null, readonly effect?: string | null }> } };

export type RecordBsnMutationVariables = Exact<{
  input: RecordBsnInput;
}>;


export type RecordBsnMutation = { readonly recordBsn: { readonly id: string } };

export type RemoveBsnMutationVariables = Exact<{
  personId: Scalars['ID']['input'];
}>;


export type RemoveBsnMutation = { readonly removeBsn: { readonly id: string } };

export type AskElsewhereMutationVariables = Exact<{
  input: AskElsewhereInput;
}>;


export type AskElsewhereMutation = { readonly askElsewhere: { readonly id: string } };

export type AnswerIdentityOfferMutationVariables = Exact<{
  input: AnswerIdentityOfferInput;
}>;


export type AnswerIdentityOfferMutation = { readonly answerIdentityOffer: { readonly id: string } };

export type ProposeLinkMutationVariables = Exact<{
  contactId: Scalars['ID']['input'];
}>;


export type ProposeLinkMutation = { readonly proposeLink: { readonly id: string } };

export type ConfirmLinkMutationVariables = Exact<{
  contactId: Scalars['ID']['input'];
}>;


export type ConfirmLinkMutation = { readonly confirmLink: { readonly id: string } };

export type UndoLinkMutationVariables = Exact<{
  input: UndoLinkInput;
}>;


export type UndoLinkMutation = { readonly undoLink: { readonly id: string } };

export type ProposeMergeMutationVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposeMergeMutation = { readonly proposeMerge: { readonly id: string } };

export type ConfirmMergeMutationVariables = Exact<{
  mergeId: Scalars['ID']['input'];
}>;


export type ConfirmMergeMutation = { readonly confirmMerge: { readonly id: string } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { readonly undoMerge: { readonly id: string } };

export type OwnCircleQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCircleQuestionsQuery = { readonly ownCircleQuestions: ReadonlyArray<{ readonly seatId: string, readonly caseId: string, readonly caseNumber: string, readonly family: ReadonlyArray<{ readonly label: string, readonly name: string }> }> };

export type OwnCirclesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCirclesQuery = { readonly ownCircles: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly name: string, readonly organisation: string, readonly own: boolean, readonly kind: string, readonly words?: string | null, readonly declaredAt: string, readonly state: string, readonly said: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly says: string, readonly at: string, readonly reason: string }>, readonly viewerMay: { readonly argue: boolean, readonly refuse: boolean } }> };

export type AnswerOwnCircleMutationVariables = Exact<{
  seatId: Scalars['ID']['input'];
}>;


export type AnswerOwnCircleMutation = { readonly answerOwnCircle: { readonly id: string } };

export type DeclareOwnCircleMutationVariables = Exact<{
  input: DeclareOwnCircleInput;
}>;


export type DeclareOwnCircleMutation = { readonly declareOwnCircle: { readonly id: string } };

export type ArgueOwnCircleMutationVariables = Exact<{
  input: WeighOwnCircleInput;
}>;


export type ArgueOwnCircleMutation = { readonly argueOwnCircle: { readonly id: string } };

export type RefuseOwnCircleMutationVariables = Exact<{
  input: WeighOwnCircleInput;
}>;


export type RefuseOwnCircleMutation = { readonly refuseOwnCircle: { readonly id: string } };

export type ConfirmRecallMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ConfirmRecallMutation = { readonly confirmRecall: { readonly id: string } };

export type ReportSharedWronglyMutationVariables = Exact<{
  input: SharedWronglyInput;
}>;


export type ReportSharedWronglyMutation = { readonly reportSharedWrongly: { readonly id: string } };

export type WhoHadItQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type WhoHadItQuery = { readonly contributionOpenedBy: ReadonlyArray<{ readonly professionalId: string, readonly name: string, readonly organisation: string, readonly firstAt: string }> };

export type AssessLeakMutationVariables = Exact<{
  input: AssessLeakInput;
}>;


export type AssessLeakMutation = { readonly assessLeak: { readonly id: string } };

export type DecideLeakMutationVariables = Exact<{
  input: DecideLeakInput;
}>;


export type DecideLeakMutation = { readonly decideLeak: { readonly id: string } };

export type CloseLeakMutationVariables = Exact<{
  input: CloseLeakInput;
}>;


export type CloseLeakMutation = { readonly closeLeak: { readonly id: string } };

export type LeakPartsFragment = { readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } };

export type LeakRecordsQueryVariables = Exact<{ [key: string]: never; }>;


export type LeakRecordsQuery = { readonly leakRecords: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly caseNumber: string, readonly organisation: string, readonly contributionId?: string | null, readonly emergencyId?: string | null, readonly itemIds: ReadonlyArray<string>, readonly itemCount: number, readonly discoveredAt: string, readonly reportBefore: string, readonly openedAt: string, readonly state: string, readonly risk?: string | null, readonly mustReport: boolean, readonly mustInform: boolean, readonly assessment?: string | null, readonly assessedAt?: string | null, readonly reportedAt?: string | null, readonly reportReason?: string | null, readonly decidedAt?: string | null, readonly informedAt?: string | null, readonly informReason?: string | null, readonly closedAt?: string | null, readonly version: number, readonly concerns: ReadonlyArray<{ readonly familyRole: string, readonly position: number }>, readonly receivers: ReadonlyArray<{ readonly name: string, readonly organisation: string, readonly firstAt: string }>, readonly viewerMay: { readonly assess: boolean, readonly decide: boolean, readonly close: boolean } }> };

export type NoticePartsFragment = { readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } };

export type MandateRecallsQueryVariables = Exact<{ [key: string]: never; }>;


export type MandateRecallsQuery = { readonly mandateRecalls: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly own: boolean, readonly organisation: string, readonly contributionId?: string | null, readonly readAt?: string | null, readonly readBy: ReadonlyArray<string>, readonly toldAt: string, readonly told: boolean, readonly confirmedAt?: string | null, readonly confirmedBy?: string | null, readonly viewerMay: { readonly confirm: boolean } }> };

export type RefuseSupplyMutationVariables = Exact<{
  input: RefuseSupplyInput;
}>;


export type RefuseSupplyMutation = { readonly refuseSupply: { readonly id: string } };

export type LiftSupplyRefusalMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type LiftSupplyRefusalMutation = { readonly liftSupplyRefusal: { readonly id: string } };

export type ScoreLinePartsFragment = { readonly id: string, readonly caseId: string, readonly conferenceId: string, readonly aboutPersonId?: string | null, readonly situation: string, readonly sixMeans: string, readonly scaleVersion: string, readonly position: number, readonly version: number, readonly signedChoiceNeeded: boolean, readonly signedChoice?: { readonly kind: string, readonly who?: string | null, readonly beforeWhen?: string | null, readonly argument?: string | null, readonly signedBySeatId: string, readonly signedAt: string } | null, readonly viewerMay: { readonly give: boolean, readonly reveal: boolean, readonly openSecond: boolean, readonly sign: boolean, readonly setUp: boolean }, readonly rounds: ReadonlyArray<{ readonly id: string, readonly number: number, readonly state: string, readonly answeredSeatIds: ReadonlyArray<string>, readonly notGivenSeatIds: ReadonlyArray<string>, readonly revealedAt?: string | null, readonly myAnswer?: { readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> } | null, readonly values: ReadonlyArray<{ readonly seatId: string, readonly organisationId: string, readonly role: string, readonly task: string, readonly value?: number | null, readonly noView: boolean, readonly reason?: string | null, readonly citedContributionIds: ReadonlyArray<string> }>, readonly spread?: { readonly lowest?: number | null, readonly median: ReadonlyArray<number>, readonly highest?: number | null, readonly voices: number, readonly noView: number, readonly lowestSeatIds: ReadonlyArray<string>, readonly highestSeatIds: ReadonlyArray<string> } | null, readonly moves: ReadonlyArray<{ readonly seatId: string, readonly from?: number | null, readonly to?: number | null }> }> };

export type GiveScoreMutationVariables = Exact<{
  input: GiveScoreInput;
}>;


export type GiveScoreMutation = { readonly giveScore: { readonly id: string } };

export type RevealRoundMutationVariables = Exact<{
  roundId: Scalars['ID']['input'];
  confirmedMissing: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type RevealRoundMutation = { readonly revealRound: { readonly id: string } };

export type OpenSecondRoundMutationVariables = Exact<{
  lineId: Scalars['ID']['input'];
}>;


export type OpenSecondRoundMutation = { readonly openSecondRound: { readonly id: string } };

export type SignChoiceMutationVariables = Exact<{
  input: SignChoiceInput;
}>;


export type SignChoiceMutation = { readonly signChoice: { readonly id: string } };

export type SetScoreLinesMutationVariables = Exact<{
  conferenceId: Scalars['ID']['input'];
  lines: ReadonlyArray<ChosenScoreLineInput> | ChosenScoreLineInput;
}>;


export type SetScoreLinesMutation = { readonly setScoreLines: { readonly ids: ReadonlyArray<string> } };

export type ChangeSixMeansMutationVariables = Exact<{
  input: ChangeSixMeansInput;
}>;


export type ChangeSixMeansMutation = { readonly changeSixMeans: { readonly id: string } };

export type MyDraftQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
}>;


export type MyDraftQuery = { readonly myDraft?: { readonly text: string, readonly savedAt: string } | null };

export type SaveDraftMutationVariables = Exact<{
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
  text: Scalars['String']['input'];
}>;


export type SaveDraftMutation = { readonly saveDraft: { readonly id: string } };

export type DropDraftMutationVariables = Exact<{
  caseId: Scalars['ID']['input'];
  place: Scalars['String']['input'];
}>;


export type DropDraftMutation = { readonly dropDraft: { readonly id: string } };

export type StandInDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type StandInDeskQuery = { readonly standInDesk: { readonly seats: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly professionalId: string, readonly dates: ReadonlyArray<string> }>, readonly standIns: ReadonlyArray<{ readonly id: string, readonly caseNumber: string, readonly professionalId: string, readonly absentId: string, readonly date: string, readonly begun: boolean }>, readonly colleagues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string, readonly readyUntil: string }> } };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { readonly directory: ReadonlyArray<{ readonly id: string, readonly professionals: ReadonlyArray<{ readonly id: string, readonly name: string, readonly jobTitle: string, readonly fit: boolean }> }> };

export type NameStandInMutationVariables = Exact<{
  input: NameStandInInput;
}>;


export type NameStandInMutation = { readonly nameStandIn: { readonly id: string } };

export type TakeBackStandInMutationVariables = Exact<{
  seatId: Scalars['ID']['input'];
}>;


export type TakeBackStandInMutation = { readonly takeBackStandIn: { readonly id: string } };

export type HandOverSeatMutationVariables = Exact<{
  input: HandOverSeatInput;
}>;


export type HandOverSeatMutation = { readonly handOverSeat: { readonly id: string } };

export type RaiseTegenspraakMutationVariables = Exact<{
  input: RaiseTegenspraakInput;
}>;


export type RaiseTegenspraakMutation = { readonly raiseTegenspraak: { readonly id: string } };

export type ReviseTegenspraakGroundMutationVariables = Exact<{
  input: ReviseTegenspraakGroundInput;
}>;


export type ReviseTegenspraakGroundMutation = { readonly reviseTegenspraakGround: { readonly id: string } };

export type AskForAnswerMutationVariables = Exact<{
  input: AskForAnswerInput;
}>;


export type AskForAnswerMutation = { readonly askForAnswer: { readonly id: string } };

export type RestateTegenspraakMutationVariables = Exact<{
  input: TegenspraakSentenceInput;
}>;


export type RestateTegenspraakMutation = { readonly restateTegenspraak: { readonly id: string } };

export type ConfirmRestatementMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type ConfirmRestatementMutation = { readonly confirmRestatement: { readonly id: string } };

export type NotYetMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type NotYetMutation = { readonly notYet: { readonly id: string } };

export type WriteSentenceMutationVariables = Exact<{
  input: TegenspraakSentenceInput;
}>;


export type WriteSentenceMutation = { readonly writeSentence: { readonly id: string } };

export type AdoptSentenceMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type AdoptSentenceMutation = { readonly adoptSentence: { readonly id: string } };

export type WaiveRestatementMutationVariables = Exact<{
  input: WaiveRestatementInput;
}>;


export type WaiveRestatementMutation = { readonly waiveRestatement: { readonly id: string } };

export type AnswerTegenspraakMutationVariables = Exact<{
  input: AnswerTegenspraakInput;
}>;


export type AnswerTegenspraakMutation = { readonly answerTegenspraak: { readonly id: string } };

export type SettleTegenspraakMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type SettleTegenspraakMutation = { readonly settleTegenspraak: { readonly id: string } };

export type MaintainTegenspraakMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type MaintainTegenspraakMutation = { readonly maintainTegenspraak: { readonly id: string } };

export type WithdrawTegenspraakMutationVariables = Exact<{
  input: TegenspraakActInput;
}>;


export type WithdrawTegenspraakMutation = { readonly withdrawTegenspraak: { readonly id: string } };

export type VaultQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
}>;


export type VaultQuery = { readonly vault: { readonly values: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly personId?: string | null, readonly kind: string, readonly value: string, readonly alsoKnownAs: ReadonlyArray<string>, readonly why?: string | null, readonly organisationId: string, readonly seatIds: ReadonlyArray<string>, readonly openUntil?: string | null, readonly keptAt: string, readonly version: number, readonly viewerMay: { readonly protect: boolean } }>, readonly mentions: ReadonlyArray<{ readonly id: string, readonly protectedId: string, readonly writtenAt: string, readonly seen: boolean, readonly objectKind?: string | null, readonly objectId?: string | null }>, readonly oldContacts: ReadonlyArray<{ readonly id: string, readonly personId: string, readonly state: string, readonly reason?: string | null, readonly settledAt?: string | null, readonly version: number }> } };

export type ProtectedInTextQueryVariables = Exact<{
  input: ProtectedInTextInput;
}>;


export type ProtectedInTextQuery = { readonly protectedInText?: ReadonlyArray<string> | null };

export type ProtectMutationVariables = Exact<{
  input: ProtectInput;
}>;


export type ProtectMutation = { readonly protect: { readonly id: string } };

export type CorrectProtectedMutationVariables = Exact<{
  input: CorrectProtectedInput;
}>;


export type CorrectProtectedMutation = { readonly correctProtected: { readonly id: string } };

export type OpenProtectedMutationVariables = Exact<{
  input: OpenProtectedInput;
}>;


export type OpenProtectedMutation = { readonly openProtected: { readonly id: string } };

export type ReleaseProtectedMutationVariables = Exact<{
  input: ReleaseProtectedInput;
}>;


export type ReleaseProtectedMutation = { readonly releaseProtected: { readonly id: string } };

export type SeeMentionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SeeMentionMutation = { readonly seeMention: { readonly id: string } };

export type OldContactQueryVariables = Exact<{
  caseId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type OldContactQuery = { readonly oldContact: { readonly words: string } };

export type KeepOldContactMutationVariables = Exact<{
  input: KeepOldContactInput;
}>;


export type KeepOldContactMutation = { readonly keepOldContact: { readonly id: string } };

export type DropOldContactMutationVariables = Exact<{
  input: DropOldContactInput;
}>;


export type DropOldContactMutation = { readonly dropOldContact: { readonly id: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CaseFramePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseFrameParts on CaseView {
  caseFile {
    id
    tableId
    number
    legalMode
    stage
    reason
    goal
    firstProcessedAt
    closedAt
    retainUntil
    version
    viewerMay {
      correct
      merge
      place
      record
      seat
      turn
    }
  }
  persons {
    id
    familyRole
    label
    name
    birthDate
    mergedIntoId
  }
  seats {
    id
    professionalId
    name
    jobTitle
    organisationId
    organisation
    role
    task
    domain
    function
    from
    until
    live
    self
    standingInForSeatId
  }
  particulars {
    id
    kind
    state
    recordedBy
    organisation
    recordedAt
    personId
    executingId
    executing
    criteria
    from
    until
    sentence
    authority
    reference
    endedAt
    ending
    viewerMay {
      end
    }
  }
  conferences {
    id
    caseId
    tableId
    date
    slot
    phase
    step
    question
    leadSeatId
    startedAt
    closedAt
    previousConferenceId
    confirmedByMe
    version
    viewerMay {
      close
      confirm
      host
      join
      lead
      open
      takeLead
    }
  }
}
    `, {"fragmentName":"CaseFrameParts"}) as unknown as TypedDocumentString<CaseFramePartsFragment, unknown>;
export const CaseFactPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseFactParts on CaseView {
  contributions {
    id
    caseId
    organisationId
    level
    authorSeatId
    category
    knowledge
    aboutPersonIds
    occurredOn
    conclusion
    summary
    conditions {
      kind
      role
      day
      level
    }
    who
    doesWhat
    toWhom
    effect
    source
    ground
    article
    broughtAt
    sharedAt
    sharedWith
    sharedLevel
    about
    incidental
    gate {
      kind
      covers
      until
      consentId
      reason
    }
    withdrawnAt
    version
    viewerMay {
      share
      withdraw
      correct
    }
  }
  tableFacts {
    id
    knownToAll
  }
  factors {
    id
    conferenceId
    authorSeatId
    personId
    kind
    mechanism
    text
    citedContributionIds
    scope
    toRevise
    addedAt
    version
    viewerMay {
      change
      remove
    }
  }
  hypotheses {
    id
    conferenceId
    authorSeatId
    position
    text
    wrongIf
    scope
    seenBySeatIds
    contradictions {
      facts
      marks
    }
    version
    viewerMay {
      change
      mark
    }
  }
  marks {
    id
    hypothesisId
    contributionId
    seatId
    mark
    scope
  }
  conclusions {
    id
    conferenceId
    authorSeatId
    text
    citedContributionIds
    scope
    toRevise
    writtenAt
    version
    viewerMay {
      write
    }
  }
}
    `, {"fragmentName":"CaseFactParts"}) as unknown as TypedDocumentString<CaseFactPartsFragment, unknown>;
export const ScoreLinePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreLineParts on ScoreLine {
  id
  caseId
  conferenceId
  aboutPersonId
  situation
  sixMeans
  scaleVersion
  position
  version
  signedChoiceNeeded
  signedChoice {
    kind
    who
    beforeWhen
    argument
    signedBySeatId
    signedAt
  }
  viewerMay {
    give
    reveal
    openSecond
    sign
    setUp
  }
  rounds {
    id
    number
    state
    answeredSeatIds
    notGivenSeatIds
    revealedAt
    myAnswer {
      value
      noView
      reason
      citedContributionIds
    }
    values {
      seatId
      organisationId
      role
      task
      value
      noView
      reason
      citedContributionIds
    }
    spread {
      lowest
      median
      highest
      voices
      noView
      lowestSeatIds
      highestSeatIds
    }
    moves {
      seatId
      from
      to
    }
  }
}
    `, {"fragmentName":"ScoreLineParts"}) as unknown as TypedDocumentString<ScoreLinePartsFragment, unknown>;
export const CaseTablePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseTableParts on CaseView {
  scoreLines {
    ...ScoreLineParts
  }
  tegenspraken {
    id
    caseId
    conferenceId
    targetKind
    targetId
    aspect
    weight
    authorSeatId
    state
    sentence
    askedSeatId
    raisedAt
    version
    thread {
      kind
      seatId
      at
      words
      outcome
      otherSeatId
      checkBefore
    }
    viewerMay {
      ask
      restate
      confirm
      writeSentence
      adoptSentence
      waive
      answer
      settle
      withdraw
    }
  }
  tegenspraakGrounds {
    id
    tegenspraakId
    why
    knowledge
    wouldChangeMyMind
    alternative
    citedContributionIds
    toRevise
    version
    viewerMay {
      revise
    }
  }
  decisions {
    id
    caseId
    conferenceId
    proposedBySeatId
    text
    state
    cites {
      kind
      id
    }
    responses {
      seatId
      kind
      reason
      whatWouldRemove
      tegenspraakId
    }
    silentSeatIds
    proposedAt
    endedAt
    dropReason
    version
    viewerMay {
      respond
      close
      drop
    }
  }
  actions {
    id
    caseId
    conferenceId
    decisionId
    text
    ownerSeatId
    dueOn
    track
    together
    togetherIds
    waitsForTogether
    state
    effect
    endedAt
    endedBySeatId
    version
    viewerMay {
      end
    }
  }
  handovers {
    id
    fromSeatId
    toSeatId
    givenBy
    reason
    note
    at
    contributionIds
    actionIds
    tegenspraakIds
    drafts
    draftsLeft
  }
}
    fragment ScoreLineParts on ScoreLine {
  id
  caseId
  conferenceId
  aboutPersonId
  situation
  sixMeans
  scaleVersion
  position
  version
  signedChoiceNeeded
  signedChoice {
    kind
    who
    beforeWhen
    argument
    signedBySeatId
    signedAt
  }
  viewerMay {
    give
    reveal
    openSecond
    sign
    setUp
  }
  rounds {
    id
    number
    state
    answeredSeatIds
    notGivenSeatIds
    revealedAt
    myAnswer {
      value
      noView
      reason
      citedContributionIds
    }
    values {
      seatId
      organisationId
      role
      task
      value
      noView
      reason
      citedContributionIds
    }
    spread {
      lowest
      median
      highest
      voices
      noView
      lowestSeatIds
      highestSeatIds
    }
    moves {
      seatId
      from
      to
    }
  }
}`, {"fragmentName":"CaseTableParts"}) as unknown as TypedDocumentString<CaseTablePartsFragment, unknown>;
export const CaseWhoPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseWhoParts on CaseView {
  bsns {
    id
    personId
    recordedAt
  }
  personMerges {
    id
    survivingId
    mergedId
    state
    reason
    undoReason
    viewerMay {
      confirm
      undo
    }
  }
  identityInquiries {
    id
    personId
    reason
    askedAt
    endsAt
    state
  }
  identityOffers {
    id
    personId
    offeredAt
    endsAt
  }
  identityContacts {
    id
    personId
    name
    organisation
    agreedAt
    state
    proposedHere
    undoReason
    viewerMay {
      propose
      confirm
      undo
    }
  }
}
    `, {"fragmentName":"CaseWhoParts"}) as unknown as TypedDocumentString<CaseWhoPartsFragment, unknown>;
export const NoticePartsFragmentDoc = new TypedDocumentString(`
    fragment NoticeParts on RecallNotice {
  id
  kind
  own
  organisation
  contributionId
  readAt
  readBy
  toldAt
  told
  confirmedAt
  confirmedBy
  viewerMay {
    confirm
  }
}
    `, {"fragmentName":"NoticeParts"}) as unknown as TypedDocumentString<NoticePartsFragment, unknown>;
export const LeakPartsFragmentDoc = new TypedDocumentString(`
    fragment LeakParts on LeakRecord {
  id
  kind
  caseNumber
  organisation
  contributionId
  emergencyId
  itemIds
  itemCount
  discoveredAt
  reportBefore
  openedAt
  concerns {
    familyRole
    position
  }
  receivers {
    name
    organisation
    firstAt
  }
  state
  risk
  mustReport
  mustInform
  assessment
  assessedAt
  reportedAt
  reportReason
  decidedAt
  informedAt
  informReason
  closedAt
  version
  viewerMay {
    assess
    decide
    close
  }
}
    `, {"fragmentName":"LeakParts"}) as unknown as TypedDocumentString<LeakPartsFragment, unknown>;
export const EmergencyPartsFragmentDoc = new TypedDocumentString(`
    fragment EmergencyParts on EmergencyAccess {
  id
  caseNumber
  name
  organisation
  own
  kind
  level
  from
  until
  extendedAt
  endedAt
  reviewDue
  overdue
  verdict
  reviewedAt
  reviewedBy
  note
  leakId
  version
  viewerMay {
    consult
    extend
    review
  }
}
    `, {"fragmentName":"EmergencyParts"}) as unknown as TypedDocumentString<EmergencyPartsFragment, unknown>;
export const CaseRecallPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseRecallParts on CaseView {
  recallNotices {
    ...NoticeParts
  }
  leakRecords {
    ...LeakParts
  }
  emergencyAccesses {
    ...EmergencyParts
  }
  supplyRefusals {
    id
    organisation
    category
    refusedAt
    liftedAt
    reason
    viewerMay {
      lift
    }
  }
}
    fragment EmergencyParts on EmergencyAccess {
  id
  caseNumber
  name
  organisation
  own
  kind
  level
  from
  until
  extendedAt
  endedAt
  reviewDue
  overdue
  verdict
  reviewedAt
  reviewedBy
  note
  leakId
  version
  viewerMay {
    consult
    extend
    review
  }
}
fragment LeakParts on LeakRecord {
  id
  kind
  caseNumber
  organisation
  contributionId
  emergencyId
  itemIds
  itemCount
  discoveredAt
  reportBefore
  openedAt
  concerns {
    familyRole
    position
  }
  receivers {
    name
    organisation
    firstAt
  }
  state
  risk
  mustReport
  mustInform
  assessment
  assessedAt
  reportedAt
  reportReason
  decidedAt
  informedAt
  informReason
  closedAt
  version
  viewerMay {
    assess
    decide
    close
  }
}
fragment NoticeParts on RecallNotice {
  id
  kind
  own
  organisation
  contributionId
  readAt
  readBy
  toldAt
  told
  confirmedAt
  confirmedBy
  viewerMay {
    confirm
  }
}`, {"fragmentName":"CaseRecallParts"}) as unknown as TypedDocumentString<CaseRecallPartsFragment, unknown>;
export const CaseAccessPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseAccessParts on CaseView {
  accessRequests {
    id
    caseId
    seatId
    organisationId
    task
    contributionId
    category
    level
    purpose
    reason
    state
    askedAt
    until
    answeredAt
    answeredBySeatId
    sentence
    answer
    itemIds
    version
    viewerMay {
      answer
      end
      withdraw
    }
  }
}
    `, {"fragmentName":"CaseAccessParts"}) as unknown as TypedDocumentString<CaseAccessPartsFragment, unknown>;
export const CaseLawPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseLawParts on CaseView {
  regime {
    id
    part
    kind
    mode
    reason
    opens
    closes
    seesLess
    state
    saidBy
    answer
    viewerMay {
      answer
      carryOut
      drop
    }
  }
}
    `, {"fragmentName":"CaseLawParts"}) as unknown as TypedDocumentString<CaseLawPartsFragment, unknown>;
export const GuestPartsFragmentDoc = new TypedDocumentString(`
    fragment GuestParts on Guest {
  id
  conferenceId
  role
  name
  jobTitle
  organisation
  why
  speaksWith
  signedAt
  statement
  signedWay
  witnessSeatId
  presenceId
  stays {
    cameAt
    leftAt
  }
  heardContributionIds
}
    `, {"fragmentName":"GuestParts"}) as unknown as TypedDocumentString<GuestPartsFragment, unknown>;
export const ReadAloudPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadAloudParts on ReadAloud {
  id
  conferenceId
  guestId
  contributionId
  level
  purpose
  state
  needsWord
  own
  wordSeatId
  wordReason
  manner
  tellerSeatId
  toldAt
  article
  recalled
  guestKnowsAt
  version
  viewerMay {
    answer
    guestKnows
    tell
  }
}
    `, {"fragmentName":"ReadAloudParts"}) as unknown as TypedDocumentString<ReadAloudPartsFragment, unknown>;
export const CaseGuestPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseGuestParts on CaseView {
  guests {
    ...GuestParts
  }
  readAlouds {
    ...ReadAloudParts
  }
}
    fragment GuestParts on Guest {
  id
  conferenceId
  role
  name
  jobTitle
  organisation
  why
  speaksWith
  signedAt
  statement
  signedWay
  witnessSeatId
  presenceId
  stays {
    cameAt
    leftAt
  }
  heardContributionIds
}
fragment ReadAloudParts on ReadAloud {
  id
  conferenceId
  guestId
  contributionId
  level
  purpose
  state
  needsWord
  own
  wordSeatId
  wordReason
  manner
  tellerSeatId
  toldAt
  article
  recalled
  guestKnowsAt
  version
  viewerMay {
    answer
    guestKnows
    tell
  }
}`, {"fragmentName":"CaseGuestParts"}) as unknown as TypedDocumentString<CaseGuestPartsFragment, unknown>;
export const FamilyPartsFragmentDoc = new TypedDocumentString(`
    fragment FamilyParts on CaseView {
  familyMessages {
    id
    caseId
    conferenceId
    personIds
    form
    authorSeatId
    bySeatId
    dueOn
    text
    citedContributionIds
    seenBySeatIds
    state
    outcome
    waits
    plannedAt
    endedAt
    version
    viewerMay {
      change
      end
      drop
      letter
    }
  }
  togetherWords {
    id
    caseId
    personIds
    forms
    reason
    arguedBySeatId
    arguedAt
    until
    standing
    heldByMe
    version
    viewerMay {
      hold
      end
    }
  }
}
    `, {"fragmentName":"FamilyParts"}) as unknown as TypedDocumentString<FamilyPartsFragment, unknown>;
export const CaseViewPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseViewParts on CaseView {
  cursor
  whole
  gone
  shielded
  guestPresenceIds
  ...CaseFrameParts
  ...CaseFactParts
  ...CaseTableParts
  ...CaseWhoParts
  ...CaseRecallParts
  ...CaseAccessParts
  ...CaseLawParts
  ...CaseGuestParts
  ...FamilyParts
}
    fragment CaseAccessParts on CaseView {
  accessRequests {
    id
    caseId
    seatId
    organisationId
    task
    contributionId
    category
    level
    purpose
    reason
    state
    askedAt
    until
    answeredAt
    answeredBySeatId
    sentence
    answer
    itemIds
    version
    viewerMay {
      answer
      end
      withdraw
    }
  }
}
fragment CaseFactParts on CaseView {
  contributions {
    id
    caseId
    organisationId
    level
    authorSeatId
    category
    knowledge
    aboutPersonIds
    occurredOn
    conclusion
    summary
    conditions {
      kind
      role
      day
      level
    }
    who
    doesWhat
    toWhom
    effect
    source
    ground
    article
    broughtAt
    sharedAt
    sharedWith
    sharedLevel
    about
    incidental
    gate {
      kind
      covers
      until
      consentId
      reason
    }
    withdrawnAt
    version
    viewerMay {
      share
      withdraw
      correct
    }
  }
  tableFacts {
    id
    knownToAll
  }
  factors {
    id
    conferenceId
    authorSeatId
    personId
    kind
    mechanism
    text
    citedContributionIds
    scope
    toRevise
    addedAt
    version
    viewerMay {
      change
      remove
    }
  }
  hypotheses {
    id
    conferenceId
    authorSeatId
    position
    text
    wrongIf
    scope
    seenBySeatIds
    contradictions {
      facts
      marks
    }
    version
    viewerMay {
      change
      mark
    }
  }
  marks {
    id
    hypothesisId
    contributionId
    seatId
    mark
    scope
  }
  conclusions {
    id
    conferenceId
    authorSeatId
    text
    citedContributionIds
    scope
    toRevise
    writtenAt
    version
    viewerMay {
      write
    }
  }
}
fragment CaseFrameParts on CaseView {
  caseFile {
    id
    tableId
    number
    legalMode
    stage
    reason
    goal
    firstProcessedAt
    closedAt
    retainUntil
    version
    viewerMay {
      correct
      merge
      place
      record
      seat
      turn
    }
  }
  persons {
    id
    familyRole
    label
    name
    birthDate
    mergedIntoId
  }
  seats {
    id
    professionalId
    name
    jobTitle
    organisationId
    organisation
    role
    task
    domain
    function
    from
    until
    live
    self
    standingInForSeatId
  }
  particulars {
    id
    kind
    state
    recordedBy
    organisation
    recordedAt
    personId
    executingId
    executing
    criteria
    from
    until
    sentence
    authority
    reference
    endedAt
    ending
    viewerMay {
      end
    }
  }
  conferences {
    id
    caseId
    tableId
    date
    slot
    phase
    step
    question
    leadSeatId
    startedAt
    closedAt
    previousConferenceId
    confirmedByMe
    version
    viewerMay {
      close
      confirm
      host
      join
      lead
      open
      takeLead
    }
  }
}
fragment CaseGuestParts on CaseView {
  guests {
    ...GuestParts
  }
  readAlouds {
    ...ReadAloudParts
  }
}
fragment CaseLawParts on CaseView {
  regime {
    id
    part
    kind
    mode
    reason
    opens
    closes
    seesLess
    state
    saidBy
    answer
    viewerMay {
      answer
      carryOut
      drop
    }
  }
}
fragment CaseRecallParts on CaseView {
  recallNotices {
    ...NoticeParts
  }
  leakRecords {
    ...LeakParts
  }
  emergencyAccesses {
    ...EmergencyParts
  }
  supplyRefusals {
    id
    organisation
    category
    refusedAt
    liftedAt
    reason
    viewerMay {
      lift
    }
  }
}
fragment CaseTableParts on CaseView {
  scoreLines {
    ...ScoreLineParts
  }
  tegenspraken {
    id
    caseId
    conferenceId
    targetKind
    targetId
    aspect
    weight
    authorSeatId
    state
    sentence
    askedSeatId
    raisedAt
    version
    thread {
      kind
      seatId
      at
      words
      outcome
      otherSeatId
      checkBefore
    }
    viewerMay {
      ask
      restate
      confirm
      writeSentence
      adoptSentence
      waive
      answer
      settle
      withdraw
    }
  }
  tegenspraakGrounds {
    id
    tegenspraakId
    why
    knowledge
    wouldChangeMyMind
    alternative
    citedContributionIds
    toRevise
    version
    viewerMay {
      revise
    }
  }
  decisions {
    id
    caseId
    conferenceId
    proposedBySeatId
    text
    state
    cites {
      kind
      id
    }
    responses {
      seatId
      kind
      reason
      whatWouldRemove
      tegenspraakId
    }
    silentSeatIds
    proposedAt
    endedAt
    dropReason
    version
    viewerMay {
      respond
      close
      drop
    }
  }
  actions {
    id
    caseId
    conferenceId
    decisionId
    text
    ownerSeatId
    dueOn
    track
    together
    togetherIds
    waitsForTogether
    state
    effect
    endedAt
    endedBySeatId
    version
    viewerMay {
      end
    }
  }
  handovers {
    id
    fromSeatId
    toSeatId
    givenBy
    reason
    note
    at
    contributionIds
    actionIds
    tegenspraakIds
    drafts
    draftsLeft
  }
}
fragment CaseWhoParts on CaseView {
  bsns {
    id
    personId
    recordedAt
  }
  personMerges {
    id
    survivingId
    mergedId
    state
    reason
    undoReason
    viewerMay {
      confirm
      undo
    }
  }
  identityInquiries {
    id
    personId
    reason
    askedAt
    endsAt
    state
  }
  identityOffers {
    id
    personId
    offeredAt
    endsAt
  }
  identityContacts {
    id
    personId
    name
    organisation
    agreedAt
    state
    proposedHere
    undoReason
    viewerMay {
      propose
      confirm
      undo
    }
  }
}
fragment EmergencyParts on EmergencyAccess {
  id
  caseNumber
  name
  organisation
  own
  kind
  level
  from
  until
  extendedAt
  endedAt
  reviewDue
  overdue
  verdict
  reviewedAt
  reviewedBy
  note
  leakId
  version
  viewerMay {
    consult
    extend
    review
  }
}
fragment FamilyParts on CaseView {
  familyMessages {
    id
    caseId
    conferenceId
    personIds
    form
    authorSeatId
    bySeatId
    dueOn
    text
    citedContributionIds
    seenBySeatIds
    state
    outcome
    waits
    plannedAt
    endedAt
    version
    viewerMay {
      change
      end
      drop
      letter
    }
  }
  togetherWords {
    id
    caseId
    personIds
    forms
    reason
    arguedBySeatId
    arguedAt
    until
    standing
    heldByMe
    version
    viewerMay {
      hold
      end
    }
  }
}
fragment GuestParts on Guest {
  id
  conferenceId
  role
  name
  jobTitle
  organisation
  why
  speaksWith
  signedAt
  statement
  signedWay
  witnessSeatId
  presenceId
  stays {
    cameAt
    leftAt
  }
  heardContributionIds
}
fragment ReadAloudParts on ReadAloud {
  id
  conferenceId
  guestId
  contributionId
  level
  purpose
  state
  needsWord
  own
  wordSeatId
  wordReason
  manner
  tellerSeatId
  toldAt
  article
  recalled
  guestKnowsAt
  version
  viewerMay {
    answer
    guestKnows
    tell
  }
}
fragment LeakParts on LeakRecord {
  id
  kind
  caseNumber
  organisation
  contributionId
  emergencyId
  itemIds
  itemCount
  discoveredAt
  reportBefore
  openedAt
  concerns {
    familyRole
    position
  }
  receivers {
    name
    organisation
    firstAt
  }
  state
  risk
  mustReport
  mustInform
  assessment
  assessedAt
  reportedAt
  reportReason
  decidedAt
  informedAt
  informReason
  closedAt
  version
  viewerMay {
    assess
    decide
    close
  }
}
fragment NoticeParts on RecallNotice {
  id
  kind
  own
  organisation
  contributionId
  readAt
  readBy
  toldAt
  told
  confirmedAt
  confirmedBy
  viewerMay {
    confirm
  }
}
fragment ScoreLineParts on ScoreLine {
  id
  caseId
  conferenceId
  aboutPersonId
  situation
  sixMeans
  scaleVersion
  position
  version
  signedChoiceNeeded
  signedChoice {
    kind
    who
    beforeWhen
    argument
    signedBySeatId
    signedAt
  }
  viewerMay {
    give
    reveal
    openSecond
    sign
    setUp
  }
  rounds {
    id
    number
    state
    answeredSeatIds
    notGivenSeatIds
    revealedAt
    myAnswer {
      value
      noView
      reason
      citedContributionIds
    }
    values {
      seatId
      organisationId
      role
      task
      value
      noView
      reason
      citedContributionIds
    }
    spread {
      lowest
      median
      highest
      voices
      noView
      lowestSeatIds
      highestSeatIds
    }
    moves {
      seatId
      from
      to
    }
  }
}`, {"fragmentName":"CaseViewParts"}) as unknown as TypedDocumentString<CaseViewPartsFragment, unknown>;
export const HeadPartsFragmentDoc = new TypedDocumentString(`
    fragment HeadParts on AgreementHead {
  mode
  version
  title
  adoptedBy
  from
  until
  ownNumber
  ownSince
}
    `, {"fragmentName":"HeadParts"}) as unknown as TypedDocumentString<HeadPartsFragment, unknown>;
export const SupplierPartsFragmentDoc = new TypedDocumentString(`
    fragment SupplierParts on AgreementSuppliers {
  suppliers
  lines {
    row
    recipients
    categories
    article
    ground
    gates
    gateArticle
    needs
    about
    level
    narrowed
    unverified
    aloud
  }
}
    `, {"fragmentName":"SupplierParts"}) as unknown as TypedDocumentString<SupplierPartsFragment, unknown>;
export const CaseViewDocument = {"__meta__":{"hash":"51968b636c8c71774adbe6a32e8df232d6fb8b4be3221bbe8fe44bb0a6e88e4f"}} as unknown as TypedDocumentString<CaseViewQuery, CaseViewQueryVariables>;
export const ReportDocument = {"__meta__":{"hash":"cc88278182975504e973e978cba3d69f5648101769acc614e3227f8f9313adac"}} as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"37124f392d320aa3c9d92e56a8fab246333d179194a943b2444de464017407c6"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AgreementsDocument = {"__meta__":{"hash":"bbc5e03a6a70763a7f03ea33ffe0274edbeb74fb8b04be17fb35c3fbb8ab17cc"}} as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementWeightDocument = {"__meta__":{"hash":"f60511b8bf1e53b59da7864955a43eb69db155cd83f55e2f5a5e1261eb168e3a"}} as unknown as TypedDocumentString<AgreementWeightQuery, AgreementWeightQueryVariables>;
export const ProposeAgreementDocument = {"__meta__":{"hash":"00ad242eba125233508e6d5e5bed34eb201e266dc7e8ad2a73f8c215e417bb41"}} as unknown as TypedDocumentString<ProposeAgreementMutation, ProposeAgreementMutationVariables>;
export const ConfirmAgreementDocument = {"__meta__":{"hash":"5d3f0fde5eb2db59850a02469767c331659c4047e1a9720ce0e4d3afa68d050f"}} as unknown as TypedDocumentString<ConfirmAgreementMutation, ConfirmAgreementMutationVariables>;
export const DropAgreementDocument = {"__meta__":{"hash":"75e52778e5760e55373aca36d1024f1509ea79c4bdd15e8989a58b3f1e92a9d0"}} as unknown as TypedDocumentString<DropAgreementMutation, DropAgreementMutationVariables>;
export const ProposeRegimeChangeDocument = {"__meta__":{"hash":"71268144f20dc495ceebb90f1d2ff91a3704c2d50bfd216154319e596dfeba2c"}} as unknown as TypedDocumentString<ProposeRegimeChangeMutation, ProposeRegimeChangeMutationVariables>;
export const AnswerRegimeQuestionDocument = {"__meta__":{"hash":"f27f56d480136fd3b205180031724439a24e6ce244ed741cc6baaac1730c3ec0"}} as unknown as TypedDocumentString<AnswerRegimeQuestionMutation, AnswerRegimeQuestionMutationVariables>;
export const CarryOutRegimeChangeDocument = {"__meta__":{"hash":"e670a82e4c7f3ddeb89311eebfa1b4e5e5a900c07f124dc759f408901532336b"}} as unknown as TypedDocumentString<CarryOutRegimeChangeMutation, CarryOutRegimeChangeMutationVariables>;
export const DropRegimeChangeDocument = {"__meta__":{"hash":"43e1f4f24027f10ce12236fff4205b797ac06836f1fdcd0b74b3688e0ac6b857"}} as unknown as TypedDocumentString<DropRegimeChangeMutation, DropRegimeChangeMutationVariables>;
export const MoveStageDocument = {"__meta__":{"hash":"1b4a89206193c138fdd0dbe63db7a3eb4b2ee7404faacddb1cdb6256c741fa74"}} as unknown as TypedDocumentString<MoveStageMutation, MoveStageMutationVariables>;
export const RuleBookDocument = {"__meta__":{"hash":"1b79872f56bee51fe6f760b506bf8c4583b2dd252551890358bc7a826b4a721c"}} as unknown as TypedDocumentString<RuleBookQuery, RuleBookQueryVariables>;
export const OrganisationSightDocument = {"__meta__":{"hash":"370dcd29525e432ae803b5cfac71c50b690032e77bc3515cf0062d8cbd40bf4d"}} as unknown as TypedDocumentString<OrganisationSightQuery, OrganisationSightQueryVariables>;
export const JudgeExampleDocument = {"__meta__":{"hash":"57d8e39840fd8030def6e551bf3a30bcac62ebfa9ee3d4c6d553c575b7a3d208"}} as unknown as TypedDocumentString<JudgeExampleQuery, JudgeExampleQueryVariables>;
export const AddFactorDocument = {"__meta__":{"hash":"2442174d89a98c87e48ada977a35a11a64433e42639f52e1fa7b4b68f99cf31c"}} as unknown as TypedDocumentString<AddFactorMutation, AddFactorMutationVariables>;
export const ChangeFactorDocument = {"__meta__":{"hash":"30725d6139b473dafc24a1b5fd5ebc3c24eb70fb29a2f0d4d60fa8db90dea5f0"}} as unknown as TypedDocumentString<ChangeFactorMutation, ChangeFactorMutationVariables>;
export const RemoveFactorDocument = {"__meta__":{"hash":"13817313e2f759e32bdfa8066e91bc6dde4597592a5c972717036cd6fbe4d224"}} as unknown as TypedDocumentString<RemoveFactorMutation, RemoveFactorMutationVariables>;
export const AddHypothesisDocument = {"__meta__":{"hash":"06a93005f8e0007d8a51419d42bee336e1fbcf09fab79f8e0f5f5c209741a640"}} as unknown as TypedDocumentString<AddHypothesisMutation, AddHypothesisMutationVariables>;
export const ChangeHypothesisDocument = {"__meta__":{"hash":"cfe2bcee275d71a635c2220a74c0967d1abdbbc3c682c948534d664ec7782810"}} as unknown as TypedDocumentString<ChangeHypothesisMutation, ChangeHypothesisMutationVariables>;
export const MarkEvidenceDocument = {"__meta__":{"hash":"998abf2df80c1d6ac2860a5a66f2bcda2deec06d6bde62a7df619549e791b639"}} as unknown as TypedDocumentString<MarkEvidenceMutation, MarkEvidenceMutationVariables>;
export const WriteConclusionDocument = {"__meta__":{"hash":"5da1d1c0479dbe835a89bd9a0ff9ed12a1d1593b9611d42c37e7b6bb27fa75e4"}} as unknown as TypedDocumentString<WriteConclusionMutation, WriteConclusionMutationVariables>;
export const AccessLogDocument = {"__meta__":{"hash":"55cb3329a2791eb08f7f2cc877441d786502c281d391c8df35440404652e039b"}} as unknown as TypedDocumentString<AccessLogQuery, AccessLogQueryVariables>;
export const AccessLogChoicesDocument = {"__meta__":{"hash":"0c8e6a5793ee52efc9047fe704ae7568e43dfc0aef835a8904e158c96449c1a8"}} as unknown as TypedDocumentString<AccessLogChoicesQuery, AccessLogChoicesQueryVariables>;
export const StartCaseDocument = {"__meta__":{"hash":"bbd5c33fbc11f96c67e3911b08970796e38f6fba9add4c5f6a245ff950426f1d"}} as unknown as TypedDocumentString<StartCaseMutation, StartCaseMutationVariables>;
export const CorrectCaseDocument = {"__meta__":{"hash":"948aa72dcd83c8ce0777cce08e1b00f79e337e27166e0920c1d853e666ff2cdd"}} as unknown as TypedDocumentString<CorrectCaseMutation, CorrectCaseMutationVariables>;
export const AddPersonDocument = {"__meta__":{"hash":"f7f85704d15601f1dcc69cc8ed6983854d9d83edb934696cf3a8bed8c5e81f71"}} as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const SeatProfessionalDocument = {"__meta__":{"hash":"a92240d12d82fd7b36b1c0ed6b0d7384192e320cf67ee5cabd0311dfa9a90eb7"}} as unknown as TypedDocumentString<SeatProfessionalMutation, SeatProfessionalMutationVariables>;
export const UnseatDocument = {"__meta__":{"hash":"3c32721a08062cdf5faf13611f97377d6a412ceb57ea370f6592f4a2646b9c69"}} as unknown as TypedDocumentString<UnseatMutation, UnseatMutationVariables>;
export const MyTablesDocument = {"__meta__":{"hash":"17456f849234cd764bf7bbdb6b5d857419f646345291ae5b4f2462929eb2a988"}} as unknown as TypedDocumentString<MyTablesQuery, MyTablesQueryVariables>;
export const DirectoryDocument = {"__meta__":{"hash":"b719142c4747a6cdb95c9d089945926c1ff307bfda37a249273b3fbd955cad8f"}} as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const RecordParticularDocument = {"__meta__":{"hash":"2fd229df1a6c358be7af0a522aae7346c6bf74c922041e5abb8a78e865ff86bb"}} as unknown as TypedDocumentString<RecordParticularMutation, RecordParticularMutationVariables>;
export const EndParticularDocument = {"__meta__":{"hash":"e1c3d89f06c6a9007a88010d1c91ab8b9d095e3341c6f6019268205888ddfab2"}} as unknown as TypedDocumentString<EndParticularMutation, EndParticularMutationVariables>;
export const HousesDocument = {"__meta__":{"hash":"82ed169b0413a5f0a335fe3576e328108222c2fed42b67a67295310c98c59fc6"}} as unknown as TypedDocumentString<HousesQuery, HousesQueryVariables>;
export const CompartmentsDocument = {"__meta__":{"hash":"f0bad4d9266549d0b96f22ae168f9e98b59eff0982eea2fdbb0273bf73a23ce8"}} as unknown as TypedDocumentString<CompartmentsQuery, CompartmentsQueryVariables>;
export const KeepApartDocument = {"__meta__":{"hash":"8c54bd08a4ba71fdc62998fb1c3478ba1d0926f16a247c51c86014c541a3022a"}} as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const SaySeatSpeaksDocument = {"__meta__":{"hash":"10a17b2046b0e54bbb06b11dedd2b01a5170c07dd7d3644144aa6f1a49728ed5"}} as unknown as TypedDocumentString<SaySeatSpeaksMutation, SaySeatSpeaksMutationVariables>;
export const TellOfCompartmentDocument = {"__meta__":{"hash":"fe91813e627db643de6da88ceee2dcfae5f8c647064ceb6f287052fc9ab035b5"}} as unknown as TypedDocumentString<TellOfCompartmentMutation, TellOfCompartmentMutationVariables>;
export const SaySideOfDocument = {"__meta__":{"hash":"225c9e5a01bd7631af8b71303185074b781ee16a5e5e647bed45646a9595da1d"}} as unknown as TypedDocumentString<SaySideOfMutation, SaySideOfMutationVariables>;
export const ProposeEndOfCompartmentDocument = {"__meta__":{"hash":"6fe1ace5000bd793141cf616daaabf5d9bd8fe215ee07c0cd0de0dcf9400140f"}} as unknown as TypedDocumentString<ProposeEndOfCompartmentMutation, ProposeEndOfCompartmentMutationVariables>;
export const ConfirmEndOfCompartmentDocument = {"__meta__":{"hash":"778921914838a26e38d0a6688f88e8e3d21aec16d542f47afe2a212a5e18e42f"}} as unknown as TypedDocumentString<ConfirmEndOfCompartmentMutation, ConfirmEndOfCompartmentMutationVariables>;
export const DropEndOfCompartmentDocument = {"__meta__":{"hash":"cdbdca060b3c37a7247b7166d105e19610a0ebacbc102c1de38b438848b1fbc2"}} as unknown as TypedDocumentString<DropEndOfCompartmentMutation, DropEndOfCompartmentMutationVariables>;
export const OpenConferenceDocument = {"__meta__":{"hash":"e36048080c1683416b6b2585d73cdaec5a02385931ddaeaa01a4f5dd7511391a"}} as unknown as TypedDocumentString<OpenConferenceMutation, OpenConferenceMutationVariables>;
export const MoveStepDocument = {"__meta__":{"hash":"7abea1f8f3408319faa94ecae0b41b9113d6e3d2e09a54c0226f59725f0a83b3"}} as unknown as TypedDocumentString<MoveStepMutation, MoveStepMutationVariables>;
export const TakeLeadDocument = {"__meta__":{"hash":"03a85ff46ad0676e98a9c90b7b173a9063873295968d4c530824f6f443120dc3"}} as unknown as TypedDocumentString<TakeLeadMutation, TakeLeadMutationVariables>;
export const ConfirmConfidentialityDocument = {"__meta__":{"hash":"4fd156f74a161d7f74891e8d7ba7a0fd8181c387a7f367c7bdad5cd701e2c2df"}} as unknown as TypedDocumentString<ConfirmConfidentialityMutation, ConfirmConfidentialityMutationVariables>;
export const AdjournConferenceDocument = {"__meta__":{"hash":"b4c4a7a8d517696b4a6e202e909d80b8f84e8086f7aafa4fe9be35ccb8b4f554"}} as unknown as TypedDocumentString<AdjournConferenceMutation, AdjournConferenceMutationVariables>;
export const CloseConferenceDocument = {"__meta__":{"hash":"2a5ede66c97b96d0d254744d0d4dfc355604392770c881e44df5ee11420242c0"}} as unknown as TypedDocumentString<CloseConferenceMutation, CloseConferenceMutationVariables>;
export const PlaceCaseDocument = {"__meta__":{"hash":"5888c5c260efb92a4825f48b7a4cc960972c97e5751901ac9f0963b6cbd3aea9"}} as unknown as TypedDocumentString<PlaceCaseMutation, PlaceCaseMutationVariables>;
export const PlacesDocument = {"__meta__":{"hash":"6fd69e9cf173affd8e927fefc887bcd6a30895069622ef5697b4c9b699115c2b"}} as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const ConsentsDocument = {"__meta__":{"hash":"9b0a2465ece4d4a44a9caf2108b11ea870b5f8afe3514fe681a4471d13c4de04"}} as unknown as TypedDocumentString<ConsentsQuery, ConsentsQueryVariables>;
export const ConsentCopyDocument = {"__meta__":{"hash":"5d0ab92de77c15e78c5160eb08e550908d350062e80c9e33eaaa3a718741c65f"}} as unknown as TypedDocumentString<ConsentCopyQuery, ConsentCopyQueryVariables>;
export const RecordConsentDocument = {"__meta__":{"hash":"eb7aeb4eacaf636d51255a05e718dddeeba95bf4c083a49e463e586c7e43369f"}} as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WithdrawConsentDocument = {"__meta__":{"hash":"71cb644fc5b6f9bcf6d5ab276567f3f5746b3d1e422b1175b7eaf6e69124537a"}} as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const NarrowConsentDocument = {"__meta__":{"hash":"14e60ca2b707c6ad07406bca6658792a2dbba246fd8b87afc9ea3542fdb5de99"}} as unknown as TypedDocumentString<NarrowConsentMutation, NarrowConsentMutationVariables>;
export const RestingOpenedByDocument = {"__meta__":{"hash":"2aa6fd90d241180ad2f8bb2118dc6a2e1fa0bda6858e3aeb08d6a09e1e72de20"}} as unknown as TypedDocumentString<RestingOpenedByQuery, RestingOpenedByQueryVariables>;
export const BringContributionDocument = {"__meta__":{"hash":"1c190a5db7c1a58bd2c6d2763eb0ac456c463f00c63c0d2f04a50629877701ee"}} as unknown as TypedDocumentString<BringContributionMutation, BringContributionMutationVariables>;
export const CorrectContributionDocument = {"__meta__":{"hash":"7693e68c7e71cc6583377697235aa5f6f89356ed1f6d197806a1a73be1c17487"}} as unknown as TypedDocumentString<CorrectContributionMutation, CorrectContributionMutationVariables>;
export const ShareContributionsDocument = {"__meta__":{"hash":"98fd18cf4daf9b103526687a917c6db7e15d046908c6a7347369535d01d45e2e"}} as unknown as TypedDocumentString<ShareContributionsMutation, ShareContributionsMutationVariables>;
export const NarrowContributionDocument = {"__meta__":{"hash":"9a187d885d70b28f1cccf2f80de8a89e84a22a90a2c26f04e3d8fe632d614429"}} as unknown as TypedDocumentString<NarrowContributionMutation, NarrowContributionMutationVariables>;
export const WithdrawContributionDocument = {"__meta__":{"hash":"be0b2ea4c1e1fed9a12a8af2ae2c6d64837db6848ce17254561f3d29b4edbcb8"}} as unknown as TypedDocumentString<WithdrawContributionMutation, WithdrawContributionMutationVariables>;
export const SharePreviewDocument = {"__meta__":{"hash":"3d97fb7d16778a0e7cf89116edbc4c5c67e3cf7850f1ddd79e548775f8522a6f"}} as unknown as TypedDocumentString<SharePreviewQuery, SharePreviewQueryVariables>;
export const ShareGroundsDocument = {"__meta__":{"hash":"f19bc9fc19f0ef16cd174fb5348e06f1336f380e11c45a42893bf66f321ebc64"}} as unknown as TypedDocumentString<ShareGroundsQuery, ShareGroundsQueryVariables>;
export const OpenedByDocument = {"__meta__":{"hash":"d14966ccfe6349c4a52bb9556de29ef2ed6e94601fcf831a71108249c86bc315"}} as unknown as TypedDocumentString<OpenedByQuery, OpenedByQueryVariables>;
export const NewForMeDocument = {"__meta__":{"hash":"5a39abd8538e0d289243490551d6d7d8591b37a6bfd082c75cfbdb38d516ed39"}} as unknown as TypedDocumentString<NewForMeQuery, NewForMeQueryVariables>;
export const ProposeDecisionDocument = {"__meta__":{"hash":"6a5196cd52f141f299d7600f6b362a4e54a5e3ce76a81b7de99c64d26fbd8e73"}} as unknown as TypedDocumentString<ProposeDecisionMutation, ProposeDecisionMutationVariables>;
export const RespondToDecisionDocument = {"__meta__":{"hash":"39c26d50b44f20e3e6b1672bead78da398f1d13fb6b4d4ca184e6ceefcb7ccc9"}} as unknown as TypedDocumentString<RespondToDecisionMutation, RespondToDecisionMutationVariables>;
export const CloseDecisionDocument = {"__meta__":{"hash":"fd80dc510cd8f34f52bedbbdd30cca6bf64334557cb2d1d23e2b82e9b5aae5a3"}} as unknown as TypedDocumentString<CloseDecisionMutation, CloseDecisionMutationVariables>;
export const DropDecisionDocument = {"__meta__":{"hash":"89ef8ecc691750a0122141affdde9d8274e2aeee906da40fd6a512733acac622"}} as unknown as TypedDocumentString<DropDecisionMutation, DropDecisionMutationVariables>;
export const AddActionDocument = {"__meta__":{"hash":"83950c6b29abc6eb1fe3e600920dc52a8c49e82789ee1e0b17945e4ee2f54b98"}} as unknown as TypedDocumentString<AddActionMutation, AddActionMutationVariables>;
export const EndActionDocument = {"__meta__":{"hash":"06380010a8450adeb1080a0e2cb4ed8d3694a815a04ea3cff63b510ad70c2b8e"}} as unknown as TypedDocumentString<EndActionMutation, EndActionMutationVariables>;
export const MyActionsDocument = {"__meta__":{"hash":"c5be57e7bbc3e714ebbbc1fc02d96d686d5a90af7791b438bb398a7934f1482e"}} as unknown as TypedDocumentString<MyActionsQuery, MyActionsQueryVariables>;
export const MyWeekDocument = {"__meta__":{"hash":"e4dda5266c00ccad405305dd7eb642cd87d1c2699f486460deb1f320c7089f52"}} as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;
export const EmergenciesDocument = {"__meta__":{"hash":"635e4e5f96eba8df4baedb7a5872b4bf90934e26e9018064f628464bca3fa71a"}} as unknown as TypedDocumentString<EmergenciesQuery, EmergenciesQueryVariables>;
export const EmergencyReasonDocument = {"__meta__":{"hash":"fdb41766e8e541a52b8a5629ed071c7ae011c9f87fb4245663f336fd855986c4"}} as unknown as TypedDocumentString<EmergencyReasonQuery, EmergencyReasonQueryVariables>;
export const EmergencyViewDocument = {"__meta__":{"hash":"cf84052494e4a247dda5e883b8a0ea08cda3104a1ffebfca75915932bf5e7ff6"}} as unknown as TypedDocumentString<EmergencyViewQuery, EmergencyViewQueryVariables>;
export const OpenEmergencyDocument = {"__meta__":{"hash":"0e5a13af5d9c070401f6263f439168b9fc21b6214a2137559d34c695d47666bf"}} as unknown as TypedDocumentString<OpenEmergencyMutation, OpenEmergencyMutationVariables>;
export const ExtendEmergencyDocument = {"__meta__":{"hash":"5a3b066075ef33f83be58b15683346f3e7805e1844860542795fa29a52efcaab"}} as unknown as TypedDocumentString<ExtendEmergencyMutation, ExtendEmergencyMutationVariables>;
export const EndEmergencyDocument = {"__meta__":{"hash":"1a646ca91bc9c7adb351c6d30414ee2557082209109819d34f72040863214d71"}} as unknown as TypedDocumentString<EndEmergencyMutation, EndEmergencyMutationVariables>;
export const ReviewEmergencyDocument = {"__meta__":{"hash":"02505466caecd57d939d74b9d3fd611e6c89ba3dbe8c0930a37995d703593788"}} as unknown as TypedDocumentString<ReviewEmergencyMutation, ReviewEmergencyMutationVariables>;
export const ContactSafetyDocument = {"__meta__":{"hash":"44433fd48bdc8028bdb2493c8df752cbc91f6ac0f31d7c542e7e15da89edf953"}} as unknown as TypedDocumentString<ContactSafetyQuery, ContactSafetyQueryVariables>;
export const FamilyLetterDocument = {"__meta__":{"hash":"afb39b37512072c5d17faabf06298e31388cc492ca54950afa616d378be3228b"}} as unknown as TypedDocumentString<FamilyLetterQuery, FamilyLetterQueryVariables>;
export const PlanFamilyMessageDocument = {"__meta__":{"hash":"b60d655d15b41c53c557ad4a96b5d5dddfafa6c4393a95a8b5b132b757d788a3"}} as unknown as TypedDocumentString<PlanFamilyMessageMutation, PlanFamilyMessageMutationVariables>;
export const ChangeFamilyMessageDocument = {"__meta__":{"hash":"8eda85cb1b6ba4c92b94ac6b94a2dec2e8a27f8dac22e39c0df44b689614c243"}} as unknown as TypedDocumentString<ChangeFamilyMessageMutation, ChangeFamilyMessageMutationVariables>;
export const EndFamilyMessageDocument = {"__meta__":{"hash":"704b529f3285795defbab389145075f91f1a4ad82654b07ada8dbaddf9dbef92"}} as unknown as TypedDocumentString<EndFamilyMessageMutation, EndFamilyMessageMutationVariables>;
export const RecordContactSafetyDocument = {"__meta__":{"hash":"758b31e9f8c1626b41cf531a1bba15d36b9b1b9fbb6ae5046619096a043a498d"}} as unknown as TypedDocumentString<RecordContactSafetyMutation, RecordContactSafetyMutationVariables>;
export const ArgueTogetherDocument = {"__meta__":{"hash":"7991041b488aa1f445c3567d3585727cfd5c1f262ae32c0fbf7216b1a645dfa7"}} as unknown as TypedDocumentString<ArgueTogetherMutation, ArgueTogetherMutationVariables>;
export const EndTogetherDocument = {"__meta__":{"hash":"b6b2005bbbd22abede2776569b06bc552ce72d9bade3971981215be55158b700"}} as unknown as TypedDocumentString<EndTogetherMutation, EndTogetherMutationVariables>;
export const HoldTogetherDocument = {"__meta__":{"hash":"745a06518e3d6e868f2da24bdcad12b605ffd3f0576467bce78d7d01f1c78472"}} as unknown as TypedDocumentString<HoldTogetherMutation, HoldTogetherMutationVariables>;
export const ReleaseTogetherDocument = {"__meta__":{"hash":"54a15680ddb88918e97c3732bf85a1997725827ce68ce8669bb0452f6082f251"}} as unknown as TypedDocumentString<ReleaseTogetherMutation, ReleaseTogetherMutationVariables>;
export const WhyNotDocument = {"__meta__":{"hash":"588ec7b1fd2aadcd8c709fc08c3d2b6b23d38809376ecace8234bb991cf3ab00"}} as unknown as TypedDocumentString<WhyNotQuery, WhyNotQueryVariables>;
export const WhoSeesDocument = {"__meta__":{"hash":"22d58a5b08652feb61d7ed3fe63bf736977d200e5a722966b4c53cb5c5f849c0"}} as unknown as TypedDocumentString<WhoSeesQuery, WhoSeesQueryVariables>;
export const GrantPreviewDocument = {"__meta__":{"hash":"281113ff42ef75d1b38daa3af437fcc31ee21013d925de3eb28d6a8ec310d984"}} as unknown as TypedDocumentString<GrantPreviewQuery, GrantPreviewQueryVariables>;
export const AskAccessDocument = {"__meta__":{"hash":"0f9ed131de0ddeca413206d98838b709f7b0309f298c9958dac6c05ef84571e8"}} as unknown as TypedDocumentString<AskAccessMutation, AskAccessMutationVariables>;
export const WithdrawAccessRequestDocument = {"__meta__":{"hash":"6668294831ceeca0a7edf051a5bc94227cf5da24414497626bde5818037f2325"}} as unknown as TypedDocumentString<WithdrawAccessRequestMutation, WithdrawAccessRequestMutationVariables>;
export const GrantAccessDocument = {"__meta__":{"hash":"9fdbd6d6d2ff71d3ae741a6a261b1155166743762de4c0ee1d5d22de13b9c96a"}} as unknown as TypedDocumentString<GrantAccessMutation, GrantAccessMutationVariables>;
export const DeclineAccessDocument = {"__meta__":{"hash":"2746587588bc13c45431f4674685266b184af859c2ca3bf074b5279402475a4e"}} as unknown as TypedDocumentString<DeclineAccessMutation, DeclineAccessMutationVariables>;
export const EndGrantDocument = {"__meta__":{"hash":"e47c6dd5bab12a2438f0215796dac4cf60bb9ee05581324008e8e2af7c7513c8"}} as unknown as TypedDocumentString<EndGrantMutation, EndGrantMutationVariables>;
export const RecordGuestDocument = {"__meta__":{"hash":"f025f9d44af85a0d9a112f97d78aeff6f8f56f8954d5552ec3375b576f2a837e"}} as unknown as TypedDocumentString<RecordGuestMutation, RecordGuestMutationVariables>;
export const SignGuestSecrecyDocument = {"__meta__":{"hash":"93ef27ceda72b332cea118ea15b2e1a7568a41962c527df1f57e96ad8448a6e3"}} as unknown as TypedDocumentString<SignGuestSecrecyMutation, SignGuestSecrecyMutationVariables>;
export const LetGuestInDocument = {"__meta__":{"hash":"697f6ca34babc00a45a030439e1fb84d79c646f7ffb6a06cd32c065242093fd7"}} as unknown as TypedDocumentString<LetGuestInMutation, LetGuestInMutationVariables>;
export const SeeGuestOutDocument = {"__meta__":{"hash":"43010b94e2863f7e7cffbf50b3b604017a47c69c7f683487e7d8764004a770d2"}} as unknown as TypedDocumentString<SeeGuestOutMutation, SeeGuestOutMutationVariables>;
export const HideScreenFromGuestsDocument = {"__meta__":{"hash":"105c5a62029f87c5349c39b59e94b9263d7ac90fc9bd096431cf857a2035c9b2"}} as unknown as TypedDocumentString<HideScreenFromGuestsMutation, HideScreenFromGuestsMutationVariables>;
export const ProposeReadAloudDocument = {"__meta__":{"hash":"9017cd775598cf7bacfb3d4ab6ab02463aa62cc90d1f7f5a40c6770b245e68e2"}} as unknown as TypedDocumentString<ProposeReadAloudMutation, ProposeReadAloudMutationVariables>;
export const AnswerReadAloudDocument = {"__meta__":{"hash":"5f99403821af68333b98d969f2ebc9a447cbc40a70505723e4c1ee1084173f6f"}} as unknown as TypedDocumentString<AnswerReadAloudMutation, AnswerReadAloudMutationVariables>;
export const DropReadAloudDocument = {"__meta__":{"hash":"7eb9a9fd006b15b88c3ad79b87a8b1245051180ee3f3cc89a10dd81c37665864"}} as unknown as TypedDocumentString<DropReadAloudMutation, DropReadAloudMutationVariables>;
export const RecordReadAloudDocument = {"__meta__":{"hash":"5bd3170abde8ac3292f3e4c5f3352d3dd7e30489f2eaeaabdbb372dcbe8c7822"}} as unknown as TypedDocumentString<RecordReadAloudMutation, RecordReadAloudMutationVariables>;
export const ConfirmGuestKnowsDocument = {"__meta__":{"hash":"9e4242ecab94a9e6f06b1dd70ddc3b000eb969c5f060c87e32085fe7627dadf7"}} as unknown as TypedDocumentString<ConfirmGuestKnowsMutation, ConfirmGuestKnowsMutationVariables>;
export const ReadAloudWayDocument = {"__meta__":{"hash":"7c3fcef36743567f81698dcbf3cbe10a3936495eb97ee306d71d95a008cf4546"}} as unknown as TypedDocumentString<ReadAloudWayQuery, ReadAloudWayQueryVariables>;
export const GuestSheetDocument = {"__meta__":{"hash":"dd84712aa3f5a6d56cfd084dc758ee995e2ca0b65579ab909abfa4e47644366f"}} as unknown as TypedDocumentString<GuestSheetQuery, GuestSheetQueryVariables>;
export const RecordBsnDocument = {"__meta__":{"hash":"1ed96605d8e7b396e8bcfa63dbaca5c9ec77d5be8b50188f8778fd5cc8eb39aa"}} as unknown as TypedDocumentString<RecordBsnMutation, RecordBsnMutationVariables>;
export const RemoveBsnDocument = {"__meta__":{"hash":"592aca7db12a645680cac8ebd030c009d605f51e5e19b02eca074a14b19e27f1"}} as unknown as TypedDocumentString<RemoveBsnMutation, RemoveBsnMutationVariables>;
export const AskElsewhereDocument = {"__meta__":{"hash":"bd1baad01d160df98014c31a46d7a0f86157bae6bf385ce99a02bec1cac08755"}} as unknown as TypedDocumentString<AskElsewhereMutation, AskElsewhereMutationVariables>;
export const AnswerIdentityOfferDocument = {"__meta__":{"hash":"2e766112bc74c966eb39ff114486fd767cff3b093f398bf6f8f323317ef26e4f"}} as unknown as TypedDocumentString<AnswerIdentityOfferMutation, AnswerIdentityOfferMutationVariables>;
export const ProposeLinkDocument = {"__meta__":{"hash":"0a2d66c46d54956de0ebfed382a3b47ea1e10e6210d82434688de4845e63c1df"}} as unknown as TypedDocumentString<ProposeLinkMutation, ProposeLinkMutationVariables>;
export const ConfirmLinkDocument = {"__meta__":{"hash":"4a6f20975346f5346bbd0c7b7e62421282f34fe070d72c46c0c13f606966988f"}} as unknown as TypedDocumentString<ConfirmLinkMutation, ConfirmLinkMutationVariables>;
export const UndoLinkDocument = {"__meta__":{"hash":"676edd2a42f41a10b0cf45948b3db17f08ac911f7029a93fd7f6a1e4ccf15845"}} as unknown as TypedDocumentString<UndoLinkMutation, UndoLinkMutationVariables>;
export const ProposeMergeDocument = {"__meta__":{"hash":"4ae7abf72dced66b5b877247636e5f62eb53315b6d9fa765affb4c06534a9f1b"}} as unknown as TypedDocumentString<ProposeMergeMutation, ProposeMergeMutationVariables>;
export const ConfirmMergeDocument = {"__meta__":{"hash":"40ee6802d195acb0b316850a3e348e28f070c5dcc34f189ce6df670b78493a41"}} as unknown as TypedDocumentString<ConfirmMergeMutation, ConfirmMergeMutationVariables>;
export const UndoMergeDocument = {"__meta__":{"hash":"a33153e8b69fe164d29ac1878903e7889f030873d2a2640234d767491a9d84ff"}} as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const OwnCircleQuestionsDocument = {"__meta__":{"hash":"8d299e5889d79cd25e970826b0d763a9c61e05d76e3841d8cbe2eb99de7d4682"}} as unknown as TypedDocumentString<OwnCircleQuestionsQuery, OwnCircleQuestionsQueryVariables>;
export const OwnCirclesDocument = {"__meta__":{"hash":"c4d2945fbb0cada7afa9eb2f3322dbfb6503fc6d0fb37200ec0a2e7a4eb26edd"}} as unknown as TypedDocumentString<OwnCirclesQuery, OwnCirclesQueryVariables>;
export const AnswerOwnCircleDocument = {"__meta__":{"hash":"d6e04c39b99e252e3343f4187efa8641df6058cb8a949c1d159fd8733ad2b910"}} as unknown as TypedDocumentString<AnswerOwnCircleMutation, AnswerOwnCircleMutationVariables>;
export const DeclareOwnCircleDocument = {"__meta__":{"hash":"b09d0fac1b71add8a25291c2462ce3de9446f3c9474ebe02692a123624825b28"}} as unknown as TypedDocumentString<DeclareOwnCircleMutation, DeclareOwnCircleMutationVariables>;
export const ArgueOwnCircleDocument = {"__meta__":{"hash":"64fdfa618ffa1c2eb0961142f9b3a3cd46cf2f577a7cda95f1b27875dba5826f"}} as unknown as TypedDocumentString<ArgueOwnCircleMutation, ArgueOwnCircleMutationVariables>;
export const RefuseOwnCircleDocument = {"__meta__":{"hash":"e455b04d18264f3d414ac60b3be8cfb3066de850f0973fb9447e5db4e352ce6c"}} as unknown as TypedDocumentString<RefuseOwnCircleMutation, RefuseOwnCircleMutationVariables>;
export const ConfirmRecallDocument = {"__meta__":{"hash":"7da0bec904d6e5d304413c5ef571e81479133c31249f54f4ba543c0532892e77"}} as unknown as TypedDocumentString<ConfirmRecallMutation, ConfirmRecallMutationVariables>;
export const ReportSharedWronglyDocument = {"__meta__":{"hash":"bee5e63774b4595f838410d040f83c19dc0e88e52c85faaafb0f2c548b795f30"}} as unknown as TypedDocumentString<ReportSharedWronglyMutation, ReportSharedWronglyMutationVariables>;
export const WhoHadItDocument = {"__meta__":{"hash":"bee39800c2c3bf62eaecc433722fd6f39143a996dae5a95c6d6f93c1520e2831"}} as unknown as TypedDocumentString<WhoHadItQuery, WhoHadItQueryVariables>;
export const AssessLeakDocument = {"__meta__":{"hash":"336901ddf410a657d1ad4955432b66e4af9d04dceba613dc1390eb8bdbc219fe"}} as unknown as TypedDocumentString<AssessLeakMutation, AssessLeakMutationVariables>;
export const DecideLeakDocument = {"__meta__":{"hash":"ee8edab49338d781a3f0914e831cbc44f5dba9900e584d43bb95fa79bfcd7e7c"}} as unknown as TypedDocumentString<DecideLeakMutation, DecideLeakMutationVariables>;
export const CloseLeakDocument = {"__meta__":{"hash":"fb080087770f1155360ea70610172854bb5053ae3bc6abeab5e701b40fb091f3"}} as unknown as TypedDocumentString<CloseLeakMutation, CloseLeakMutationVariables>;
export const LeakRecordsDocument = {"__meta__":{"hash":"5ad7077c09e419e354234b7c90628102062dea816f6f44b14e8483cbb011afa1"}} as unknown as TypedDocumentString<LeakRecordsQuery, LeakRecordsQueryVariables>;
export const MandateRecallsDocument = {"__meta__":{"hash":"2264f932bd500f376da208910e5a84cd198d5b2c7987fd0a3e7ab4fc4179c290"}} as unknown as TypedDocumentString<MandateRecallsQuery, MandateRecallsQueryVariables>;
export const RefuseSupplyDocument = {"__meta__":{"hash":"e3e37bdf8360bdb3a47337e8c45ba0df5340150ab8f7603852a90e686fb8da60"}} as unknown as TypedDocumentString<RefuseSupplyMutation, RefuseSupplyMutationVariables>;
export const LiftSupplyRefusalDocument = {"__meta__":{"hash":"9ee0c75b294e869f99a809d806fa40573a098edbee2004ca84ab9c84360ab770"}} as unknown as TypedDocumentString<LiftSupplyRefusalMutation, LiftSupplyRefusalMutationVariables>;
export const GiveScoreDocument = {"__meta__":{"hash":"0260e081ca6ae079b96d6798b75046efedcfa91d7f376fcf44e69327602f2fc2"}} as unknown as TypedDocumentString<GiveScoreMutation, GiveScoreMutationVariables>;
export const RevealRoundDocument = {"__meta__":{"hash":"97e436292bd6f7dfb803debe892da0bed60a544ec339bf61859a48f933633584"}} as unknown as TypedDocumentString<RevealRoundMutation, RevealRoundMutationVariables>;
export const OpenSecondRoundDocument = {"__meta__":{"hash":"953556339ffc23427d8d175274afac0ca0473a0f7cc0e0e581ca31a5f248eb69"}} as unknown as TypedDocumentString<OpenSecondRoundMutation, OpenSecondRoundMutationVariables>;
export const SignChoiceDocument = {"__meta__":{"hash":"0fdcac7b5aaa338bd73795dae9eb6508bb80873bdf5b076237fcd75ac8353aef"}} as unknown as TypedDocumentString<SignChoiceMutation, SignChoiceMutationVariables>;
export const SetScoreLinesDocument = {"__meta__":{"hash":"f43d20e0d802839495b29883640c5c341e1264df80291b428d56ef01979a76d0"}} as unknown as TypedDocumentString<SetScoreLinesMutation, SetScoreLinesMutationVariables>;
export const ChangeSixMeansDocument = {"__meta__":{"hash":"73158cb6d8151c7c82c36d28f27f94ee6eeb0d253af03e35c7514024604351c2"}} as unknown as TypedDocumentString<ChangeSixMeansMutation, ChangeSixMeansMutationVariables>;
export const MyDraftDocument = {"__meta__":{"hash":"60bdba460ac4a28ba0df2d7753daaf620c87618e280ef5f8546868e3bcbb67cf"}} as unknown as TypedDocumentString<MyDraftQuery, MyDraftQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"8f4393e3c55ea398b1935fa625a71691482a7bfbbab4e195de1afc59c54c6cee"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DropDraftDocument = {"__meta__":{"hash":"43609a74061116461e4846569d54ade89a6a980af207696a91dcc86083009f94"}} as unknown as TypedDocumentString<DropDraftMutation, DropDraftMutationVariables>;
export const StandInDeskDocument = {"__meta__":{"hash":"7bbd46c2adfcbfe2f35b0b86d73dcf16fbb6b85bf15ae4ccce598d3acc76e6a4"}} as unknown as TypedDocumentString<StandInDeskQuery, StandInDeskQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"94b1bc35e90ec62fb33a966777b12c2d6af0e2a65c588c4e2fd327447634740c"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const NameStandInDocument = {"__meta__":{"hash":"b637bfb076f20e503154fbd67e7d7f49a064c8eb75b61021f99ffaeada77b9ef"}} as unknown as TypedDocumentString<NameStandInMutation, NameStandInMutationVariables>;
export const TakeBackStandInDocument = {"__meta__":{"hash":"148fa394d33603f68dc141223ed8b2f1c5ad098e6b4b2252739d846515614c18"}} as unknown as TypedDocumentString<TakeBackStandInMutation, TakeBackStandInMutationVariables>;
export const HandOverSeatDocument = {"__meta__":{"hash":"f9149588e5057d65ab26454b8bcbe6fcacf37dcf6730c2b7e01699ef46de9ec1"}} as unknown as TypedDocumentString<HandOverSeatMutation, HandOverSeatMutationVariables>;
export const RaiseTegenspraakDocument = {"__meta__":{"hash":"6833345c87398783ea467530e2cb8887f4bbecb1172cf4d42184bd44f1579633"}} as unknown as TypedDocumentString<RaiseTegenspraakMutation, RaiseTegenspraakMutationVariables>;
export const ReviseTegenspraakGroundDocument = {"__meta__":{"hash":"6d61e028269cfd449f4a148b5287b752405e5f45b552be1ca4b19a102c6a02c3"}} as unknown as TypedDocumentString<ReviseTegenspraakGroundMutation, ReviseTegenspraakGroundMutationVariables>;
export const AskForAnswerDocument = {"__meta__":{"hash":"f5a780767b34ef71d991b1dd884c1b1f4136f0d5b1464befd396357a4fab7bee"}} as unknown as TypedDocumentString<AskForAnswerMutation, AskForAnswerMutationVariables>;
export const RestateTegenspraakDocument = {"__meta__":{"hash":"5dd7fcd52458329554439f53ba76bb3f8ad06537cef688cb21d78378f8b56a40"}} as unknown as TypedDocumentString<RestateTegenspraakMutation, RestateTegenspraakMutationVariables>;
export const ConfirmRestatementDocument = {"__meta__":{"hash":"045d5cddb05df6af78815291aa13096a4959b3deaed372ecf3b98921ab754085"}} as unknown as TypedDocumentString<ConfirmRestatementMutation, ConfirmRestatementMutationVariables>;
export const NotYetDocument = {"__meta__":{"hash":"284a76b017d7b00b7fb53ed3f365b53a2736e00039b618c6adccc43fcd8be774"}} as unknown as TypedDocumentString<NotYetMutation, NotYetMutationVariables>;
export const WriteSentenceDocument = {"__meta__":{"hash":"9e8da3392e10aa52e083d5123032f4092c54376f01fad26ec76bcd58d971460c"}} as unknown as TypedDocumentString<WriteSentenceMutation, WriteSentenceMutationVariables>;
export const AdoptSentenceDocument = {"__meta__":{"hash":"5c7ad71593d2528f390c6ed6f000ca0062d8b35979324059e3db851982e1b399"}} as unknown as TypedDocumentString<AdoptSentenceMutation, AdoptSentenceMutationVariables>;
export const WaiveRestatementDocument = {"__meta__":{"hash":"916e5075813101b0521be1c6c2aba249b5ea30b3b0ddde5671542f1b7d8edc0d"}} as unknown as TypedDocumentString<WaiveRestatementMutation, WaiveRestatementMutationVariables>;
export const AnswerTegenspraakDocument = {"__meta__":{"hash":"08d42bb2d35c45771d89c4fbae02165a6a7d6c8dc4d7a37154c3b5bac666fa47"}} as unknown as TypedDocumentString<AnswerTegenspraakMutation, AnswerTegenspraakMutationVariables>;
export const SettleTegenspraakDocument = {"__meta__":{"hash":"9aee2f718dc295538fc5b952773638280b9941826c00c356857da653ba7c2039"}} as unknown as TypedDocumentString<SettleTegenspraakMutation, SettleTegenspraakMutationVariables>;
export const MaintainTegenspraakDocument = {"__meta__":{"hash":"fc215ca08e6bf37d6e0b9e846c2644a0357aa8decd1e143433154e687df9746a"}} as unknown as TypedDocumentString<MaintainTegenspraakMutation, MaintainTegenspraakMutationVariables>;
export const WithdrawTegenspraakDocument = {"__meta__":{"hash":"62be0e0da7fa00b381a4eee400e351b2c2bfe1974886c27d93ae70c8778822c9"}} as unknown as TypedDocumentString<WithdrawTegenspraakMutation, WithdrawTegenspraakMutationVariables>;
export const VaultDocument = {"__meta__":{"hash":"a6d0b30fc87cfe7f4660df1aa96aac7d4cdf9d9b65d2529c086695efda86be02"}} as unknown as TypedDocumentString<VaultQuery, VaultQueryVariables>;
export const ProtectedInTextDocument = {"__meta__":{"hash":"390b8708cde414952e605aaf94adc6b801a9bc3a1bc9428d406d68b73794a588"}} as unknown as TypedDocumentString<ProtectedInTextQuery, ProtectedInTextQueryVariables>;
export const ProtectDocument = {"__meta__":{"hash":"e997c41ea660908df1e6dd07f2be1fd1534faee491046c5af601a809a55f6d39"}} as unknown as TypedDocumentString<ProtectMutation, ProtectMutationVariables>;
export const CorrectProtectedDocument = {"__meta__":{"hash":"93b15feb36918a616c482eb576c0def1c681bd99d9cd5c85e8241e49454c0dc2"}} as unknown as TypedDocumentString<CorrectProtectedMutation, CorrectProtectedMutationVariables>;
export const OpenProtectedDocument = {"__meta__":{"hash":"19ccdc91b401dc210cc7ca5e113d89763a2029c65bb260badae94c15887e7308"}} as unknown as TypedDocumentString<OpenProtectedMutation, OpenProtectedMutationVariables>;
export const ReleaseProtectedDocument = {"__meta__":{"hash":"b4f50c9139103b606930a2383e679f70634e455bac48a97de6a036eb81e92027"}} as unknown as TypedDocumentString<ReleaseProtectedMutation, ReleaseProtectedMutationVariables>;
export const SeeMentionDocument = {"__meta__":{"hash":"46f3e767fe7f29b85834cc9fb6b4f7ad1142666f17141c16af4e3dc056ffbf60"}} as unknown as TypedDocumentString<SeeMentionMutation, SeeMentionMutationVariables>;
export const OldContactDocument = {"__meta__":{"hash":"f4cdb60792066d5b2fc55cdb85c92b01739a5301e1cec73577afd02caf24b415"}} as unknown as TypedDocumentString<OldContactQuery, OldContactQueryVariables>;
export const KeepOldContactDocument = {"__meta__":{"hash":"bb0996ad2a0c22b398d62a4f13a84fcc57394c445d93afc30956ba6a0db28579"}} as unknown as TypedDocumentString<KeepOldContactMutation, KeepOldContactMutationVariables>;
export const DropOldContactDocument = {"__meta__":{"hash":"a2ee465c485daeffc293334a5766ac3cb7717cd51c0e652b5e5918c2d695968a"}} as unknown as TypedDocumentString<DropOldContactMutation, DropOldContactMutationVariables>;