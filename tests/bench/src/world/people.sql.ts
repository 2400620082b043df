import { LARGE_EVERY, SEATS_A_CASE } from '../sizes';

/**
 * The people of the measured world and where they sit, told by numbers alone: the same numbers give the same world.
 * `$professionals` and `$cases` are put in as whole numbers by {@link filled}.
 */
export const PEOPLE = `
  -- The same number, the same id; as scattered as the ids the hub gives out.
  create function bench_id(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || ':' || n)::uuid $$;
  create function bench_role(n bigint) returns text language sql immutable as
    $$ select (array['POLITIE','OM','GGD','RECLASSERING','VEILIG_THUIS','GI','GGZ','RVDK'])[1 + n % 8] $$;
  create function bench_is_large(n bigint) returns boolean language sql immutable as $$ select n % ${LARGE_EVERY} = (n / ${LARGE_EVERY}) % ${LARGE_EVERY} $$;

  insert into region (id, name) values (bench_id('region', 1), 'Meetland');
  insert into organisation (id, region_id, name, role) select bench_id('organisation', n), bench_id('region', 1), 'Organisatie ' || n, bench_role(n) from generate_series(0, 79) n;
  insert into professional (id, region_id, organisation_id, handle, subject, name, job_title, screened_until, trained_until, secrecy_until)
    select bench_id('professional', n), bench_id('region', 1), bench_id('organisation', n % 80), 'p' || n, 'p' || n, 'Persoon ' || n, 'medewerker', '2099-12-31', '2099-12-31', '2099-12-31'
    from generate_series(0, $professionals - 1) n;
  insert into case_table (id, region_id, name, weekday, starts_at, slot_minutes, slots, chair_id)
    values (bench_id('table', 1), bench_id('region', 1), 'Meettafel', 2, '09:00', 45, 4, bench_id('professional', 0));
  insert into case_file (id, region_id, table_id, number, legal_mode, reason, goal, first_processed_at, started_by, law)
    select bench_id('case', n), bench_id('region', 1), bench_id('table', 1), 'M-' || n, 'WGS', '\\x00', '\\x00', now() - interval '1 day', bench_id('professional', 0),
      '{"criteriaMet": true, "reported": true, "authority": true, "ots": [], "holds": []}'
    from generate_series(0, $cases - 1) n;
  -- A prime stride deals the seats out evenly and puts eight different roles at every table.
  insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, given_by)
    select bench_id('seat', k), bench_id('case', k / ${SEATS_A_CASE}), bench_id('professional', p), bench_id('organisation', p % 80), bench_role(p % 80), 'NONE',
      case when k % ${SEATS_A_CASE} = 0 then 'CHAIR' else 'PARTNER' end, now() - interval '1 day', bench_id('professional', 0)
    from (select k, (k * 7919) % $professionals as p from generate_series(0, $cases::bigint * ${SEATS_A_CASE} - 1) k) dealt;

  -- One professional in so many is signed in; the token is known here because this world protects nobody.
  insert into sign_in (id, token_hash, professional_id, started_at, last_seen_at)
    select bench_id('sign-in', n), sha256(convert_to('bench-' || n, 'UTF8')), bench_id('professional', n), now(), now()
    from generate_series(0, $professionals - 1) n where n % greatest(1, $professionals / 200) = 0;
`;

/** Puts whole numbers where a statement names them. */
export const filled = (statement: string, numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers).reduce((text, [name, value]) => text.replaceAll(`$${name}`, String(Math.trunc(value))), statement);
