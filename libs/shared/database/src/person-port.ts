import { Registry } from './registry';
import type { Tx } from './tx';

export interface PersonFact {
  readonly id: string;
  readonly caseId: string;
  readonly label: string;
  readonly name: string;
  readonly birthDate: string | null;
  /** How the log knows them. */
  readonly pseudonym: string;
}

export interface PersonSource {
  /** Null when they are not there, or not for this actor to know. */
  find(tx: Tx, id: string): Promise<PersonFact | null>;
  ofCase(tx: Tx, caseId: string): Promise<readonly PersonFact[]>;
  /** How they could be reached was taken over by the vault: here it stands no more. */
  forgetContact(tx: Tx, id: string): Promise<void>;
}

/** Whom a case is about, for acts that depend on who they are and how old; told by the case file, which alone can open their names. */
export class Persons extends Registry<PersonSource> {
  async find(tx: Tx, id: string): Promise<PersonFact | null> {
    return (await this.members[0]?.find(tx, id)) ?? null;
  }

  async ofCase(tx: Tx, caseId: string): Promise<readonly PersonFact[]> {
    return (await this.members[0]?.ofCase(tx, caseId)) ?? [];
  }

  async forgetContact(tx: Tx, id: string): Promise<void> {
    await this.members[0]?.forgetContact(tx, id);
  }
}
