import { Registry } from './registry';
import type { Tx } from './tx';

/** Several of the family brought together: in one room, or at one table with a mediator. */
export interface Bringing {
  readonly caseId: string;
  readonly personIds: readonly string[];
  readonly form: string;
}

export type BringingRefusal = 'TOGETHER_NOT_ARGUED' | 'CONTACT_NOT_SAFE' | 'PERSON_NOT_IN_CASE' | 'SEVERAL_PERSONS';

export interface Brought {
  /** Why they may not be brought together now; null where they may. The same in every case, whoever is kept apart in it. */
  readonly refusal: BringingRefusal | null;
  /** How the log knows them. */
  readonly subjects: readonly string[];
}

export interface TogetherSource {
  /** Whether these may be brought together now. The answer holds until the transaction ends: nobody is set apart meanwhile. */
  bring(tx: Tx, bringing: Bringing): Promise<Brought>;
}

/** What has to be so before anybody brings people of the family together; kept where the family is spoken with. */
export class Together extends Registry<TogetherSource> {
  bring(tx: Tx, bringing: Bringing): Promise<Brought> {
    const [source] = this.members;
    if (!source) throw new Error('Nobody keeps who may be brought together');
    return source.bring(tx, bringing);
  }
}
