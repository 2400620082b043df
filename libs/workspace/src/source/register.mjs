import { register } from 'node:module';

// Loaded with --import into every process that runs the sources as they are.
register('./hooks.mjs', import.meta.url);
