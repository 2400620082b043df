import type { MigrationInterface, QueryRunner } from 'typeorm';
import { namedOrOwn, protect, removable, staysPut, writtenByOwn } from './protect';

const madeBy = `
  organisation_id uuid not null, task text not null,
  party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
  scope text not null check (scope in ('TABLE', 'OWN')), audience uuid[] not null`;
/** Whom it was made for, what it rests on, and what of that has closed since: until those are dropped its audience is smaller. */
const resting = 'born_audience uuid[] not null, cited uuid[] not null, closed uuid[] not null';
const born = 'id uuid primary key, case_id uuid not null references case_file, conference_id uuid not null references conference, author_seat_id uuid not null references seat';

/** The explanation a table makes: factors, rival hypotheses, marks of how facts fit them, and what follows. */
export class ExplainTogether1763700000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table factor (
        ${born}, ${madeBy}, ${resting}, person_id uuid references person, subjects uuid[] not null, kind text not null, mechanism text not null,
        content bytea not null, first_processed_at timestamptz not null, version integer not null
      );
      create index factor_of_case on factor (case_id, first_processed_at, id);
      create index factor_cited on factor using gin (cited);
      ${protect('factor', namedOrOwn)}
      ${writtenByOwn('factor')}
      ${removable('factor')}

      create table hypothesis (
        ${born}, ${madeBy}, position smallint not null, content bytea not null, first_processed_at timestamptz not null, version integer not null
      );
      create index hypothesis_of_case on hypothesis (case_id, position);
      create index hypothesis_of_conference on hypothesis (conference_id);
      ${protect('hypothesis', namedOrOwn)}
      ${writtenByOwn('hypothesis')}

      create table evidence_mark (
        id uuid primary key, case_id uuid not null references case_file, hypothesis_id uuid not null references hypothesis,
        contribution_id uuid not null references contribution, seat_id uuid not null references seat, ${madeBy},
        mark text not null, marked_at timestamptz not null, version integer not null, unique (hypothesis_id, contribution_id, seat_id)
      );
      create index evidence_mark_of_case on evidence_mark (case_id);
      create index evidence_mark_of_fact on evidence_mark (contribution_id);
      ${protect('evidence_mark', namedOrOwn)}
      ${writtenByOwn('evidence_mark')}

      create table conclusion (
        ${born}, ${madeBy}, ${resting}, content bytea not null, first_processed_at timestamptz not null, written_at timestamptz not null, version integer not null
      );
      create index conclusion_of_case on conclusion (case_id, first_processed_at, id);
      create index conclusion_cited on conclusion using gin (cited);
      ${protect('conclusion', namedOrOwn)}
      ${staysPut('factor', 'hypothesis', 'evidence_mark', 'conclusion')}

      -- Closes what rests on a fact for whoever may no longer know that fact. It reaches what its caller may not see, so it takes
      -- nobody's word: the fact's own row says who may know, only its supplier may ask, and only ids and seats come back.
      create function close_citations(p_contribution uuid) returns table (kind text, id uuid, seats_before uuid[], seats_after uuid[])
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare c contribution; r record; v_after uuid[]; v_table text; v_knowing uuid[];
      begin
        select * into c from contribution k where k.id = p_contribution and k.party = any (reader_parties());
        if not found then return; end if;
        v_knowing := array(select s.id from seat s where s.case_id = c.case_id and c.open_until > hub_now() and (s.party = c.party or s.id = any (c.audience)));

        for r in
          select 'Factor' as k, f.id as i, f.party as p, f.audience as a from factor f where f.cited @> array[p_contribution] and not p_contribution = any (f.closed)
          union all
          select 'Conclusion', f.id, f.party, f.audience from conclusion f where f.cited @> array[p_contribution] and not p_contribution = any (f.closed)
          order by 1, 2
        loop
          continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
          -- Its author and the supplier, as far as they were named: this never lets anybody in.
          v_after := array(select s.id from seat s where s.id = any (r.a) and s.party in (r.p, c.party));
          v_table := lower(r.k);
          execute format('update %I t set audience = $2, closed = t.closed || $3, version = t.version + 1 where t.id = $1', v_table) using r.i, v_after, p_contribution;
          kind := r.k; id := r.i; seats_before := r.a; seats_after := v_after;
          return next;
        end loop;

        -- A mark is nothing but a citation: it stays with those of its maker's who still know the fact.
        for r in select m.id as i, m.party as p, m.audience as a, m.scope as s, m.mark as word, m.hypothesis_id as h from evidence_mark m where m.contribution_id = p_contribution order by m.id loop
          v_after := array(select s.id from seat s where s.id = any (r.a) and s.party = r.p and s.id = any (v_knowing));
          continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
          update evidence_mark m set audience = v_after, scope = 'OWN', version = m.version + 1 where m.id = r.i;
          kind := 'EvidenceMark'; id := r.i; seats_before := r.a; seats_after := v_after;
          return next;
          if r.s = 'TABLE' and r.word = 'DOES_NOT_FIT' then
            select 'Hypothesis', h.id, h.audience, h.audience into kind, id, seats_before, seats_after from hypothesis h where h.id = r.h;
            return next;
          end if;
        end loop;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function close_citations; drop table conclusion, evidence_mark, hypothesis, factor;');
  }
}
