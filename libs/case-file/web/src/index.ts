export { NewCaseScreen } from './new-case-screen';
export { CaseScreen } from './case-screen';
export { SeatsScreen } from './seats-screen';
