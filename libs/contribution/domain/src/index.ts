export * from './contribution';
export { conditionInput, levelsLeft, openUntilLeft, receiversLeft, type SupplierCondition } from './condition';
export * from './contribution.input';
export * from './bringing.rules';
export * from './sharing.rules';
export * from './gate.rules';
