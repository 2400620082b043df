import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const live = (seat: string): string => `${seat}.from_at <= hub_now() and ${seat}.until_at > hub_now()`;

/** Whom a seat serves or speaks with, of the persons of one mark; null while that is not known. */
const serves = `
  /*
   * Whoever stands in serves whom the seat serves that they stand in for, and whoever else is said of them: never fewer. Whoever took a seat
   * over serves whom it served besides their own, until somebody who may know says anew. What is not known of the one is not known of the other.
   */
  create function served_by(p_seat uuid, p_mark uuid) returns uuid[] language plpgsql stable security definer ${safe} as $$
  declare s seat; v_said uuid[]; v_at timestamptz; h record; v_theirs uuid[]; v_all uuid[] := '{}'; v_known boolean;
  begin
    select * into s from seat x where x.id = p_seat;
    select x.persons, x.at into v_said, v_at from compartment_answer x where x.compartment_id = p_mark and x.seat_id = p_seat order by x.at desc, x.id desc limit 1;
    v_known := v_said is not null;
    if s.standing_in_for is not null then
      v_all := served_by(s.standing_in_for, p_mark);
      return case when v_all is null then null else v_all || coalesce(v_said, '{}') end;
    end if;
    for h in select k.from_seat_id, k.at from seat_handover k where k.to_seat_id = p_seat and k.at > coalesce(v_at, '-infinity') loop
      v_theirs := served_by(h.from_seat_id, p_mark);
      if v_theirs is null then return null; end if;
      v_all := v_all || v_theirs;
      -- A seat that began with the handover has nothing of its own to be asked about.
      v_known := v_known or s.from_at = h.at;
    end loop;
    return case when v_known then v_all || coalesce(v_said, '{}') end;
  end $$;

  -- The same for whoever may know of the mark.
  create function served_for(p_seat uuid, p_mark uuid) returns uuid[] language sql stable security definer ${safe} as $$
    select served_by(s.id, m.id) from compartment m join seat s on s.case_id = m.case_id
    where m.id = p_mark and s.id = p_seat and m.case_id = any (reader_cases()) and m.audience && reader_seats() and m.channel = any (reader_channels())
  $$;
`;

const sideOfSeat = (answers: string, held: string): string => `
  create or replace function side_of_seat(p_seat uuid, k case_sides) returns text language sql stable security definer ${safe} as $$
    select case when bool_or(a.persons is null) then 'UNKNOWN' when bool_or(a.persons && k.one) and bool_or(a.persons && k.other) then 'BOTH'
      when bool_or(a.persons && k.one) then 'ONE' when bool_or(a.persons && k.other) then 'OTHER' else 'NEITHER' end
    from seat s join seat o on o.case_id = s.case_id and (o.id = s.id or o.professional_id = s.professional_id and ${held})
    join compartment m on m.case_id = s.case_id and m.ended_at is null
    ${answers}
    where s.id = p_seat
  $$;
`;
const OWN_ANSWER = 'left join lateral (select x.persons from compartment_answer x where x.compartment_id = m.id and x.seat_id = o.id order by x.at desc, x.id desc limit 1) a on true';

const following = `
  -- Which channels reach somebody, by every seat they hold or will hold here: what is to begin counts already, so that no day opens more than the last.
  create function seats_take_sides(p_case uuid, p_person uuid) returns void language plpgsql security definer ${safe} as $$
  declare k case_sides;
  begin
    -- Whoever marks waits for whoever is seated, and the other way.
    perform pg_advisory_xact_lock_shared(hashtext('apart ' || p_case));
    select * into k from case_sides c where c.case_id = p_case;
    if k.case_id is null then
      -- Nobody is kept apart any more: what was closed stays so, and reaches whoever comes into a seat as it reached who sat there.
      insert into seat_channel select s.id, p_case, c.side, c.channels from seat s
        join seat_channel c on c.seat_id = coalesce(s.standing_in_for, (select h.from_seat_id from seat_handover h where h.to_seat_id = s.id order by h.at desc limit 1))
        where s.case_id = p_case and s.professional_id = p_person and s.until_at > hub_now()
        on conflict do nothing;
      return;
    end if;
    insert into seat_channel select s.id, p_case, x.side, array[p_case] || case x.side
        when 'NEITHER' then array[channel_of(p_case, 'ONE'), channel_of(p_case, 'OTHER'), channel_of(p_case, 'NEITHER')]
        when 'ONE' then array[channel_of(p_case, 'ONE')] when 'OTHER' then array[channel_of(p_case, 'OTHER')] else '{}'::uuid[] end
      from seat s cross join lateral (select side_of_seat(s.id, k) as side) x
      where s.case_id = p_case and s.professional_id = p_person and s.until_at > hub_now()
      on conflict (seat_id) do update set side = excluded.side, channels = excluded.channels;
  end $$;
  create function seat_takes_side() returns trigger language plpgsql security definer ${safe} as $$
  begin
    perform seats_take_sides(new.case_id, new.professional_id);
    return null;
  end $$;
  create trigger seat_side after insert on seat for each row execute function seat_takes_side();

  /*
   * Within the act that hands a seat over: whoever receives it serves whom it served. Answers what reaches them no longer, as kinds and ids,
   * so that their open screens let go of it; a seat that was not there before had nothing.
   */
  create function hand_over_sides(p_handover uuid) returns table (kind text, id uuid) language plpgsql security definer ${safe} as $$
  declare h seat_handover; v_before uuid[]; v_after uuid[];
  begin
    select * into h from seat_handover k where k.id = p_handover and k.given_by = reader_person() and k.written_in = pg_current_xact_id_if_assigned();
    if not found then return; end if;
    select c.channels into v_before from seat_channel c where c.seat_id = h.to_seat_id;
    perform seats_take_sides(h.case_id, s.professional_id) from seat s where s.id = h.to_seat_id;
    if not exists (select 1 from case_sides c where c.case_id = h.case_id) then return; end if;
    select c.channels into v_after from seat_channel c where c.seat_id = h.to_seat_id;
    update contribution c set knowing = array_remove(c.knowing, h.to_seat_id)
      where c.case_id = h.case_id and h.to_seat_id = any (c.knowing) and c.author_seat_id <> h.to_seat_id and not c.channel = any (v_after);
    return query select t.kind, t.id from apart_things(h.case_id) t
      where t.author <> h.to_seat_id and t.channel = any (coalesce(v_before, array[h.case_id])) and not t.channel = any (v_after) order by 1, 2;
  end $$;
  revoke execute on function served_by, served_for, seats_take_sides, seat_takes_side, hand_over_sides from public;
  grant execute on function served_for, hand_over_sides to casustafel_app;
`;

/** Where two parties are kept apart, a seat that somebody stands in for or takes over brings along whom it serves: its channels, and never the other side's. */
export class FollowTheSeat1763700002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${serves}
      ${sideOfSeat('cross join lateral (select served_by(o.id, m.id) as persons) a', 'o.until_at > hub_now()')}
      ${following}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function hand_over_sides;
      drop trigger seat_side on seat;
      drop function seat_takes_side, seats_take_sides;
      ${sideOfSeat(OWN_ANSWER, live('o'))}
      drop function served_for, served_by;
    `);
  }
}
