import { playInProduction } from '../support/matrix-mode';

playInProduction();
await import('../http.spec');
