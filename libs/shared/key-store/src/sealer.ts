import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { KeyStore } from './key-store';

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

/** Seals texts, names and contacts with the key of their case. */
@Injectable()
export class Sealer {
  constructor(@Inject(KeyStore) private readonly keys: KeyStore) {}

  /** @param place kind and id of the row, so that a sealed text cannot be moved to another row. */
  seal(caseId: string, place: string, content: unknown): Buffer {
    return sealBytes(this.keys.caseKey(caseId), place, Buffer.from(JSON.stringify(content)));
  }

  open<T>(caseId: string, place: string, sealed: Buffer): T {
    return JSON.parse(openBytes(this.keys.caseKey(caseId), place, sealed).toString()) as T;
  }

  /** A hash nobody can compute without the hub's key: for finding a name without storing it. */
  keyed(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.keys.hubKey(purpose)).update(value).digest();
  }
}
