export type { GuestInView, ReadAloudInView } from './guest';
export { GuestRibbon, GuestsAreHere, useGuestsAnnounced } from './beside-guests';
export { guestMessages } from './guest.messages';
export { GuestSheet } from './guest-sheet';
export { GuestsPanel } from './guests-panel';
export { ReadAloudList } from './read-aloud-list';
export { StatementPage } from './statement-page';
export { TellGuest } from './tell-guest';
