import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { KeyStore } from './key-store';
import { currentLens, NOBODY_WROTE, type Authored } from './lens';

const VERSION = 1;

/** AES-256-GCM: one version byte, 12 bytes nonce, 16 bytes tag, then the text; `place` is bound to it and cannot be swapped. */
export function sealBytes(key: Buffer, place: string, plain: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), body]);
}

/** @throws when the key, the place or a single bit is another. */
export function openBytes(key: Buffer, place: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION) throw new Error('Sealed with an unknown version');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(13, 29));
  return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
}

/** Around the name of who wrote it; no JSON begins so. */
const AUTHORED = '\u0001';
const OTHERS = '\u0002';

/** What was sealed before words had an author is nobody's. */
function authoredIn(text: string): Authored {
  if (!text.startsWith(AUTHORED)) return { by: NOBODY_WROTE, content: JSON.parse(text) as unknown };
  const end = text.indexOf(AUTHORED, 1);
  const [by = NOBODY_WROTE, others] = text.slice(1, end).split(OTHERS);
  return { by, ...(others && { others: JSON.parse(others) as Record<string, string> }), content: JSON.parse(text.slice(end + 1)) as unknown };
}

/** Seals texts, names and contacts with the key of their case. */
@Injectable()
export class Sealer {
  constructor(@Inject(KeyStore) private readonly keys: KeyStore) {}

  /**
   * @param place kind and id of the row, so that a sealed text cannot be moved to another row.
   * @param by whose words they are, where they are not of whoever acts.
   */
  seal(caseId: string, place: string, content: unknown, by?: string): Buffer {
    const authored: Authored = currentLens()?.sealing(caseId, place, content, by) ?? { by: by ?? NOBODY_WROTE, content };
    const others = Object.keys(authored.others ?? {}).length > 0 ? OTHERS + JSON.stringify(authored.others) : '';
    return this.sealApart(caseId, place, `${AUTHORED}${authored.by}${others}${AUTHORED}${JSON.stringify(authored.content)}`);
  }

  /** @throws outside a look or an act: words are opened for somebody, or not at all. */
  open<T>(caseId: string, place: string, sealed: Buffer): T {
    const lens = currentLens();
    if (!lens) throw new Error('Words are opened for a reader');
    return lens.opened(caseId, place, authoredIn(this.openApart(caseId, place, sealed))) as T;
  }

  /** Past every lens: for the vault itself, which has to know what it keeps from whom. */
  sealApart(caseId: string, place: string, text: string): Buffer {
    return sealBytes(this.keys.caseKey(caseId), place, Buffer.from(text));
  }

  openApart(caseId: string, place: string, sealed: Buffer): string {
    return openBytes(this.keys.caseKey(caseId), place, sealed).toString();
  }

  /** A hash nobody can compute without the hub's key: for finding a name without storing it. */
  keyed(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.keys.hubKey(purpose)).update(value).digest();
  }
}
