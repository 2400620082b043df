export type { CitableFact, Dissent, DissentRights, DissentTarget, Ground, TableSeat, Turn } from './dissent';
export { hasEnded, inOrder, waitsForMe } from './dissent';
export { TegenspraakForm } from './tegenspraak-form';
export { TegenspraakList } from './tegenspraak-list';
export { TegenspraakStart } from './tegenspraak-start';
export { TegenspraakThread } from './tegenspraak-thread';
export { tegenspraakMessages } from './tegenspraak.messages';
