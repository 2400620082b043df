import { inForce, type SharingAgreement } from '@casustafel/agreement-domain';
import { dayOf, type CaseFact, type CaseStage, type LegalMode } from '@casustafel/kernel';

/** What the law asks of a case, as it stands for the holder of one seat. Every particular is known: what nobody recorded is not so. */
export interface CaseLaw {
  readonly mode: LegalMode;
  readonly stage: CaseStage;
  readonly agreement: SharingAgreement;
  /** Particulars of the case and of this recipient; `incidental` belongs to the item and stands there. */
  readonly facts: Readonly<Record<Exclude<CaseFact, 'incidental'>, boolean>>;
  /** A legal hold of the prosecution, or a retention that is over: nothing passes between organisations. */
  readonly held: boolean;
}

/** Whether anything passes at all: the agreement holds today, the purpose is named, and nothing blocks the case as a whole. */
export const isOpen = ({ agreement, stage, facts, held }: CaseLaw, now: Date): boolean =>
  inForce(agreement, dayOf(now)) && stage !== 'CLOSED' && facts.purposeNamed && !held;
