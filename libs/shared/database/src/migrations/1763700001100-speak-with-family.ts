import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, protect, staysPut } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
/** Whom it was made for, seat by seat, and no colleague beside them: two seats of one party can stand on two sides. */
const named = `${liveSeat} and audience && (select reader_seats())::uuid[]`;
const broughtByOwn = (table: string): string =>
  `create policy ${table}_brought on ${table} as restrictive for insert to casustafel_app with check (party = any ((select reader_parties())::text[]));`;
const party = `organisation_id uuid not null references organisation, task text not null,
        party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored`;

/** Words to the family, whether it is safe to contact somebody, and the word of the chair that some can be spoken with together. */
export class SpeakWithFamily1763700001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact_safety (
        id uuid primary key, case_id uuid not null references case_file, ${party},
        person_id uuid not null references person, subjects uuid[] not null, audience uuid[] not null check (audience <> '{}'),
        verdict text not null check (verdict in ('SAFE', 'SAFE_IF', 'NOT_SAFE', 'UNKNOWN')), recorded_by uuid not null references seat,
        recorded_at timestamptz not null, until_at timestamptz not null check (until_at <= recorded_at + interval '14 days'), content bytea not null
      );
      create index contact_safety_of_person on contact_safety (person_id, recorded_at desc);
      create index contact_safety_of_case on contact_safety (case_id);
      ${protect('contact_safety', named)}
      ${broughtByOwn('contact_safety')}
      -- An answer is never written over: whoever knows better gives a new one.
      revoke update on contact_safety from casustafel_app;
      -- Apart from the answer, so that the wall itself keeps how one knows from everybody who reads the answer.
      create table contact_knowledge (
        contact_id uuid primary key references contact_safety, case_id uuid not null references case_file, party text not null,
        audience uuid[] not null, content bytea not null
      );
      ${protect('contact_knowledge', named)}
      ${broughtByOwn('contact_knowledge')}
      revoke update on contact_knowledge from casustafel_app;

      create table together_word (
        id uuid primary key, case_id uuid not null references case_file, ${party},
        person_ids uuid[] not null check (cardinality(person_ids) > 1), subjects uuid[] not null, forms text[] not null check (forms <> '{}'), audience uuid[] not null check (audience <> '{}'),
        argued_by uuid not null references seat, argued_at timestamptz not null, until_at timestamptz not null check (until_at <= argued_at + interval '93 days'),
        ended_at timestamptz, version integer not null default 1
      );
      create index together_word_of_case on together_word (case_id);
      ${protect('together_word', named)}
      ${broughtByOwn('together_word')}
      revoke update on together_word from casustafel_app;
      grant update (ended_at, version) on together_word to casustafel_app;
      create table together_reason (
        word_id uuid primary key references together_word, case_id uuid not null references case_file, party text not null,
        audience uuid[] not null, content bytea not null
      );
      ${protect('together_reason', named)}
      ${broughtByOwn('together_reason')}
      revoke update on together_reason from casustafel_app;

      -- Anybody at the table holds it back without a word of why: read by its own seat alone, and by the function that answers whether the word stands.
      create table together_hold (
        id uuid primary key, case_id uuid not null references case_file, seat_id uuid not null references seat, person_ids uuid[] not null check (cardinality(person_ids) > 1),
        at timestamptz not null, until_at timestamptz not null check (until_at <= at + interval '14 days'), ended_at timestamptz, version integer not null default 1
      );
      create index together_hold_of_case on together_hold (case_id) where ended_at is null;
      ${protect('together_hold', `${liveSeat} and seat_id = any ((select reader_seats())::uuid[])`)}
      revoke update on together_hold from casustafel_app;
      grant update (ended_at, version) on together_hold to casustafel_app;

      create table family_message (
        id uuid primary key, case_id uuid not null references case_file, ${party},
        conference_id uuid references conference, author_seat_id uuid not null references seat, by_seat_id uuid not null references seat,
        person_ids uuid[] not null check (person_ids <> '{}'), subjects uuid[] not null, form text not null, scope text not null,
        audience uuid[] not null, born_audience uuid[] not null check (born_audience <> '{}'), cited uuid[] not null, closed uuid[] not null default '{}',
        due_on date not null, state text not null check (state in ('PLANNED', 'TOLD', 'COULD_NOT', 'DROPPED')), content bytea not null,
        first_processed_at timestamptz not null, ended_at timestamptz, version integer not null,
        check ((cardinality(person_ids) > 1) = (form in ('JOINT_CONVERSATION', 'MEDIATION', 'SHARED_LETTER')))
      );
      create index family_message_of_case on family_message (case_id, due_on, id);
      create index family_message_cites on family_message using gin (cited);
      ${protect('family_message', named)}
      ${broughtByOwn('family_message')}
      -- Nobody is ever added to whom it was made for, and in which form and for whom it is stays.
      revoke update on family_message from casustafel_app;
      grant update (by_seat_id, due_on, audience, cited, closed, state, content, ended_at, version) on family_message to casustafel_app;
      create function never_wider() returns trigger language plpgsql ${safe} as $$
      begin
        raise exception 'Nobody is added to whom something was made for' using errcode = 'check_violation';
      end $$;
      create trigger family_message_audience before update of audience, born_audience on family_message for each row
        when (not new.audience <@ old.born_audience or new.born_audience <> old.born_audience) execute function never_wider();
      ${staysPut('contact_safety', 'contact_knowledge', 'together_word', 'together_reason', 'together_hold', 'family_message')}

      -- Whether somebody at the table holds back two of these: never who, nor how many.
      create function together_held(p_case uuid, p_persons uuid[]) returns boolean language sql stable security definer ${safe} as $$
        select exists (select 1 from together_hold h join seat s on s.id = h.seat_id where h.case_id = p_case and h.ended_at is null and h.until_at > hub_now() and s.until_at > hub_now()
          and (select count(*) from unnest(h.person_ids) p where p = any (p_persons)) > 1)
      $$;
      -- Whether the chair's word stands for these persons in this form: not taken back, not over, held back by nobody. It answers yes or
      -- no and never which of these it was, and only to who sits in the case.
      create function together_stands(p_case uuid, p_persons uuid[], p_form text) returns boolean language sql stable security definer ${safe} as $$
        select p_case = any (reader_cases()) and not together_held(p_case, p_persons)
          and exists (select 1 from together_word w where w.case_id = p_case and w.person_ids @> p_persons and p_form = any (w.forms) and w.ended_at is null and w.until_at > hub_now())
      $$;
      -- The forms in which one word of the chair stands now, as together_stands would answer for all its persons.
      create function together_forms(p_word uuid) returns text[] language sql stable security definer ${safe} as $$
        select coalesce(array_agg(f order by f), '{}') from together_word w cross join lateral unnest(w.forms) f
        where w.id = p_word and w.ended_at is null and w.until_at > hub_now() and together_stands(w.case_id, w.person_ids, f)
      $$;
      -- The words that say something of two of these, for telling that it is to be asked again whether they stand. Ids and seats.
      create function together_words_of(p_case uuid, p_persons uuid[]) returns table (id uuid, seats uuid[]) language sql stable security definer ${safe} as $$
        select w.id, w.audience from together_word w where w.case_id = p_case and p_case = any (reader_cases()) and w.ended_at is null and w.until_at > hub_now()
          and (select count(*) from unnest(w.person_ids) p where p = any (p_persons)) > 1 order by w.id
      $$;

      -- As close_citations: it takes nobody's word, the item's row says who knows it, and only ids and seats come back.
      create function close_family_citations(p_contribution uuid) returns table (id uuid, seats_before uuid[], seats_after uuid[])
      language plpgsql security definer ${safe} as $$
      declare c contribution; r record; v_after uuid[]; v_knowing uuid[];
      begin
        select * into c from contribution k where k.id = p_contribution;
        if not found then return; end if;
        v_knowing := array(select s.id from seat s where s.case_id = c.case_id and c.open_until > hub_now() and (s.party = c.party or s.id = any (c.knowing)));
        for r in
          select m.id as i, m.party as p, m.audience as a from family_message m
          where m.cited @> array[p_contribution] and not p_contribution = any (m.closed) order by m.id for update
        loop
          continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
          v_after := array(select s.id from seat s where s.id = any (r.a) and s.party in (r.p, c.party));
          update family_message m set audience = v_after, closed = m.closed || p_contribution, version = m.version + 1 where m.id = r.i;
          id := r.i; seats_before := r.a; seats_after := v_after;
          return next;
        end loop;
      end $$;

      -- What the clock ends for an item ends what was written to the family on it, whichever process settled the item.
      create function settle_family_citations() returns trigger language plpgsql security definer ${safe} as $$
      declare r record;
      begin
        for r in select x.id, x.seats_before, x.seats_after from close_family_citations(new.id) x loop
          perform tell(new.case_id, new.case_id, 'changed', 'FamilyMessage', r.id, r.seats_before, r.seats_after);
        end loop;
        return null;
      end $$;
      create trigger contribution_settled_family after update of settled_at on contribution for each row
        when (new.settled_at <> old.settled_at) execute function settle_family_citations();
      revoke execute on function together_held, settle_family_citations from public, casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger contribution_settled_family on contribution;
      drop function settle_family_citations, close_family_citations, together_words_of, together_forms, together_stands, together_held;
      drop table family_message, together_hold, together_reason, together_word, contact_knowledge, contact_safety;
      drop function never_wider;
    `);
  }
}
