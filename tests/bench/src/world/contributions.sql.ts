import { CAPACITIES } from '@casustafel/kernel';
import { IN_LARGE, IN_SMALL, SEATS_A_CASE } from '../sizes';

const words = `array['komt','vaak','te','laat','thuis','zegt','dat','het','goed','gaat','belt','elke','week','met','de','buurvrouw','slaapt','slecht','en','eet','weinig','vertelt','op','school']`;
const sentence = (salt: number, length: number): string => `(select string_agg((${words})[1 + ((n * 31 + i * ${salt}) % 24)], ' ') from generate_series(1, ${length}) i)`;

/**
 * What was brought, in the open: what the bare floor reads. Eight categories, three sorts of knowledge, and of every
 * eight seats two that are not named, so that the predicate has something to keep back. Four levels, so that an answer has something to keep back too.
 */
export const PLAIN = `
  create table floor_contribution as
  with place as (
    select c, i, c * ${SEATS_A_CASE} as first_seat, i % ${SEATS_A_CASE} as author, row_number() over (order by c, i) as n
    from generate_series(0::bigint, $cases - 1) c, generate_series(0, case when bench_is_large(c) then ${IN_LARGE - 1} else ${IN_SMALL - 1} end) i
  )
  select bench_id('contribution', n) as id, bench_id('case', c) as case_id, s.organisation_id, 'NONE'::text as task, s.party,
    s.id as author_seat_id, s.role as supplier_role,
    -- What this supplier may bring at all; under the law in force everything a seat is named for is then theirs to see, as on the floor.
    case when n % 8 = 4 and s.role <> 'POLITIE' then 'LIVING_SITUATION' when n % 8 = 5 and s.role not in ('OM', 'RVDK', 'RECLASSERING') then 'IDENTITY'
      else (array['IDENTITY','LIVING_SITUATION','FINANCIAL','HEALTH','POLICE','JUDICIAL','FAMILY_AND_CONTACTS','GUIDANCE_AND_CARE'])[1 + n % 8] end as category,
    (array['FIRST_HAND','HEARSAY','OPINION'])[1 + n % 3] as knowledge, (array['FULL','SUMMARY','CONCLUSION','ASK'])[1 + (n / 8) % 4] as level,
    array(select bench_id('seat', first_seat + j) from generate_series(0, ${SEATS_A_CASE - 1}) j
      where j <> (author + 1 + (i / 8) % 7) % 8 and j <> (author + 1 + (i / 8 + 3) % 7) % 8) as audience,
    array[bench_id('person', c * 3 + i % 3)] as about_person_ids, array[bench_id('pseudonym', c * 3 + i % 3)] as subjects,
    case when n % 2 = 0 then date '2026-03-01' + (n % 200)::int end as occurred_on,
    json_build_object('who', 'Persoon ' || n % 3, 'doesWhat', ${sentence(7, 24)}, 'toWhom', case when n % 4 > 0 then ${sentence(5, 4)} end, 'effect', ${sentence(11, 16)},
      'source', ${sentence(13, 6)}, 'ground', ${sentence(17, 12)}, 'article', 'Wet gegevensverwerking 2.' || n % 30, 'conclusion', ${sentence(19, 8)}, 'summary', ${sentence(23, 14)}) as content,
    now() - interval '30 days' + make_interval(mins => (n % 40000)::int, secs => i) as first_processed_at, now() - interval '1 hour' as shared_at,
    null::timestamptz as withdrawn_at, timestamptz '9999-12-31Z' as open_until, 1 as version, bench_is_large(c) as large
  from place join seat s on s.id = bench_id('seat', first_seat + author);
  alter table floor_contribution add primary key (id);
  create index floor_contribution_of_case on floor_contribution (case_id, first_processed_at desc, id);
  create index floor_contribution_large on floor_contribution (case_id, id) where large;
  grant select on floor_contribution to casustafel_owner;
  create unlogged table bench_sealed (id uuid primary key, content bytea not null);
`;

const EVERYBODY = CAPACITIES.join(',');

/**
 * The same rows as the hub keeps them, with a way through secrecy open for everybody. Only large cases are asked for one by one; they are sealed, and so are all cases of
 * whoever asks. The others hold as many
 * bytes in their place, because sealing them too would take longer than measuring.
 */
export const KEPT = `
  insert into contribution (id, case_id, organisation_id, task, author_seat_id, category, knowledge, level, audience, about_person_ids, subjects, occurred_on, content,
      first_processed_at, shared_at, withdrawn_at, open_until, version, supplier_role, receivers, gate, gate_for, shows, grantable, knowing, shown, shown_since, channel)
    select f.id, f.case_id, f.organisation_id, f.task, f.author_seat_id, f.category, f.knowledge, f.level, f.audience, f.about_person_ids, f.subjects, f.occurred_on,
      coalesce(b.content, sha256('') || convert_to(f.content::text, 'UTF8')),
      f.first_processed_at, f.shared_at, f.withdrawn_at, f.open_until, f.version, f.supplier_role, '{${EVERYBODY}}', 'CONSENT', '{${EVERYBODY}}', s.shows, s.shows, f.audience, f.audience, array_fill(f.first_processed_at, array[cardinality(f.audience)]), f.case_id
    from floor_contribution f left join bench_sealed b using (id)
    join (values ('ASK', '{HIT,ASK}'::text[]), ('CONCLUSION', '{HIT,ASK,CONCLUSION}'), ('SUMMARY', '{HIT,ASK,CONCLUSION,SUMMARY}'), ('FULL', '{HIT,ASK,CONCLUSION,SUMMARY,FULL}')) s (level, shows) on s.level = f.level
`;
