import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answersGoAlong } from './1763700000201-hand-seats-over';

const safe = 'set search_path = pg_catalog, public, pg_temp';
const ofOwn = (party: string): string => `${party} = any ((select reader_parties())::text[])`;
const ofReader = (seat: string): string => `${seat} = any ((select reader_seats())::uuid[])`;
/** Whose the item is, asked of the item: the row that speaks of it has only somebody's word. */
const ofItsParty = (table: string): string => `exists (select 1 from contribution c where c.id = ${table}.contribution_id and c.case_id = ${table}.case_id and c.party = ${table}.party)`;

const namings = `
  -- A naming opens an item, so it is of an own item; otherwise whoever sits at the table lets themselves in on what another brought.
  create policy contribution_grant_given on contribution_grant as restrictive for insert to casustafel_app with check (
    ${ofReader('granted_by')} and ended_at is null and ${ofItsParty('contribution_grant')}
    and exists (select 1 from seat s where s.id = contribution_grant.seat_id and s.case_id = contribution_grant.case_id));
  revoke update on contribution_grant from casustafel_app;
  grant update (ended_at, version) on contribution_grant to casustafel_app;
  create trigger contribution_grant_ended before update on contribution_grant for each row when (old.ended_at is not null) execute function stay_put();
`;

const noteKnowing = (judged: string, shown: string): string => `
  create or replace function note_knowing(p_contribution uuid, p_seats uuid[], p_shown uuid[]) returns void language plpgsql security definer ${safe} as $$
  begin
    update contribution c set shown = array(select s.id from seat s where s.case_id = c.case_id and s.id = any (p_shown)${shown}), knowing = array(
      select s.id from seat s where s.case_id = c.case_id and s.id = any (p_seats)
        and (s.party = c.party or s.id = any (c.audience) or exists (select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.ended_at is null)))
    where c.id = p_contribution${judged};
  end $$;
`;
const named = ' and (s.party = c.party or s.id = any (c.audience) or exists (select 1 from contribution_grant g where g.contribution_id = c.id and g.seat_id = s.id and g.ended_at is null))';
/** As where the law of a case is weighed: by whoever sits there, or keeps the region. */
const fromWithin = ' and (c.case_id = any (reader_cases()) or reader_maintains() and exists (select 1 from case_file f where f.id = c.case_id and f.region_id = reader_region()))';

const words = `
  -- The chair asks; what is answered is said by the party itself, and later.
  create policy regime_question_asked on regime_question as restrictive for insert to casustafel_app with check (answer is null and seat_id is null and not said and ended_at is null);
  create policy regime_change_proposed on regime_change as restrictive for insert to casustafel_app with check (${ofReader('seat_id')} and ${ofOwn('party')} and done_at is null and dropped_at is null);

  -- Whoever calls back is told who had read it, so only its own supplier does.
  create policy recall_made on recall as restrictive for insert to casustafel_app with check (${ofItsParty('recall')});

  -- A consent is of the party that recorded it; another's is as little there as none.
  alter table consent add constraint consent_of_party unique (id, party);
  alter table contribution drop constraint contribution_consent, add constraint contribution_consent foreign key (consent_id, party) references consent (id, party);

  -- To end a version is to go back to what was shipped, which gives more: that takes two as well, and so another version in its place.
  create function agreement_succeeded() returns trigger language plpgsql security definer ${safe} as $$
  begin
    if not exists (select 1 from agreement_version a where a.region_id = new.region_id and a.mode = new.mode and a.in_force_at is not null and a.replaced_at is null) then
      raise exception 'What was agreed ends when something else is' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create constraint trigger agreement_succeeds after update of replaced_at on agreement_version deferrable initially deferred for each row
    when (old.replaced_at is null and new.replaced_at is not null) execute function agreement_succeeded();
`;

const caseFile = `
  -- Under which law a case is held, and whether it is shielded, is turned by its chair. Functions that judge for themselves run as the owner.
  create function turned_by_chair() returns trigger language plpgsql security invoker ${safe} as $$
  begin
    if current_user = 'casustafel_app' and not new.id = any (reader_chaired()) then
      raise exception 'The law of a case is turned by its chair' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
  create trigger case_file_turned before update of legal_mode, stage, closed_at, refused_at, retain_until on case_file for each row
    when ((old.legal_mode, old.stage, old.closed_at, old.refused_at, old.retain_until) is distinct from (new.legal_mode, new.stage, new.closed_at, new.refused_at, new.retain_until))
    execute function turned_by_chair();
`;

const requests = `
  -- One asks in an own name, and about an item only where one sees that it is there.
  create policy access_request_asked on access_request as restrictive for insert to casustafel_app with check (
    ${ofReader('seat_id')} and state = 'ASKED' and answered_at is null and answered_by_seat_id is null and item_ids = '{}' and grant_ids = '{}'
    and (contribution_id is null or exists (select 1 from contribution c where c.id = access_request.contribution_id and c.case_id = access_request.case_id)));
  -- The party it was asked of answers, by one who sat there for it; who asked can take it back.
  create policy access_request_answered on access_request as restrictive for update to casustafel_app using (true) with check (
    ${ofOwn('supplier')} and (answered_by_seat_id is null or exists (select 1 from seat s where s.id = access_request.answered_by_seat_id and s.party = access_request.supplier))
    or ${ofReader('seat_id')} and state in ('ASKED', 'WITHDRAWN') and answered_at is null and answered_by_seat_id is null and item_ids = '{}' and grant_ids = '{}');
  revoke update on access_request from casustafel_app;
  grant update (state, level, until_at, answered_at, answered_by_seat_id, item_ids, grant_ids, content, version) on access_request to casustafel_app;
`;

/** What the rules ask of a naming, a word, a consent and a version, the database asks as well: none of them takes the writer's word for whose it is. */
export class HoldTheLaw1763700000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${namings}
      ${noteKnowing(fromWithin, named)}
      ${words}
      ${caseFile}
      ${requests}
      -- Asked by other functions alone: it would say of anybody where they sat.
      revoke execute on function seat_at from casustafel_app;
      ${answersGoAlong('knowing')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${answersGoAlong('audience')}
      drop trigger case_file_turned on case_file;
      drop function turned_by_chair;
      grant execute on function seat_at to casustafel_app;
      grant update on access_request to casustafel_app;
      drop policy access_request_answered on access_request;
      drop policy access_request_asked on access_request;
      drop trigger agreement_succeeds on agreement_version;
      drop function agreement_succeeded;
      alter table contribution drop constraint contribution_consent, add constraint contribution_consent foreign key (consent_id) references consent;
      alter table consent drop constraint consent_of_party;
      drop policy recall_made on recall;
      drop policy regime_change_proposed on regime_change;
      drop policy regime_question_asked on regime_question;
      ${noteKnowing('', '')}
      drop trigger contribution_grant_ended on contribution_grant;
      grant update on contribution_grant to casustafel_app;
      drop policy contribution_grant_given on contribution_grant;
    `);
  }
}
