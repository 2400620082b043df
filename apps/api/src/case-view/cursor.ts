import { KeyStore, openBytes, sealBytes } from '@casustafel/key-store';
import { Problem } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';

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

  write(professionalId: string, caseId: string, at: number): string {
    return sealBytes(this.key, `${professionalId}:${caseId}`, Buffer.from(String(at).padStart(16, '0'))).toString('base64url');
  }

  /** @throws Problem CURSOR_UNKNOWN when it is somebody else's, of another case, or made up. */
  read(professionalId: string, caseId: string, cursor: string): number {
    try {
      return Number(openBytes(this.key, `${professionalId}:${caseId}`, Buffer.from(cursor, 'base64url')).toString());
    } catch {
      throw new Problem('CURSOR_UNKNOWN');
    }
  }
}
