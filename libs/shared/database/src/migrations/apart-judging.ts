const safe = 'set search_path = pg_catalog, public, pg_temp';

/** How the author of each kind of thing is found, whom it is about, and what it rests on. */
interface Travelling {
  readonly author: string;
  readonly persons?: string;
  /** Ids of what it is built on. */
  readonly cites?: string;
  /** Columns whose change has it judged again. */
  readonly of: string;
}

/**
 * What each kind of thing travels by. A table that joins says how its author is found, whom a row is about and what it rests on;
 * everything else is the same for all: nobody writes a channel, it is judged.
 */
export const TRAVELLING: Readonly<Record<string, Travelling>> = {
  contribution: { author: 'new.author_seat_id', persons: 'new.about_person_ids', of: 'about_person_ids' },
  factor: { author: 'new.author_seat_id', persons: "case when new.person_id is null then '{}'::uuid[] else array[new.person_id] end", cites: 'new.cited', of: 'cited, person_id' },
  hypothesis: { author: 'new.author_seat_id', of: 'author_seat_id' },
  conclusion: { author: 'new.author_seat_id', cites: 'new.cited', of: 'cited, author_seat_id' },
  decision: { author: 'new.proposed_by_seat_id', cites: 'new.cited_ids', of: 'cited_ids' },
  action: { author: 'new.author_seat_id', cites: "case when new.decision_id is null then '{}'::uuid[] else array[new.decision_id] end", of: 'decision_id' },
  tegenspraak_ground: { author: 'new.author_seat_id', cites: 'new.cited_contribution_ids', of: 'cited_contribution_ids' },
};

/** What is part of something else travels with it. */
const FOLLOWING: Readonly<Record<string, string>> = {
  // Whoever may know the target may know the head: otherwise a dissent would hold something up unseen.
  tegenspraak: 'channel_rests(new.case_id, array[new.target_id])',
  tegenspraak_event: '(select t.channel from tegenspraak t where t.id = new.tegenspraak_id)',
  decision_response: '(select d.channel from decision d where d.id = new.decision_id)',
  evidence_mark: 'channel_rests(new.case_id, array[new.contribution_id, new.hypothesis_id])',
};

export const CHANNELLED = [...Object.keys(TRAVELLING), ...Object.keys(FOLLOWING)];

/**
 * Puts a channel on a table: a column that is never null, judged at birth and whenever what judges it changed. What the writer gives is
 * written over, so that no statement of the application moves a thing to where more would see it.
 */
export const channelled = (table: string, { author, persons = "'{}'::uuid[]", cites = "'{}'::uuid[]", of }: Travelling): string =>
  judgedBy(table, of, `channel_judged(new.case_id, new.id, ${author}, ${persons}, ${cites}, case tg_op when 'UPDATE' then old.channel end)`);

export const judgedBy = (table: string, of: string, judged: string): string => `
  create function channel_${table}() returns trigger language plpgsql security definer ${safe} as $$
  begin
    new.channel := ${judged};
    return new;
  end $$;
  create trigger ${table}_channel before insert or update of channel${of && `, ${of}`} on ${table} for each row execute function channel_${table}();
`;

export const channelColumn = (table: string): string => `
  alter table ${table} add column channel uuid;
  alter table ${table} no force row level security;
  update ${table} set channel = case_id;
  alter table ${table} force row level security;
  alter table ${table} alter column channel set not null;
`;

