import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ofReader = (seat: string): string => `${seat} = any ((select reader_seats())::uuid[])`;
const ownParty = 'party = any ((select reader_parties())::text[])';
/** Whoever may know of the mark: rows that hang on one are seen by nobody else. The mark's own wall is asked inside. */
const knowsMark = (table: string): string => `exists (select 1 from compartment m where m.id = ${table}.compartment_id)`;
const knowsAny = (table: string): string => `exists (select 1 from compartment m where m.case_id = ${table}.case_id)`;

/**
 * A mark that two parties are kept apart, and what follows from it. Which channel reaches a seat stands in a table of its own and not
 * with the seat: whoever sits at the table reads seats, and would read there that somebody is kept apart.
 */
export const apartTables = `
  create table compartment (
    id uuid primary key, case_id uuid not null references case_file, seat_id uuid not null references seat, party text not null,
    kind text not null check (kind in ('INTIMATE_TERROR', 'STALKING')), certainty text not null check (certainty in ('SUSPECTED', 'ESTABLISHED')),
    -- Whom it protects, and who may be the danger.
    protected uuid[] not null check (protected <> '{}'), feared uuid[] not null check (feared <> '{}' and not feared && protected),
    audience uuid[] not null check (audience <> '{}'), channel uuid not null,
    content bytea not null, marked_at timestamptz not null, ended_at timestamptz, version integer not null default 1
  );
  create index compartment_of_case on compartment (case_id, marked_at);

  -- The sides of a case while somebody is kept apart in it; no row while nobody is. For functions alone.
  create table case_sides (case_id uuid primary key references case_file, one uuid[] not null, other uuid[] not null, since timestamptz not null);
  alter table case_sides enable row level security;
  alter table case_sides force row level security;

  -- Which channels reach a seat. Without a row, what is open for all and nothing else: so it is for every seat where nobody is kept apart, and for one of which nobody said yet whom it serves.
  create table seat_channel (seat_id uuid primary key references seat, case_id uuid not null references case_file, side text not null, channels uuid[] not null);
  create index seat_channel_of_case on seat_channel (case_id);
  alter table seat_channel enable row level security;
  alter table seat_channel force row level security;
  create policy seat_channel_wall on seat_channel for select to casustafel_app using (${ofReader('seat_id')});
  grant select on seat_channel to casustafel_app;

  -- A fact about the reader alone, as reader_seats.
  create function reader_channels() returns uuid[] language sql stable security definer ${safe} as $$
    select coalesce(array_agg(distinct c), '{}') from seat s left join seat_channel k on k.seat_id = s.id
      cross join lateral unnest(coalesce(k.channels, array[s.case_id])) c where s.id = any (reader_seats())
  $$;

  ${protect('compartment', `${liveSeat} and audience && (select reader_seats())::uuid[] and channel = any ((select reader_channels())::uuid[])`)}
  -- Written by functions that judge for themselves.
  revoke insert, update on compartment from casustafel_app;

  -- Whom a seat serves or speaks with, of the persons of one mark; nobody is an answer too. The last one counts.
  create table compartment_answer (
    id uuid primary key, case_id uuid not null references case_file, compartment_id uuid not null references compartment, seat_id uuid not null references seat,
    persons uuid[] not null, answered_by uuid not null references seat, at timestamptz not null
  );
  create index compartment_answer_of_mark on compartment_answer (compartment_id, seat_id, at desc);
  ${protect('compartment_answer', `${liveSeat} and ${knowsMark('compartment_answer')}`, `${liveSeat} and ${ofReader('answered_by')}
    and exists (select 1 from compartment m where m.id = compartment_answer.compartment_id and m.case_id = compartment_answer.case_id and m.ended_at is null and compartment_answer.persons <@ (m.protected || m.feared))
    and exists (select 1 from seat s where s.id = compartment_answer.seat_id and s.case_id = compartment_answer.case_id)`)}
  revoke update on compartment_answer from casustafel_app;

  -- Who was let know later, by whom and why.
  create table compartment_told (
    id uuid primary key, case_id uuid not null references case_file, compartment_id uuid not null references compartment, seat_id uuid not null references seat,
    told_by uuid not null references seat, content bytea not null, at timestamptz not null
  );
  create index compartment_told_of_mark on compartment_told (compartment_id);
  ${protect('compartment_told', `${liveSeat} and ${knowsMark('compartment_told')}`)}
  revoke insert, update on compartment_told from casustafel_app;

  -- What a supplier says afterwards of an own thing: of whose side it is, or that it is for both.
  create table side_word (
    id uuid primary key, case_id uuid not null references case_file, kind text not null, thing_id uuid not null, party text not null, seat_id uuid not null references seat,
    side_of uuid[] not null, for_all boolean not null, content bytea not null, at timestamptz not null, check (for_all <> (side_of <> '{}'))
  );
  create index side_word_of_thing on side_word (thing_id, at desc);

  -- That a mark was a mistake, or is over: argued by one, confirmed by another.
  create table compartment_end (
    id uuid primary key, case_id uuid not null references case_file, compartment_id uuid not null references compartment, seat_id uuid not null references seat, party text not null,
    content bytea not null, at timestamptz not null, confirmed_by uuid references seat, confirmed_at timestamptz, dropped_at timestamptz, version integer not null default 1
  );
  create unique index compartment_end_open on compartment_end (compartment_id) where confirmed_at is null and dropped_at is null;
  ${protect('compartment_end', `${liveSeat} and ${knowsMark('compartment_end')}`)}
  create policy compartment_end_argued on compartment_end as restrictive for insert to casustafel_app
    with check (${ofReader('seat_id')} and ${ownParty} and confirmed_at is null and dropped_at is null);
  revoke update on compartment_end from casustafel_app;
  grant update (dropped_at, version) on compartment_end to casustafel_app;

  ${staysPut('compartment', 'compartment_answer', 'compartment_told', 'compartment_end')}
`;

/** Its check asks which thing it is about, so it stands behind the functions that know. */
export const wordWall = `
  ${protect('side_word', `${liveSeat} and ${ownParty} and ${knowsAny('side_word')}`, `${liveSeat} and ${ownParty} and ${ofReader('seat_id')} and ${knowsAny('side_word')} and is_own_thing(kind, thing_id, party)`)}
  revoke update on side_word from casustafel_app;
  ${staysPut('side_word')}
`;

export const apartTablesBefore = `
  drop table compartment_end, side_word, compartment_told, compartment_answer, compartment, seat_channel, case_sides;
  drop function reader_channels;
`;
