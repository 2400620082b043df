import { dayOf, type CaseStage, type LegalMode } from '@casustafel/kernel';
import { agreementInForce, type Adopted } from './agreements';
import type { CaseLaw } from './case-law';

interface Span {
  readonly from: string;
  readonly until: string;
}

/** What the database keeps with a case: its regime, its stage, and the particulars that somebody recorded. */
export interface RecordedLaw {
  readonly mode: LegalMode;
  readonly stage: CaseStage;
  readonly retainUntil: string;
  readonly recorded: {
    readonly criteriaMet: boolean;
    readonly reported: boolean;
    readonly authority: boolean;
    /** Supervision orders, each with the institution that carries it out. */
    readonly ots: readonly (Span & { readonly by: string | null })[];
    readonly holds: readonly Span[];
  };
}

/** The law of a case as it stands today for somebody of this organisation. */
export function lawFor({ mode, stage, retainUntil, recorded }: RecordedLaw, organisationId: string, adopted: readonly Adopted[], now: Date): CaseLaw {
  const today = dayOf(now);
  const runs = ({ from, until }: Span): boolean => from <= today && today <= until;
  const orders = recorded.ots.filter(runs);
  return {
    mode, stage,
    agreement: agreementInForce(mode, adopted),
    held: retainUntil < today || recorded.holds.some(runs),
    facts: {
      otsActive: orders.length > 0,
      recipientExecutesOts: orders.some(({ by }) => by === organisationId),
      reportedToVeiligThuis: recorded.reported,
      competentAuthorityAgrees: recorded.authority,
      criteriaMet: recorded.criteriaMet,
      // Derived from the conference and its step, and in every case from its goal; nobody types one.
      purposeNamed: true,
    },
  };
}
