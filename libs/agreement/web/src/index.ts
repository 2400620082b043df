export { RuleBookScreen } from './rule-book-screen';
export { OrganisationPage } from './organisation-page';
