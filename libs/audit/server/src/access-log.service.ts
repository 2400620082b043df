import { logFilterInput, periodOf, type LogFilterInput } from '@casustafel/audit-domain';
import { day, join, LogReader, raw, sql, text, UnitOfWork, uuid, whole, type Caller, type Sql } from '@casustafel/database';
import { parse } from '@casustafel/graphql';
import { Problem } from '@casustafel/kernel';
import { authorise } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { AccessLogChoicesModel, AccessLogPageModel } from './access-log.model';
import { foldLive } from './fold-live';
import { logRow, placeOf, readPlace } from './log-row';

/** Reading the log: under a role that sees no case, and itself a row in the log. */
@Injectable()
export class AccessLogService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(LogReader) private readonly log: LogReader) {}

  /** Newest first. @throws Refused for whoever is not the privacy officer of the region. */
  async page(caller: Caller, given: unknown): Promise<AccessLogPageModel> {
    await this.mayRead(caller);
    const filter = parse(logFilterInput, given);
    const rows = await this.log.read(caller, { action: 'READ_LOG', caseId: filter.caseId }, sql`
      select l.*, a.name as actor_name, a.organisation, a.job_title, c.number as case_number, b.name as behalf_name,
        (select jsonb_agg(jsonb_build_object('familyRole', p.family_role, 'position', p.position) order by p.family_role desc, p.position) from pseudonym p where p.pseudonym = any(l.subjects)) as about
      from access_log l left join log_actor a on a.actor_id = l.actor_id left join log_case c on c.case_id = l.case_id
        left join log_seat s on s.seat_id = l.on_behalf_of left join log_actor b on b.actor_id = s.actor_id
      where l.region_id = ${uuid(caller.actor.regionId)} and ${conditions(filter)}
      order by l.at desc, l.stream desc, l.n desc limit ${whole(filter.limit + 1)}`);
    const shown = rows.slice(0, filter.limit);
    const last = shown.at(-1);
    return { lines: foldLive(shown.map(logRow)), next: rows.length > filter.limit && last ? placeOf(last) : null };
  }

  /** Whom and what one may choose in the filters. */
  async choices(caller: Caller): Promise<AccessLogChoicesModel> {
    await this.mayRead(caller);
    const region = uuid(caller.actor.regionId);
    const rows = await this.log.read(caller, { action: 'READ_LOG' }, sql`
      select 'professionals' as list, a.actor_id::text as id, a.name || ', ' || a.job_title as name from log_actor a where a.region_id = ${region}
      union all select 'organisations', o.id::text, o.name from (select distinct l.organisation_id as id, a.organisation as name from access_log l join log_actor a on a.actor_id = l.actor_id where l.region_id = ${region} and l.organisation_id is not null) o
      union all select 'cases', c.case_id::text, c.number from log_case c where c.region_id = ${region}
      order by 1, 3`);
    const of = (list: string) => rows.filter((row) => row['list'] === list).map((row) => ({ id: String(row['id']), name: String(row['name']) }));
    return { professionals: of('professionals'), organisations: of('organisations'), cases: of('cases') };
  }

  private async mayRead(caller: Caller): Promise<void> {
    const { actor } = caller;
    await this.work.refuseUnless(caller, () => authorise(actor, 'read', 'AccessLog', { regionId: actor.regionId }, actor.regionId));
  }
}

function conditions(filter: LogFilterInput): Sql {
  const { from, before } = periodOf(filter);
  const parts: Sql[] = [raw('true')];
  if (filter.professionalId) parts.push(sql`l.actor_id = ${uuid(filter.professionalId)}`);
  if (filter.organisationId) parts.push(sql`l.organisation_id = ${uuid(filter.organisationId)}`);
  if (filter.caseId) parts.push(sql`l.case_id = ${uuid(filter.caseId)}`);
  if (filter.action) parts.push(sql`l.action = ${text(filter.action)}`);
  if (filter.outcome) parts.push(sql`l.outcome = ${text(filter.outcome)}`);
  // A day is a Dutch day, whatever clock the server keeps.
  if (from) parts.push(sql`l.at >= (${day(from)}::timestamp at time zone 'Europe/Amsterdam')`);
  if (before) parts.push(sql`l.at < (${day(before)}::timestamp at time zone 'Europe/Amsterdam')`);
  if (filter.after) {
    const place = readPlace(filter.after);
    if (!place) throw new Problem('INVALID', [{ path: 'after', code: 'NOT_A_PLACE' }]);
    parts.push(sql`(l.at, l.stream, l.n) < (${{ cast: 'timestamptz', value: place.at }}, ${uuid(place.stream)}, ${whole(place.n)})`);
  }
  return join(parts, ' and ');
}
