import { playInProduction } from '../support/matrix-mode';

playInProduction();
await import('../disclosed.spec');
