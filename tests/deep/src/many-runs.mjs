import fc from 'fast-check';

const { CASUSTAFEL_SEED: seed, CASUSTAFEL_MINUTES: minutes } = process.env;
const MINUTE = 60_000;

/** With a seed every run tries the same; with minutes, no property goes on for longer than that. */
fc.configureGlobal({ numRuns: 10_000, ...(seed && { seed: Number(seed) }), ...(minutes && { interruptAfterTimeLimit: Number(minutes) * MINUTE, markInterruptAsFailure: false }) });
