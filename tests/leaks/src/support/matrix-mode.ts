import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TrustedDocuments } from '@casustafel/graphql';
import type { HubOptions } from '@casustafel/tests-support';

let mode: 'demo' | 'production' = 'demo';

/** The suite that is loaded after this plays in production. */
export const playInProduction = (): void => void (mode = 'production');

/** What the matrix itself sends is written on the list of documents as the client's are, to the letter; whatever is not on it is refused. */
class MatrixDocuments extends TrustedDocuments {
  readonly sent = new Set<string>();

  override has(text: string): boolean {
    return this.sent.has(text) || super.has(text);
  }
}

/** The documents of our own screens, by their hash. */
export const OWN = Object.entries(JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@casustafel/contract/persisted-documents.json'), 'utf8')) as Record<string, string>);

const documents = new MatrixDocuments(new Map(OWN));
export const admit = (text: string): void => void documents.sent.add(text);

/** The hub the matrix is played in: as it is shown, or as it is used. */
export const hubOptions = (): HubOptions => (mode === 'production' ? { mode, oidc: { issuer: 'https://login.example/' }, documents } : { mode });
