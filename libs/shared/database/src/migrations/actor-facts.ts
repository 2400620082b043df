const safe = 'set search_path = pg_catalog, public, pg_temp';

const person = `'professionalId', p.id, 'handle', p.handle, 'name', p.name, 'jobTitle', p.job_title, 'regionId', p.region_id,
      'organisationId', p.organisation_id, 'organisation', o.name, 'role', o.role, 'task', o.task, 'offices', to_json(p.offices),
      'valid', p.screened_until >= hub_now()::date and p.trained_until >= hub_now()::date, 'now', hub_now()`;
const chairs = `'chairs', coalesce((select json_agg(t.id) from case_table t where t.chair_id = p.id), '[]')`;

const facts = (seats: string, more = ''): string => `
  create or replace function actor_facts(p_person uuid) returns json language plpgsql security invoker ${safe} as $$
  declare v json;
  begin
    select json_build_object(${person}, 'seats', ${seats}, ${chairs}${more}) into v from professional p join organisation o on o.id = p.organisation_id where p.id = p_person;
    return v;
  end $$;
`;

const live = 's.professional_id = p.id and s.from_at <= (select hub_now()) and s.until_at > (select hub_now())';

/** Who acts, with what the law asks of each case they sit in and the agreements of their region. */
export const actorFacts = facts(
  `coalesce((select json_agg(seat_facts(s)) from seat s where ${live}), '[]')`,
  `, 'agreements', coalesce((select json_agg(json_build_object('id', a.id, 'base', a.base, 'number', a.number, 'narrowings', a.narrowings))
      from agreement_version a where a.region_id = p.region_id and a.in_force_at is not null and a.replaced_at is null), '[]')`,
);

/** The same before there was a law. */
export const actorFactsBefore = facts(
  `coalesce((select json_agg(json_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id,
      'role', s.role, 'task', s.task, 'function', s.function, 'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for)) from seat s where ${live}), '[]')`,
);

const granted = `s.ended_at is null and s.from_at <= (select hub_now()) and s.until_at > (select hub_now())`.replaceAll('s.', 'g.');

/**
 * The same, asked once for all seats together: somebody with eighty of them asks at every request, and three questions a seat
 * would be most of its price.
 */
const atOnce = (seen: string, more = '', seat = ''): string => facts(
  `coalesce((
      select json_agg(json_build_object('id', s.id, 'caseId', s.case_id, 'organisationId', s.organisation_id, 'role', s.role, 'task', s.task, 'function', s.function,
        'party', s.party, 'until', s.until_at, 'standingInFor', s.standing_in_for, 'granted', coalesce(n.granted, '[]'), 'lifted', coalesce(n.lifted, '[]'),${seat}
        'law', json_build_object('mode', f.legal_mode, 'stage', case when f.closed_at is not null or f.refused_at is not null then 'CLOSED' else f.stage end,
          'retainUntil', f.retain_until, 'recorded', f.law)))
      from seat s join case_file f on f.id = s.case_id left join (
        select g.seat_id, json_agg(g.contribution_id) as granted, json_agg(json_build_object('id', g.contribution_id, 'level', g.lifts)) filter (where g.lifts is not null) as lifted
        from contribution_grant g where g.seat_id = any ((select reader_seats())::uuid[]) and ${granted} group by g.seat_id) n on n.seat_id = s.id
      where ${live}${seen}), '[]')`,
  `, 'agreements', coalesce((select json_agg(json_build_object('id', a.id, 'base', a.base, 'number', a.number, 'narrowings', a.narrowings))
      from agreement_version a where a.region_id = p.region_id and a.in_force_at is not null and a.replaced_at is null), '[]')${more}`,
);
export const actorFactsAtOnce = atOnce('');

/** With where somebody opened emergency access, and without the seats of whoever has yet to say whether they know the family. */
export const actorFactsWithSight = atOnce(
  " and s.circle in ('CLEAR', 'ARGUED')",
  `, 'emergencies', emergencies_of_reader(), 'asked', coalesce((select json_agg(json_build_object('seatId', s.id, 'caseId', s.case_id, 'circle', s.circle) order by s.id)
      from seat s where ${live} and s.circle in ('UNASKED', 'DECLARED')), '[]')`,
  "\n        'vault', f.vault_version,",
);

/** And which channels reach each seat, where two parties are kept apart. */
export const actorFactsApart = actorFactsAtOnce
  .replace("'party', s.party, 'until'", "'party', s.party, 'channels', coalesce(k.channels, array[s.case_id]), 'until'")
  .replace('left join (', 'left join seat_channel k on k.seat_id = s.id left join (');
