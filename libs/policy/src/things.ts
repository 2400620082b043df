import type { Circle, Level, ParticularKind, SecrecyGate } from '@casustafel/kernel';

/** What the rules may look at, by kind. Only facts that are always loaded stand here: no fact is ever missing. */
export interface Things {
  Region: { readonly id: string };
  Organisation: { readonly regionId: string };
  Professional: { readonly regionId: string };
  CaseTable: { readonly id: string; readonly regionId: string };
  CaseFile: { readonly id: string; readonly tableId: string };
  Person: { readonly caseId: string };
  Seat: { readonly id: string; readonly caseId: string; readonly organisationId: string };
  Particular: { readonly caseId: string; readonly party: string; readonly kind: ParticularKind };
  Contribution: LawfulItem;
  Consent: { readonly caseId: string; readonly party: string };
  Conference: { readonly caseId: string; readonly leadSeatId: string };
  ScoreLine: { readonly caseId: string };
  ScoreRound: { readonly caseId: string };
  Factor: Travelling & { readonly party: string; readonly authorSeatId: string };
  Hypothesis: Travelling & { readonly party: string; readonly authorSeatId: string };
  EvidenceMark: Travelling & { readonly party: string; readonly seatId: string };
  Conclusion: Travelling & { readonly party: string; readonly authorSeatId: string };
  AccessRequest: { readonly caseId: string; readonly seatId: string; readonly supplier: string };
  Draft: { readonly caseId: string; readonly professionalId: string };
  Tegenspraak: Travelling & { readonly authorSeatId: string; readonly party: string };
  TegenspraakGround: Travelling & { readonly authorSeatId: string; readonly party: string };
  Decision: Travelling & { readonly proposedBySeatId: string; readonly party: string };
  Action: Travelling & { readonly authorSeatId: string; readonly party: string; readonly ownerSeatId: string; readonly ownerUntil: Date };
  Compartment: Travelling;
  FamilyMessage: Travelling & { readonly authorSeatId: string; readonly bySeatId: string; readonly byUntil: Date };
  ContactSafety: Travelling & { readonly recordedBySeatId: string };
  ContactKnowledge: Travelling;
  TogetherReason: Travelling;
  TogetherWord: { readonly caseId: string; readonly audience: readonly string[] };
  PersonBsn: { readonly caseId: string };
  IdentityInquiry: { readonly caseId: string };
  IdentityOffer: { readonly caseId: string };
  IdentityContact: { readonly caseId: string };
  PersonMerge: { readonly caseId: string };
  SeatHandover: { readonly caseId: string; readonly toSeatId: string };
  AccessLog: { readonly regionId: string };
  RecallNotice: { readonly caseId: string; readonly party: string; readonly supplierParty: string; readonly organisationId: string; readonly readers: readonly string[]; readonly unheard: boolean };
  LeakRecord: { readonly caseId: string; readonly parties: readonly string[]; readonly regionId: string };
  SupplyRefusal: { readonly caseId: string; readonly party: string };
  SharingAgreement: { readonly regionId: string };
  RegimeChange: { readonly caseId: string };
  RegimeQuestion: { readonly caseId: string; readonly party: string };
  ProtectedValue: { readonly caseId: string; readonly party: string; readonly keptBySeatId: string; readonly channel: string; readonly audience: readonly string[]; readonly openUntil: Date };
  ProtectedMention: { readonly caseId: string; readonly party: string };
  OldContact: { readonly caseId: string; readonly party: string; readonly broughtBySeatId: string; readonly channel: string };
  EmergencyAccess: { readonly caseId: string; readonly professionalId: string; readonly regionId: string; readonly parties: readonly string[] };
  OwnCircle: { readonly caseId: string; readonly professionalId: string; readonly organisationId: string };
  RuleBook: { readonly regionId: string };
  Guest: { readonly caseId: string };
  ReadAloud: { readonly caseId: string; readonly party: string; readonly recordedSeatId: string };
  OrganisationSight: { readonly regionId: string; readonly organisationId: string };
}
export type Kind = keyof Things;

/** What has an audience also travels in a channel, which reaches all of it unless two parties of the case are kept apart. */
export interface Travelling {
  readonly caseId: string;
  readonly audience: readonly string[];
  readonly channel: string;
}

/** An item as the law judges it: blocks and conditions are stored as what they leave, so that a rule only ever allows. */
export interface LawfulItem extends Travelling {
  readonly id: string;
  readonly party: string;
  readonly authorSeatId: string;
  /** Supplier, its task, and the category: `POLITIE/NONE/POLICE`. */
  readonly supply: string;
  readonly about: Circle;
  /** Who is left after the supplier's conditions, as `ROLE/TASK`. */
  readonly receivers: readonly string[];
  readonly gate: SecrecyGate | 'NONE';
  /** Whom the open gate covers, as `ROLE/TASK`. */
  readonly gateFor: readonly string[];
  readonly gateUntil: Date;
  readonly incidental: boolean;
  /** The levels that are left: chosen by the supplier, within the conditions, and written. Never without `HIT` unless empty. */
  readonly shows: readonly Level[];
  /** The levels a grant to one person can reach: within the conditions, and written. */
  readonly grantable: readonly Level[];
  readonly openUntil: Date;
}

/** Never `manage`: to the rule engine that word means every action there is. */
export const ACTIONS = ['read', 'start', 'place', 'seat', 'unseat', 'bring', 'share', 'withdraw', 'correct', 'lead', 'join', 'score', 'write', 'raise', 'answer', 'respond', 'end', 'own', 'maintain', 'identify', 'merge', 'staff', 'handOver', 'assess', 'refuse', 'lift', 'ask', 'grant', 'record', 'propose', 'confirm', 'drop', 'turn', 'apart', 'say', 'host', 'tell', 'plan', 'reach', 'argue', 'hold', 'open', 'consult', 'meet', 'declare', 'protect'] as const;
export type Action = (typeof ACTIONS)[number];
