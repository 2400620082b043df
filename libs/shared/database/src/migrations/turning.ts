import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const chaired = 'case_id = any ((select reader_chaired())::uuid[])';
const own = `${liveSeat} and party = any ((select reader_parties())::text[])`;

/**
 * What the chair proposes about the law of a case, and the question that goes to each party whose word it takes. Each party reads
 * its own question alone; what they answered comes to the chair as one word.
 */
export const turning = `
  -- A fact about the reader alone, as reader_cases.
  create function reader_chaired() returns uuid[] language sql stable security definer ${safe} as
    $$ select coalesce(array_agg(distinct case_id), '{}') from seat where professional_id = reader_person() and function = 'CHAIR'
       and from_at <= (select hub_now()) and until_at > (select hub_now()) $$;

  create table regime_change (
    id uuid primary key, case_id uuid not null references case_file, kind text not null check (kind in ('MODE', 'CLOSING')), mode text,
    seat_id uuid not null references seat, party text not null, content bytea not null,
    opens integer not null, closes integer not null, sees_less integer not null, proposed_at timestamptz not null, done_at timestamptz, dropped_at timestamptz, version integer not null default 1, check ((kind = 'MODE') = (mode is not null)), check (done_at is null or dropped_at is null)
  );
  -- One at a time: two proposals could otherwise be answered for one another.
  create unique index regime_change_open on regime_change (case_id) where done_at is null and dropped_at is null;
  create index regime_change_of_case on regime_change (case_id);
  ${protect('regime_change', chaired)}
  ${staysPut('regime_change')}
  revoke update on regime_change from casustafel_app;
  grant update (done_at, dropped_at, version) on regime_change to casustafel_app;

  create table regime_question (
    id uuid primary key, case_id uuid not null references case_file, change_id uuid not null references regime_change, party text not null,
    kind text not null, mode text, content bytea not null, opens integer not null, closes integer not null, asked_at timestamptz not null,
    answer text check (answer in ('AGREED', 'NOT_AGREED')), said boolean not null default false, seat_id uuid references seat, answered_at timestamptz, ended_at timestamptz,
    version integer not null default 1, unique (change_id, party), check ((answer is null) = (answered_at is null))
  );
  create index regime_question_of_case on regime_question (case_id);
  ${protect('regime_question', own, `${own} or ${chaired}`)}
  ${staysPut('regime_question')}
  revoke update on regime_question from casustafel_app;
  grant update (answer, said, seat_id, answered_at, version) on regime_question to casustafel_app;
  -- Only the party itself answers, and an answer stands.
  create policy regime_question_answered on regime_question as restrictive for update to casustafel_app using (true) with check (${own} and seat_id = any ((select reader_seats())::uuid[]));

  -- What the parties answered, in one word until all have, and then with the names of those who chose to say. Answers nothing to who is not the chair.
  create function regime_answers(p_change uuid) returns jsonb language sql stable security definer ${safe} as $$
    select case
      when bool_or(q.answer is null) then jsonb_build_object('state', 'WAITING', 'said', '[]'::jsonb)
      when bool_or(q.answer = 'NOT_AGREED') then jsonb_build_object('state', 'NOT_AGREED', 'said', coalesce(jsonb_agg(o.name order by o.name) filter (where q.answer = 'NOT_AGREED' and q.said), '[]'))
      else jsonb_build_object('state', 'AGREED', 'said', '[]'::jsonb) end
    from regime_change c left join regime_question q on q.change_id = c.id left join seat s on s.id = q.seat_id left join organisation o on o.id = s.organisation_id
    where c.id = p_change and c.case_id = any (reader_chaired())
    having count(c.id) > 0 and count(q.id) > 0
    union all select jsonb_build_object('state', 'AGREED', 'said', '[]'::jsonb)
    where exists (select 1 from regime_change c where c.id = p_change and c.case_id = any (reader_chaired())) and not exists (select 1 from regime_question q where q.change_id = p_change)
  $$;
  -- Whether the parties that are asked now were asked then, and for no fewer of their items. Answers yes or no.
  create function regime_covered(p_change uuid, p_parties jsonb) returns boolean language sql stable security definer ${safe} as $$
    select not exists (
      select 1 from jsonb_each_text(p_parties) p join regime_change c on c.id = p_change and c.case_id = any (reader_chaired())
      where p.key <> c.party and not exists (select 1 from regime_question q where q.change_id = c.id and q.party = p.key and q.answer = 'AGREED' and q.opens >= p.value::integer))
  $$;
  -- A proposal that is over asks nothing any more. Answers the questions and whom to tell.
  create function end_regime_questions(p_change uuid) returns table (id uuid, seats uuid[]) language plpgsql security definer ${safe} as $$
  begin
    return query update regime_question q set ended_at = hub_now(), version = q.version + 1 from regime_change c
      where c.id = p_change and q.change_id = c.id and q.ended_at is null and c.case_id = any (reader_chaired())
      returning q.id, array(select s.id from seat s where s.party = q.party and s.until_at > hub_now());
  end $$;
  -- Closing a case shields it from everybody, the own party too (Wgs 2.31 lid 8): every seat ends with it. Answers who sat there, to be told.
  create function close_case(p_case uuid) returns uuid[] language plpgsql security definer ${safe} as $$
  declare v_people uuid[];
  begin
    if not p_case = any (reader_chaired()) then return '{}'; end if;
    update case_file f set closed_at = hub_now(), version = f.version + 1 where f.id = p_case and f.closed_at is null and f.refused_at is null;
    with ended as (update seat s set until_at = hub_now() where s.case_id = p_case and s.until_at > hub_now() returning s.professional_id)
      select coalesce(array_agg(distinct professional_id), '{}') into v_people from ended;
    return v_people;
  end $$;
`;

export const turningBefore = `
  drop function close_case, end_regime_questions, regime_covered, regime_answers;
  drop table regime_question, regime_change;
  drop function reader_chaired;
`;
