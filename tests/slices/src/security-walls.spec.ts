import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import pg from 'pg';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(60_000);

/** What the application's own role could do for somebody, if a statement of ours were wrong: the last wall, without the rules before it. */
describe('behind the program, the database', () => {
  let hall: TableHall;
  let app: pg.Client;
  let owner: pg.Client;

  beforeAll(async () => {
    hall = await openHall();
    app = new pg.Client({ connectionString: hall.hub.database.url });
    owner = new pg.Client({ connectionString: hall.hub.database.superUrl });
    await Promise.all([app.connect(), owner.connect()]);
  });
  afterAll(async () => {
    await Promise.all([app.end(), owner.end()]);
    await hall.close();
  });

  /** Rows touched by one statement as this person, or the code of the refusal; nothing of it stays. */
  const asPerson = async (professionalId: string, statement: string, values: readonly unknown[]): Promise<number | string> => {
    await app.query('begin');
    try {
      await app.query("select enter($1, '')", [professionalId]);
      return (await app.query(statement, [...values])).rowCount ?? 0;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.query('rollback');
    }
  };
  const FORBIDDEN = '42501';
  const CHECKED = '23514';

  it('lets nobody but the application call a function, least of all one that runs with the rights of the owner', async () => {
    const { rows } = await owner.query<{ name: string; who: string }>(`
      select p.proname as name, coalesce(r.rolname, 'everybody') as who from pg_proc p
      cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
      where p.pronamespace = 'public'::regnamespace and a.privilege_type = 'EXECUTE' and a.grantee <> p.proowner`);
    const callable = (who: string) => rows.filter((row) => row.who === who).map(({ name }) => name).sort();
    expect(callable('everybody')).toEqual([]);
    // What it takes to write down that the log was read, and what a region agreed: none of these tells of a case.
    expect(callable('casustafel_log')).toEqual(['agreements_of_region', 'append_log', 'hub_now', 'log_bytes', 'log_field', 'log_text']);
    expect(callable('casustafel_app')).toContain('note_refusal');
  });

  it('looks for the names in a function with the rights of the owner where nobody else can put one', async () => {
    const { rows } = await owner.query(`select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
      and not coalesce(proconfig @> array['search_path=pg_catalog, public, pg_temp'], false)`);
    expect(rows).toEqual([]);
  });

  it('lets whoever was shown a fact neither rewrite it, nor widen it, nor make it theirs', async () => {
    const { file } = await hall.sit();
    const fact = await hall.fact(file, 'ggz', ['police']);
    const { police, ggz } = hall.world.people;
    const widen = 'update contribution set audience = audience || $2::uuid where id = $1';
    expect(await asPerson(police.id, widen, [fact, file.seatOf('gi')])).toBe(FORBIDDEN);
    expect(await asPerson(police.id, 'update contribution set organisation_id = $2 where id = $1', [fact, police.organisationId])).toBe(CHECKED);
    expect(await asPerson(police.id, 'select 1 from contribution where id = $1 for share', [fact])).toBe(1);
    expect(await asPerson(ggz.id, widen, [fact, file.seatOf('gi')])).toBe(1);
  });

  it('carries nothing from one case into another, also for whoever sits in both', async () => {
    const [one, other] = [await hall.sit(), await hall.sit()];
    const fact = await hall.fact(one.file, 'ggz', []);
    expect(await asPerson(hall.world.people.ggz.id, 'update contribution set case_id = $2 where id = $1', [fact, other.file.id])).toBe(CHECKED);
    expect(await asPerson(hall.world.people.chair.id, 'update conference set case_id = $2 where id = $1', [one.id, other.file.id])).toBe(CHECKED);
  });

  it('gives nobody a seat where they have none, and turns no seat into another', async () => {
    const { file } = await hall.sit();
    const { rvdk, police, ggz } = hall.world.people;
    const insert = `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, given_by) values ($1, $2, $3, $4, 'RVDK', 'NONE', 'CHAIR', now(), $3)`;
    expect(await asPerson(rvdk.id, insert, [newId(), file.id, rvdk.id, rvdk.organisationId])).toBe(FORBIDDEN);
    expect(await asPerson(police.id, "update seat set function = 'CHAIR' where id = $1", [file.seatOf('police')])).toBe(FORBIDDEN);
    expect(await asPerson(police.id, 'update seat set professional_id = $2 where id = $1', [file.seatOf('police'), ggz.id])).toBe(FORBIDDEN);
  });

  it('lets nobody but the administrator write in the directory, so that nobody gives themselves an office', async () => {
    const office = "update professional set offices = '{PRIVACY_OFFICER}' where id = $1";
    const { police, admin } = hall.world.people;
    expect(await asPerson(police.id, office, [police.id])).toBe(FORBIDDEN);
    expect(await asPerson(admin.id, office, [police.id])).toBe(1);
  });

  it('removes nothing that a case is made of', async () => {
    const { rows } = await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and has_table_privilege('casustafel_app', oid, 'DELETE') order by 1`);
    // A factor, a line nobody answered and a citizen service number that is not needed can be taken away, which the log tells. What a protected value is looked for by goes
    // with the value that was withdrawn; the others hold nothing of a case.
    expect(rows.map(({ name }) => name)).toEqual(['draft', 'emergency_attempt', 'factor', 'idempotency', 'identity_state', 'outbox', 'person_bsn', 'presence', 'protected_needle', 'score_line', 'sign_in']);
  });

  it('changes nothing that was signed, answered or said', async () => {
    const { rows } = await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname in ('access_log', 'score_answered', 'score_value', 'signed_choice', 'tegenspraak_event') and has_any_column_privilege('casustafel_app', oid, 'UPDATE')`);
    expect(rows).toEqual([]);
  });

  it('hashes no two rows of the log to the same bytes', async () => {
    const { rows } = await owner.query<{ same: boolean }>(`
      select log_bytes(jsonb_populate_record(l, '{"object_kinds": ["A,B"]}')) = log_bytes(jsonb_populate_record(l, '{"object_kinds": ["A", "B"]}')) as same from access_log l limit 1`);
    expect(rows).toEqual([{ same: false }]);
  });
});
