import 'reflect-metadata';
import { readConfig } from './config/config';
import { createApp } from './create-app';
import { checkDatabaseRole } from './check-database-role';
import { listen } from './http/listen';

const config = readConfig(process.env);
await checkDatabaseRole(config.databaseUrl);
const app = await createApp(config);
await listen(app, config);
