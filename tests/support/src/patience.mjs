import { jest } from '@jest/globals';

/** A machine that does other work as well is slow, and not wrong. */
jest.setTimeout(30_000);
