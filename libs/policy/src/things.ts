/** What the rules may look at, by kind. Only facts that are always loaded stand here: no fact is ever missing. */
export interface Things {
  Region: { readonly id: string };
  Organisation: { readonly regionId: string };
  Professional: { readonly regionId: string };
  CaseTable: { readonly id: string; readonly regionId: string };
  CaseFile: { readonly id: string; readonly tableId: string };
  Person: { readonly caseId: string };
  Seat: { readonly id: string; readonly caseId: string; readonly organisationId: string };
  Contribution: { readonly caseId: string; readonly party: string; readonly audience: readonly string[]; readonly openUntil: Date };
  Conference: { readonly caseId: string; readonly leadSeatId: string };
  ScoreLine: { readonly caseId: string };
  ScoreRound: { readonly caseId: string };
  Factor: { readonly caseId: string; readonly party: string; readonly audience: readonly string[] };
  Hypothesis: { readonly caseId: string; readonly party: string; readonly audience: readonly string[] };
  EvidenceMark: { readonly caseId: string; readonly party: string; readonly audience: readonly string[] };
  Conclusion: { readonly caseId: string; readonly party: string; readonly audience: readonly string[] };
  Draft: { readonly caseId: string; readonly professionalId: string };
  Tegenspraak: { readonly caseId: string; readonly audience: readonly string[]; readonly authorSeatId: string; readonly party: string };
  TegenspraakGround: { readonly caseId: string; readonly audience: readonly string[]; readonly party: string };
  Decision: { readonly caseId: string; readonly audience: readonly string[]; readonly party: string };
  Action: { readonly caseId: string; readonly audience: readonly string[]; readonly party: string; readonly ownerSeatId: string; readonly ownerUntil: Date };
  SeatHandover: { readonly caseId: string; readonly toSeatId: string };
  AccessLog: { readonly regionId: string };
}
export type Kind = keyof Things;

/** Never `manage`: to the rule engine that word means every action there is. */
export const ACTIONS = ['read', 'start', 'place', 'seat', 'unseat', 'bring', 'share', 'withdraw', 'correct', 'lead', 'join', 'score', 'write', 'raise', 'answer', 'respond', 'end', 'own', 'maintain', 'staff', 'handOver'] as const;
export type Action = (typeof ACTIONS)[number];
