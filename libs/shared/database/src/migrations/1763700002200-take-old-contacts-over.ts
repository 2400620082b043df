import type { MigrationInterface, QueryRunner } from 'typeorm';
import { channelled } from './apart-judging';
import { liveSeat, protect, staysPut, writtenByOwn } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ownParty = 'party = any ((select reader_parties())::text[])';

/**
 * Whoever brought the person wrote the contact down with them, and so it is theirs: the log says who that was, and where it does not any
 * more it was whoever started the case. Which of them hold a contact is sealed; the process that may open them leaves out the others.
 */
const NOTE_OLD_CONTACTS = `
  insert into old_contact (id, case_id, organisation_id, task, brought_by, person_id, subjects, content)
  select gen_random_uuid(), p.case_id, s.organisation_id, s.task, s.id, p.id, array[p.pseudonym], p.content
  from person p cross join lateral (
    select s.id, s.organisation_id, s.task from seat s where s.case_id = p.case_id
    order by (s.professional_id = (
      select l.actor_id from access_log l where l.case_id = p.case_id and l.action in ('STARTED_CASE', 'ADDED_PERSON') and l.outcome = 'DONE' and l.object_ids @> array[p.id] order by l.n limit 1
    )) desc nulls last, s.from_at, s.id limit 1
  ) s
  where not exists (select 1 from old_contact o where o.person_id = p.id)
`;

/** Contacts from before there was a vault: sealed as they were, and waiting for the party whose they are. */
export class TakeOldContactsOver1763700002200 implements MigrationInterface {
  /** Said again by whoever has to show whose they are. */
  static readonly note = NOTE_OLD_CONTACTS;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table old_contact (
        id uuid primary key, case_id uuid not null references case_file, organisation_id uuid not null references organisation, task text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
        brought_by uuid not null references seat, person_id uuid not null unique references person, subjects uuid[] not null, channel uuid not null, content bytea,
        state text not null default 'WAITING' check (state in ('WAITING', 'KEPT', 'DROPPED')), reason bytea, settled_by uuid references seat, settled_at timestamptz,
        version integer not null default 1,
        check ((state = 'WAITING') = (content is not null)), check ((state = 'DROPPED') = (reason is not null)), check ((state = 'WAITING') = (settled_by is null and settled_at is null))
      );
      create index old_contact_of_case on old_contact (case_id) where state = 'WAITING';
      ${protect('old_contact', `${liveSeat} and ${ownParty}`)}
      ${staysPut('old_contact')}
      ${writtenByOwn('old_contact')}
      revoke insert, update on old_contact from casustafel_app;
      grant update (content, state, reason, settled_by, settled_at, version) on old_contact to casustafel_app;
      create trigger old_contact_settled before update of content, state, reason, settled_by, settled_at on old_contact for each row when (old.state <> 'WAITING') execute function stay_put();
      ${channelled('old_contact', { author: 'new.brought_by', persons: 'array[new.person_id]', of: 'person_id' })}
      create policy old_contact_apart on old_contact as restrictive for select to casustafel_app using (
        channel = any ((select reader_channels())::uuid[]) or brought_by = any ((select reader_seats())::uuid[]));
      -- When two are set apart it is judged again, as the values of the vault are.
      create function old_contacts_judged_again() returns trigger language plpgsql security definer ${safe} as $$
      begin
        update old_contact o set channel = o.channel where o.state = 'WAITING' and o.case_id in (select s.case_id from seats s);
        return null;
      end $$;
      create trigger seat_channel_old_contacts after insert on seat_channel referencing new table as seats for each statement execute function old_contacts_judged_again();
      ${NOTE_OLD_CONTACTS};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger seat_channel_old_contacts on seat_channel;
      drop function old_contacts_judged_again;
      drop table old_contact;
      drop function channel_old_contact;
    `);
  }
}
