import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const today = "(hub_now() at time zone 'Europe/Amsterdam')::date";

/** What goes along goes in the act that handed the seat over, and in no other: a transaction number is never given out twice. */
const thisAct = `
    select * into h from seat_handover k where k.id = p_handover and k.given_by = reader_person() and k.written_in = pg_current_xact_id_if_assigned();
    if not found then return; end if;`;

const seats = `
  -- By its holder, or by whoever holds the mandate of their organisation; to a colleague of the same organisation. One seat ends, the other is there, with nothing between.
  create function hand_over_seat(p_id uuid, p_from uuid, p_person uuid, p_seat uuid, p_reason text, p_note bytea, p_contributions uuid[])
  returns table (to_seat_id uuid, live_seats uuid[]) language plpgsql security definer ${safe} as $$
  declare v_case uuid; a seat; t seat;
  begin
    select s.case_id into v_case from seat s where s.id = p_from and (s.id = any (reader_seats()) or s.organisation_id = reader_mandate());
    perform 1 from case_file c where c.id = v_case and c.closed_at is null and c.refused_at is null for update;
    if not found then return; end if;
    select * into a from seat s where s.id = p_from and s.standing_in_for is null and s.from_at <= hub_now() and s.until_at > hub_now() for update;
    if not found then return; end if;
    if not exists (select 1 from professional p where p.id = p_person and p.id <> a.professional_id and p.organisation_id = a.organisation_id
      and least(p.screened_until, p.trained_until) >= ${today}) then return; end if;
    live_seats := array(select s.id from seat s where s.case_id = v_case and s.from_at <= hub_now() and s.until_at > hub_now());

    select * into t from seat s where s.case_id = v_case and s.professional_id = p_person and s.standing_in_for is null and s.from_at <= hub_now() and s.until_at > hub_now();
    if not found then
      insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, until_at, given_by)
        values (p_seat, v_case, p_person, a.organisation_id, a.role, a.task, a.function, hub_now(), a.until_at, reader_person());
      to_seat_id := p_seat;
    elsif a.function = 'CHAIR' and t.function <> 'CHAIR' then
      return;
    else
      to_seat_id := t.id;
    end if;
    update seat set until_at = hub_now() where id = p_from;
    insert into seat_handover (id, case_id, from_seat_id, to_seat_id, given_by, reason, note, at, contribution_ids, written_in)
      values (p_id, v_case, p_from, to_seat_id, reader_person(), p_reason, p_note, hub_now(),
        array(select c.id from contribution c where c.id = any (p_contributions) and c.party = a.party), pg_current_xact_id());
    return next;
  end $$;
`;

/** Who may read a head about a fact: before there was a law whom its supplier named, and now whom the law lets know it in full. */
export const answersGoAlong = (known: 'audience' | 'knowing'): string => `
  -- Answers the seat was asked for. A head opens along, but for a fact of another that the receiver may not know: its supplier opens that, and the head with it.
  create or replace function hand_over_answers(p_handover uuid) returns table (id uuid, seats_before uuid[], seats_after uuid[]) language plpgsql security definer ${safe} as $$
  declare h seat_handover; r record; v_known boolean;
  begin
    ${thisAct}
    for r in select d.id as i, d.audience as b, d.target_kind as k, d.target_id as t from tegenspraak d
      where d.asked_seat_id = h.from_seat_id and d.state not in ('SETTLED', 'MAINTAINED', 'WITHDRAWN') order by d.id for update
    loop
      v_known := r.k not in ('CONTRIBUTION', 'SHARING')
        or exists (select 1 from contribution c join seat s on s.id = h.to_seat_id where c.id = r.t and (c.party = s.party or s.id = any (c.${known}) and c.open_until > hub_now()));
      id := r.i; seats_before := r.b; seats_after := case when v_known then array(select distinct unnest(r.b || h.to_seat_id)) else r.b end;
      update tegenspraak d set asked_seat_id = h.to_seat_id, audience = seats_after, version = d.version + 1 where d.id = r.i;
      if v_known then
        update tegenspraak_event e set audience = seats_after where e.tegenspraak_id = r.i;
        update seat_handover k set tegenspraak_ids = k.tegenspraak_ids || r.i where k.id = h.id;
      end if;
      return next;
    end loop;
  end $$;
`;

