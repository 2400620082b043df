import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/** A function with settings of its own is called for every row it stands beside; inside a subquery it is asked once. */
const reach = (now: string): string => `
  create or replace function reader_seats() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(id), '{}') from seat where professional_id = reader_person() and from_at <= ${now} and until_at > ${now} $$;
  create or replace function reader_cases() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where professional_id = reader_person() and from_at <= ${now} and until_at > ${now} $$;
  create or replace function reader_parties() returns text[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct party), '{}') from seat where professional_id = reader_person() and from_at <= ${now} and until_at > ${now} $$;
`;

/** Who acts, as `json`, which is written once, or as `jsonb`, which is built, copied and written out. */
const actor = (json: 'json' | 'jsonb', now: string, signedIn: string): string => `
  drop function actor_of_professional, actor_of_sign_in, actor_facts;
  create function actor_facts(p_person uuid) returns ${json} language plpgsql security invoker ${safe} as $$
  declare v ${json};
  begin
    select ${json}_build_object(
      'professionalId', p.id, 'handle', p.handle, 'name', p.name, 'jobTitle', p.job_title, 'regionId', p.region_id,
      'organisationId', p.organisation_id, 'organisation', o.name, 'role', o.role, 'task', o.task, 'offices', to_${json}(p.offices),
      'valid', p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date,
      'now', hub_now(),
      'seats', coalesce((select ${json}_agg(${json}_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id,
          'role', s.role, 'task', s.task, 'function', s.function, 'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for))
        from seat s where s.professional_id = p.id and s.from_at <= ${now} and s.until_at > ${now}), '[]'),
      'chairs', coalesce((select ${json}_agg(t.id) from case_table t where t.chair_id = p.id), '[]')
    ) into v from professional p join organisation o on o.id = p.organisation_id where p.id = p_person;
    return v;
  end $$;

  create function actor_of_sign_in(p_token bytea, p_offset text, p_idle interval, p_absolute interval) returns ${json}
  language plpgsql security invoker ${safe} as $$
  declare s sign_in; v_now timestamptz;
  begin
    v_now := enter(null, p_offset);
    select * into s from sign_in where token_hash = p_token and ended_at is null;
    if not found then return null; end if;
    if s.last_seen_at + p_idle <= v_now or s.started_at + p_absolute <= v_now then
      update sign_in set ended_at = v_now, end_reason = case when s.started_at + p_absolute <= v_now then 'ABSOLUTE' else 'IDLE' end where id = s.id;
      return null;
    end if;
    -- Once a minute is enough to know that somebody is there; every request would make each look a second write.
    if s.last_seen_at < v_now - interval '60 seconds' then update sign_in set last_seen_at = v_now where id = s.id; end if;
    perform enter(s.professional_id, p_offset);
    return ${signedIn};
  end $$;

  create function actor_of_professional(p_person uuid, p_offset text) returns ${json}
  language plpgsql security invoker ${safe} as $$
  begin
    perform enter(p_person, p_offset);
    return actor_facts(p_person);
  end $$;
`;

const head = `
  begin
    perform enter(p_person, p_offset);
    -- A case one does not sit in is a case one cannot ask about; nothing is read, and its stream is not touched.
    if v_case is not null and not (v_case = any (reader_cases())) then
      perform note_refusal(e, 'CaseFile', v_case);
      return null;
    end if;
    for v_read in select value from jsonb_array_elements(p_reads) loop
      v_args := array(select value from jsonb_array_elements_text(v_read->'args') with ordinality order by ordinality);`;

const refusal = (nothing: string): string => `
      if v_read->>'name' = e->>'required' and ${nothing} then
        perform note_refusal(e, e->>'refusedKind', (e->>'refusedId')::uuid);
        return null;
      end if;`;

const logged = `
    if e->>'action' is not null and not (coalesce((e->>'live')::boolean, false) and v_ids = '{}') then
      perform append_log(
        coalesce(v_case, (e->>'actor')::uuid), e || jsonb_build_object('purpose', coalesce(e->>'purpose', purpose_of(v_case))), v_case, 'SHOWN',
        v_kinds, v_ids, array(select distinct unnest(v_subjects)));
    end if;`;

