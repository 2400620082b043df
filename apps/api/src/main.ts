import 'reflect-metadata';
import { checkKeyFolder } from './check-key-folder';
import { readConfig } from './config/config';
import { createApp } from './create-app';
import { checkDatabaseRole } from './check-database-role';
import { listen } from './http/listen';
import { report } from './report-error';

// Printed by Node itself it would bring along what was being written to the database.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (error: unknown) => {
    report(error);
    process.exit(1);
  });
}

const config = readConfig(process.env);
checkKeyFolder(config);
await checkDatabaseRole(config.databaseUrl);
await checkDatabaseRole(config.logUrl, 'DATABASE_LOG_URL');
const app = await createApp(config);
await listen(app, config);
