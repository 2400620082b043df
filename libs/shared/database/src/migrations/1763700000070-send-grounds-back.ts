import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A ground that rests on a fact goes back to its author when that fact closes; its head stays where it was. */
export class SendGroundsBack1763700000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tegenspraak_ground add column born_audience uuid[], add column closed uuid[], add column version integer;
      -- While the wall is forced its owner too would fill in nothing, and be told that it went well.
      alter table tegenspraak_ground no force row level security;
      update tegenspraak_ground set born_audience = audience, closed = '{}', version = 1;
      alter table tegenspraak_ground force row level security;
      alter table tegenspraak_ground alter column born_audience set not null, alter column closed set not null, alter column version set not null;
      create index tegenspraak_ground_cited on tegenspraak_ground using gin (cited_contribution_ids);

      -- Its words are said anew only to leave out what closed, and only by whose they are.
      grant update (audience, closed, cited_contribution_ids, content, version) on tegenspraak_ground to casustafel_app;
      create policy tegenspraak_ground_revised on tegenspraak_ground as restrictive for update to casustafel_app
        using (true) with check (party = any ((select reader_parties())::text[]));

      -- As close_citations: it takes nobody's word, only the fact's supplier may ask, and only ids and seats come back.
      create function close_grounds(p_contribution uuid) returns table (id uuid, seats_before uuid[], seats_after uuid[])
      language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
      declare c contribution; r record; v_after uuid[]; v_knowing uuid[];
      begin
        select * into c from contribution k where k.id = p_contribution and k.party = any (reader_parties());
        if not found then return; end if;
        v_knowing := array(select s.id from seat s where s.case_id = c.case_id and c.open_until > hub_now() and s.until_at > hub_now() and (s.party = c.party or s.id = any (c.audience)));
        for r in
          select g.id as i, g.party as p, g.audience as a from tegenspraak_ground g
          where g.cited_contribution_ids @> array[p_contribution] and not p_contribution = any (g.closed) order by g.id for update
        loop
          continue when not exists (select 1 from seat s where s.id = any (r.a) and s.until_at > hub_now() and not s.id = any (v_knowing));
          -- Its author and the supplier, as far as they were named: this never lets anybody in.
          v_after := array(select s.id from seat s where s.id = any (r.a) and s.party in (r.p, c.party));
          update tegenspraak_ground g set audience = v_after, closed = g.closed || p_contribution, version = g.version + 1 where g.id = r.i;
          id := r.i; seats_before := r.a; seats_after := v_after;
          return next;
        end loop;
      end $$;
      revoke all on function close_grounds from public;
      grant execute on function close_grounds to casustafel_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function close_grounds;
      drop policy tegenspraak_ground_revised on tegenspraak_ground;
      revoke update on tegenspraak_ground from casustafel_app;
      alter table tegenspraak_ground drop column born_audience, drop column closed, drop column version;
      drop index if exists tegenspraak_ground_cited;
    `);
  }
}
