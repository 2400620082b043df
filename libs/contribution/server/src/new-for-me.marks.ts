import { KeyStore, openBytes, sealBytes } from '@casustafel/key-store';
import { isId, Problem } from '@casustafel/kernel';
import { Inject, Injectable } from '@nestjs/common';

/** Where a page ended: the moment and the item the next one comes after. */
export interface PageEnd {
  /** As the database wrote it, to the millionth of a second: an item would else be lost or come twice between two pages. */
  readonly at: string;
  readonly id: string;
}

const DIGITS = 40;

/**
 * Where somebody is in the list of what is new, closed to themself too, and theirs alone. It holds a place and no right: what comes
 * after it is judged as every first page is.
 */
@Injectable()
export class NewForMeMarks {
  private readonly key: Buffer;

  constructor(@Inject(KeyStore) keys: KeyStore) {
    this.key = keys.hubKey('cursor');
  }

  write(professionalId: string, { at, id }: PageEnd): string {
    return sealBytes(this.key, place(professionalId), Buffer.from(at.padEnd(DIGITS) + id)).toString('base64url');
  }

  /** @throws Problem CURSOR_UNKNOWN when it is somebody else's, of another list, or made up. */
  read(professionalId: string, mark: string): PageEnd {
    const inside = this.open(professionalId, mark);
    const [at, id] = [inside.slice(0, DIGITS).trimEnd(), inside.slice(DIGITS)];
    if (!isId(id)) throw new Problem('CURSOR_UNKNOWN');
    return { at, id };
  }

  private open(professionalId: string, mark: string): string {
    try {
      return openBytes(this.key, place(professionalId), Buffer.from(mark, 'base64url')).toString();
    } catch {
      throw new Problem('CURSOR_UNKNOWN');
    }
  }
}

const place = (professionalId: string): string => `new-for-me:${professionalId}`;
