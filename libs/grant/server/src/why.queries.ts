import { asIfTogether, marksKnown, momentOf, readersFrom, readLawfulItem, sql, UnitOfWork, uuid, type Caller, type RawReader, type Reader } from '@casustafel/database';
import { whyNotInput } from '@casustafel/grant-domain';
import { parse } from '@casustafel/graphql';
import type { DataCategory, Level, StatutoryRole, Task } from '@casustafel/kernel';
import { isOpenEnded } from '@casustafel/kernel';
import { Sealer } from '@casustafel/key-store';
import { authorise, Refused, seatIn, type Actor, type Language, type LawfulItem } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import { readRequests } from './access-request.repository';
import { gainOf, seesRow, type SeesRow } from './why-rows';
import type { GrantPreviewRowModel } from './why.model';
import { seated, whyOfItem, whyOfScope, type Why } from './why';

/** "Why (not)": to the reader about what they see, to the supplier about who sees theirs. Never about what somebody does not see. */
@Injectable()
export class WhyQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork, @Inject(Sealer) private readonly sealer: Sealer) {}

  /** Takes an item only from whoever already sees something of it; otherwise organisation, category and case. */
  async whyNot(caller: Caller, given: unknown, language: Language): Promise<Why> {
    const { caseId, itemId, scope } = parse(whyNotInput, given);
    return itemId ? this.ofItem(caller, caseId, itemId, language) : this.ofScope(caller, caseId, scope!, language);
  }

  private async ofItem(caller: Caller, caseId: string, id: string, language: Language): Promise<Why> {
    const at = { action: 'ASKED_WHY', caseId, required: { read: 'items' as const, kind: 'Contribution', id } };
    const { items } = await this.work.look(caller, at, (read) => ({ items: readLawfulItem(read, caller.actor, caseId, id) }));
    return whyOfItem(seated(caller.actor, caseId), items[0]!, language);
  }

  /** Reads who sits at the table and nothing else: nothing that is there or not there can change the answer. */
  private async ofScope(caller: Caller, caseId: string, { organisationId, task, category }: { organisationId: string; task: Task; category: DataCategory }, language: Language): Promise<Why> {
    const { parties } = await this.work.judge(caller, (read) => ({
      parties: read.aside(
        sql`select s.role, s.task, s.party from seat s where s.case_id = ${uuid(caseId)} and s.organisation_id = ${uuid(organisationId)} and s.from_at <= hub_now() and s.until_at > hub_now() order by s.from_at, s.id`,
        (row) => ({ role: row['role'] as StatutoryRole, task: row['task'] as Task, party: row['party'] as string }),
      ),
    }));
    const seat = caller.actor.valid ? seatIn(caller.actor, caseId) : undefined;
    const supplier = parties.find((each) => each.task === task);
    await this.work.refuseUnless(caller, () => {
      if (!seat || !supplier) throw new Refused(seat ? 'Organisation' : 'CaseFile', seat ? organisationId : caseId, 'ASKED_WHY');
    });
    await this.work.look(caller, { action: 'ASKED_WHY', caseId }, () => ({}));
    return whyOfScope(seat!, caller.actor.now, supplier!, category, language);
  }

  /** For whoever may share the item: every seat of the case, with what it sees and why. */
  async whoSees(caller: Caller, caseId: string, id: string, language: Language): Promise<readonly SeesRow[]> {
    const [item] = await this.own(caller, caseId, [id]);
    const { readers, marks, grants } = await this.work.look(caller, { action: 'ASKED_WHO_SEES', caseId }, (read) => ({
      readers: read.aside(readersSql(caseId), tableOf),
      marks: read.aside(marksKnown(caseId), (row) => row['id']),
      grants: read.aside(
        sql`select g.seat_id, max(g.until_at) as until_at from contribution_grant g where g.contribution_id = ${uuid(id)} and g.ended_at is null and g.from_at <= hub_now() and g.until_at > hub_now() group by 1`,
        (row) => [row['seat_id'] as string, momentOf(row['until_at'])] as const,
      ),
    }));
    const ends = new Map(grants.filter(([, until]) => !isOpenEnded(until)));
    return seatedNow(readers, caller.actor).map((reader) => seesRow(reader, marks.length > 0 ? item! : asIfTogether(item!), ends, language));
  }

  /** For the party that was asked: what granting these items would show the asker, and what stands in the way. */
  async grantPreview(caller: Caller, caseId: string, requestId: string, itemIds: readonly string[], level: Level, language: Language): Promise<readonly GrantPreviewRowModel[]> {
    const { requests } = await this.work.judge(caller, (read) => ({ requests: readRequests(read, caller.actor, this.sealer, { caseId, ids: [requestId] }) }));
    await this.work.refuseUnless(caller, () => authorise(caller.actor, 'grant', 'AccessRequest', requests[0] ?? null, requestId));
    const items = await this.own(caller, caseId, itemIds);
    const { readers, marks } = await this.work.look(caller, { action: 'PREVIEWED', caseId }, (read) => ({ readers: read.aside(readersSql(caseId), tableOf), marks: read.aside(marksKnown(caseId), (row) => row['id']) }));
    const asker = seatedNow(readers, caller.actor).find(({ seatId }) => seatId === requests[0]!.seatId);
    return asker ? items.map((item) => ({ contributionId: item.id, ...gainOf(asker.actor, marks.length > 0 ? item : asIfTogether(item), level, language) })) : [];
  }

  /** @throws Refused for whatever of these the caller may not share. */
  private async own(caller: Caller, caseId: string, ids: readonly string[]): Promise<readonly LawfulItem[]> {
    const reads = await this.work.judge(caller, (read) => Object.fromEntries(ids.map((id) => [id, readLawfulItem(read, caller.actor, caseId, id)])));
    const items = ids.map((id) => reads[id]?.[0] ?? null);
    await this.work.refuseUnless(caller, () => ids.forEach((id, index) => authorise(caller.actor, 'share', 'Contribution', items[index] ?? null, id)));
    return items as readonly LawfulItem[];
  }
}

interface Table {
  readonly agreements: Actor['agreements'];
  readonly readers: readonly RawReader[];
}

const readersSql = (caseId: string) => sql`select readers_of_cases(array[${uuid(caseId)}]) as found`;
const tableOf = (row: Readonly<Record<string, unknown>>): Table => row['found'] as Table;
const seatedNow = ([table]: readonly Table[], asker: Actor): readonly Reader[] => readersFrom(table!.readers, { ...asker, agreements: table!.agreements });
