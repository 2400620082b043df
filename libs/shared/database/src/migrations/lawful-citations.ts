/**
 * What rests on a fact follows who may know that fact. Before there was a law the audience said so, and only the fact's supplier
 * could change it; now the law can as well, so anybody's act may set it off. It still takes nobody's word: the row itself says
 * who knows, and nothing but ids and seats comes back.
 */
const citations = (known: 'audience' | 'knowing', asker: (alias: string) => string): string => `
  create or replace function close_citations(p_contribution uuid) returns table (kind text, id uuid, seats_before uuid[], seats_after uuid[])
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare c contribution; r record; v_after uuid[]; v_table text; v_knowing uuid[];
  begin
    select * into c from contribution k where k.id = p_contribution${asker('k')};
    if not found then return; end if;
    v_knowing := array(select s.id from seat s where s.case_id = c.case_id and c.open_until > hub_now() and (s.party = c.party or s.id = any (c.${known})));

    for r in
      select 'Factor' as k, f.id as i, f.party as p, f.audience as a from factor f where f.cited @> array[p_contribution] and not p_contribution = any (f.closed)
      union all
      select 'Conclusion', f.id, f.party, f.audience from conclusion f where f.cited @> array[p_contribution] and not p_contribution = any (f.closed)
      order by 1, 2
    loop
      continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
      -- Its author and the supplier, as far as they were named: this never lets anybody in.
      v_after := array(select s.id from seat s where s.id = any (r.a) and s.party in (r.p, c.party));
      v_table := lower(r.k);
      execute format('update %I t set audience = $2, closed = t.closed || $3, version = t.version + 1 where t.id = $1', v_table) using r.i, v_after, p_contribution;
      kind := r.k; id := r.i; seats_before := r.a; seats_after := v_after;
      return next;
    end loop;

    -- A mark is nothing but a citation: it stays with those of its maker's who still know the fact.
    for r in select m.id as i, m.party as p, m.audience as a, m.scope as s, m.mark as word, m.hypothesis_id as h from evidence_mark m where m.contribution_id = p_contribution order by m.id loop
      v_after := array(select s.id from seat s where s.id = any (r.a) and s.party = r.p and s.id = any (v_knowing));
      continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
      update evidence_mark m set audience = v_after, scope = 'OWN', version = m.version + 1 where m.id = r.i;
      kind := 'EvidenceMark'; id := r.i; seats_before := r.a; seats_after := v_after;
      return next;
      if r.s = 'TABLE' and r.word = 'DOES_NOT_FIT' then
        select 'Hypothesis', h.id, h.audience, h.audience into kind, id, seats_before, seats_after from hypothesis h where h.id = r.h;
        return next;
      end if;
    end loop;
  end $$;

  create or replace function close_grounds(p_contribution uuid) returns table (id uuid, seats_before uuid[], seats_after uuid[])
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare c contribution; r record; v_after uuid[]; v_knowing uuid[];
  begin
    select * into c from contribution k where k.id = p_contribution${asker('k')};
    if not found then return; end if;
    v_knowing := array(select s.id from seat s where s.case_id = c.case_id and c.open_until > hub_now() and s.until_at > hub_now() and (s.party = c.party or s.id = any (c.${known})));
    for r in
      select g.id as i, g.party as p, g.audience as a from tegenspraak_ground g
      where g.cited_contribution_ids @> array[p_contribution] and not p_contribution = any (g.closed) order by g.id for update
    loop
      continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
      -- Its author and the supplier, as far as they were named: this never lets anybody in.
      v_after := array(select s.id from seat s where s.id = any (r.a) and s.party in (r.p, c.party));
      update tegenspraak_ground g set audience = v_after, closed = g.closed || p_contribution, version = g.version + 1 where g.id = r.i;
      id := r.i; seats_before := r.a; seats_after := v_after;
      return next;
    end loop;
  end $$;

  create or replace function open_heads(p_contribution uuid) returns uuid[] language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare v_audience uuid[]; v_opened uuid[];
  begin
    select c.${known} into v_audience from contribution c where c.id = p_contribution${asker('c')};
    if not found then return '{}'; end if;
    with opened as (
      update tegenspraak t set audience = array(select distinct unnest(t.audience || v_audience)), version = t.version + 1
      where t.target_kind in ('CONTRIBUTION', 'SHARING') and t.target_id = p_contribution and not v_audience <@ t.audience returning t.id, t.audience
    ), threads as (
      update tegenspraak_event e set audience = o.audience from opened o where e.tegenspraak_id = o.id
    ) select coalesce(array_agg(id), '{}') into v_opened from opened;
    return v_opened;
  end $$;
`;

export const lawfulCitations = citations('knowing', () => '');
export const lawlessCitations = citations('audience', (alias) => ` and ${alias}.party = any (reader_parties())`);

/**
 * Rights end by the clock too: a condition's last day, the end of a consent or of a naming. What rested on such an item closes
 * with it, and everybody who follows the case is judged anew. Any process may ask; of two who ask at once one does it.
 */
export const settling = `
  create function settle_what_ran_out(p_offset text) returns integer language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare c record; r record; v_after uuid[]; v_count integer := 0;
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    if not pg_try_advisory_xact_lock(hashtext('settle_what_ran_out')) then return 0; end if;
    for c in
      select k.* from contribution k where k.withdrawn_at is null and (
        k.open_until > k.settled_at and k.open_until <= hub_now() or k.gate <> 'NONE' and k.gate_until > k.settled_at and k.gate_until <= hub_now()
        or exists (select 1 from contribution_grant g where g.contribution_id = k.id and g.ended_at is null and g.until_at > k.settled_at and g.until_at <= hub_now()))
      order by k.id for update skip locked limit 100
    loop
      v_after := array(select s.id from seat s where s.id = any (c.knowing) and (s.party = c.party
        or c.open_until > hub_now() and (c.gate = 'NONE' or c.gate_until > hub_now()) and not exists (
          select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.until_at <= hub_now())));
      update contribution k set knowing = v_after, settled_at = hub_now() where k.id = c.id;
      perform tell(c.case_id, c.case_id, 'changed', 'Contribution', c.id, c.shown, c.shown);
      for r in select x.kind, x.id, x.seats_before, x.seats_after from close_citations(c.id) x
        union all select 'TegenspraakGround', x.id, x.seats_before, x.seats_after from close_grounds(c.id) x loop
        perform tell(c.case_id, c.case_id, 'changed', r.kind, r.id, r.seats_before, r.seats_after);
      end loop;
      v_count := v_count + 1;
    end loop;
    return v_count;
  end $$;
`;
