const safe = 'set search_path = pg_catalog, public, pg_temp';

/** A version of the agreement is proposed by one, confirmed by another, and never written over; the database holds that too. */
export const adopting = `
  alter table agreement_version add constraint agreement_takes_two check (confirmed_by <> proposed_by),
    add constraint agreement_in_force_is_confirmed check ((in_force_at is null) = (confirmed_by is null)),
    add constraint agreement_dropped_or_in_force check (dropped_at is null or in_force_at is null),
    add constraint agreement_replaced_was_in_force check (replaced_at is null or in_force_at is not null);
  revoke update on agreement_version from casustafel_app;
  grant update (confirmed_by, in_force_at, replaced_at, dropped_at) on agreement_version to casustafel_app;
  create policy agreement_version_proposed on agreement_version as restrictive for insert to casustafel_app
    with check ((select reader_maintains()) and proposed_by = (select reader_person()) and confirmed_by is null and replaced_at is null and dropped_at is null);
  create policy agreement_version_confirmed on agreement_version as restrictive for update to casustafel_app using (true) with check ((select reader_maintains()));
  create function keep_agreement() returns trigger language plpgsql ${safe} as $$
  begin
    if old.in_force_at is not null and (new.in_force_at, new.confirmed_by) is distinct from (old.in_force_at, old.confirmed_by)
      or old.replaced_at is not null and new.replaced_at is distinct from old.replaced_at
      or old.dropped_at is not null and new.dropped_at is distinct from old.dropped_at
      or old.confirmed_by is null and new.confirmed_by is not null and new.confirmed_by <> reader_person() then
      raise exception 'What was agreed stays as it was' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger agreement_kept before update on agreement_version for each row execute function keep_agreement();

  -- What the log's own role needs to judge a row again: what a region agreed, which names no case and no person.
  create function agreements_of_region(p_region uuid) returns jsonb language sql stable security definer ${safe} as $$
    select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'mode', a.mode, 'base', a.base, 'number', a.number, 'narrowings', a.narrowings,
      'inForce', a.replaced_at is null) order by a.in_force_at), '[]')
    from agreement_version a where a.region_id = p_region and a.in_force_at is not null
  $$;
  grant execute on function agreements_of_region to casustafel_log;
`;

export const adoptingBefore = `
  drop function agreements_of_region;
  drop trigger agreement_kept on agreement_version;
  drop function keep_agreement;
  drop policy agreement_version_confirmed on agreement_version;
  drop policy agreement_version_proposed on agreement_version;
  grant update on agreement_version to casustafel_app;
  alter table agreement_version drop constraint agreement_takes_two, drop constraint agreement_in_force_is_confirmed,
    drop constraint agreement_dropped_or_in_force, drop constraint agreement_replaced_was_in_force;
`;
