import type { MigrationInterface, QueryRunner } from 'typeorm';
import { channelled } from './apart-judging';

const safe = 'set search_path = pg_catalog, public, pg_temp';

/**
 * Where two parties are kept apart, a protected value travels on the side of who keeps it, and reaches nobody of the other: not by being
 * opened, nor as a colleague. When a case is judged again the vault is too; what then closes is noted, so that open screens follow.
 */
export class KeepTheVaultApart1763700001950 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table protected_value add column channel uuid;
      alter table protected_value no force row level security;
      update protected_value set channel = case_id;
      alter table protected_value force row level security;
      alter table protected_value alter column channel set not null;
      ${channelled('protected_value', { author: 'new.kept_by', persons: "case when new.person_id is null then '{}'::uuid[] else array[new.person_id] end", of: 'person_id' })}

      -- What is sought bears the channel as it is judged; and as it was, until open screens have followed.
      alter table protected_needle add column channel uuid, add column was_channel uuid;
      alter table protected_needle no force row level security;
      update protected_needle set channel = case_id;
      alter table protected_needle force row level security;
      alter table protected_needle alter column channel set not null;
      create function channel_protected_needle() returns trigger language plpgsql security definer ${safe} as $$
      begin
        if tg_op = 'INSERT' then new.channel := (select v.channel from protected_value v where v.id = new.id); end if;
        return new;
      end $$;
      create trigger protected_needle_channel before insert on protected_needle for each row execute function channel_protected_needle();
      revoke update on protected_needle from casustafel_app;
      grant update (content, was_channel) on protected_needle to casustafel_app;
      create function needle_follows() returns trigger language plpgsql security definer ${safe} as $$
      begin
        update protected_needle n set channel = new.channel, was_channel = coalesce(n.was_channel, n.channel) where n.id = new.id and n.channel <> new.channel;
        return null;
      end $$;
      create trigger protected_value_follows after update on protected_value for each row when (old.channel <> new.channel) execute function needle_follows();
      create function vault_judged_again() returns trigger language plpgsql security definer ${safe} as $$
      begin
        update protected_value v set channel = v.channel where v.withdrawn_at is null and v.case_id in (select s.case_id from seats s);
        return null;
      end $$;
      create trigger seat_channel_vault after insert on seat_channel referencing new table as seats for each statement execute function vault_judged_again();

      -- Whether these seats are all reached by this value: of one's own alone, and yes or no.
      create function vault_reaches(p_value uuid, p_seats uuid[]) returns boolean language sql stable security definer ${safe} as $$
        select exists (select 1 from protected_value v where v.id = p_value and v.party = any (reader_parties())
          and not exists (select 1 from unnest(p_seats) x join seat s on s.id = x left join seat_channel k on k.seat_id = s.id
            where s.case_id <> v.case_id or not v.channel = any (coalesce(k.channels, array[s.case_id]))))
      $$;
      revoke execute on function vault_reaches from public;
      grant execute on function vault_reaches to casustafel_app;
      create policy protected_value_apart on protected_value as restrictive for select to casustafel_app using (
        channel = any ((select reader_channels())::uuid[]) or kept_by = any ((select reader_seats())::uuid[]));

      drop function vault_run_out;
      ${runOut(' or exists (select 1 from protected_needle n where n.id = v.id and n.was_channel is not null)')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function vault_run_out;
      ${runOut('')}
      drop policy protected_value_apart on protected_value;
      drop function vault_reaches;
      drop trigger seat_channel_vault on seat_channel;
      drop trigger protected_value_follows on protected_value;
      drop trigger protected_needle_channel on protected_needle;
      drop function vault_judged_again, needle_follows, channel_protected_needle;
      alter table protected_needle drop column channel, drop column was_channel;
      grant update on protected_needle to casustafel_app;
      drop trigger protected_value_channel on protected_value;
      drop function channel_protected_value;
      alter table protected_value drop column channel;
    `);
  }
}

/** Openings whose day is over, and values that reach others than before; each with somebody of the party that keeps it. Ids alone. */
const runOut = (more: string): string => `
  create function vault_run_out(p_offset text) returns table (id uuid, case_id uuid, professional_id uuid) language plpgsql security definer ${safe} as $$
  begin
    perform set_config('casustafel.clock_offset', coalesce(p_offset, ''), true);
    return query
      select distinct on (v.id) v.id, v.case_id, s.professional_id from protected_value v join seat s on s.party = v.party join professional p on p.id = s.professional_id
      where (v.audience <> '{}' and v.open_until <= hub_now()${more}) and v.withdrawn_at is null and s.from_at <= hub_now() and s.until_at > hub_now()
        and p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date
      order by v.id, s.id <> v.kept_by, s.from_at, s.id limit 50;
  end $$;
  revoke execute on function vault_run_out from public;
  grant execute on function vault_run_out to casustafel_app;
`;
