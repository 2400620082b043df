import { playInProduction } from '../support/matrix-mode';

playInProduction();
await import('../one-fact.spec');