const authors = `
  -- Whose seat a ground is from stood with its head alone, and who agreed an action nowhere but in the log.
  alter table tegenspraak_ground add column author_seat_id uuid;
  alter table action add column author_seat_id uuid;
  alter table tegenspraak_ground no force row level security;
  alter table tegenspraak no force row level security;
  alter table action no force row level security;
  alter table seat no force row level security;
  update tegenspraak_ground g set author_seat_id = (select t.author_seat_id from tegenspraak t where t.id = g.tegenspraak_id);
  update action a set author_seat_id = coalesce((select (array_agg(s.id))[1] from seat s where s.party = a.party having count(*) = 1), '00000000-0000-0000-0000-000000000000');
  alter table seat force row level security;
  alter table action force row level security;
  alter table tegenspraak force row level security;
  alter table tegenspraak_ground force row level security;
  alter table tegenspraak_ground alter column author_seat_id set not null;
  alter table action alter column author_seat_id set not null;
  create function author_of_ground() returns trigger language plpgsql security definer ${safe} as $$
  begin
    new.author_seat_id := (select t.author_seat_id from tegenspraak t where t.id = new.tegenspraak_id);
    return new;
  end $$;
  create trigger tegenspraak_ground_author before insert or update of author_seat_id on tegenspraak_ground for each row execute function author_of_ground();
  -- Of two colleagues of one party the one who acts; where nobody can tell, nobody.
  create function author_of_action() returns trigger language plpgsql security definer ${safe} as $$
  begin
    if tg_op = 'UPDATE' then new.author_seat_id := old.author_seat_id; return new; end if;
    new.author_seat_id := coalesce((select s.id from seat s where s.party = new.party and s.professional_id = reader_person() order by s.until_at desc limit 1),
      (select (array_agg(s.id))[1] from seat s where s.party = new.party having count(*) = 1), '00000000-0000-0000-0000-000000000000');
    return new;
  end $$;
  create trigger action_author before insert or update of author_seat_id on action for each row execute function author_of_action();
`;

const judging = `
  create function channel_of(p_case uuid, p_side text) returns uuid language sql immutable ${safe} as $$
    select case p_side when 'ALL' then p_case else md5(p_case::text || ':' || p_side)::uuid end
  $$;
  -- What two channels leave together: who is reached by both.
  create function channel_meet(p_case uuid, a uuid, b uuid) returns uuid language sql immutable ${safe} as $$
    select case when a = b or b = p_case then a when a = p_case then b else channel_of(p_case, 'NEITHER') end
  $$;
  -- What these things leave together; what travels in none (a score line, which is the whole table's) takes nothing away.
  create function channel_rests(p_case uuid, p_ids uuid[]) returns uuid language sql stable security definer ${safe} as $$
    select case count(distinct k.channel) when 0 then p_case when 1 then min(k.channel::text)::uuid else channel_of(p_case, 'NEITHER') end
    from (
      select c.channel from contribution c where c.id = any (p_ids) and c.case_id = p_case union all select c.channel from factor c where c.id = any (p_ids) and c.case_id = p_case
      union all select c.channel from hypothesis c where c.id = any (p_ids) and c.case_id = p_case union all select c.channel from conclusion c where c.id = any (p_ids) and c.case_id = p_case
      union all select c.channel from decision c where c.id = any (p_ids) and c.case_id = p_case union all select c.channel from action c where c.id = any (p_ids) and c.case_id = p_case
    ) k where k.channel <> p_case
  $$;
  -- On which side these persons stand: on one, on both (and then in nobody's channel but of those who serve neither), or on none.
  create function side_of_persons(k case_sides, p_persons uuid[]) returns text language sql immutable ${safe} as $$
    select case when p_persons && k.one and p_persons && k.other then 'NEITHER' when p_persons && k.one then 'ONE' when p_persons && k.other then 'OTHER' end
  $$;

  /*
   * In which channel a thing travels. What it rests on leaves the most there can be; within that its supplier's word, and without one the
   * side its author serves, or else the side of those it is about. What cannot be told travels to nobody who serves either.
   */
  create function channel_judged(p_case uuid, p_thing uuid, p_author uuid, p_persons uuid[], p_cites uuid[], p_was uuid) returns uuid language plpgsql security definer ${safe} as $$
  declare k case_sides; w side_word; v_rests uuid; v_side text; v_own text;
  begin
    -- Whoever marks waits for whoever writes, and the other way: a thing that is made while two are set apart would otherwise stay open for both.
    perform pg_advisory_xact_lock_shared(hashtext('apart ' || p_case));
    v_rests := channel_rests(p_case, p_cites);
    select * into k from case_sides s where s.case_id = p_case;
    select * into w from side_word x where x.thing_id = p_thing and x.case_id = p_case and x.at >= coalesce(k.since, (select max(m.marked_at) from compartment m where m.case_id = p_case), x.at) order by x.at desc, x.id desc limit 1;
    if k.case_id is null then
      -- Nobody is kept apart, or nobody any more: then what was closed stays so until its supplier says otherwise.
      return case when p_was is null or coalesce(w.for_all, false) then v_rests else channel_meet(p_case, v_rests, p_was) end;
    end if;
    if w.for_all then
      v_own := 'ALL';
    elsif w.for_all is not null then
      v_own := coalesce(side_of_persons(k, w.side_of), 'NEITHER');
    else
      select c.side into v_side from seat_channel c where c.seat_id = p_author;
      v_own := case when v_side in ('ONE', 'OTHER') then v_side
        when v_side in ('NEITHER', 'BOTH') then coalesce(side_of_persons(k, p_persons), case when cardinality(p_cites) > 0 then 'ALL' end, 'NEITHER')
        else 'NEITHER' end;
    end if;
    return channel_meet(p_case, v_rests, channel_of(p_case, v_own));
  end $$;

  -- Whether a thing is this party's, and its reader may see it: only of that can they say where it belongs.
  create function is_own_thing(p_kind text, p_thing uuid, p_party text) returns boolean language sql stable security definer ${safe} as $$
    select p_party = any (reader_parties()) and exists (
      select 1 from apart_things(split_part(p_party, ':', 1)::uuid) t where t.kind = p_kind and t.id = p_thing and t.party = p_party
        and (t.author = any (reader_seats()) or t.channel = any (reader_channels())))
  $$;
`;

