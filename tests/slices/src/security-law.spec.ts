import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { lawfully, pause, type Handle, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { AgreementHall } from './agreement-people';

jest.setTimeout(60_000);

const FORBIDDEN = '42501';
const CHECKED = '23514';
const NOT_THERE = '23503';

/** What somebody with the application's own role could do about the law, past every rule of the program. */
describe('behind the law the database itself', () => {
  let hall: AgreementHall;
  let file: WorldCase;
  let fact: string;
  let application: pg.Pool;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'police2', 'rvdk', 'ggz', 'gi');
    file = await hall.world.openCase({ seats: ['police', 'rvdk', 'ggz', 'gi'] });
    // Shared with the institution alone: to the practitioner and the Raad it is not there.
    fact = await hall.fact(file, 'police', 'POLICE', 'gi');
    application = new pg.Pool({ connectionString: hall.hub.database.url, max: 1 });
  });
  afterAll(async () => {
    await application.end();
    await hall.close();
  });

  type Step = readonly [text: string, values: readonly unknown[]];
  /** These statements as this person, in one transaction that is always rolled back: rows of the last, or the code of the first refusal. */
  async function asPerson(who: Handle, ...steps: readonly Step[]): Promise<number | string> {
    const client = await application.connect();
    try {
      await client.query('begin');
      await client.query('select enter($1, $2)', [hall.world.people[who].id, '']);
      let last = 0;
      for (const [text, values] of steps) last = (await client.query(text, [...values])).rowCount ?? 0;
      // What is asked at the end of a transaction is asked here.
      await client.query('set constraints all immediate');
      return last;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }
  const partyOf = async (who: Handle): Promise<string> => (await hall.world.sql<{ party: string }>('select party from seat where id = $1', [file.seatOf(who)]))[0]!.party;
  const naming = async (by: Handle, whom: Handle, item: string): Promise<Step> => [
    "insert into contribution_grant (id, case_id, contribution_id, seat_id, party, granted_by, from_at, content) values ($1, $2, $3, $4, $5, $6, now() - interval '1 hour', '\\x00')",
    [newId(), file.id, item, file.seatOf(whom), await partyOf(by), file.seatOf(by)],
  ];

  describe('a naming', () => {
    it('is of an own item, in an own name, and of somebody at that table', async () => {
      expect(await asPerson('police', await naming('police', 'ggz', fact))).toBe(1);
      // Otherwise whoever sits at the table lets themselves in on what another brought.
      expect(await asPerson('ggz', await naming('ggz', 'ggz', fact), ['select id from contribution where id = $1', [fact]])).toBe(FORBIDDEN);
      const [text, values] = await naming('police', 'ggz', fact);
      expect(await asPerson('police', [text, [...values.slice(0, 5), file.seatOf('gi')]])).toBe(FORBIDDEN);
      const elsewhere = await hall.world.openCase({ seats: ['police', 'ggz'] });
      expect(await asPerson('police', [text, [...values.slice(0, 3), elsewhere.seatOf('ggz'), ...values.slice(4)]])).toBe(FORBIDDEN);
    });

    it('stays as it was given, and ends once', async () => {
      const given = await naming('police', 'ggz', fact);
      const [id] = given[1];
      for (const change of ["until_at = '9999-12-31Z'", 'contribution_id = id', 'seat_id = granted_by', "lifts = 'FULL'", "from_at = '2000-01-01Z'"]) {
        expect(await asPerson('police', given, [`update contribution_grant set ${change} where id = $1`, [id]])).toBe(FORBIDDEN);
      }
      const end: Step = ['update contribution_grant set ended_at = now() where id = $1', [id]];
      expect(await asPerson('police', given, end)).toBe(1);
      expect(await asPerson('police', given, end, ['update contribution_grant set ended_at = null where id = $1', [id]])).toBe(CHECKED);
    });
  });

  describe('who knows an item in full', () => {
    const known: Step = ['select note_knowing($1, $2, $3)', []];
    const noting = (seats: readonly Handle[], shown: readonly Handle[]): Step => [known[0], [fact, seats.map(file.seatOf), shown.map(file.seatOf)]];

    it('is written by nobody from outside the case', async () => {
      const after: Step = ['select 1 from contribution where id = $1 and knowing = $2', [fact, []]];
      const become: Step = ['select enter($1, $2)', [hall.world.people.police.id, '']];
      // The twin: whoever sits there sets it off, as every act about the law of the case does.
      expect(await asPerson('gi', noting([], []), become, after)).toBe(1);
      expect(await asPerson('police2', noting([], []), become, after)).toBe(0);
    });

    it('names nobody to be told whom the supplier did not name', async () => {
      const become: Step = ['select enter($1, $2)', [hall.world.people.police.id, '']];
      const told = (who: Handle): Step => ['select 1 from contribution where id = $1 and $2 = any (shown)', [fact, file.seatOf(who)]];
      expect(await asPerson('gi', noting([], ['gi', 'rvdk']), become, told('gi'))).toBe(1);
      expect(await asPerson('gi', noting([], ['gi', 'rvdk']), become, told('rvdk'))).toBe(0);
    });

    it('says of nobody where they sat', async () => {
      expect(await asPerson('police2', ['select seat_at($1, $2, now())', [file.id, hall.world.people.ggz.id]])).toBe(FORBIDDEN);
    });
  });

  describe('the word of a party', () => {
    const change = async (): Promise<{ readonly id: string; readonly step: Step }> => {
      const id = newId();
      return { id, step: ["insert into regime_change (id, case_id, kind, mode, seat_id, party, content, opens, closes, sees_less, proposed_at) values ($1, $2, 'MODE', 'OWN_GROUNDS', $3, $4, '\\x00', 0, 0, 0, now())", [id, file.id, file.seatOf('chair'), await partyOf('chair')]] };
    };
    const asking = (changeId: string, party: string, extra = 'null, null, null'): Step => [
      `insert into regime_question (id, case_id, change_id, party, kind, mode, content, opens, closes, asked_at, answer, answered_at, seat_id) values ($1, $2, $3, $4, 'MODE', 'OWN_GROUNDS', '\\x00', 0, 0, now(), ${extra})`,
      [newId(), file.id, changeId, party],
    ];

    it('is asked by the chair, and given by nobody in asking', async () => {
      const { id, step } = await change();
      const police = await partyOf('police');
      expect(await asPerson('chair', step, asking(id, police))).toBe(1);
      expect(await asPerson('chair', step, asking(id, police, `'AGREED', now(), '${file.seatOf('police')}'`))).toBe(FORBIDDEN);
    });

    it('is not spared by proposing in another party’s name', async () => {
      const { step: [text, values] } = await change();
      expect(await asPerson('chair', [text, values])).toBe(1);
      expect(await asPerson('chair', [text, [...values.slice(0, 3), await partyOf('police')]])).toBe(FORBIDDEN);
      expect(await asPerson('chair', [text, [...values.slice(0, 2), file.seatOf('police'), values[3]]])).toBe(FORBIDDEN);
    });
  });

  it('calls nothing back that another brought: the notices would name who had read it', async () => {
    const recall = async (by: Handle): Promise<Step> => [
      "insert into recall (id, case_id, contribution_id, party, organisation_id, kind, subjects, at, made_at) values ($1, $2, $3, $4, $5, 'WITHDRAWN', '{}', now(), now())",
      [newId(), file.id, fact, await partyOf(by), hall.world.people[by].organisationId],
    ];
    expect(await asPerson('police', await recall('police'))).toBe(1);
    expect(await asPerson('ggz', await recall('ggz'))).toBe(FORBIDDEN);
  });

  it('rests an item on a consent of its own party alone', async () => {
    const [theirs, own] = [newId(), newId()];
    const consent = (by: Handle, id: string): Step => [
      `insert into consent (id, case_id, organisation_id, task, person_id, subjects, recorded_by, recorded_at, categories, covers, given_on, last_day, until_at, giver_ids, content)
       values ($1, $2, $3, 'NONE', $4::uuid, '{}', $5, now(), '{POLICE}', '{GI/NONE}', current_date, current_date, now() + interval '1 day', array[$4::uuid], '\\x00')`,
      [id, file.id, hall.world.people[by].organisationId, file.persons.nora, file.seatOf(by)],
    ];
    const become = (who: Handle): Step => ['select enter($1, $2)', [hall.world.people[who].id, '']];
    const rest = (id: string): Step => ['update contribution set consent_id = $2 where id = $1', [fact, id]];
    expect(await asPerson('police', consent('police', own), rest(own))).toBe(1);
    expect(await asPerson('ggz', consent('ggz', theirs), become('police'), rest(theirs))).toBe(NOT_THERE);
  });

  it('lets no single administrator go back to what was shipped, which gives more', async () => {
    const { admin2 } = hall.world.people;
    const narrow = (atMost: string) => [{ supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost }];
    const inForce = await hall.adopt(narrow('ASK'));
    const next = await hall.propose(narrow('HIT'));
    const replace: Step = ['update agreement_version set replaced_at = now() where id = $1', [inForce]];
    expect(await asPerson('admin2', replace)).toBe(CHECKED);
    // The twin: the version after it takes its place in the same act.
    expect(await asPerson('admin2', replace, ['update agreement_version set confirmed_by = $2, in_force_at = now() where id = $1', [next, admin2.id]])).toBe(1);
    await hall.as('admin').ask('mutation ($id: ID!) { dropAgreement(id: $id) { id } }', { id: next });
  });

  describe('a question for access', () => {
    const asking = async (by: Handle, { state = 'ASKED', itemId = null as string | null, answeredBy = null as string | null } = {}): Promise<Step> => [
      `insert into access_request (id, case_id, seat_id, supplier, organisation_id, task, contribution_id, category, level, purpose, state, asked_at, until_at, answered_at, answered_by_seat_id, content, version)
       values ($1, $2, $3, $4, $5, 'NONE', $6, case when $6::uuid is null then 'POLICE' end, 'FULL', 'PREPARATION', $7, now(), now() + interval '1 day', case when $8::uuid is null then null else now() end, $8, '\\x00', 1)`,
      [newId(), file.id, file.seatOf(by), await partyOf('police'), hall.world.people.police.organisationId, itemId, state, answeredBy],
    ];

    it('is asked in an own name, unanswered, and of nothing one does not see', async () => {
      expect(await asPerson('ggz', await asking('ggz'))).toBe(1);
      expect(await asPerson('gi', await asking('gi', { itemId: fact }))).toBe(1);
      expect(await asPerson('ggz', await asking('ggz', { itemId: fact }))).toBe(FORBIDDEN);
      expect(await asPerson('ggz', await asking('ggz', { state: 'GRANTED', answeredBy: file.seatOf('police') }))).toBe(FORBIDDEN);
      expect(await asPerson('police', await asking('ggz'))).toBe(FORBIDDEN);
    });

    it('is answered by nobody in the name of whom it was asked of, and stays what was asked', async () => {
      const asked = await asking('ggz');
      const [id] = asked[1];
      const become: Step = ['select enter($1, $2)', [hall.world.people.police.id, '']];
      const answer = (seat: Handle): Step => ["update access_request set state = 'GRANTED', answered_at = now(), answered_by_seat_id = $2 where id = $1", [id, file.seatOf(seat)]];
      expect(await asPerson('ggz', asked, answer('police'))).toBe(FORBIDDEN);
      expect(await asPerson('ggz', asked, become, answer('police'))).toBe(1);
      expect(await asPerson('ggz', asked, become, answer('gi'))).toBe(FORBIDDEN);
      expect(await asPerson('ggz', asked, ["update access_request set state = 'WITHDRAWN' where id = $1", [id]])).toBe(1);
      for (const change of ['seat_id = answered_by_seat_id', "category = 'HEALTH'", "supplier = 'x'"]) expect(await asPerson('ggz', asked, [`update access_request set ${change} where id = $1`, [id]])).toBe(FORBIDDEN);
    });
  });

  it('works out who knows an item by the law that is adopted while it is shared', async () => {
    const own = await hall.fact(file, 'police', 'POLICE');
    const held = new pg.Client({ connectionString: hall.hub.database.adminUrl });
    await held.connect();
    try {
      await held.query('begin');
      // The sharing has worked everything out and waits for its turn to tell; nothing of it is there yet.
      await held.query('select 1 from outbox_counter where stream = $1 for update', [file.id]);
      const input = { ids: [own], seatIds: [file.seatOf('gi')], ground: 'nodig', ...lawfully('police') };
      const sharing = hall.as('police').ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input });
      await pause(700);
      const adopting = hall.adopt([{ supplier: { role: 'POLITIE' }, recipient: { role: 'GI' }, category: 'POLICE', atMost: 'HIT' }]);
      await pause(1_000);
      await held.query('rollback');
      await Promise.all([sharing, adopting]);
    } finally {
      await held.end();
    }
    const [{ known, shown }] = await hall.world.sql<{ known: boolean; shown: boolean }>('select $2 = any (knowing) as known, $2 = any (shown) as shown from contribution where id = $1', [own, file.seatOf('gi')]) as [{ known: boolean; shown: boolean }];
    expect({ known, shown }).toEqual({ known: false, shown: true });
  });

  it('turns the law of a case for its chair alone', async () => {
    for (const change of ["legal_mode = 'OWN_GROUNDS'", "stage = 'TRIAGE'", 'closed_at = now()', "retain_until = retain_until + 365"]) {
      const turn: Step = [`update case_file set ${change} where id = $1`, [file.id]];
      expect([await asPerson('chair', turn), await asPerson('police', turn)]).toEqual([1, FORBIDDEN]);
    }
    expect(await asPerson('police', ['update case_file set version = version where id = $1', [file.id]])).toBe(1);
  });

  it('lets nobody outside a case ask what it holds, who sits there, or who had something on their screen', async () => {
    const asks = ['select * from law_of_items(array[$1::uuid])', 'select 1 where claim_turn($1) is not null', "select 1 where readers_of_cases(array[$1::uuid])->>'readers' <> '[]'"];
    for (const text of asks) expect(await asPerson('police2', [text, [file.id]])).toBe(0);
    for (const who of ['gi', 'chair', 'police2'] as const) expect(await asPerson(who, ['select * from shown_of_item($1)', [fact]])).toBe(0);
  });
});
