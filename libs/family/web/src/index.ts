export { FamilySheet } from './family-sheet';
export { FamilyPage } from './family-page';
export { FamilyRail } from './family-rail';
export { LetterSheet } from './letter-sheet';
export { MessageCard } from './message-card';
export { FAMILY_PARTS } from './family.documents';
export { byDate, type FamilyAt, type MessageInView } from './family';
