export { AgreementScreen } from './agreement-screen';
export { RegimeCard } from './regime-card';
export { RegimeQuestions } from './regime-question';
export type { LawInView, RegimeInView } from './regime-in-view';
export { RuleBookScreen } from './rule-book-screen';
export { OrganisationPage } from './organisation-page';
