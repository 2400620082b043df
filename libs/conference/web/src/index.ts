export * from './conference';
export { conferenceMessages } from './conference.messages';
export { Confidentiality } from './confidentiality';
export { LeadBar } from './lead-bar';
export { OpenSession } from './open-session';
export { PlaceForm } from './place-form';
export { RoomSteps } from './room-steps';
export { TableRail } from './table-rail';
