import 'reflect-metadata';
import { createApp, listen, readConfig } from '@casustafel/api';
import { tellCost } from './tell-cost';

// The hub with the reference executor of GraphQL, to learn what compiling questions gives.
const config = { ...readConfig(process.env), compiled: false };
await listen(await createApp(config), config);
tellCost();