export const apartThings = (more = ''): string => `
  -- Everything of a case that travels in a channel, as ids: for functions alone.
  create or replace function apart_things(p_case uuid) returns table (kind text, id uuid, party text, author uuid, audience uuid[], channel uuid) language sql stable security definer ${safe} as $$
    select 'Contribution', c.id, c.party, c.author_seat_id, c.audience, c.channel from contribution c where c.case_id = p_case and c.withdrawn_at is null
    union all select 'Factor', c.id, c.party, c.author_seat_id, c.audience, c.channel from factor c where c.case_id = p_case
    union all select 'Hypothesis', c.id, c.party, c.author_seat_id, c.audience, c.channel from hypothesis c where c.case_id = p_case
    union all select 'EvidenceMark', c.id, c.party, c.seat_id, c.audience, c.channel from evidence_mark c where c.case_id = p_case
    union all select 'Conclusion', c.id, c.party, c.author_seat_id, c.audience, c.channel from conclusion c where c.case_id = p_case
    union all select 'Tegenspraak', c.id, c.party, c.author_seat_id, c.audience || c.author_seat_id, c.channel from tegenspraak c where c.case_id = p_case
    union all select 'TegenspraakGround', c.id, c.party, c.author_seat_id, c.audience, c.channel from tegenspraak_ground c where c.case_id = p_case
    union all select 'Decision', c.id, c.party, c.proposed_by_seat_id, c.audience, c.channel from decision c where c.case_id = p_case
    union all select 'Action', c.id, c.party, c.author_seat_id, c.audience || c.owner_seat_id, c.channel from action c where c.case_id = p_case${more}
  $$;
`;

export const apartJudging = `
  ${authors}
  ${CHANNELLED.map(channelColumn).join('')}
  ${apartThings()}
  ${judging}
  ${Object.entries(TRAVELLING).map(([table, travelling]) => channelled(table, travelling)).join('')}
  ${Object.entries(FOLLOWING).map(([table, judged]) => judgedBy(table, '', judged)).join('')}
`;

export const apartJudgingBefore = `
  ${CHANNELLED.map((table) => `drop trigger ${table}_channel on ${table}; drop function channel_${table}; alter table ${table} drop column channel;`).join('\n')}
  drop trigger action_author on action;
  drop trigger tegenspraak_ground_author on tegenspraak_ground;
  drop function author_of_action, author_of_ground;
  alter table action drop column author_seat_id;
  alter table tegenspraak_ground drop column author_seat_id;
  drop function is_own_thing, channel_judged, side_of_persons, channel_rests, channel_meet, channel_of, apart_things;
`;
