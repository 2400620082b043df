export * from './case-in-view';
export { CaseScreen } from './case-screen';
export { CaseWhere } from './case-where';
export { ConferencesRail, type ConferenceLine } from './conferences-rail';
export { FamilyCard } from './family-card';
export { NewCaseScreen } from './new-case-screen';
export { ReasonCard } from './reason-card';
export { SeatsPanel } from './seats-panel';
export { SeatsScreen } from './seats-screen';
