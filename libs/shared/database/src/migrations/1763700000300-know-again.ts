import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, removable, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const led = 'case_id = any ((select reader_led_cases())::uuid[])';
const leadersOf = (which: string): string => `array(select id from seat where case_id = ${which} and function in ('CHAIR', 'PROCESREGISSEUR') and from_at <= hub_now() and until_at > hub_now() order by id)`;
const tellLeaders = (which: string, kind: string, id: string): string => `perform tell(${which}, ${which}, 'changed', '${kind}', ${id}, ${leadersOf(which)}, ${leadersOf(which)});`;

/** The same person, in the eyes of the hub: the key of name and birth date, or of a citizen service number, is one. */
const sameHuman = `(p.name_key = mine.name_key or exists (
  select 1 from person_bsn theirs join person_bsn ours on ours.bsn_key = theirs.bsn_key where theirs.person_id = p.id and ours.person_id = mine.id))`;

/** Citizen service numbers, asking other tables, contact that both sides agreed to, and entries that are one human being. */
export class KnowAgain1763700000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index person_by_name on person (name_key);

      -- A fact about the reader alone, as the others of its kind.
      create function reader_led_cases() returns uuid[] language sql stable security definer ${safe} as $$
        select coalesce(array_agg(distinct case_id), '{}') from seat where professional_id = reader_person()
          and function in ('CHAIR', 'PROCESREGISSEUR') and from_at <= (select hub_now()) and until_at > (select hub_now()) $$;

      create table person_bsn (
        id uuid primary key, case_id uuid not null references case_file, person_id uuid not null unique references person,
        bsn bytea not null, bsn_key bytea not null, recorded_at timestamptz not null
      );
      create index person_bsn_by_key on person_bsn (bsn_key);
      ${protect('person_bsn', liveSeat, led)}
      ${removable('person_bsn')}
      create policy person_bsn_taken_away on person_bsn as restrictive for delete to casustafel_app using (${led});
      -- The application writes the number and can never read it back: that it is there is all it may know.
      revoke select, update on person_bsn from casustafel_app;
      grant select (id, case_id, person_id, recorded_at) on person_bsn to casustafel_app;

      create table identity_inquiry (
        id uuid primary key, case_id uuid not null references case_file, person_id uuid not null references person, asked_by uuid not null references professional,
        reason bytea not null, asked_at timestamptz not null, ends_at timestamptz not null, spread_at timestamptz
      );
      create index identity_inquiry_of_case on identity_inquiry (case_id, asked_at);
      create index identity_inquiry_unspread on identity_inquiry (asked_at) where spread_at is null;
      ${protect('identity_inquiry', led)}
      -- What was asked stays as it was asked; nothing in the row ever says how it ended.
      revoke update on identity_inquiry from casustafel_app;

      -- How often somebody asked on a day, over all their cases and all processes: the row is the lock.
      create table identity_asking (professional_id uuid not null references professional, day date not null, asked smallint not null check (asked between 1 and 5), primary key (professional_id, day));
      ${protect('identity_asking', 'professional_id = (select reader_person())')}

      create table identity_offer (
        id uuid primary key, case_id uuid not null references case_file, person_id uuid not null references person, inquiry_id uuid not null references identity_inquiry,
        asked_by uuid not null references professional, first_processed_at timestamptz not null, ends_at timestamptz not null,
        state text not null, answered_by uuid references professional, answered_at timestamptz
      );
      create index identity_offer_of_case on identity_offer (case_id, first_processed_at);
      ${protect('identity_offer', led)}
      -- Neither which asking it comes from nor whose: of the other table nothing is read before both agreed.
      revoke select, insert, update on identity_offer from casustafel_app;
      grant select (id, case_id, person_id, first_processed_at, ends_at, state, answered_by, answered_at) on identity_offer to casustafel_app;

      create table identity_contact (
        id uuid primary key, case_id uuid not null references case_file, person_id uuid not null references person, other_id uuid not null unique,
        inquiry_id uuid references identity_inquiry, with_professional_id uuid not null references professional, agreed_at timestamptz not null,
        state text not null, proposed_here boolean not null, proposed_by uuid references professional, confirmed_by uuid references professional, linked_at timestamptz,
        undone_at timestamptz, undo_reason bytea, version integer not null,
        check (proposed_by <> confirmed_by), check (state <> 'LINKED' or confirmed_by is not null)
      );
      create index identity_contact_of_case on identity_contact (case_id, agreed_at);
      create index identity_contact_of_inquiry on identity_contact (inquiry_id);
      ${protect('identity_contact', led)}
      revoke select, insert, update on identity_contact from casustafel_app;
      grant select (id, case_id, person_id, inquiry_id, with_professional_id, agreed_at, state, proposed_here, proposed_by, linked_at, undone_at, undo_reason, version) on identity_contact to casustafel_app;

      create table person_merge (
        id uuid primary key, case_id uuid not null references case_file, surviving_id uuid not null references person, merged_id uuid not null references person,
        state text not null, reason bytea not null,
        proposed_by uuid not null references professional, proposed_by_organisation uuid not null references organisation, proposed_at timestamptz not null,
        confirmed_by uuid references professional, confirmed_by_organisation uuid references organisation, confirmed_at timestamptz,
        undone_by uuid references professional, undone_at timestamptz, undo_reason bytea, version integer not null,
        check (surviving_id <> merged_id), check (proposed_by <> confirmed_by and proposed_by_organisation <> confirmed_by_organisation),
        check (state <> 'MERGED' or confirmed_by is not null)
      );
      create unique index person_merge_stands on person_merge (case_id, merged_id) where state <> 'UNDONE';
      ${protect('person_merge', liveSeat)}
      ${staysPut('person_bsn', 'identity_inquiry', 'identity_offer', 'identity_contact', 'person_merge')}

      -- Carries what was asked to the tables it may concern, later and apart from the asking: whoever asks waits for nothing
      -- that depends on another case. Takes no argument but the clock, and answers nothing. A closed case is shielded.
      create function spread_inquiries(p_offset text) returns void language plpgsql security definer ${safe} as $$
      declare q record; o record; v_id uuid;
      begin
        perform enter(null, p_offset);
        for q in select i.* from identity_inquiry i where i.spread_at is null order by i.asked_at, i.id for no key update skip locked loop
          for o in select p.id as person_id, p.case_id from person mine join case_file here on here.id = mine.case_id
              join person p on p.case_id <> mine.case_id and ${sameHuman}
              join case_file there on there.id = p.case_id and there.region_id = here.region_id and there.legal_mode = here.legal_mode
            where mine.id = q.person_id and mine.case_id = q.case_id and there.closed_at is null and there.refused_at is null
              and not exists (select 1 from person_merge m where m.merged_id = p.id and m.state = 'MERGED')
              and not exists (select 1 from identity_contact a join identity_contact b on b.id = a.other_id where a.person_id = mine.id and b.person_id = p.id)
            order by p.id
          loop
            v_id := gen_random_uuid();
            insert into identity_offer (id, case_id, person_id, inquiry_id, asked_by, first_processed_at, ends_at, state)
              values (v_id, o.case_id, o.person_id, q.id, q.asked_by, hub_now(), q.ends_at, 'OFFERED');
            ${tellLeaders('o.case_id', 'IdentityOffer', 'v_id')}
            -- On their first page too, where somebody who does not open this case today sees that something waits.
            perform tell(s.professional_id, o.case_id, 'mine', 'IdentityOffer', v_id, '{}', '{}') from seat s where s.id = any (${leadersOf('o.case_id')}) order by s.professional_id;
          end loop;
          update identity_inquiry set spread_at = hub_now() where id = q.id;
        end loop;
      end $$;

      -- The other table's answer. A "no" touches nothing of the asker; a "yes" tells each side with whom to speak.
      create function answer_offer(p_offer uuid, p_agrees boolean) returns text language plpgsql security definer ${safe} as $$
      declare o identity_offer; q identity_inquiry; v_here uuid := gen_random_uuid(); v_there uuid := gen_random_uuid();
      begin
        select * into o from identity_offer where id = p_offer and case_id = any (reader_led_cases()) and state = 'OFFERED' and ends_at > hub_now() for update;
        if not found then return 'GONE'; end if;
        -- Whoever leads both tables cannot give themself an answer.
        if o.asked_by = reader_person() then return 'SAME_PERSON'; end if;
        update identity_offer set state = case when p_agrees then 'AGREED' else 'DECLINED' end, answered_by = reader_person(), answered_at = hub_now() where id = o.id;
        ${tellLeaders('o.case_id', 'IdentityOffer', 'o.id')}
        if not p_agrees then return 'DONE'; end if;
        select * into q from identity_inquiry where id = o.inquiry_id;
        insert into identity_contact (id, case_id, person_id, other_id, inquiry_id, with_professional_id, agreed_at, state, proposed_here, version) values
          (v_here, o.case_id, o.person_id, v_there, null, o.asked_by, hub_now(), 'CONTACT', false, 1),
          (v_there, q.case_id, q.person_id, v_here, q.id, reader_person(), hub_now(), 'CONTACT', false, 1);
        ${tellLeaders('o.case_id', 'IdentityContact', 'v_here')}
        ${tellLeaders('q.case_id', 'IdentityInquiry', 'q.id')}
        ${tellLeaders('q.case_id', 'IdentityContact', 'v_there')}
        return 'DONE';
      end $$;

      -- Moves both sides of a contact together; the second pair of eyes is asked for here once more.
      create function step_contact(p_contact uuid, p_version integer, p_act text, p_reason bytea) returns boolean language plpgsql security definer ${safe} as $$
      declare mine identity_contact; other identity_contact;
      begin
        perform 1 from identity_contact a where a.id in (select p_contact union select b.other_id from identity_contact b where b.id = p_contact) order by a.id for update;
        select * into mine from identity_contact where id = p_contact and case_id = any (reader_led_cases()) and version = p_version;
        if not found then return false; end if;
        select * into other from identity_contact where id = mine.other_id;
        if p_act = 'PROPOSE' and mine.state = 'CONTACT' then
          update identity_contact set state = 'PROPOSED', proposed_here = (id = mine.id), proposed_by = reader_person(), confirmed_by = null, undone_at = null, undo_reason = null, version = version + 1
            where id in (mine.id, other.id);
        elsif p_act = 'CONFIRM' and mine.state = 'PROPOSED' and not mine.proposed_here and mine.proposed_by <> reader_person() then
          update identity_contact set state = 'LINKED', confirmed_by = reader_person(), linked_at = hub_now(), version = version + 1 where id in (mine.id, other.id);
        elsif p_act = 'UNDO' and mine.state <> 'CONTACT' then
          -- Why, stays with the table that said it: it is of that case.
          update identity_contact set state = 'CONTACT', proposed_here = false, proposed_by = null, confirmed_by = null, linked_at = null,
            undone_at = hub_now(), undo_reason = case when id = mine.id then p_reason end, version = version + 1 where id in (mine.id, other.id);
        else
          return false;
        end if;
        ${tellLeaders('mine.case_id', 'IdentityContact', 'mine.id')}
        ${tellLeaders('other.case_id', 'IdentityContact', 'other.id')}
        return true;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function step_contact, answer_offer, spread_inquiries;
      drop table person_merge, identity_contact, identity_offer, identity_asking, identity_inquiry, person_bsn;
      drop index person_by_name;
      drop function reader_led_cases;
    `);
  }
}
