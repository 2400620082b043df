import fc from 'fast-check';

const USUAL = 100;

/** How many tries a property gets that needs more than the usual hundred: fewer where all get fewer, never more. */
export const tries = (many: number): number => Math.ceil(many * Math.min(1, (fc.readConfigureGlobal().numRuns ?? USUAL) / USUAL));
