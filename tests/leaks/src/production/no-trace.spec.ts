import { playInProduction } from '../support/matrix-mode';

playInProduction();
await import('../no-trace.spec');
