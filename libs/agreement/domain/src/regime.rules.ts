import { accept, refuse, type CaseStage, type LegalMode, type Result, type StatutoryRole } from '@casustafel/kernel';
import type { ProposeRegimeInput } from './regime.input';

/** The public participants, who accept and close a case together (Wgs 2.27 lid 1, 2.31). */
export const PUBLIC_PARTICIPANTS: readonly StatutoryRole[] = ['RVDK', 'DJI', 'POLITIE', 'OM', 'BURGEMEESTER', 'COLLEGE', 'GGD'];

/** A party at the table, by somebody who sits there for it. */
export interface SeatedParty {
  readonly party: string;
  readonly role: StatutoryRole;
}

export interface RegimeFacts {
  readonly mode: LegalMode;
  readonly isOpen: boolean;
  /** The party of the chair who proposes; the proposal is its word. */
  readonly proposer: string;
  readonly seated: readonly SeatedParty[];
  /** Whose items would open. */
  readonly openedOf: readonly string[];
}

export type RegimeRefusal = 'CASE_CLOSED' | 'MODE_IS_SO' | 'NO_PUBLIC_PARTICIPANT';

/** Whose word a proposal takes, besides that of the chair's own party. */
export function partiesToAsk({ kind, mode }: Pick<ProposeRegimeInput, 'kind' | 'mode'>, facts: RegimeFacts): Result<readonly string[], RegimeRefusal> {
  const { isOpen, proposer, seated, openedOf } = facts;
  if (!isOpen) return refuse('CASE_CLOSED');
  if (kind === 'MODE') return mode === facts.mode ? refuse('MODE_IS_SO') : accept(openedOf.filter((party) => party !== proposer));
  // Under the Wgs the public participants close together (Wgs 2.31); on own grounds there are none, and everybody who shares does.
  const closing = facts.mode === 'WGS' ? seated.filter(({ role }) => PUBLIC_PARTICIPANTS.includes(role)) : seated;
  if (facts.mode === 'WGS' && closing.length === 0) return refuse('NO_PUBLIC_PARTICIPANT');
  return accept([...new Set(closing.map(({ party }) => party))].filter((party) => party !== proposer).sort());
}

/** How a proposal stands, as the chair may know it. */
export const REGIME_STATES = ['WAITING', 'AGREED', 'NOT_AGREED', 'DONE', 'DROPPED'] as const;
export type RegimeState = (typeof REGIME_STATES)[number];

/** Whether it may be carried out now. */
export function carryOut({ state, isCovered }: { readonly state: RegimeState; readonly isCovered: boolean }): Result<true, 'WAITS_FOR_PARTNERS' | 'NOT_AGREED' | 'PROPOSAL_OVER' | 'MORE_CONSENT_NEEDED'> {
  if (state === 'WAITING') return refuse('WAITS_FOR_PARTNERS');
  if (state === 'NOT_AGREED') return refuse('NOT_AGREED');
  if (state !== 'AGREED') return refuse('PROPOSAL_OVER');
  return isCovered ? accept(true) : refuse('MORE_CONSENT_NEEDED');
}

/** From weighing to conferring and back; a closed case does not move. */
export function moveStage(now: CaseStage, to: 'TRIAGE' | 'CONFERENCE'): Result<'TRIAGE' | 'CONFERENCE', 'CASE_CLOSED' | 'STAGE_IS_SO'> {
  if (now === 'CLOSED') return refuse('CASE_CLOSED');
  return now === to ? refuse('STAGE_IS_SO') : accept(to);
}