/** Rows go out as the text they are first written as; ids and subjects are gathered from the rows and not from that text. */
export const lookAsText = `
  drop function look;
  -- One look: facts set, rows read, ids chained and logged, in this order and in one statement. No row, no data.
  create function look(p_person uuid, p_offset text, e jsonb, p_reads jsonb) returns json
  language plpgsql security invoker ${safe} as $$
  declare
    v_read jsonb; v_rows json; v_all text := ''; v_ids uuid[] := '{}'; v_kinds text[] := '{}'; v_subjects uuid[] := '{}';
    v_case uuid := (e->>'case')::uuid; v_args text[]; v_these uuid[]; v_about text;
  ${head}
      if v_read->>'kind' = '' then
        execute 'select json_agg(r) from (' || (v_read->>'sql') || ') r' into v_rows using v_args;
      else
        -- A name that the rows do not have is found one level further out, where it is nothing.
        execute 'select json_agg(r), array_agg((select id from (select r.*) own)), string_agg((select array_to_string(subjects, '','') from (select r.*) own), '','')
          from (' || (v_read->>'sql') || ') r, (values (null::uuid[])) without(subjects)' into v_rows, v_these, v_about using v_args;
      end if;
      ${refusal('v_rows is null')}
      v_all := v_all || ',' || to_json(v_read->>'name') || ':' || coalesce(v_rows::text, '[]');
      if v_read->>'kind' <> '' and v_rows is not null then
        v_ids := v_ids || v_these;
        v_kinds := v_kinds || array_fill(v_read->>'kind', array[cardinality(v_these)]);
        -- A thing about nobody leaves an empty place between two commas.
        v_subjects := v_subjects || coalesce(array_remove(string_to_array(v_about, ','), '')::uuid[], '{}');
      end if;
    end loop;
    ${logged}
    return ('{"now":[{"now":' || to_json(hub_now()) || '}]' || v_all || '}')::json;
  end $$;
`;

const lookAsTree = `
  drop function look;
  create function look(p_person uuid, p_offset text, e jsonb, p_reads jsonb) returns jsonb
  language plpgsql security invoker ${safe} as $$
  declare
    v_read jsonb; v_rows jsonb; v_all jsonb := '{}'; v_ids uuid[] := '{}'; v_kinds text[] := '{}'; v_subjects uuid[] := '{}';
    v_case uuid := (e->>'case')::uuid; v_args text[];
  ${head}
      execute 'select coalesce(jsonb_agg(to_jsonb(r)), ''[]''::jsonb) from (' || (v_read->>'sql') || ') r' into v_rows using v_args;
      ${refusal("v_rows = '[]'::jsonb")}
      v_all := v_all || jsonb_build_object(v_read->>'name', v_rows);
      if v_read->>'kind' <> '' then
        v_ids := v_ids || array(select (x->>'id')::uuid from jsonb_array_elements(v_rows) x);
        v_kinds := v_kinds || array(select v_read->>'kind' from jsonb_array_elements(v_rows) x);
        v_subjects := v_subjects || array(select distinct s::uuid from jsonb_array_elements(v_rows) x, jsonb_array_elements_text(case when jsonb_typeof(x->'subjects') = 'array' then x->'subjects' else '[]' end) s);
      end if;
    end loop;
    ${logged}
    return v_all || jsonb_build_object('now', jsonb_build_array(jsonb_build_object('now', hub_now())));
  end $$;
`;

/** The two statements of every request at half their price: the time asked once, and answers not built twice. */
export class AnswerFaster1763700000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const signedIn = `json_build_object('signInId', s.id, 'absoluteEnd', s.started_at + p_absolute, 'actor', actor_facts(s.professional_id))`;
    await runner.query(reach('(select hub_now())') + actor('json', '(select hub_now())', signedIn) + lookAsText);
  }

  async down(runner: QueryRunner): Promise<void> {
    const signedIn = `actor_facts(s.professional_id) || jsonb_build_object('signInId', s.id, 'absoluteEnd', s.started_at + p_absolute)`;
    await runner.query(lookAsTree + actor('jsonb', 'hub_now()', signedIn) + reach('hub_now()'));
  }
}
