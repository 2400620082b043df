export * from './fact';
export { HintCard } from './hint-card';
export { FactCard } from './fact-card';
export { FactForm } from './fact-form';
export { FactList } from './fact-list';
export { NewForMe } from './new-for-me';
export { SharePanel } from './share-panel';
export { WithdrawDialog } from './withdraw-dialog';
export type { DrawConsent } from './share-law';
