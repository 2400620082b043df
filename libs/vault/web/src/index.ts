export { VaultRail } from './vault-rail';
export { VaultDesk } from './vault-desk';
export { PickProtected } from './pick-protected';
export { ProtectedWarning } from './protected-warning';
