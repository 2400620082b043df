import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ofOwn = 'party = any ((select reader_parties())::text[])';
const ownSeat = (column: string): string => `${column} = any ((select reader_seats())::uuid[])`;

/**
 * Third parties at a conference (Bgs 2.21): who they are, that they signed, when they were there, and what was told or handed.
 * The order of things is kept here too: nobody comes in unsigned, and nothing is told before or after they were there, nor
 * without the word of its supplier where that is owed.
 */
export class ReceiveGuests1763700001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Facts about the reader alone: whether they receive guests at this conference.
      create function reader_hosts(p_conference uuid) returns boolean language sql stable security invoker ${safe} as $$
        select exists (select 1 from conference c join seat s on s.case_id = c.case_id where c.id = p_conference
          and s.id = any ((select reader_seats())::uuid[]) and (s.function = 'CHAIR' or c.lead_seat_id = s.id))
      $$;

      create table guest (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference,
        role text not null check (role in ('ONDERWIJS', 'WONINGCORPORATIE', 'SLACHTOFFERHULP')), speaks_with uuid[] not null,
        recorded_by uuid not null references seat, recorded_at timestamptz not null, content bytea not null,
        signed_at timestamptz, statement text, signed_way text check (signed_way in ('PAPER', 'SCREEN')), witness_seat_id uuid references seat,
        version integer not null default 1,
        check ((signed_at is null) = (statement is null) and (signed_at is null) = (signed_way is null) and (signed_at is null) = (witness_seat_id is null))
      );
      create index guest_of_case on guest (case_id, recorded_at);
      ${protect('guest', liveSeat)}
      create policy guest_received on guest as restrictive for insert to casustafel_app with check (reader_hosts(conference_id) and ${ownSeat('recorded_by')} and signed_at is null);
      create policy guest_signed on guest as restrictive for update to casustafel_app using (true) with check (reader_hosts(conference_id) and ${ownSeat('witness_seat_id')});
      revoke update on guest from casustafel_app;
      grant update (signed_at, statement, signed_way, witness_seat_id, version) on guest to casustafel_app;

      create table guest_presence (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference, guest_id uuid not null references guest,
        came_at timestamptz not null, left_at timestamptz, check (left_at >= came_at)
      );
      create unique index guest_here on guest_presence (guest_id) where left_at is null;
      create index guest_presence_now on guest_presence (case_id) where left_at is null;
      create index guest_presence_of_guest on guest_presence (guest_id, came_at);
      ${protect('guest_presence', liveSeat)}
      create policy guest_presence_let_in on guest_presence as restrictive for insert to casustafel_app with check (reader_hosts(conference_id) and left_at is null);
      create policy guest_presence_seen_out on guest_presence as restrictive for update to casustafel_app using (true) with check (reader_hosts(conference_id));
      revoke update on guest_presence from casustafel_app;
      grant update (left_at) on guest_presence to casustafel_app;

      create table read_aloud (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference, guest_id uuid not null references guest,
        contribution_id uuid not null references contribution, party text not null, level text not null check (level in ('CONCLUSION', 'SUMMARY', 'FULL')), subjects uuid[] not null,
        recorded_seat_id uuid not null references seat, proposed_at timestamptz not null, needs_word boolean not null, content bytea not null,
        state text not null check (state in ('ASKED', 'READY', 'DECLINED', 'TOLD', 'DROPPED')), word_seat_id uuid references seat, word_at timestamptz,
        manner text check (manner in ('TOLD', 'HANDED')), teller_seat_id uuid references seat, told_at timestamptz, article text,
        recalled text check (recalled in ('CORRECTED', 'WITHDRAWN', 'WRONGLY_SHARED')), recalled_at timestamptz, guest_knows_at timestamptz,
        version integer not null default 1, check ((state = 'TOLD') = (told_at is not null)), check (not needs_word or state in ('ASKED', 'DROPPED') or word_at is not null)
      );
      create unique index read_aloud_open on read_aloud (contribution_id, guest_id) where state in ('ASKED', 'READY', 'DECLINED');
      create index read_aloud_of_case on read_aloud (case_id, proposed_at);
      create index read_aloud_of_guest on read_aloud (guest_id);
      create index read_aloud_of_item on read_aloud (contribution_id);
      -- Whoever may not know of the item may not know that it was told; who wrote it down keeps what they did.
      ${protect('read_aloud', `${liveSeat} and (${ofOwn} or ${ownSeat('recorded_seat_id')} or contribution_id in (select c.id from contribution c))`)}
      create policy read_aloud_proposed on read_aloud as restrictive for insert to casustafel_app with check (${ownSeat('recorded_seat_id')} and state in ('ASKED', 'READY') and (reader_hosts(conference_id) or ${ofOwn}));
      create policy read_aloud_gone_on on read_aloud as restrictive for update to casustafel_app using (true) with check (${ownSeat('recorded_seat_id')} or ${ofOwn});
      revoke update on read_aloud from casustafel_app;
      grant update (state, content, word_seat_id, word_at, manner, teller_seat_id, told_at, article, recalled, recalled_at, guest_knows_at, version) on read_aloud to casustafel_app;

      -- Somebody says that these guests cannot see this one screen; another guest, and it holds no longer.
      create table guest_unseen (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference, seat_id uuid not null references seat,
        sign_in_id uuid not null, presence_ids uuid[] not null check (presence_ids <> '{}'), said_at timestamptz not null
      );
      create index guest_unseen_of_screen on guest_unseen (case_id, sign_in_id);
      ${protect('guest_unseen', `${liveSeat} and ${ownSeat('seat_id')}`)}
      revoke update on guest_unseen from casustafel_app;
      ${staysPut('guest', 'guest_presence', 'read_aloud')}

      create function keep_guest() returns trigger language plpgsql ${safe} as $$
      begin
        if old.signed_at is not null then raise exception 'A statement is signed once' using errcode = 'check_violation'; end if;
        return new;
      end $$;
      create trigger guest_signs_once before update of signed_at, statement, signed_way, witness_seat_id on guest for each row execute function keep_guest();

      create function keep_guest_presence() returns trigger language plpgsql ${safe} as $$
      begin
        if tg_op = 'UPDATE' then
          if old.left_at is not null then raise exception 'Who left has left' using errcode = 'check_violation'; end if;
        elsif not exists (select 1 from guest g join conference c on c.id = g.conference_id
            where g.id = new.guest_id and g.conference_id = new.conference_id and g.case_id = new.case_id and g.signed_at is not null and c.phase = 'LIVE') then
          raise exception 'A guest signs before coming into a session' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger guest_presence_kept before insert or update on guest_presence for each row execute function keep_guest_presence();

      create function keep_read_aloud() returns trigger language plpgsql ${safe} as $$
      declare c record;
      begin
        if tg_op = 'INSERT' then
          select x.category, x.conditions, x.party, x.case_id into c from contribution x where x.id = new.contribution_id;
          if not found or c.party <> new.party or c.case_id <> new.case_id
            or not exists (select 1 from guest g where g.id = new.guest_id and g.case_id = new.case_id and g.conference_id = new.conference_id)
            or (not new.needs_word and (c.category in ('HEALTH', 'CARE_INDICATED', 'GUIDANCE_AND_CARE', 'POLICE', 'JUDICIAL', 'SUPERVISION_AND_MEASURES', 'BSN') or c.conditions @> '[{"kind":"NOT_ONWARD"}]')) then
            raise exception 'Not an item that can be told so' using errcode = 'check_violation';
          end if;
        end if;
        if (tg_op = 'INSERT' and new.word_at is not null or tg_op = 'UPDATE' and (new.word_at, new.word_seat_id) is distinct from (old.word_at, old.word_seat_id))
          and not (new.party = any (reader_parties()) and new.word_seat_id = any (reader_seats())) then
          raise exception 'Only its supplier gives their word' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and old.state in ('TOLD', 'DROPPED') and (new.state, new.told_at, new.manner, new.teller_seat_id, new.article) is distinct from (old.state, old.told_at, old.manner, old.teller_seat_id, old.article) then
          raise exception 'What was told was told' using errcode = 'check_violation';
        end if;
        if tg_op = 'UPDATE' and new.state = 'TOLD' and old.state <> 'TOLD' and (old.state <> 'READY' or not exists (
            select 1 from guest_presence p join guest g on g.id = p.guest_id where p.guest_id = new.guest_id and p.left_at is null and g.signed_at is not null and p.came_at <= new.told_at)) then
          raise exception 'Told to a guest who signed and is there' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger read_aloud_kept before insert or update on read_aloud for each row execute function keep_read_aloud();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table guest_unseen, read_aloud, guest_presence, guest;
      drop function keep_read_aloud, keep_guest_presence, keep_guest, reader_hosts;
    `);
  }
}
