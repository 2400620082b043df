import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, removable, staysPut } from './protect';

const own = 'seat_id = any ((select reader_seats())::uuid[])';
const roundIs = (condition: string): string => `exists (select 1 from score_round r where r.id = round_id and ${condition})`;
/** True only inside the transaction that reveals the round; a transaction number is never given out twice. */
const revealsNow = roundIs("r.state = 'REVEALED' and r.revealed_in = pg_current_xact_id_if_assigned()");

/** What is scored, the sealed answers, and what a reveal made of them. */
export class ScoreSafety1763700000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table score_line (
        id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference,
        about_person_id uuid references person, subjects uuid[] not null, scale_version text not null, position smallint not null,
        content bytea not null, version integer not null default 1
      );
      create index score_line_of_conference on score_line (conference_id, position);
      create index score_line_of_case on score_line (case_id);
      ${protect('score_line', liveSeat)}

      create table score_round (
        id uuid primary key, case_id uuid not null references case_file, line_id uuid not null references score_line on delete cascade,
        sequence smallint not null, number smallint not null check (number in (1, 2)),
        state text not null check (state in ('OPEN', 'LOCKED', 'REVEALED', 'VOID')),
        wrapped_key bytea not null, not_given uuid[] not null default '{}', revealed_at timestamptz, revealed_in xid8, unique (line_id, sequence)
      );
      create unique index score_round_standing on score_round (line_id, number) where state <> 'VOID';
      ${protect('score_round', liveSeat)}
      -- The mark of the revealing transaction is put here, so that nobody can write one that suits them; and no round comes back.
      create function mark_reveal() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if old.state = 'VOID' and new.state <> 'VOID' or old.state = 'REVEALED' and new.state not in ('REVEALED', 'VOID') then
          raise exception 'A round that was revealed or voided does not come back' using errcode = 'check_violation';
        end if;
        new.revealed_in := case when new.state = 'REVEALED' and old.state <> 'REVEALED' then pg_current_xact_id() else old.revealed_in end;
        return new;
      end $$;
      create trigger score_round_reveal before update on score_round for each row execute function mark_reveal();
      create function start_sealed() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if new.state not in ('OPEN', 'LOCKED') then raise exception 'A round starts sealed' using errcode = 'check_violation'; end if;
        new.revealed_in := null;
        return new;
      end $$;
      create trigger score_round_start before insert on score_round for each row execute function start_sealed();

      -- Who has answered: for every live seat to know. Kept apart from the answer, which is for its author alone.
      create table score_answered (
        round_id uuid not null references score_round, seat_id uuid not null references seat, case_id uuid not null references case_file,
        primary key (round_id, seat_id)
      );
      alter table score_answered enable row level security;
      alter table score_answered force row level security;
      create policy score_answered_read on score_answered for select to casustafel_app using (${liveSeat});
      create policy score_answered_write on score_answered for insert to casustafel_app with check (${liveSeat} and ${own} and ${roundIs("r.state in ('OPEN', 'LOCKED')")});
      grant select, insert on score_answered to casustafel_app;

      -- No time, no number, no reference: one sealed blob of fixed length, never compressed, so that its size on disk tells nothing either.
      create table score_answer (
        round_id uuid not null, seat_id uuid not null, case_id uuid not null references case_file, blob bytea not null,
        primary key (round_id, seat_id), foreign key (round_id, seat_id) references score_answered
      );
      alter table score_answer alter column blob set storage external;
      alter table score_answer enable row level security;
      alter table score_answer force row level security;
      create policy score_answer_read on score_answer for select to casustafel_app using (${liveSeat} and (${own} or ${revealsNow}));
      create policy score_answer_write on score_answer for insert to casustafel_app with check (${liveSeat} and ${own} and ${roundIs("r.state in ('OPEN', 'LOCKED')")});
      create policy score_answer_replace on score_answer for update to casustafel_app using (${liveSeat} and ${own}) with check (${liveSeat} and ${own} and ${roundIs("r.state = 'OPEN'")});
      grant select, insert, update (blob) on score_answer to casustafel_app;

      -- What was revealed, for the whole table; written in the revealing transaction and never changed.
      create table score_value (
        round_id uuid not null references score_round, seat_id uuid not null references seat, case_id uuid not null references case_file,
        value smallint check (value between 0 and 10), cited uuid[] not null, content bytea not null, primary key (round_id, seat_id)
      );
      alter table score_value enable row level security;
      alter table score_value force row level security;
      create policy score_value_read on score_value for select to casustafel_app using (${liveSeat});
      create policy score_value_write on score_value for insert to casustafel_app with check (${liveSeat} and ${revealsNow});
      grant select, insert on score_value to casustafel_app;

      create table signed_choice (
        line_id uuid primary key references score_line, case_id uuid not null references case_file, kind text not null, before_when timestamptz,
        content bytea not null, signed_by_seat_id uuid not null references seat, signed_at timestamptz not null
      );
      ${protect('signed_choice', liveSeat)}
      -- What was signed stays as it was signed.
      revoke update on signed_choice from casustafel_app;
      ${removable('score_line')}
      ${staysPut('score_line', 'score_round')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table signed_choice, score_value, score_answer, score_answered, score_round, score_line;
      drop function mark_reveal, start_sealed;
    `);
  }
}
