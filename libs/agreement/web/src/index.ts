export { AgreementScreen } from './agreement-screen';
export { RegimeCard } from './regime-card';
export { RegimeQuestions } from './regime-question';
export type { LawInView, RegimeInView } from './regime-in-view';
