const safe = 'set search_path = pg_catalog, public, pg_temp';
const live = (seat: string): string => `${seat}.from_at <= hub_now() and ${seat}.until_at > hub_now()`;

const sides = `
  -- Puts the persons of all marks that stand on two sides. One whom the marks place on both stands on both: whoever serves them serves both.
  create function sides_of_case(p_case uuid) returns case_sides language plpgsql stable security definer ${safe} as $$
  declare k case_sides; m compartment;
  begin
    for m in select * from compartment c where c.case_id = p_case and c.ended_at is null order by c.marked_at, c.id loop
      if k.case_id is null then
        k := row(p_case, m.protected, m.feared, m.marked_at);
      elsif (m.protected && k.other or m.feared && k.one) and not (m.protected && k.one or m.feared && k.other) then
        k := row(p_case, k.one || m.feared, k.other || m.protected, m.marked_at);
      else
        k := row(p_case, k.one || m.protected, k.other || m.feared, m.marked_at);
      end if;
    end loop;
    return k;
  end $$;

  -- Whom the holder of a seat serves or speaks with, over all marks that stand and all seats they hold in the case; unknown while any of it is.
  create function side_of_seat(p_seat uuid, k case_sides) returns text language sql stable security definer ${safe} as $$
    select case when bool_or(a.persons is null) then 'UNKNOWN' when bool_or(a.persons && k.one) and bool_or(a.persons && k.other) then 'BOTH'
      when bool_or(a.persons && k.one) then 'ONE' when bool_or(a.persons && k.other) then 'OTHER' else 'NEITHER' end
    from seat s join seat o on o.case_id = s.case_id and (o.id = s.id or o.professional_id = s.professional_id and ${live('o')})
    join compartment m on m.case_id = s.case_id and m.ended_at is null
    left join lateral (select x.persons from compartment_answer x where x.compartment_id = m.id and x.seat_id = o.id order by x.at desc, x.id desc limit 1) a on true
    where s.id = p_seat
  $$;
`;

const reached = `
  -- Whom each thing that is built reaches now; of what was brought the law says so.
  create function apart_reached(p_case uuid) returns table (kind text, id uuid, seats uuid[]) language sql stable security definer ${safe} as $$
    select t.kind, t.id, array(select s.id from seat s left join seat_channel c on c.seat_id = s.id
      where s.case_id = p_case and s.id = any (t.audience) and (s.id = t.author or t.channel = any (coalesce(c.channels, array[p_case]))) order by s.id)
    from apart_things(p_case) t where t.kind <> 'Contribution'
  $$;
`;

/** Tables that joined later are judged again too. */
export const judgeApart = (more = ''): string => `
  /*
   * Judges a case again after something was said of who is kept apart in it. It takes nobody's word, so anybody at the table may ask; what
   * comes back is ids and seats of what reaches others than before.
   */
  create or replace function judge_apart(p_case uuid) returns table (kind text, id uuid, seats_before uuid[], seats_after uuid[]) language plpgsql security definer ${safe} as $$
  declare k case_sides; v_before jsonb;
  begin
    if not p_case = any (reader_cases()) then return; end if;
    perform pg_advisory_xact_lock(hashtext('apart ' || p_case));
    select coalesce(jsonb_object_agg(r.id, r.seats), '{}') into v_before from apart_reached(p_case) r;
    k := sides_of_case(p_case);
    delete from case_sides s where s.case_id = p_case;
    if k.case_id is not null then
      insert into case_sides values (k.case_id, k.one, k.other, k.since);
      delete from seat_channel c where c.case_id = p_case;
      insert into seat_channel select s.id, p_case, x.side, array[p_case] || case x.side
          when 'NEITHER' then array[channel_of(p_case, 'ONE'), channel_of(p_case, 'OTHER'), channel_of(p_case, 'NEITHER')]
          when 'ONE' then array[channel_of(p_case, 'ONE')] when 'OTHER' then array[channel_of(p_case, 'OTHER')] else '{}'::uuid[] end
        from seat s cross join lateral (select side_of_seat(s.id, k) as side) x where s.case_id = p_case;
      update compartment m set channel = channel_of(p_case, side_of_persons(k, m.protected)) where m.case_id = p_case and m.ended_at is null;
    end if;
    -- First what was brought, then what is built on it, and last what is part of something else.
    update contribution t set channel = t.channel where t.case_id = p_case;
    update factor t set channel = t.channel where t.case_id = p_case;
    update hypothesis t set channel = t.channel where t.case_id = p_case;
    update conclusion t set channel = t.channel where t.case_id = p_case;
    update evidence_mark t set channel = t.channel where t.case_id = p_case;
    update action t set channel = t.channel where t.case_id = p_case;
    update decision t set channel = t.channel where t.case_id = p_case;
    update action t set channel = t.channel where t.case_id = p_case and t.decision_id is not null;
    update decision_response t set channel = t.channel where t.case_id = p_case;
    update tegenspraak t set channel = t.channel where t.case_id = p_case;
    update tegenspraak_ground t set channel = t.channel where t.case_id = p_case;
    update tegenspraak_event t set channel = t.channel where t.case_id = p_case;${more}
    return query select r.kind, r.id, b.seats, r.seats from apart_reached(p_case) r
      cross join lateral (select array(select e::uuid from jsonb_array_elements_text(coalesce(v_before->(r.id::text), '[]')) e order by 1) as seats) b
      where b.seats <> r.seats order by r.kind, r.id;
  end $$;
`;

