/**
 * How long, in milliseconds, a test gives word of a lost right to be out. The last byte of what was lost is held to the second where three
 * hundred screens look on; how soon each screen is told of it the bench measures, for every way in which a right ends. A test shows that the
 * word comes of itself, that it is the right word, and that nothing comes after it. On a machine that is busy with other things it must not
 * turn red.
 */
export const IN_TIME = 4_000;
