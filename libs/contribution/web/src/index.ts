export * from './fact';
export { FactCard } from './fact-card';
export { FactForm } from './fact-form';
export { FactList } from './fact-list';
export { SharePanel } from './share-panel';
export { WithdrawDialog } from './withdraw-dialog';
