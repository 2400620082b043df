import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two ways in: a look that is judged and logged in one statement, and the entry of a transaction that writes. */
export class OpenDoors1763700000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Sets the facts of the reader for this transaction and tells the time that holds in it.
      create function enter(p_person uuid, p_offset text) returns timestamptz language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform set_config('casustafel.person', coalesce(p_person::text, ''), true), set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
        return hub_now();
      end $$;

      -- Absent or forbidden: only here is the difference known, and only the log is told. Answers nothing.
      create function note_refusal(e jsonb, p_kind text, p_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare v_case uuid; v_found boolean := false; v_table text;
      begin
        v_table := case p_kind when 'CaseFile' then 'case_file' else lower(regexp_replace(p_kind, '(?<!^)([A-Z])', '_\\1', 'g')) end;
        if not exists (select 1 from information_schema.columns where table_schema = 'public' and table_name = v_table and column_name = 'id') then
          -- Not one thing among many (the log itself): it is always there.
          v_found := true;
        elsif exists (select 1 from information_schema.columns where table_schema = 'public' and table_name = v_table and column_name = 'case_id') then
          execute format('select case_id, true from %I where id = $1', v_table) into v_case, v_found using p_id;
        else
          execute format('select true from %I where id = $1', v_table) into v_found using p_id;
          if v_table = 'case_file' and v_found then v_case := p_id; end if;
        end if;
        perform append_log((e->>'actor')::uuid, e, v_case, case when coalesce(v_found, false) then 'REFUSED' else 'ABSENT' end, array[p_kind], array[p_id], '{}');
      end $$;

      -- One look: facts set, rows read, ids chained and logged, in this order and in one statement. No row, no data.
      create function look(p_person uuid, p_offset text, e jsonb, p_reads jsonb) returns jsonb
      language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare
        v_read jsonb; v_rows jsonb; v_all jsonb := '{}'; v_ids uuid[] := '{}'; v_kinds text[] := '{}'; v_subjects uuid[] := '{}';
        v_case uuid := (e->>'case')::uuid; v_args text[];
      begin
        perform enter(p_person, p_offset);
        -- A case one does not sit in is a case one cannot ask about; nothing is read, and its stream is not touched.
        if v_case is not null and not (v_case = any (reader_cases())) then
          perform note_refusal(e, 'CaseFile', v_case);
          return null;
        end if;
        for v_read in select value from jsonb_array_elements(p_reads) loop
          v_args := array(select value from jsonb_array_elements_text(v_read->'args') with ordinality order by ordinality);
          execute 'select coalesce(jsonb_agg(to_jsonb(r)), ''[]''::jsonb) from (' || (v_read->>'sql') || ') r' into v_rows using v_args;
          if v_read->>'name' = e->>'required' and v_rows = '[]'::jsonb then
            perform note_refusal(e, e->>'refusedKind', (e->>'refusedId')::uuid);
            return null;
          end if;
          v_all := v_all || jsonb_build_object(v_read->>'name', v_rows);
          if v_read->>'kind' <> '' then
            v_ids := v_ids || array(select (x->>'id')::uuid from jsonb_array_elements(v_rows) x);
            v_kinds := v_kinds || array(select v_read->>'kind' from jsonb_array_elements(v_rows) x);
            v_subjects := v_subjects || array(select distinct s::uuid from jsonb_array_elements(v_rows) x, jsonb_array_elements_text(case when jsonb_typeof(x->'subjects') = 'array' then x->'subjects' else '[]' end) s);
          end if;
        end loop;
        if e->>'action' is not null and not (coalesce((e->>'live')::boolean, false) and v_ids = '{}') then
          perform append_log(
            coalesce(v_case, (e->>'actor')::uuid), e || jsonb_build_object('purpose', coalesce(e->>'purpose', purpose_of(v_case))), v_case, 'SHOWN',
            v_kinds, v_ids, array(select distinct unnest(v_subjects)));
        end if;
        return v_all || jsonb_build_object('now', jsonb_build_array(jsonb_build_object('now', hub_now())));
      end $$;

      -- Derived, never typed in: what the case is being looked at for.
      create function purpose_of(which uuid) returns text language plpgsql stable security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        return case when which is null then 'OVERVIEW' else 'PREPARATION' end;
      end $$;

      create table outbox_counter (stream uuid primary key, n bigint not null);
      create table outbox (
        stream uuid not null, n bigint not null, at timestamptz not null default now(), topic text not null, case_id uuid,
        kind text not null, object_id uuid not null, seats_before uuid[] not null, seats_after uuid[] not null,
        primary key (stream, n)
      );
      create index outbox_age on outbox (at);
      create index outbox_object on outbox (stream, kind, n);
      -- The number is taken in the business transaction, so that the order of numbers is the order of commits.
      create function tell(p_stream uuid, p_case uuid, p_topic text, p_kind text, p_object uuid, p_before uuid[], p_after uuid[])
      returns void language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v_n bigint;
      begin
        insert into outbox_counter as c (stream, n) values (p_stream, 1) on conflict (stream) do update set n = c.n + 1 returning c.n into v_n;
        insert into outbox (stream, n, topic, case_id, kind, object_id, seats_before, seats_after)
          values (p_stream, v_n, p_topic, p_case, p_kind, p_object, p_before, p_after);
      end $$;
      -- Ids and seats only, but a row still says that something is there: the relay alone reads across cases.
      alter table outbox enable row level security;
      alter table outbox force row level security;
      create policy outbox_read on outbox for select to casustafel_app using (
        case_id = any ((select reader_cases())::uuid[]) or stream = (select reader_person()) or current_setting('casustafel.relay', true) = 'on');
      create policy outbox_write on outbox for insert to casustafel_app with check (true);
      create policy outbox_clear on outbox for delete to casustafel_app using (at < now() - interval '1 day');
      grant select, insert, update on outbox_counter to casustafel_app;
      grant select, insert, delete on outbox to casustafel_app;

      create table idempotency (
        professional_id uuid not null, key uuid not null, request_hash bytea not null, ids uuid[] not null default '{}', at timestamptz not null default now(),
        primary key (professional_id, key)
      );
      create index idempotency_age on idempotency (at);
      grant select, insert, update, delete on idempotency to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency, outbox, outbox_counter;
      drop function tell, look, purpose_of, note_refusal, enter;
    `);
  }
}
