import type { Act } from './act';
import { dissentActs } from './acts-dissent';
import { explainActs } from './acts-explain';
import { fileActs } from './acts-file';
import { lawActs } from './acts-law';
import { decisionActs, endActs, roomActs } from './acts-room';

/** The life of one case as its insiders live it: every act there is, in an order in which each can be done. */
export const untilTheEnd: readonly Act[] = [...fileActs, ...roomActs, ...explainActs, ...dissentActs, ...decisionActs];
export const allActs: readonly Act[] = [...untilTheEnd, ...lawActs, ...endActs];
