export { ConsentRail } from './consent-rail';
export { ConsentDesk } from './consent-desk';
export { ConsentCopy } from './consent-copy';
export { ConsentsDocument } from './consent.documents';
export { lastDayOf, type ConsentInView } from './consent';
