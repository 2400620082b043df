import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins and the state of the identity provider: kept here, so that every process knows the same people. */
export class SignIn1763700000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sign_in (
        id uuid primary key, token_hash bytea not null unique, professional_id uuid not null references professional,
        started_at timestamptz not null, last_seen_at timestamptz not null, ended_at timestamptz, end_reason text
      );
      create index sign_in_of_professional on sign_in (professional_id) where ended_at is null;
      create table identity_state (
        kind text not null, id text not null, payload jsonb not null, uid text, grant_id text, user_code text,
        consumed_at timestamptz, expires_at timestamptz, primary key (kind, id)
      );
      create index identity_state_uid on identity_state (kind, uid);
      create index identity_state_grant on identity_state (grant_id);
      grant select, insert, update, delete on sign_in, identity_state to casustafel_app;

      -- Who is this, and where do they sit now: one question at every request. Runs as the caller; the walls hold inside it.
      create function actor_facts(p_person uuid) returns jsonb language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v jsonb;
      begin
        select jsonb_build_object(
          'professionalId', p.id, 'handle', p.handle, 'name', p.name, 'jobTitle', p.job_title, 'regionId', p.region_id,
          'organisationId', p.organisation_id, 'organisation', o.name, 'role', o.role, 'task', o.task, 'offices', to_jsonb(p.offices),
          'valid', p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date,
          'now', hub_now(),
          'seats', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id,
              'role', s.role, 'task', s.task, 'function', s.function, 'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for))
            from seat s where s.professional_id = p.id and s.from_at <= hub_now() and s.until_at > hub_now()), '[]'),
          'chairs', coalesce((select jsonb_agg(t.id) from case_table t where t.chair_id = p.id), '[]')
        ) into v from professional p join organisation o on o.id = p.organisation_id where p.id = p_person;
        return v;
      end $$;

      create function actor_of_sign_in(p_token bytea, p_offset text, p_idle interval, p_absolute interval) returns jsonb
      language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
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
        return actor_facts(s.professional_id) || jsonb_build_object('signInId', s.id, 'absoluteEnd', s.started_at + p_absolute);
      end $$;

      create function actor_of_professional(p_person uuid, p_offset text) returns jsonb
      language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      begin
        perform enter(p_person, p_offset);
        return actor_facts(p_person);
      end $$;

      -- Somebody is there, though they ask nothing. What is over stays over.
      create function touch_sign_in(p_id uuid, p_offset text, p_idle interval, p_absolute interval) returns boolean
      language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v_now timestamptz;
      begin
        v_now := enter(null, p_offset);
        update sign_in set last_seen_at = v_now
          where id = p_id and ended_at is null and last_seen_at + p_idle > v_now and started_at + p_absolute > v_now;
        return found;
      end $$;

      -- Which of these are over, and why.
      create function sign_ins_over(p_ids uuid[], p_offset text, p_idle interval, p_absolute interval) returns jsonb
      language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v_now timestamptz;
      begin
        v_now := enter(null, p_offset);
        return coalesce((select jsonb_object_agg(i, coalesce(case when s.ended_at is not null then s.end_reason
            when s.started_at + p_absolute <= v_now then 'ABSOLUTE' when s.last_seen_at + p_idle <= v_now then 'IDLE' end, 'ENDED'))
          from unnest(p_ids) i left join sign_in s on s.id = i
          where s.id is null or s.ended_at is not null or s.started_at + p_absolute <= v_now or s.last_seen_at + p_idle <= v_now), '{}');
      end $$;

      -- Before somebody is signed in no wall lets them through; these tell who a subject is and nothing more of anybody.
      create function professional_of_subject(p_subject text) returns uuid language sql stable security definer set search_path = pg_catalog, public, pg_temp as
        $$ select id from professional where subject = p_subject $$;
      -- For the page on which one picks a person of the demo world, which is served nowhere else.
      create function people_to_pick() returns table (handle text, subject text, name text, job_title text, organisation text)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select p.handle, p.subject, p.name, p.job_title, o.name from professional p join organisation o on o.id = p.organisation_id order by o.name, p.name, p.handle
      $$;

      -- What lapsed, if anything: said to the person alone, who cannot see their own page without it.
      create function lapsed_of(p_person uuid, p_offset text) returns text language plpgsql security invoker set search_path = pg_catalog, public, pg_temp as $$
      declare v_lapsed text;
      begin
        perform enter(p_person, p_offset);
        select case when p.screened_until < hub_now()::date then 'SCREENING_LAPSED' when p.trained_until < hub_now()::date then 'TRAINING_LAPSED' end
          into v_lapsed from professional p where p.id = p_person;
        return v_lapsed;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function sign_ins_over, touch_sign_in, lapsed_of, people_to_pick, professional_of_subject, actor_of_professional, actor_of_sign_in, actor_facts;
      drop table identity_state, sign_in;
    `);
  }
}