const along = `
  -- Open agreements go to whoever takes the seat over, who is let in on each: nobody is given a task they cannot read.
  create function hand_over_actions(p_handover uuid) returns table (id uuid, seats_before uuid[], seats_after uuid[]) language plpgsql security definer ${safe} as $$
  declare h seat_handover; r record;
  begin
    ${thisAct}
    for r in select a.id as i, a.audience as b from action a where a.owner_seat_id = h.from_seat_id and a.state = 'OPEN' order by a.id for update loop
      id := r.i; seats_before := r.b; seats_after := array(select distinct unnest(r.b || h.to_seat_id));
      update action a set owner_seat_id = h.to_seat_id, audience = seats_after, version = a.version + 1 where a.id = r.i;
      update seat_handover k set action_ids = k.action_ids || r.i where k.id = h.id;
      return next;
    end loop;
  end $$;

${answersGoAlong('audience')}
  -- What was half typed goes along unopened: it stays sealed under the name of who wrote it. Where the receiver is typing at the same place, theirs stays.
  create function hand_over_drafts(p_handover uuid) returns integer language plpgsql security definer ${safe} as $$
  declare h seat_handover; v_from uuid; v_to uuid; v_moved integer;
  begin
    select * into h from seat_handover k where k.id = p_handover and k.given_by = reader_person() and k.written_in = pg_current_xact_id_if_assigned();
    if not found then return 0; end if;
    select s.professional_id into v_from from seat s where s.id = h.from_seat_id;
    select s.professional_id into v_to from seat s where s.id = h.to_seat_id;
    with moved as (
      update draft d set writer_id = coalesce(d.writer_id, d.professional_id), professional_id = v_to where d.case_id = h.case_id and d.professional_id = v_from
        and not exists (select 1 from draft o where o.case_id = d.case_id and o.professional_id = v_to and o.place = d.place)
      returning d.writer_id
    ), noted as (
      update seat_handover k set drafts = (select count(*) from moved), draft_writers = array(select distinct m.writer_id from moved m),
        drafts_left = (select count(*) from draft d join draft o on o.case_id = d.case_id and o.place = d.place and o.professional_id = v_to where d.case_id = h.case_id and d.professional_id = v_from)
      where k.id = h.id returning k.drafts
    ) select drafts into v_moved from noted;
    return coalesce(v_moved, 0);
  end $$;
`;

/** A seat goes to a colleague in one act, with what its holder owed; the sheet of it is for who received it. */
export class HandSeatsOver1763700000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seat_handover (
        id uuid primary key, case_id uuid not null references case_file, from_seat_id uuid not null references seat, to_seat_id uuid not null references seat,
        given_by uuid not null references professional, reason text not null, note bytea, at timestamptz not null,
        contribution_ids uuid[] not null, action_ids uuid[] not null default '{}', tegenspraak_ids uuid[] not null default '{}',
        drafts integer not null default 0, drafts_left integer not null default 0, draft_writers uuid[] not null default '{}', written_in xid8 not null
      );
      create index seat_handover_of_case on seat_handover (case_id, at);
      ${protect('seat_handover', `${liveSeat} and to_seat_id = any ((select reader_seats())::uuid[])`)}
      -- Written by the act alone, and never changed.
      revoke insert, update on seat_handover from casustafel_app;
      ${staysPut('seat_handover')}
      alter table draft add column writer_id uuid references professional;
      ${seats}
      ${along}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function hand_over_drafts, hand_over_answers, hand_over_actions, hand_over_seat;
      -- What came from another opens under their name alone, and would never open again.
      delete from draft where writer_id is not null;
      alter table draft drop column writer_id;
      drop table seat_handover;
    `);
  }
}
