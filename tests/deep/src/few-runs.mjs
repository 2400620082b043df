import fc from 'fast-check';

/** A mutant that only one try in a thousand would find is for the deep run of the properties; here it is the examples that have to. */
fc.configureGlobal({ numRuns: 10, seed: 7 });
