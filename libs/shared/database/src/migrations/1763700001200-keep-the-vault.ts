import type { MigrationInterface, QueryRunner } from 'typeorm';
import { liveSeat, namedOrOwn, protect, removable, staysPut, writtenByOwn } from './protect';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ownParty = 'party = any ((select reader_parties())::text[])';
const ofOwn = `exists (select 1 from protected_value v where v.id = protected_needle.id and v.case_id = protected_needle.case_id and v.${ownParty})`;
const inRegion = 'region_id = (select reader_region())';

const values = `
  create table protected_value (
    id uuid primary key, case_id uuid not null references case_file, organisation_id uuid not null references organisation, task text not null,
    party text not null generated always as (case_id::text || ':' || organisation_id::text || ':' || task) stored,
    person_id uuid references person, subjects uuid[] not null, kind text not null check (kind in ('ADDRESS', 'SCHOOL', 'SHELTER', 'PHONE', 'CONFIDANT')),
    audience uuid[] not null, open_until timestamptz not null, content bytea not null, why bytea, kept_by uuid not null references seat, kept_at timestamptz not null,
    withdrawn_at timestamptz, version integer not null default 1
  );
  create index protected_value_of_case on protected_value (case_id, kept_at);
  create index protected_value_running on protected_value (open_until) where audience <> '{}' and open_until < '9999-12-31';
  ${protect('protected_value', namedOrOwn)}
  ${staysPut('protected_value')}
  ${writtenByOwn('protected_value')}
  revoke update on protected_value from casustafel_app;
  grant update (audience, open_until, content, why, withdrawn_at, version) on protected_value to casustafel_app;
  create trigger protected_value_withdrawn before update on protected_value for each row when (old.withdrawn_at is not null) execute function stay_put();
`;

/**
 * What is sought in every text of a case before it leaves, for whoever reads it: so the process reads it as anybody, and it bears
 * nothing but its case. Whose it is, for whom, and what it says are sealed.
 */
const needles = `
  create table protected_needle (
    id uuid primary key references protected_value, case_id uuid not null references case_file, region_id uuid not null references region, content bytea not null
  );
  create index protected_needle_of_case on protected_needle (case_id);
  ${protect('protected_needle', inRegion)}
  ${removable('protected_needle')}
  ${staysPut('protected_needle')}
  create policy protected_needle_brought on protected_needle as restrictive for insert to casustafel_app with check (${ofOwn});
  create policy protected_needle_rewritten on protected_needle as restrictive for update to casustafel_app using (${ofOwn}) with check (${ofOwn});
  create policy protected_needle_taken on protected_needle as restrictive for delete to casustafel_app using (${ofOwn});

  -- Counted with the case, so that a reader of a case without a vault pays nothing, and one of a case with one reads it once a change.
  alter table case_file add column vault_version integer not null default 0, add column vault_turned_in xid8;
  create function count_vault() returns trigger language plpgsql security definer ${safe} as $$
  begin
    update case_file set vault_version = vault_version + 1, vault_turned_in = pg_current_xact_id() where id = coalesce(new.case_id, old.case_id);
    return null;
  end $$;
  create trigger protected_needle_counted after insert or update or delete on protected_needle for each row execute function count_vault();
`;

const mentions = `
  -- That it stood in a text somewhere: written by whoever wrote that text, read by whoever keeps the value.
  create table protected_mention (
    id uuid primary key, case_id uuid not null references case_file, protected_id uuid not null references protected_value, party text not null,
    object_kind text not null, object_id uuid not null, written_at timestamptz not null, seen_at timestamptz,
    unique (case_id, protected_id, object_kind, object_id)
  );
  create index protected_mention_of_case on protected_mention (case_id, written_at);
  ${protect('protected_mention', `${liveSeat} and ${ownParty}`)}
  ${staysPut('protected_mention')}
  revoke insert, update on protected_mention from casustafel_app;
  grant update (seen_at) on protected_mention to casustafel_app;

  -- Whoever wrote may not know that it is protected, nor whose it is: told on their behalf, once a text, with no answer.
  create function note_mention(p_id uuid, p_case uuid, p_protected uuid, p_kind text, p_object uuid) returns void language plpgsql security definer ${safe} as $$
  declare v_party text; v_seats uuid[];
  begin
    insert into protected_mention (id, case_id, protected_id, party, object_kind, object_id, written_at)
      select p_id, v.case_id, v.id, v.party, p_kind, p_object, hub_now() from protected_value v join case_file f on f.id = v.case_id
      where v.id = p_protected and v.case_id = p_case and v.withdrawn_at is null and f.region_id = reader_region()
      on conflict do nothing returning party into v_party;
    if v_party is null then return; end if;
    v_seats := array(select s.id from seat s where s.party = v_party and s.from_at <= hub_now() and s.until_at > hub_now());
    perform tell(p_case, p_case, 'changed', 'ProtectedMention', p_id, v_seats, v_seats);
  end $$;
  revoke execute on function note_mention from public;
  grant execute on function note_mention to casustafel_app;
`;

/** Whoever writes and whoever keeps a value wait for each other, so that no text is written past the vault. Answers a number, and no row. */
const order = `
  create function vault_of(p_case uuid, p_turn boolean) returns integer language plpgsql security definer ${safe} as $$
  declare v_version integer;
  begin
    if p_turn then perform pg_advisory_xact_lock(hashtext('vault ' || p_case));
    else perform pg_advisory_xact_lock_shared(hashtext('vault ' || p_case));
    end if;
    -- A statement of its own, so that it sees what was committed while this one waited.
    -- What this very transaction changed is no change under it: setting two apart moves what the vault holds.
    select case when f.vault_turned_in = pg_current_xact_id_if_assigned() then 0 else f.vault_version end into v_version from case_file f where f.id = p_case and f.region_id = reader_region();
    return coalesce(v_version, 0);
  end $$;
  revoke execute on function vault_of from public;
  grant execute on function vault_of to casustafel_app;

  -- Openings whose day is over, each with somebody of the party that keeps the value. Ids alone.
  create function vault_run_out(p_offset text) returns table (id uuid, case_id uuid, professional_id uuid) language plpgsql security definer ${safe} as $$
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    return query
      select distinct on (v.id) v.id, v.case_id, s.professional_id from protected_value v join seat s on s.party = v.party join professional p on p.id = s.professional_id
      where v.audience <> '{}' and v.open_until <= hub_now() and v.withdrawn_at is null and s.from_at <= hub_now() and s.until_at > hub_now()
        and p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date
      order by v.id, s.from_at, s.id limit 50;
  end $$;
  revoke execute on function vault_run_out from public;
  grant execute on function vault_run_out to casustafel_app;
`;

/** Where somebody can be found, and who helps them: kept apart from every text, and for those alone whom its owner lets know. */
export class KeepTheVault1763700001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(values + needles + mentions + order);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function vault_run_out, vault_of, note_mention;
      drop table protected_mention, protected_needle, protected_value;
      drop function count_vault;
      alter table case_file drop column vault_version, drop column vault_turned_in;
    `);
  }
}
