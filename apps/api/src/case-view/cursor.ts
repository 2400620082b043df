import { KeyStore, openBytes, sealBytes } from '@casustafel/key-store';
import { Problem } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';

const HOUR = 3_600_000;
/** What changed is remembered for a day; a cursor is trusted for less, so that nothing it should have told is gone already. */
const TRUSTED_FOR = 20 * HOUR;
const DIGITS = 16;

const written = (count: number): string => String(count).padStart(DIGITS, '0');

/**
 * Where somebody stands in the stream of a case, closed to themself too: the number inside never leaves the server,
 * because gaps in it would tell of things they may not know.
 */
@Injectable()
export class Cursors {
  private readonly key: Buffer;

  constructor(@Inject(KeyStore) keys: KeyStore) {
    this.key = keys.hubKey('cursor');
  }

  /** @param at the database's time of the look it comes with. */
  write(professionalId: string, caseId: string, position: number, at: Date): string {
    return sealBytes(this.key, `${professionalId}:${caseId}`, Buffer.from(written(position) + written(at.getTime()))).toString('base64url');
  }

  /**
   * The position in the stream; undefined for a cursor of so long ago that only the whole is a true answer to it.
   * @throws Problem CURSOR_UNKNOWN when it is somebody else's, of another case, or made up.
   */
  read(professionalId: string, caseId: string, cursor: string, now: Date): number | undefined {
    const inside = this.open(professionalId, caseId, cursor);
    // One without a time was written before cursors had one, and so is old.
    const at = Number(inside.slice(DIGITS));
    return now.getTime() - at > TRUSTED_FOR ? undefined : Number(inside.slice(0, DIGITS));
  }

  private open(professionalId: string, caseId: string, cursor: string): string {
    try {
      return openBytes(this.key, `${professionalId}:${caseId}`, Buffer.from(cursor, 'base64url')).toString();
    } catch {
      throw new Problem('CURSOR_UNKNOWN');
    }
  }
}
