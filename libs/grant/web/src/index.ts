export type { AccessRequest, AskedAbout, OwnItem } from './access-request';
export { askedByMe, askedOfUs, otherParties } from './access-request';
export { AskForm } from './ask-form';
export { RequestsInbox } from './requests-inbox';
export { AskForScope } from './scope-form';
export { WhoSees } from './who-sees';
export { WhyButton, WhyPanel } from './why-panel';
export { grantMessages } from './grant.messages';
