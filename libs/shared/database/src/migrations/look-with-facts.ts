/**
 * The look as it was, and one thing more: where a read says so, its rows bring the facts that judged them, and these stand in the
 * log row. A read that does not say so costs what it did.
 */
const look = ({ enters, sees }: { readonly enters: string; readonly sees: string }): string => `
  drop function look;
  -- One look: facts set, rows read, ids chained and logged, in this order and in one statement. No row, no data.
  create function look(p_person uuid, p_offset text, e jsonb, p_reads jsonb) returns json
  language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
  declare
    v_read jsonb; v_rows json; v_all text := ''; v_ids uuid[] := '{}'; v_kinds text[] := '{}'; v_subjects uuid[] := '{}';
    v_case uuid := (e->>'case')::uuid; v_args text[]; v_these uuid[]; v_about text; v_facts text; v_decided text;
  begin
    perform enter(p_person, p_offset);${enters}
    -- A case one does not sit in is a case one cannot ask about; nothing is read, and its stream is not touched.
    if v_case is not null and not (v_case = any (${sees})) then
      perform note_refusal(e, 'CaseFile', v_case);
      return null;
    end if;
    for v_read in select value from jsonb_array_elements(p_reads) loop
      v_args := array(select value from jsonb_array_elements_text(v_read->'args') with ordinality order by ordinality);
      if v_read->>'kind' = '' then
        execute 'select json_agg(r) from (' || (v_read->>'sql') || ') r' into v_rows using v_args;
      else
        -- A name that the rows do not have is found one level further out, where it is nothing.
        execute 'select json_agg(r), array_agg((select id from (select r.*) own)), string_agg((select array_to_string(subjects, '','') from (select r.*) own), '',''), '
          || case when v_read->'decides' = 'true' then 'string_agg(r.decides, '';'')' else 'null' end
          || ' from (' || (v_read->>'sql') || ') r, (values (null::uuid[])) without(subjects)' into v_rows, v_these, v_about, v_facts using v_args;
      end if;
      if v_rows is null and v_read->>'name' = e->>'required' then
        perform note_refusal(e, e->>'refusedKind', (e->>'refusedId')::uuid);
        return null;
      end if;
      v_all := v_all || ',' || to_json(v_read->>'name') || ':' || coalesce(v_rows::text, '[]');
      if v_read->>'kind' <> '' and v_rows is not null then
        v_ids := v_ids || v_these;
        v_kinds := v_kinds || array_fill(v_read->>'kind', array[cardinality(v_these)]);
        -- A thing about nobody leaves an empty place between two commas.
        v_subjects := v_subjects || coalesce(array_remove(string_to_array(v_about, ','), '')::uuid[], '{}');
        v_decided := nullif(concat_ws(';', v_decided, v_facts), '');
      end if;
    end loop;
    if e->>'action' is not null and not (coalesce((e->>'live')::boolean, false) and v_ids = '{}') then
      perform append_log(
        coalesce(v_case, (e->>'actor')::uuid),
        e || jsonb_build_object('purpose', coalesce(e->>'purpose', purpose_of(v_case)), 'decisionKey', (e->>'decisionKey') || coalesce(' items=' || v_decided, '')),
        v_case, 'SHOWN', v_kinds, v_ids, array(select distinct unnest(v_subjects)));
    end if;
    return ('{"now":[{"now":' || to_json(hub_now()) || '}]' || v_all || '}')::json;
  end $$;
`;

export const lookWithFacts = look({ enters: '', sees: 'reader_cases()' });

/**
 * The same for whoever sees something of a case without a seat that lets them: in an emergency, or asked beforehand whether they
 * know the family. Which of the two is said by the look itself and holds for this one statement; whether it is so, the walls ask.
 */
export const lookWithSight = look({
  enters: "\n    perform set_config('casustafel.sight', coalesce(e->>'sight', ''), true);",
  sees: 'reader_cases() || reader_emergency() || reader_asked()',
});
