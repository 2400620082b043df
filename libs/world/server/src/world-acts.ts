import type { Tx } from '@casustafel/database';

/** Ids of a case that was started. */
export interface StartedIds {
  readonly caseId: string;
  readonly chairSeatId: string;
  /** In the order given. */
  readonly personIds: readonly string[];
}

/** A region as it is founded: with the organisation and the person nobody else could have set up. */
export interface Founding {
  readonly region: unknown;
  readonly organisation: { readonly id: string; readonly given: unknown };
  readonly administrator: { readonly id: string; readonly handle: string; readonly subject: string; readonly given: unknown };
}

/**
 * The acts an import goes through: those of the screens, within its one transaction, asking the same rules of whoever acts.
 * Each validates what it is given as its screen would; the application binds them to the slices.
 */
export abstract class WorldActs {
  abstract foundRegion(tx: Tx, founding: Founding): Promise<void>;
  abstract addOrganisation(tx: Tx, id: string, given: unknown): Promise<void>;
  abstract addProfessional(tx: Tx, person: { readonly id: string; readonly handle: string; readonly subject: string; readonly given: unknown }): Promise<void>;
  abstract addTable(tx: Tx, given: unknown): Promise<string>;
  abstract startCase(tx: Tx, given: unknown): Promise<StartedIds>;
  abstract seat(tx: Tx, given: unknown): Promise<string>;
  abstract recordParticular(tx: Tx, given: unknown): Promise<string>;
  abstract protect(tx: Tx, given: unknown): Promise<string>;
  abstract openProtected(tx: Tx, given: unknown): Promise<void>;
  abstract place(tx: Tx, given: unknown): Promise<string>;
  abstract chooseLines(tx: Tx, given: unknown): Promise<readonly string[]>;
  abstract bring(tx: Tx, given: unknown): Promise<string>;
  abstract share(tx: Tx, given: unknown): Promise<void>;
}
