import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The access log: one row a look or act, chained per stream over its stored bytes, readable only to the log's own role. */
export class KeepAccessLog1763700000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table log_stream (stream uuid primary key, n bigint not null, head bytea not null);
      create table access_log (
        stream uuid not null, n bigint not null, at timestamptz not null,
        region_id uuid, actor_id uuid, organisation_id uuid, role text not null, function text not null, on_behalf_of uuid,
        action text not null, outcome text not null, case_id uuid,
        object_kinds text[] not null, object_ids uuid[] not null, subjects uuid[] not null,
        purpose text not null, legal_mode text not null, agreement text not null, rule_book text not null, decision_key text not null,
        live boolean not null, origin text not null, sign_in_id uuid, correlation_id uuid, processing_id uuid not null,
        operator text not null, search bytea, previous bytea not null, hash bytea not null,
        primary key (stream, n)
      );
      create index access_log_newest on access_log (at desc, stream, n);
      create index access_log_by_actor on access_log (actor_id, at desc);
      create index access_log_by_case on access_log (case_id, at desc);
      create index access_log_objects on access_log using gin (object_ids);

      -- Who stands behind a pseudonym of the log; destroying a line of it is how somebody is forgotten while the chain stays whole.
      create table pseudonym (
        pseudonym uuid primary key, case_id uuid not null, person_id uuid not null, family_role text not null, position smallint not null
      );
      create table log_case (case_id uuid primary key, region_id uuid not null, number text not null);
      create table log_actor (actor_id uuid primary key, region_id uuid not null, name text not null, organisation text not null, job_title text not null);

      -- Every field with its length before it, and lists with their marks, so that no two rows can have the same bytes; the first byte is the version.
      create function log_field(value bytea) returns bytea language sql immutable set search_path = pg_catalog, public, pg_temp as
        $$ select case when value is null then '\\x00'::bytea else '\\x01'::bytea || int4send(length(value)) || value end $$;
      create function log_text(value text) returns bytea language sql immutable set search_path = pg_catalog, public, pg_temp as
        $$ select log_field(convert_to(value, 'UTF8')) $$;
      create function log_bytes(r access_log) returns bytea language sql immutable set search_path = pg_catalog, public, pg_temp as $$
        select '\\x01'::bytea || log_text(r.stream::text) || log_field(int8send(r.n))
          || log_field(int8send((extract(epoch from r.at) * 1000000)::bigint))
          || log_text(r.region_id::text) || log_text(r.actor_id::text) || log_text(r.organisation_id::text)
          || log_text(r.role) || log_text(r.function) || log_text(r.on_behalf_of::text)
          || log_text(r.action) || log_text(r.outcome) || log_text(r.case_id::text)
          || log_text(array_to_json(r.object_kinds)::text) || log_text(array_to_json(r.object_ids)::text) || log_text(array_to_json(r.subjects)::text)
          || log_text(r.purpose) || log_text(r.legal_mode) || log_text(r.agreement) || log_text(r.rule_book) || log_text(r.decision_key)
          || log_text(r.live::text) || log_text(r.origin) || log_text(r.sign_in_id::text) || log_text(r.correlation_id::text)
          || log_text(r.processing_id::text) || log_text(r.operator) || log_field(r.search) || log_field(r.previous)
      $$;

      -- Runs as whoever calls it: without the right to insert, nothing is logged and so nothing is shown.
      create function append_log(p_stream uuid, e jsonb, p_case uuid, p_outcome text, p_kinds text[], p_ids uuid[], p_subjects uuid[])
      returns void language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare r access_log; v_n bigint; v_head bytea;
      begin
        insert into log_stream as s (stream, n, head) values (p_stream, 1, '\\x') on conflict (stream) do update set n = s.n + 1
          returning s.n, s.head into v_n, v_head;
        r.stream := p_stream; r.n := v_n; r.at := hub_now();
        r.region_id := (e->>'region')::uuid; r.actor_id := (e->>'actor')::uuid; r.organisation_id := (e->>'organisation')::uuid;
        r.role := coalesce(e->>'role', ''); r.function := coalesce(e->>'function', ''); r.on_behalf_of := (e->>'onBehalfOf')::uuid;
        r.action := e->>'action'; r.outcome := p_outcome; r.case_id := p_case;
        r.object_kinds := coalesce(p_kinds, '{}'); r.object_ids := coalesce(p_ids, '{}'); r.subjects := coalesce(p_subjects, '{}');
        r.purpose := coalesce(e->>'purpose', ''); r.legal_mode := coalesce(e->>'legalMode', ''); r.agreement := coalesce(e->>'agreement', '');
        r.rule_book := coalesce(e->>'ruleBook', ''); r.decision_key := coalesce(e->>'decisionKey', '');
        r.live := coalesce((e->>'live')::boolean, false); r.origin := coalesce(e->>'origin', '');
        r.sign_in_id := (e->>'signIn')::uuid; r.correlation_id := (e->>'correlation')::uuid; r.processing_id := gen_random_uuid();
        r.operator := coalesce(e->>'operator', ''); r.search := decode(e->>'search', 'base64');
        r.previous := v_head; r.hash := sha256(log_bytes(r));
        insert into access_log select r.*;
        update log_stream set head = r.hash where stream = p_stream;
      end $$;

      grant insert on access_log to casustafel_app;
      grant select, insert, update on log_stream to casustafel_app;
      grant select, insert on access_log to casustafel_log;
      grant select, insert, update on log_stream to casustafel_log;
      grant insert on pseudonym, log_case to casustafel_app;
      grant insert, update (name, organisation, job_title) on log_actor to casustafel_app;
      grant select (actor_id) on log_actor to casustafel_app;
      grant select on pseudonym, log_case, log_actor to casustafel_log;
      grant execute on function hub_now, log_field, log_text, log_bytes, append_log to casustafel_log;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function append_log, log_bytes, log_text, log_field;
      drop table log_actor, log_case, pseudonym, access_log, log_stream;
    `);
  }
}
