/**
 * How long, in milliseconds, a test gives word of a lost right to be out. A second is what the hub keeps to and what the bench
 * measures, with two processes, for every way in which a right ends; a test shows that the word comes of itself, that it is the right
 * word, and that nothing comes after it. On a machine that is busy with other things it must not turn red.
 */
export const IN_TIME = 4_000;
