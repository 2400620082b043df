import 'reflect-metadata';
import { createApp, listen, readConfig } from '@casustafel/api';
import { tellCost } from './tell-cost';

// The hub as it is; only its costs are asked for.
const config = readConfig(process.env);
await listen(await createApp(config), config);
tellCost();
