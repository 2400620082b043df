export * from './handover';
export { HandOverOwnSeat } from './hand-over-own';
export { HandoverLinks } from './handover-links';
export { HandoverSheet, SHEET_PARTS, type SheetPart } from './handover-sheet';
export { standInMessages } from './stand-in.messages';
export { StandInScreen } from './stand-in-screen';
export { withAbsent } from './stands-in';
