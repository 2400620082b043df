import type { Contribution, ContributionText, Written } from '@casustafel/contribution-domain';
import {
  maybeMoment, momentOf, bytesOf, raw, ruleToSql, saveVersion, sql, stoodAt, uuid, within,
  type JsonRow, type Read, type ReadTx, type RuleColumns, type Scope, type Sql, type Tx,
} from '@casustafel/database';
import type { Sealer } from '@casustafel/key-store';
import { ruleFor, type Actor } from '@casustafel/policy';
import { ContributionEntity } from './contribution.entity';

/** A contribution as it is kept: its facts, its party, and its words. */
export interface KeptContribution extends Contribution {
  readonly party: string;
  readonly broughtAt: Date;
  readonly text: ContributionText;
}

const COLUMNS: RuleColumns = {
  caseId: { column: 'c.case_id', type: 'uuid' },
  party: { column: 'c.party', type: 'text' },
  audience: { column: 'c.audience', type: 'uuid[]' },
  openUntil: { column: 'c.open_until', type: 'moment' },
};

const place = (id: string): string => `contribution:${id}`;

/** What the reader may know of what was brought; the rule itself is the predicate. */
export function readContributions(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope, more: Sql = raw('')): Read<KeptContribution> {
  const visible = ruleToSql(ruleFor(actor, 'read', 'Contribution'), COLUMNS);
  return read.rows(
    'Contribution',
    sql`select c.* from contribution c where ${within(scope, 'Contribution', 'c')} and ${visible} ${stoodAt(scope, raw('c.first_processed_at'))} ${more} order by c.first_processed_at desc, c.id`,
    (row) => kept(sealer, row),
  );
}

/** For the acts: one thing behind the wall, and saving what was decided about it. */
export class ContributionRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Locks the rows, in one order, so that two people who share at once do not wait for each other in a ring. */
  async lock(ids: readonly string[]): Promise<ReadonlyMap<string, KeptContribution>> {
    const found = new Map<string, KeptContribution>();
    for (const id of [...ids].sort()) {
      const [row] = await this.tx.query(sql`select c.* from contribution c where c.id = ${uuid(id)} for update`);
      if (row) found.set(id, kept(this.sealer, row));
    }
    return found;
  }

  async find(id: string): Promise<KeptContribution | null> {
    const [row] = await this.tx.query(sql`select c.* from contribution c where c.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  async insert({ contribution, text }: Written, subjects: readonly string[]): Promise<void> {
    const { occurredOn, audience, aboutPersonIds, ...facts } = contribution;
    await this.tx.manager.insert(ContributionEntity, {
      ...facts, occurredOn, audience: [...audience], aboutPersonIds: [...aboutPersonIds], subjects: [...subjects],
      firstProcessedAt: this.tx.now,
      content: this.sealer.seal(contribution.caseId, place(contribution.id), text),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: Contribution, after: Contribution, change: { text?: ContributionText; subjects?: readonly string[] } = {}): Promise<void> {
    const { category, knowledge, level, audience, aboutPersonIds, occurredOn, sharedAt, withdrawnAt, openUntil } = after;
    await saveVersion(this.tx, ContributionEntity, before, {
      category, knowledge, level, occurredOn, sharedAt, withdrawnAt, openUntil, audience: [...audience], aboutPersonIds: [...aboutPersonIds],
      ...(change.text && { content: this.sealer.seal(after.caseId, place(after.id), change.text) }),
      ...(change.subjects && { subjects: [...change.subjects] }),
    });
  }
}

function kept(sealer: Sealer, row: JsonRow): KeptContribution {
  const id = row['id'] as string;
  const caseId = row['case_id'] as string;
  return {
    id,
    caseId,
    organisationId: row['organisation_id'] as string,
    task: row['task'] as Contribution['task'],
    party: row['party'] as string,
    authorSeatId: row['author_seat_id'] as string,
    category: row['category'] as Contribution['category'],
    knowledge: row['knowledge'] as Contribution['knowledge'],
    level: row['level'] as Contribution['level'],
    audience: row['audience'] as string[],
    aboutPersonIds: row['about_person_ids'] as string[],
    occurredOn: row['occurred_on'] as string | null,
    broughtAt: momentOf(row['first_processed_at']),
    sharedAt: maybeMoment(row['shared_at']),
    withdrawnAt: maybeMoment(row['withdrawn_at']),
    openUntil: momentOf(row['open_until']),
    version: row['version'] as number,
    text: sealer.open(caseId, place(id), bytesOf(row['content'])),
  };
}
