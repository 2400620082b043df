export * from './analysis';
export * from './analysis.input';
export { type AuthoringFacts, type CitationTooNarrow, type CitingFacts } from './audience.rules';
export * from './explaining.rules';
export * from './marking.rules';
export * from './concluding.rules';
export * from './matrix';
export { mayCite, audienceOf, mayKnow, type Citable, type CitationVerdict, type SeatOfRecipient } from '@casustafel/kernel';
