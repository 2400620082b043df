import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pause } from '@casustafel/tests-support';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openHall, type TableHall } from './sitting';

jest.setTimeout(180_000);

const VIEW = 'query ($caseId: ID!) { caseView(caseId: $caseId) { contributions { id } } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawContribution(id: $id) { id } }';
const POOL = 12;

/** The connections of the hub are shared by everybody: whoever gets one next must find nothing of who had it last. */
describe('a connection that goes from one to another', () => {
  let hall: TableHall;
  let caseId: string;
  let fact: string;
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  beforeAll(async () => {
    hall = await openHall();
    const { file } = await hall.sit();
    caseId = file.id;
    fact = await hall.fact(file, 'ggz', ['police', 'gi']);
    // Case and fact are there for the owner, so that nothing below is empty for want of rows.
    expect(await hall.world.sql('select 1 from contribution')).toHaveLength(1);
  });
  afterAll(async () => {
    said.mockRestore();
    await hall.close();
  });

  /** Every connection of the pool at once, and what it says of its last user. */
  async function left(): Promise<{ person: string; rows: number }[]> {
    const source = hall.hub.app.get(DataSource, { strict: false });
    const runners = Array.from({ length: POOL }, () => source.createQueryRunner());
    try {
      return await Promise.all(runners.map(async (runner) => {
        const [row] = (await runner.query("select coalesce(current_setting('casustafel.person', true), '') as person, coalesce(current_setting('casustafel.relay', true), '') as relay, (select count(*)::int from contribution) + (select count(*)::int from case_file) + (select count(*)::int from seat) as rows")) as [{ person: string; relay: string; rows: number }];
        return { person: row.person + row.relay, rows: row.rows };
      }));
    } finally {
      await Promise.all(runners.map((runner) => runner.release()));
    }
  }
  const nothing = Array.from({ length: POOL }, () => ({ person: '', rows: 0 }));
  const ask = () => Promise.all(Array.from({ length: POOL * 2 }, (_, at) => [hall.as.police, hall.as.ggz, hall.as.gi][at % 3]!.try(VIEW, { caseId })));
  /** Stops whatever the hub is doing in the database just then. */
  const stop = (client: pg.Client, how: 'pg_cancel_backend' | 'pg_terminate_backend') =>
    client.query(`select ${how}(pid) from pg_stat_activity where datname = current_database() and usename = 'casustafel_app' and application_name <> 'casustafel relay' and state <> 'idle'`);
  const superuser = async (statement: string): Promise<void> => void (await hall.world.sql(statement));

  it('after looks: nobody, and no rows', async () => {
    await ask();
    expect(await left()).toEqual(nothing);
  });

  it('after acts that are refused, and an act that breaks in the middle', async () => {
    await Promise.all(Array.from({ length: POOL }, () => hall.as.police.try(WITHDRAW, { id: fact })));
    await superuser('alter table outbox add constraint broken check (n < 0) not valid');
    const broken = await hall.as.ggz.try(WITHDRAW, { id: fact });
    await superuser('alter table outbox drop constraint broken');
    expect(broken.errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(await left()).toEqual(nothing);
  });

  it('after a wait that took too long: it is refused, and leaves nobody behind', async () => {
    const source = hall.hub.app.get(DataSource, { strict: false });
    const holder = source.createQueryRunner();
    await holder.startTransaction();
    await holder.query('select enter($1, $2)', [hall.world.people.ggz.id, '']);
    await holder.query('select 1 from contribution where id = $1 for update', [fact]);
    // Past the patience of the database for a lock.
    expect((await hall.as.ggz.try(WITHDRAW, { id: fact })).errors?.[0]?.extensions.code).toBe('INTERNAL');
    await holder.rollbackTransaction();
    await holder.release();
    expect(await left()).toEqual(nothing);
  });

  it.each(['pg_cancel_backend', 'pg_terminate_backend'] as const)('after questions that were killed (%s): the next user sees nothing of the former, and is answered', async (how) => {
    const client = new pg.Client({ connectionString: hall.hub.database.superUrl });
    await client.connect();
    const answers: Awaited<ReturnType<typeof ask>> = [];
    const codes = () => answers.map(({ errors }) => errors?.[0]?.extensions.code ?? null);
    // One shot a round, each a little later than the one before, so that it hits a question at every stage of it. More
    // questions than connections: on a slow machine, too, some still wait for their turn when it falls and are answered.
    for (let round = 0; round < 8 || (round < 80 && !(codes().includes(null) && codes().includes('INTERNAL'))); round += 1) {
      const asked = ask();
      await pause(2 + 5 * (round % 8));
      await stop(client, how);
      answers.push(...(await asked));
    }
    await client.end();
    // Some were hit, and none was answered with half of it.
    expect(codes()).toEqual(expect.arrayContaining([null, 'INTERNAL']));
    // And where only the second look at a late answer was hit, it is to be asked anew.
    expect(codes().filter((code) => ![null, 'INTERNAL', 'CHANGED_MEANWHILE'].includes(code))).toEqual([]);
    for (const { data, errors } of answers) expect(errors ? (data ?? null) : data!['caseView'].contributions).toEqual(errors ? null : [{ id: fact }]);
    expect(await left()).toEqual(nothing);
    expect((await ask()).every(({ errors }) => !errors)).toBe(true);
  });

  it('a look as nobody shows nothing', async () => {
    const source = hall.hub.app.get(DataSource, { strict: false });
    for (const person of [null, '', '00000000-0000-0000-0000-000000000000']) {
      const runner = source.createQueryRunner();
      await runner.startTransaction();
      await runner.query("select set_config('casustafel.person', coalesce($1, ''), true)", [person]);
      expect(await runner.query('select (select count(*)::int from contribution) + (select count(*)::int from seat) as rows')).toEqual([{ rows: 0 }]);
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
