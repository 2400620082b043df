import { SIDED_KINDS, type SidedKind, type Travels } from '@casustafel/compartment-domain';
import { raw, sql, UnitOfWork, uuid, type Caller, type JsonRow } from '@casustafel/database';
import { Refused, seatIn } from '@casustafel/policy';
import { Inject, Injectable } from '@nestjs/common';
import type { SideOfThingModel } from './side.model';

const TABLES: Readonly<Record<SidedKind, string>> = {
  Contribution: 'contribution', Factor: 'factor', Hypothesis: 'hypothesis', Conclusion: 'conclusion', TegenspraakGround: 'tegenspraak_ground', Decision: 'decision', Action: 'action', FamilyMessage: 'family_message',
};

/** Where it travels, in the words of the mark that its reader knows of. */
const TRAVELS = raw(`case when t.channel = t.case_id then 'ALL' when t.channel = channel_of(t.case_id, 'NEITHER') then 'NOBODY' when t.channel = m.channel then 'PROTECTED' else 'FEARED' end`);

/** Where one's own things travel while two parties are kept apart, for whoever may know that they are. */
@Injectable()
export class SideQueries {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /** Own things of a case, those that nobody could judge first. Empty alike where nobody is kept apart and for whoever may not know. */
  async own(caller: Caller, caseId: string): Promise<SideOfThingModel[]> {
    const { actor } = caller;
    await this.work.refuseUnless(caller, () => {
      if (!seatIn(actor, caseId)) throw new Refused('CaseFile', caseId, 'LISTED');
    });
    const found = await this.work.look(caller, { action: 'LISTED', caseId }, (read) => Object.fromEntries(SIDED_KINDS.map((kind) => [kind, read.rows(kind, sql`
      select t.id, t.first_processed_at, ${TRAVELS} as travels,
        (select jsonb_build_object('forAll', w.for_all, 'sideOfIds', w.side_of) from side_word w where w.thing_id = t.id order by w.at desc, w.id desc limit 1) as word
      from ${raw(TABLES[kind])} t
      cross join lateral (select k.channel from compartment k where k.case_id = t.case_id order by k.ended_at is not null, k.marked_at, k.id limit 1) m
      where t.case_id = ${uuid(caseId)} and t.party = any ((select reader_parties())::text[]) ${raw(kind === 'Contribution' ? 'and t.withdrawn_at is null' : '')} order by t.first_processed_at, t.id`, sided(kind))])));
    return Object.values(found as unknown as Record<string, SideOfThingModel[]>).flatMap((rows) => (Array.isArray(rows) ? rows : [])).sort((one, other) => Number(other.travels === 'NOBODY') - Number(one.travels === 'NOBODY'));
  }
}

const sided = (kind: SidedKind) => (row: JsonRow): SideOfThingModel => {
  const word = row['word'] as { readonly forAll: boolean; readonly sideOfIds: readonly string[] } | null;
  return { id: row['id'] as string, kind, travels: row['travels'] as Travels, saidForAll: word?.forAll ?? false, saidSideOfIds: word?.sideOfIds ?? [] };
};
