import type { Contribution, ContributionText, OpenGate, SupplierCondition } from '@casustafel/contribution-domain';
import { bytesOf, maybeMoment, momentOf, type JsonRow } from '@casustafel/database';
import { OPEN_END, type SecrecyGate } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import { supplyOf, type LawfulItem } from '@casustafel/policy';

/** A contribution as it is kept: its facts, its words, and what the law sees of it. */
export interface KeptContribution extends Contribution {
  readonly party: string;
  readonly broughtAt: Date;
  readonly text: ContributionText;
  readonly lawful: LawfulItem;
  /** The seats that knew it in full when that was last worked out; none where it was read to be shown. */
  readonly knowing: readonly string[];
  /** The facts that judge it for this reader, where it was read to be shown: what is alike in these is judged alike. */
  readonly decides?: string;
}

export const place = (id: string): string => `contribution:${id}`;

/** An item as the rules see it, in the channel it travels in. */
export function lawfulOf(one: Contribution, party: string, channel: string): LawfulItem {
  const { id, caseId, authorSeatId, audience, supplierRole, task, category, about, receivers, gate, incidental, shows, grantable, openUntil } = one;
  return {
    id, caseId, party, authorSeatId, audience, channel, supply: supplyOf({ role: supplierRole, task }, category), about, receivers, incidental, shows, grantable, openUntil,
    gate: gate?.kind ?? 'NONE', gateFor: gate?.covers ?? [], gateUntil: gate?.until ?? OPEN_END,
  };
}

/** Everything of it that can change, as columns. */
export function columnsOf({ category, knowledge, level, audience, aboutPersonIds, occurredOn, sharedAt, withdrawnAt, openUntil, about, shows, grantable, receivers, gate, conditions, incidental }: Contribution) {
  return {
    category, knowledge, level, occurredOn, sharedAt, withdrawnAt, openUntil, about, incidental, audience: [...audience], aboutPersonIds: [...aboutPersonIds],
    shows: [...shows], grantable: [...grantable], receivers: [...receivers], conditions: [...conditions],
    gate: gate?.kind ?? 'NONE', gateFor: [...(gate?.covers ?? [])], gateUntil: gate?.until ?? OPEN_END, consentId: gate?.consentId ?? null,
  };
}

/** The columns of a row that a reader is told from, and whom it is about for the log. Who knows it in full is for acts, which take all. */
export const COLUMNS = `id case_id organisation_id party supplier_role task author_seat_id channel category knowledge about level shows grantable audience gate gate_for gate_until
  consent_id conditions receivers incidental about_person_ids occurred_on shared_at withdrawn_at open_until version first_processed_at content subjects`.split(/\s+/);

/** Reads a row back; opens its words. */
export function kept(sealer: Sealer, row: JsonRow): KeptContribution {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  const party = row['party'] as string;
  const contribution: Contribution = {
    id,
    caseId,
    organisationId: row['organisation_id'] as string,
    supplierRole: row['supplier_role'] as Contribution['supplierRole'],
    task: row['task'] as Contribution['task'],
    authorSeatId: row['author_seat_id'] as string,
    category: row['category'] as Contribution['category'],
    knowledge: row['knowledge'] as Contribution['knowledge'],
    about: row['about'] as Contribution['about'],
    level: row['level'] as Contribution['level'],
    shows: row['shows'] as Contribution['shows'],
    grantable: row['grantable'] as Contribution['grantable'],
    audience: row['audience'] as string[],
    gate: gateOf(row),
    conditions: row['conditions'] as SupplierCondition[],
    receivers: row['receivers'] as string[],
    incidental: row['incidental'] === true,
    aboutPersonIds: row['about_person_ids'] as string[],
    occurredOn: row['occurred_on'] as string | null,
    sharedAt: maybeMoment(row['shared_at']),
    withdrawnAt: maybeMoment(row['withdrawn_at']),
    openUntil: momentOf(row['open_until']),
    version: row['version'] as number,
  };
  const text = sealer.open<Partial<ContributionText>>(caseId, place(id), bytesOf(row['content']));
  // A card written before there were levels has no text for those between.
  const whole = { conclusion: null, summary: null, gateReason: null, ...text } as ContributionText;
  return { ...contribution, party, broughtAt: momentOf(row['first_processed_at']), text: whole, lawful: lawfulOf(contribution, party, row['channel'] as string), knowing: (row['knowing'] ?? []) as string[], decides: row['decides'] as string | undefined };
}

const gateOf = (row: JsonRow): OpenGate | null =>
  row['gate'] === 'NONE' ? null : { kind: row['gate'] as SecrecyGate, covers: row['gate_for'] as string[], until: momentOf(row['gate_until']), consentId: row['consent_id'] as string | null };
