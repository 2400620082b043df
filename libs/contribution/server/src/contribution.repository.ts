import type { Contribution, ContributionText, Written } from '@casustafel/contribution-domain';
import { decidingFacts, holdLaw, join, knownContributions, raw, saveVersion, sql, stoodAt, texts, uuid, within, type Read, type ReadTx, type Scope, type Sql, type Tx } from '@casustafel/database';
import { capacityOf } from '@casustafel/kernel';
import type { Sealer } from '@casustafel/key-store';
import type { Actor } from '@casustafel/policy';
import { ContributionEntity } from './contribution.entity';
import { COLUMNS, columnsOf, kept, place, type KeptContribution } from './contribution.row';

/** What the reader may know of what was brought; the rule itself is the predicate. A supplier may keep an item out of every report but its own. */
export function readContributions(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope, more: Sql = raw('')): Read<KeptContribution> {
  return reading(read, actor, sealer, scope, more, columnsFor(actor));
}

/** The same with all that is left of its receivers and all whom its gate covers, for judging how others would see it. */
export function readForOthers(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope): Read<KeptContribution> {
  return reading(read, actor, sealer, scope, raw(''), raw(COLUMNS.map((column) => `c.${column}`).join(', ')));
}

function reading(read: ReadTx, actor: Actor, sealer: Sealer, scope: Scope, more: Sql, columns: Sql): Read<KeptContribution> {
  const reported = scope.report ? sql`and (not c.conditions @> '[{"kind":"NOT_IN_REPORT"}]' or c.party = any ((select reader_parties())::text[]))` : raw('');
  const judged = read.judged(
    'Contribution',
    sql`select ${columns}, ${decidingFacts(actor, scope.caseId)} as decides from contribution c where ${within(scope, 'Contribution', 'c')} and ${knownContributions(actor)} ${reported} ${stoodAt(scope, raw('c.first_processed_at'))} ${more} order by c.first_processed_at desc, c.id`,
    (row) => kept(sealer, row),
  );
  return { ...judged, named: true };
}

/** Of two long lists in every row only the reader's own capacities are asked: those of all others judge nothing for this reader. The supplier's gate is shown whole to its own. */
export function columnsFor(actor: Actor): Sql {
  const capacities = texts([...new Set(actor.seats.map(capacityOf))]);
  const parties = texts([...new Set(actor.seats.map(({ party }) => party))]);
  const mine = (column: string): Sql => sql`array(select m from unnest((select ${capacities})::text[]) m where m = any(${raw(column)}))`;
  const asked: Readonly<Record<string, Sql>> = {
    receivers: sql`${mine('c.receivers')} as receivers`,
    gate_for: sql`case when c.party = any((select ${parties})::text[]) then c.gate_for else ${mine('c.gate_for')} end as gate_for`,
  };
  return join(COLUMNS.map((column) => asked[column] ?? raw(`c.${column}`)), ', ');
}

/** For the acts: one thing behind the wall, and saving what was decided about it. */
export class ContributionRepository {
  constructor(private readonly tx: Tx, private readonly sealer: Sealer) {}

  /** Holds the law still and locks the rows, in one order, so that two people who share at once do not wait for each other in a ring. */
  async lock(ids: readonly string[]): Promise<ReadonlyMap<string, KeptContribution>> {
    const found = new Map<string, KeptContribution>();
    await holdLaw(this.tx);
    for (const id of [...ids].sort()) {
      if (!(await this.isThere(id))) continue;
      const [row] = await this.tx.query(sql`select c.* from contribution c where c.id = ${uuid(id)} for update`);
      if (row) found.set(id, kept(this.sealer, row));
    }
    return found;
  }

  /** Where it travels: judged by the database at every writing, so it is asked after one. */
  async channelOf(id: string): Promise<string> {
    const [row] = await this.tx.query(sql`select c.channel from contribution c where c.id = ${uuid(id)}`);
    return row!['channel'] as string;
  }

  /** Whether it stands on this side of the wall; another comes to the wall beside it, so that absent and forbidden take as long. */
  private async isThere(id: string): Promise<boolean> {
    const rows = await this.tx.query(sql`select c.id from contribution c where c.id = any(array[${uuid(id)}, some_contribution()])`);
    return rows.some((row) => row['id'] === id);
  }

  async find(id: string): Promise<KeptContribution | null> {
    if (!(await this.isThere(id))) return null;
    const [row] = await this.tx.query(sql`select c.* from contribution c where c.id = ${uuid(id)}`);
    return row ? kept(this.sealer, row) : null;
  }

  /** The own items that rest on this consent, and have not closed already. */
  async ofConsent(consentId: string): Promise<readonly string[]> {
    const rows = await this.tx.query(sql`select c.id from contribution c where c.consent_id = ${uuid(consentId)} and c.withdrawn_at is null and c.gate_until > (select hub_now()) and c.party = any ((select reader_parties())::text[]) order by c.id`);
    return rows.map((row) => row['id'] as string);
  }

  async insert({ contribution, text }: Written, subjects: readonly string[]): Promise<void> {
    const { id, caseId, organisationId, supplierRole, task, authorSeatId } = contribution;
    await this.tx.manager.insert(ContributionEntity, {
      id, caseId, organisationId, supplierRole, task, authorSeatId, ...columnsOf(contribution), subjects: [...subjects], version: 1,
      firstProcessedAt: this.tx.now,
      content: this.sealer.seal(contribution.caseId, place(contribution.id), text),
    });
  }

  /** @throws Problem STALE when somebody else was first. */
  async save(before: Contribution, after: Contribution, change: { text?: ContributionText; subjects?: readonly string[] } = {}): Promise<void> {
    await saveVersion(this.tx, ContributionEntity, before, {
      ...columnsOf(after),
      ...(change.text && { content: this.sealer.seal(after.caseId, place(after.id), change.text) }),
      ...(change.subjects && { subjects: [...change.subjects] }),
    });
  }
}
