import { knownContributions, LogReader, momentOf, sql, raw, text, UnitOfWork, uuid, uuids, whole, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentContribution, type ContributionModel } from './contribution.model';
import { readContributions } from './contribution.repository';
import type { OpenedByModel } from './preview.model';

/** The looks of this slice: each judged by predicate and logged in the same statement. */
@Injectable()
export class ContributionQueries {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(LogReader) private readonly log: LogReader,
    @Inject(Sealer) private readonly sealer: Sealer,
  ) {}

  /** Newest first, a page at a time; `after` is the id of the last one seen. */
  async list(caller: Caller, caseId: string, first: number, after: string | null): Promise<ContributionModel[]> {
    // Where a page begins is judged too: an item the reader may not know is a place in the list as little as one that is not there.
    const last = after && sql`select c.first_processed_at as at, c.id from contribution c where c.case_id = ${uuid(caseId)} and c.id = ${uuid(after)} and ${knownContributions(caller.actor)}`;
    const page = last ? sql`and exists (select from (${last}) l where c.first_processed_at < l.at or c.first_processed_at = l.at and c.id > l.id)` : raw('');
    const { items } = await this.work.look(caller, { action: 'LISTED', caseId }, (read) => ({
      items: limited(readContributions(read, caller.actor, this.sealer, { caseId }, page), Math.min(Math.max(first, 1), 200)),
    }));
    return items.map((kept) => presentContribution(caller.actor, kept));
  }

  /** Who of other organisations had this item on their screen: a question to the access log, and so a line in it. */
  async openedBy(caller: Caller, caseId: string, id: string): Promise<OpenedByModel[]> {
    const { items } = await this.work.judge(caller, (read) => ({ items: readContributions(read, caller.actor, this.sealer, { caseId, ids: [id] }) }));
    const [item] = items;
    await this.work.refuseUnless(caller, () => authorise(caller.actor, 'share', 'Contribution', item?.lawful ?? null, id));
    const rows = await this.log.read(caller, { action: 'ASKED_WHO_OPENED', caseId, purpose: 'ACCOUNT' }, sql`
      select l.actor_id as id, a.name, a.organisation, min(l.at) as first_at from access_log l join log_actor a on a.actor_id = l.actor_id
      where l.object_ids @> ${uuids([id])} and l.outcome = 'SHOWN' and l.organisation_id <> ${uuid(item!.organisationId)} and l.case_id = ${uuid(caseId)} and l.action <> ${text('PREVIEWED')}
      group by 1, 2, 3 order by 4`);
    return rows.map((row) => ({ professionalId: String(row['id']), name: String(row['name']), organisation: String(row['organisation']), firstAt: momentOf(row['first_at']) }));
  }
}

const limited = <T extends { query: ReturnType<typeof sql> }>(read: T, most: number): T => ({ ...read, query: sql`${read.query} limit ${whole(most)}` });
