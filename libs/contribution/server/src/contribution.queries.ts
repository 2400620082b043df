import { knownContributions, LogReader, momentOf, sql, raw, text, UnitOfWork, uuid, uuids, whole, type Caller } from '@casustafel/database';
import { Sealer } from '@casustafel/key-store';
import type { ActorSeat } from '@casustafel/policy';
import { authorise, may, readerOf } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { presentContribution, type ContributionModel } from './contribution.model';
import { readContributions } from './contribution.repository';
import type { OpenedByModel, PreviewRowModel } from './preview.model';

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
    const last = after && sql`select c.first_processed_at, c.id from contribution c where c.case_id = ${uuid(caseId)} and c.id = ${uuid(after)} and ${knownContributions(caller.actor)}`;
    const page = last ? sql`and (c.first_processed_at, c.id) < (${last})` : raw('');
    const { items } = await this.work.look(caller, { action: 'LISTED', caseId }, (read) => ({
      items: limited(readContributions(read, caller.actor, this.sealer, { caseId }, page), Math.min(Math.max(first, 1), 200)),
    }));
    return items.map((kept) => presentContribution(caller.actor, kept));
  }

  /** Who at this table would see these items if they were shared with these seats. Only for whoever may share them. */
  async preview(caller: Caller, caseId: string, ids: readonly string[], seatIds: readonly string[]): Promise<PreviewRowModel[]> {
    // Judged before anything is written down: a preview tells of seats, and discloses nothing of the items themselves.
    const { items } = await this.work.judge(caller, (read) => ({ items: readContributions(read, caller.actor, this.sealer, { caseId, ids }) }));
    await this.work.refuseUnless(caller, () => {
      for (const id of ids) authorise(caller.actor, 'share', 'Contribution', items.find((item) => item.id === id) ?? null, id);
    });
    const { seats } = await this.work.look(caller, { action: 'PREVIEWED', caseId }, (read) => ({
      seats: read.aside(
        sql`select s.*, p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date as valid from seat s join professional p on p.id = s.professional_id
            where s.case_id = ${uuid(caseId)} and s.until_at > hub_now() order by s.from_at, s.id`,
        (row) => ({ seat: seatOf(row), valid: row['valid'] === true }),
      ),
    }));
    return seats.map(({ seat, valid }) => {
      const reader = readerOf(seat, caller.actor, valid);
      const sees = items.length > 0 && items.every((item) => may(reader, 'read', 'Contribution', { ...item, audience: [...item.audience, ...seatIds] }));
      const own = items.some((item) => item.party === seat.party);
      return { seatId: seat.id, level: sees ? 'FULL' : 'NOTHING', because: !valid ? 'LAPSED' : own ? 'OWN_ORGANISATION' : sees ? 'NAMED' : 'NOT_NAMED' };
    });
  }

  /** Who of other organisations had this item on their screen: a question to the access log, and so a line in it. */
  async openedBy(caller: Caller, caseId: string, id: string): Promise<OpenedByModel[]> {
    const { items } = await this.work.judge(caller, (read) => ({ items: readContributions(read, caller.actor, this.sealer, { caseId, ids: [id] }) }));
    const [item] = items;
    await this.work.refuseUnless(caller, () => authorise(caller.actor, 'share', 'Contribution', item ?? null, id));
    const rows = await this.log.read(caller, { action: 'ASKED_WHO_OPENED', caseId, purpose: 'ACCOUNT' }, sql`
      select l.actor_id as id, a.name, a.organisation, min(l.at) as first_at from access_log l join log_actor a on a.actor_id = l.actor_id
      where l.object_ids @> ${uuids([id])} and l.outcome = 'SHOWN' and l.organisation_id <> ${uuid(item!.organisationId)} and l.case_id = ${uuid(caseId)} and l.action <> ${text('PREVIEWED')}
      group by 1, 2, 3 order by 4`);
    return rows.map((row) => ({ professionalId: String(row['id']), name: String(row['name']), organisation: String(row['organisation']), firstAt: momentOf(row['first_at']) }));
  }
}

const limited = <T extends { query: ReturnType<typeof sql> }>(read: T, most: number): T => ({ ...read, query: sql`${read.query} limit ${whole(most)}` });

function seatOf(row: Readonly<Record<string, unknown>>): ActorSeat {
  return {
    id: String(row['id']), caseId: String(row['case_id']), organisationId: String(row['organisation_id']), role: row['role'] as ActorSeat['role'],
    task: row['task'] as ActorSeat['task'], function: row['function'] as ActorSeat['function'], party: String(row['party']), until: momentOf(row['until_at']), standingInFor: null,
  };
}
