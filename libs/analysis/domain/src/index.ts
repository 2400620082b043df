export * from './analysis';
export * from './analysis.input';
export * from './explaining.rules';
export * from './matrix';
export { mayCite, audienceOf, mayKnow, type Citable, type CitationVerdict, type SeatOfRecipient } from '@casustafel/kernel';
