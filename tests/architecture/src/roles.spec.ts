import { describe, expect, it } from '@jest/globals';
import { freshDatabase } from '@casustafel/tests-support';
import pg from 'pg';

describe('the database roles', () => {
  it('bind the application and the log reader, and let only the owner own', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    const { rows } = await client.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcanlogin,
              pg_get_userbyid(datdba) = rolname as owns
         from pg_roles, pg_database
        where rolname in ('casustafel_owner', 'casustafel_app', 'casustafel_log') and datname = current_database() order by rolname`,
    );
    await client.end();
    await database.drop();
    const role = { rolsuper: false, rolcreaterole: false, rolcanlogin: true };
    expect(rows).toEqual([
      { ...role, rolname: 'casustafel_app', rolbypassrls: false, owns: false },
      { ...role, rolname: 'casustafel_log', rolbypassrls: false, owns: false },
      { ...role, rolname: 'casustafel_owner', rolbypassrls: true, owns: true },
    ]);
  });

  it('are let in by password only', async () => {
    const database = await freshDatabase();
    const stranger = new pg.Client({ connectionString: Object.assign(new URL(database.url), { password: 'wrong' }).href });
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' });
    await database.drop();
  });
});
