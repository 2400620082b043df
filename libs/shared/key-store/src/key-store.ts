/**
 * Where keys live: never in the database, never in its backup. A destroyed key leaves a dated tombstone,
 * so that a restored backup cannot bring back what was forgotten.
 */
export abstract class KeyStore {
  /** Makes the key of a new case. */
  abstract createCaseKey(caseId: string): void;
  /** The key of this case. @throws {KeyGone} when it was destroyed or never made. */
  abstract caseKey(caseId: string): Buffer;
  /** Destroys the key, leaving a tombstone with this date. */
  abstract destroyCaseKey(caseId: string, at: Date): void;
  /** A key for one purpose of the hub as a whole (wrapping round keys, keyed hashes, cursors), derived and stable. */
  abstract hubKey(purpose: string): Buffer;
}

/** Without its key the content no longer exists. */
export class KeyGone extends Error {}
