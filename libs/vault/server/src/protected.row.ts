import { bytesOf, maybeMoment, momentOf, type JsonRow } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import type { KeptWords, OldContact, ProtectedValue } from '@casustafel/vault-domain';
import type { KeptNeedle } from './kept-veil';

export const valuePlace = (id: string): string => `protected-value:${id}`;
export const whyPlace = (id: string): string => `protected-why:${id}`;
const needlePlace = (id: string): string => `protected-needle:${id}`;

/** A value as it is read, with whose seat kept it. */
export interface KeptProtected extends ProtectedValue {
  readonly subjects: readonly string[];
  readonly organisationId: string;
}

/** Opened past the lens: the vault reads what it keeps, for whom the walls and the rules let it. Why it is kept is a text like any other. */
export function kept(sealer: Sealer, row: JsonRow): KeptProtected {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const { value, alsoKnownAs } = JSON.parse(sealer.openApart(caseId, valuePlace(id), bytesOf(row['content']))) as KeptWords;
  return {
    id, caseId, value, alsoKnownAs, party: row['party'] as string, channel: row['channel'] as string, personId: row['person_id'] as string | null, kind: row['kind'] as ProtectedValue['kind'],
    audience: row['audience'] as string[], openUntil: momentOf(row['open_until']), why: row['why'] ? sealer.open<string>(caseId, whyPlace(id), bytesOf(row['why'])) : null,
    keptAt: momentOf(row['kept_at']), withdrawnAt: maybeMoment(row['withdrawn_at']), version: row['version'] as number,
    subjects: row['subjects'] as string[], organisationId: row['organisation_id'] as string, keptBySeatId: row['kept_by'] as string,
  };
}

export const sealedWords = (sealer: Sealer, { caseId, id, value, alsoKnownAs }: ProtectedValue): Buffer =>
  sealer.sealApart(caseId, valuePlace(id), JSON.stringify({ value, alsoKnownAs } satisfies KeptWords));

export const sealedNeedle = (sealer: Sealer, value: ProtectedValue): Buffer => sealer.sealApart(value.caseId, needlePlace(value.id), JSON.stringify(needleOf(value)));

export const needleOf = ({ id, caseId, party, keptBySeatId, channel, audience, openUntil, kind, value, alsoKnownAs }: ProtectedValue): KeptNeedle => ({ id, caseId, party, keptBySeatId, channel, audience, openUntil, kind, value, alsoKnownAs });

export function openedNeedle(sealer: Sealer, row: JsonRow): KeptNeedle {
  const [id, caseId] = [row['id'] as string, row['case_id'] as string];
  const needle = JSON.parse(sealer.openApart(caseId, needlePlace(id), bytesOf(row['content']))) as Omit<KeptNeedle, 'openUntil'> & { readonly openUntil: string };
  // The channel is judged by the database, and may be another by now.
  return { ...needle, channel: row['channel'] as string, openUntil: new Date(needle.openUntil) };
}

/** An old contact as it is read, with what became of it. */
export interface KeptContact extends OldContact {
  readonly subjects: readonly string[];
  readonly reason: string | null;
  readonly settledAt: Date | null;
}

/** Opened past the lens as a value is: it is of whoever the walls and the rules let have it. Empty where the person had none. */
export function keptContact(sealer: Sealer, row: JsonRow): KeptContact {
  const [id, caseId, personId] = [row['id'] as string, row['case_id'] as string, row['person_id'] as string];
  return {
    id, caseId, personId, party: row['party'] as string, broughtBySeatId: row['brought_by'] as string, channel: row['channel'] as string, state: row['state'] as OldContact['state'], version: row['version'] as number,
    words: row['content'] ? contactIn(sealer.openApart(caseId, `person:${personId}`, bytesOf(row['content']))) : null,
    reason: row['reason'] ? sealer.open<string>(caseId, contactReasonPlace(id), bytesOf(row['reason'])) : null,
    settledAt: maybeMoment(row['settled_at']), subjects: row['subjects'] as string[],
  };
}

export const contactReasonPlace = (id: string): string => `old-contact-reason:${id}`;

/** It was sealed with the person, whose words may bear an author before them. */
function contactIn(sealed: string): string {
  const { contact } = JSON.parse(sealed.slice(sealed.indexOf('{', sealed.lastIndexOf('\u0001') + 1))) as { readonly contact?: unknown };
  return typeof contact === 'string' ? contact.trim() : '';
}
