import { migrations } from '@casustafel/database/migrations';
import { DataSource } from 'typeorm';

const url = process.env['DATABASE_ADMIN_URL'];
if (!url) throw new Error('DATABASE_ADMIN_URL is not set');

const database = await new DataSource({ type: 'postgres', url, migrations, migrationsTableName: 'migration', migrationsTransactionMode: 'each' }).initialize();
try {
  const known = new Set(migrations.map(({ name }) => name));
  const [{ present }] = await database.query("select to_regclass('public.migration') is not null as present");
  const ran: { name: string }[] = present ? await database.query('select name from migration') : [];
  const unknown = ran.find(({ name }) => !known.has(name));
  if (unknown) {
    console.error(`DATABASE_NEWER ${unknown.name}`);
    process.exitCode = 3;
  } else if (process.argv.includes('--down')) {
    for (let left = ran.length; left > 0; left -= 1) await database.undoLastMigration({ transaction: 'each' });
  } else {
    await database.runMigrations();
  }
} finally {
  await database.destroy();
}
