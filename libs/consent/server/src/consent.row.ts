import type { Consent, ConsentChange, ConsentText } from '@casustafel/consent-domain';
import { bytesOf, maybeMoment, momentOf, type JsonRow } from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';

/** A consent as it is kept: its facts, its words, and each time it was taken back. */
export interface KeptConsent extends Consent {
  readonly party: string;
  readonly subjects: readonly string[];
  readonly text: ConsentText;
  readonly changes: readonly ConsentChange[];
}

export const placeOfText = (id: string): string => `consent:${id}`;
export const placeOfChanges = (id: string): string => `consent-changes:${id}`;

/** Reads a row back; opens its words. */
export function kept(sealer: Sealer, row: JsonRow): KeptConsent {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id, caseId,
    personId: row['person_id'] as string,
    organisationId: row['organisation_id'] as string,
    task: row['task'] as Consent['task'],
    party: row['party'] as string,
    subjects: row['subjects'] as string[],
    recordedBySeatId: row['recorded_by'] as string,
    recordedAt: momentOf(row['recorded_at']),
    categories: row['categories'] as Consent['categories'],
    covers: row['covers'] as string[],
    givenOn: row['given_on'] as string,
    lastDay: row['last_day'] as string,
    until: momentOf(row['until_at']),
    giverIds: row['giver_ids'] as string[],
    withdrawnAt: maybeMoment(row['withdrawn_at']),
    version: row['version'] as number,
    text: sealer.open<ConsentText>(caseId, placeOfText(id), bytesOf(row['content'])),
    changes: row['changes'] ? sealer.open<ConsentChange[]>(caseId, placeOfChanges(id), bytesOf(row['changes'])) : [],
  };
}
