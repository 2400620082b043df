import { jest } from '@jest/globals';
import fc from 'fast-check';

const { CASUSTAFEL_SEED: seed, CASUSTAFEL_MINUTES: minutes } = process.env;
const MINUTE = 60_000;

// Jest takes no time limit from the configuration of one project among several.
jest.setTimeout(10 * MINUTE);

/** With a seed every run tries the same; with minutes, no property goes on for longer than that. */
fc.configureGlobal({ numRuns: 10_000, ...(seed && { seed: Number(seed) }), ...(minutes && { interruptAfterTimeLimit: Number(minutes) * MINUTE, markInterruptAsFailure: false }) });
