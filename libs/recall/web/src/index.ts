export type { Leak, Notice, Refusal } from './recall';
export { LeakScreen, OwnLeaks } from './leak-screen';
export { MandateRecalls } from './mandate-recalls';
export { RecallNotices } from './recall-notices';
export { RecallStatus } from './recall-status';
export { recallMessages } from './recall.messages';
export { SupplyRefusals } from './supply-refusals';
export { WronglyShared, WronglySharedDialog } from './wrongly-shared-dialog';
