import type { MigrationInterface, QueryRunner } from 'typeorm';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const overdue = 's.last_seen_at + p_idle <= v_now or s.started_at + p_absolute <= v_now';
const reason = "case when s.started_at + p_absolute <= v_now then 'ABSOLUTE' else 'IDLE' end";

/** Who acts; `ends` is what happens to a sign-in that ran out. */
const actorOfSignIn = (ends: string): string => `
  create or replace function actor_of_sign_in(p_token bytea, p_offset text, p_idle interval, p_absolute interval) returns json
  language plpgsql security invoker ${safe} as $$
  declare s sign_in; v_now timestamptz;
  begin
    v_now := enter(null, p_offset);
    select * into s from sign_in where token_hash = p_token and ended_at is null;
    if not found then return null; end if;
    if ${overdue} then
      ${ends}
      return null;
    end if;
    -- Once a minute is enough to know that somebody is there; every request would make each look a second write.
    if s.last_seen_at < v_now - interval '60 seconds' then update sign_in set last_seen_at = v_now where id = s.id; end if;
    perform enter(s.professional_id, p_offset);
    return json_build_object('signInId', s.id, 'absoluteEnd', s.started_at + p_absolute, 'actor', actor_facts(s.professional_id));
  end $$;
`;

/** Which of these are over, and why; `ends` is what happens before to those that ran out and were not ended yet. */
const signInsOver = (ends: string): string => `
  create or replace function sign_ins_over(p_ids uuid[], p_offset text, p_idle interval, p_absolute interval) returns jsonb
  language plpgsql security invoker ${safe} as $$
  declare v_now timestamptz; r record;
  begin
    v_now := enter(null, p_offset);
    ${ends}
    return coalesce((select jsonb_object_agg(i, coalesce(case when s.ended_at is not null then s.end_reason
        when s.started_at + p_absolute <= v_now then 'ABSOLUTE' when s.last_seen_at + p_idle <= v_now then 'IDLE' end, 'ENDED'))
      from unnest(p_ids) i left join sign_in s on s.id = i
      where s.id is null or s.ended_at is not null or ${overdue}), '{}');
  end $$;
`;

const quietly = `update sign_in set ended_at = v_now, end_reason = ${reason} where id = s.id;`;

/** A sign-in that runs out is written down as signing out is, in the statement that ends it. */
export class LogWhatRunsOut1763700000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function run_out(p_id uuid, p_reason text, p_offset text) returns void language plpgsql security invoker ${safe} as $$
      declare v_now timestamptz; v_person uuid; v_row jsonb;
      begin
        v_now := hub_now();
        -- Two who notice at once end it once, and so write it down once.
        update sign_in set ended_at = v_now, end_reason = p_reason where id = p_id and ended_at is null returning professional_id into v_person;
        if not found then return; end if;
        perform enter(v_person, p_offset);
        select jsonb_build_object('region', p.region_id, 'actor', p.id, 'organisation', p.organisation_id, 'role', o.role) into v_row
          from professional p join organisation o on o.id = p.organisation_id where p.id = v_person;
        perform append_log(v_person, coalesce(v_row, jsonb_build_object('actor', v_person)) || jsonb_build_object(
            'action', 'SIGNED_OUT', 'purpose', 'SIGN_IN', 'decisionKey', p_reason, 'signIn', p_id, 'correlation', gen_random_uuid(), 'origin', 'clock', 'agreement', 'none'),
          null, 'DONE', array['SignIn'], array[p_id], '{}');
      end $$;
      revoke all on function run_out from public;
      grant execute on function run_out to casustafel_app;
      ${actorOfSignIn(`perform run_out(s.id, ${reason}, p_offset);`)}
      ${signInsOver(`for r in select s.id, ${reason} as why from sign_in s where s.id = any (p_ids) and s.ended_at is null and (${overdue}) order by s.id loop
        perform run_out(r.id, r.why, p_offset);
      end loop;`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${actorOfSignIn(quietly)} ${signInsOver('')} drop function run_out;`);
  }
}
