import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, staysPut, writtenByOwn } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ofOwn = (party: string): string => `${party} = any ((select reader_parties())::text[])`;
const hearer = `${ofOwn('party')} and (select reader_person()) = any (readers)`;
const mandate = 'organisation_id = (select reader_mandate()) and nobody_hears(party, readers)';
const officer = 'region_id = (select reader_region()) and (select reader_is_officer())';

/** Whoever had read an item that was wrong is told, and confirms; a leak is kept until it was weighed; not giving is a fact. */
export class CallBack1763700000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Facts about the reader alone, as reader_seats.
      create function reader_is_officer() returns boolean language sql stable security definer ${safe} as
        $$ select exists (select 1 from professional where id = reader_person() and 'PRIVACY_OFFICER' = any (offices)) $$;
      -- Whether none of these can read what is for their party any more: their seats ended, or their screening or training did.
      create function nobody_hears(p_party text, p_readers uuid[]) returns boolean language sql stable security definer ${safe} as $$
        select not exists (select 1 from seat s join professional p on p.id = s.professional_id
          where s.party = p_party and s.professional_id = any (p_readers) and s.from_at <= hub_now() and s.until_at > hub_now()
            and p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date)
      $$;
      -- For which party somebody looked at something of a case: the seat they had then, or failing that the last one.
      create function seat_at(p_case uuid, p_person uuid, p_at timestamptz) returns uuid language sql stable security definer ${safe} as $$
        select s.id from seat s where s.case_id = p_case and s.professional_id = p_person
        order by (s.from_at <= p_at and s.until_at > p_at) desc, s.from_at desc, s.id limit 1
      $$;
      -- Who of other parties had this item on their screen. It takes nobody's word: the log says who, the item says whose it is,
      -- and only they may ask. No case row comes back.
      create function shown_of_item(p_contribution uuid) returns table (professional_id uuid, organisation_id uuid, party text, first_at timestamptz)
      language sql stable security definer ${safe} as $$
        select s.professional_id, s.organisation_id, s.party, min(l.at)
        from contribution c
        join access_log l on l.object_ids @> array[c.id] and l.outcome = 'SHOWN' and l.action <> 'PREVIEWED'
        join seat s on s.id = seat_at(c.case_id, l.actor_id, l.at)
        where c.id = p_contribution and c.party = any (reader_parties()) and s.party <> c.party
        group by 1, 2, 3 order by 4, 1
      $$;

      create table recall (
        id uuid primary key, case_id uuid not null references case_file, contribution_id uuid not null references contribution, party text not null,
        organisation_id uuid not null references organisation, kind text not null check (kind in ('CORRECTED', 'WITHDRAWN', 'WRONGLY_SHARED')),
        subjects uuid[] not null, at timestamptz not null,
        -- By the clock and not by the beginning of the transaction: whoever looked until then saw what was before.
        made_at timestamptz not null
      );
      create index recall_of_item on recall (contribution_id);
      ${protect('recall', `${liveSeat} and ${ofOwn('party')}`)}
      revoke update on recall from casustafel_app;

      create table recall_notice (
        id uuid primary key, case_id uuid not null references case_file, recall_id uuid not null references recall, contribution_id uuid not null references contribution,
        kind text not null, supplier_party text not null, supplier_id uuid not null references organisation,
        party text not null, organisation_id uuid not null references organisation, readers uuid[] not null check (readers <> '{}'), subjects uuid[] not null,
        read_at timestamptz not null, told_at timestamptz not null, confirmed_at timestamptz, confirmed_by uuid references professional,
        version integer not null default 1, unique (recall_id, party)
      );
      create index recall_notice_of_case on recall_notice (case_id, told_at);
      create index recall_notice_of_organisation on recall_notice (organisation_id);
      ${protect('recall_notice', `${liveSeat} and (${ofOwn('supplier_party')} or ${hearer}) or ${mandate}`)}
      -- Its supplier writes it and confirms it for nobody; what it says stays what it said.
      create policy recall_notice_sent on recall_notice as restrictive for insert to casustafel_app with check (${ofOwn('supplier_party')});
      create policy recall_notice_confirmed on recall_notice as restrictive for update to casustafel_app using (true) with check (${hearer} or ${mandate});
      revoke update on recall_notice from casustafel_app;
      grant update (confirmed_at, confirmed_by, version) on recall_notice to casustafel_app;

      create table leak_record (
        id uuid primary key, case_id uuid not null references case_file, region_id uuid not null references region, case_number text not null,
        recall_id uuid not null references recall, contribution_id uuid not null references contribution, organisation_id uuid not null references organisation, party text not null,
        kind text not null, discovered_at timestamptz not null, opened_at timestamptz not null, opened_by uuid not null references professional,
        subjects uuid[] not null, concerns jsonb not null, receivers jsonb not null,
        state text not null default 'OPEN', risk text, assessed_at timestamptz, reported_at timestamptz, decided_at timestamptz, informed_at timestamptz, closed_at timestamptz,
        content bytea not null, version integer not null default 1
      );
      create index leak_record_of_case on leak_record (case_id);
      create index leak_record_of_region on leak_record (region_id, discovered_at);
      ${protect('leak_record', `${liveSeat} and ${ofOwn('party')} or ${officer}`)}
      create policy leak_record_opened on leak_record as restrictive for insert to casustafel_app with check (${ofOwn('party')});
      create policy leak_record_worked_on on leak_record as restrictive for update to casustafel_app using (true) with check (${officer});
      revoke update on leak_record from casustafel_app;
      grant update (state, risk, assessed_at, reported_at, decided_at, informed_at, closed_at, content, version) on leak_record to casustafel_app;

      create table supply_refusal (
        id uuid primary key, case_id uuid not null references case_file, organisation_id uuid not null references organisation, task text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        category text, seat_id uuid not null references seat, refused_at timestamptz not null, lifted_at timestamptz, lifted_by uuid references seat, version integer not null default 1
      );
      create unique index supply_refusal_standing on supply_refusal (party, coalesce(category, '')) where lifted_at is null;
      create index supply_refusal_of_case on supply_refusal (case_id);
      ${protect('supply_refusal', liveSeat)}
      ${writtenByOwn('supply_refusal')}
      -- Apart from the fact, so that the wall itself keeps the reason from everybody who reads the fact.
      create table supply_refusal_reason (
        refusal_id uuid primary key references supply_refusal, case_id uuid not null references case_file, party text not null, content bytea not null
      );
      ${protect('supply_refusal_reason', `${liveSeat} and ${ofOwn('party')}`)}
      revoke update on supply_refusal_reason from casustafel_app;
      ${staysPut('recall_notice', 'leak_record', 'supply_refusal')}

      -- A look that began before the item was put right is written down after it: it waited for the act to be done. Whoever
      -- looked is told all the same, in the statement that writes them down.
      create function tell_late_reader() returns trigger language plpgsql security definer ${safe} as $$
      declare r recall; s seat; v_id uuid; v_seats uuid[];
      begin
        for r in
          select k.* from recall k where k.contribution_id = any (new.object_ids)
            -- Once too often harms nobody, once too few does: a second more than it takes to commit.
            and (k.kind <> 'CORRECTED' or new.at <= k.made_at + interval '1 second') order by k.id
        loop
          select x.* into s from seat x where x.id = seat_at(r.case_id, new.actor_id, new.at);
          continue when not found or s.party = r.party;
          insert into recall_notice as n (id, case_id, recall_id, contribution_id, kind, supplier_party, supplier_id, party, organisation_id, readers, subjects, read_at, told_at)
            values (gen_random_uuid(), r.case_id, r.id, r.contribution_id, r.kind, r.party, r.organisation_id, s.party, s.organisation_id, array[s.professional_id], r.subjects, new.at, hub_now())
            on conflict (recall_id, party) do update set readers = n.readers || excluded.readers, version = n.version + 1 where not n.readers @> excluded.readers
            returning n.id into v_id;
          continue when not found;
          v_seats := array(select x.id from seat x where x.case_id = r.case_id and x.until_at > hub_now() and (x.party = r.party or x.id = s.id));
          perform tell(r.case_id, r.case_id, 'changed', 'RecallNotice', v_id, '{}', v_seats);
          update leak_record l set version = l.version + 1,
            receivers = l.receivers || jsonb_build_object('professionalId', s.professional_id, 'organisationId', s.organisation_id, 'firstAt', new.at)
            where l.recall_id = r.id;
        end loop;
        return null;
      end $$;
      create trigger access_log_late_reader after insert on access_log for each row
        when (new.outcome = 'SHOWN' and new.action <> 'PREVIEWED' and 'Contribution' = any (new.object_kinds)) execute function tell_late_reader();
      revoke all on function tell_late_reader from casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger access_log_late_reader on access_log;
      drop function tell_late_reader;
      drop table supply_refusal_reason, supply_refusal, leak_record, recall_notice, recall;
      drop function shown_of_item, seat_at, nobody_hears, reader_is_officer;
    `);
  }
}