const acts = `
  /*
   * Marks two parties as kept apart, with what is known of every seat. Everything is asked here again. Who may be told was chosen then;
   * whoever serves the party that may be the danger, or of whom that is not known, can never be among them. False for whoever may not.
   */
  create function mark_apart(p_id uuid, p_seat uuid, p_kind text, p_certainty text, p_protected uuid[], p_feared uuid[], p_audience uuid[], p_answers jsonb, p_content bytea)
  returns boolean language plpgsql security definer ${safe} as $$
  declare v_case uuid; v_party text;
  begin
    select s.case_id, s.party into v_case, v_party from seat s where s.id = p_seat and s.id = any (reader_seats());
    if not found then return false; end if;
    if exists (select 1 from unnest(p_protected || p_feared) x where not exists (select 1 from person p where p.id = x and p.case_id = v_case))
      or exists (select 1 from unnest(p_audience) x where not exists (select 1 from seat s where s.id = x and s.case_id = v_case and ${live('s')}))
      or exists (select 1 from jsonb_to_recordset(p_answers) a(seat uuid, persons uuid[])
        where not a.persons <@ (p_protected || p_feared) or not exists (select 1 from seat s where s.id = a.seat and s.case_id = v_case))
      or exists (select 1 from unnest(p_audience) x where not exists (
        select 1 from jsonb_to_recordset(p_answers) a(seat uuid, persons uuid[]) where a.seat = x and not a.persons && p_feared)) then return false; end if;
    insert into compartment (id, case_id, seat_id, party, kind, certainty, protected, feared, audience, channel, content, marked_at)
      values (p_id, v_case, p_seat, v_party, p_kind, p_certainty, p_protected, p_feared, p_audience, channel_of(v_case, 'NEITHER'), p_content, hub_now());
    insert into compartment_answer select gen_random_uuid(), v_case, p_id, a.seat, a.persons, p_seat, hub_now() from jsonb_to_recordset(p_answers) a(seat uuid, persons uuid[]);
    return true;
  end $$;

  -- Somebody who knows of the mark lets another know as well, who serves the one it protects or neither. Null for whoever may not.
  create function tell_of_mark(p_id uuid, p_mark uuid, p_seat uuid, p_by uuid, p_content bytea) returns uuid[] language plpgsql security definer ${safe} as $$
  declare m compartment;
  begin
    select * into m from compartment c where c.id = p_mark and c.case_id = any (reader_cases()) and c.audience && reader_seats() and c.channel = any (reader_channels()) for update;
    if not found or not p_by = any (reader_seats()) or not exists (select 1 from seat s join seat_channel c on c.seat_id = s.id where s.id = p_seat and s.case_id = m.case_id and ${live('s')} and m.channel = any (c.channels)) then return null; end if;
    update compartment c set audience = array(select distinct unnest(c.audience || p_seat)), version = c.version + 1 where c.id = p_mark returning c.audience into m.audience;
    insert into compartment_told (id, case_id, compartment_id, seat_id, told_by, content, at) values (p_id, m.case_id, m.id, p_seat, p_by, p_content, hub_now());
    return m.audience;
  end $$;

  -- What one argued another confirms: of another organisation, both of whom may know of the mark, and one of them the chair.
  create function end_apart(p_end uuid, p_seat uuid) returns boolean language plpgsql security definer ${safe} as $$
  declare e compartment_end; m compartment; a seat; b seat;
  begin
    select * into e from compartment_end x where x.id = p_end and x.confirmed_at is null and x.dropped_at is null for update;
    if not found then return false; end if;
    select * into m from compartment c where c.id = e.compartment_id and c.ended_at is null and c.case_id = any (reader_cases()) and c.audience && reader_seats() and c.channel = any (reader_channels()) for update;
    if not found then return false; end if;
    select * into a from seat s where s.id = e.seat_id;
    select * into b from seat s where s.id = p_seat and s.id = any (reader_seats()) and s.id = any (m.audience);
    if b.id is null or a.organisation_id = b.organisation_id or a.professional_id = b.professional_id or not 'CHAIR' in (a.function, b.function) then return false; end if;
    update compartment_end x set confirmed_by = p_seat, confirmed_at = hub_now(), version = x.version + 1 where x.id = p_end;
    update compartment c set ended_at = hub_now(), version = c.version + 1 where c.id = m.id;
    return true;
  end $$;

  -- Whether these persons stand on two sides of a mark that stands. Asked by functions that refuse, whoever it is for: yes or no.
  create function stand_apart(p_case uuid, p_persons uuid[]) returns boolean language sql stable security definer ${safe} as $$
    select p_case = any (reader_cases()) and exists (select 1 from case_sides k where k.case_id = p_case and p_persons && k.one and p_persons && k.other)
  $$;
  -- Where something new from this seat would travel: asked by whoever sits in the case, and answered for an own seat.
  create function channel_for(p_case uuid, p_seat uuid, p_persons uuid[]) returns uuid language sql security definer ${safe} as $$
    select case when p_case = any (reader_cases()) and p_seat = any (reader_seats()) then channel_judged(p_case, '00000000-0000-0000-0000-000000000000', p_seat, p_persons, '{}', null)
      else channel_of(p_case, 'NEITHER') end
  $$;
  revoke execute on function sides_of_case, side_of_seat, apart_reached, apart_things, channel_judged, channel_rests from casustafel_app;
`;

export const apartActs = sides + reached + judgeApart() + acts;
export const apartActsBefore = 'drop function channel_for, stand_apart, end_apart, tell_of_mark, mark_apart, judge_apart, apart_reached, side_of_seat, sides_of_case;';
