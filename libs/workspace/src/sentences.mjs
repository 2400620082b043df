/** What each known failure means to the person who started the program, in one sentence. */
const sentences = {
  EADDRINUSE: ({ port }) => `Port ${port} is already in use: stop the program that uses it, or choose another with PORT.`,
  EACCES: ({ port }) => `Port ${port} may not be used by this account: choose one above 1023 with PORT.`,
  ENOSPC: () => 'The disk is full: make room and start again.',
  53100: () => 'The disk of the database is full: make room and start again.',
  '28P01': () => 'The database refuses the password: check DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_LOG_URL.',
  28000: () => 'The database refuses this account: check DATABASE_URL, DATABASE_ADMIN_URL and DATABASE_LOG_URL.',
  '3D000': () => 'The database does not exist: create it as docker/postgres/init.sql does, or check DATABASE_URL.',
  ECONNREFUSED: () => 'No database answers at that address: check that it runs, and DATABASE_URL.',
  ENOTFOUND: () => 'The host of the database is not known: check DATABASE_URL.',
  ETIMEDOUT: () => 'The database does not answer: check that it can be reached from here, and DATABASE_URL.',
  DATABASE_NEWER: () => 'The database is newer than this code: update the code, or run "npm run reset" to start over without its contents.',
  XX001: () => broken,
  XX002: () => broken,
};
const broken = 'The database is broken: restore a backup, or run "npm run reset" to start over without its contents.';

/** The sentence for an error that can be acted on; `null` for one that only a programmer can mend. */
export function sentenceFor(error, context = {}) {
  for (let cause = error; cause; cause = cause.cause ?? cause.driverError) {
    if (cause.name === 'Fault') return cause.message;
    const sentence = sentences[cause.code];
    if (sentence) return sentence({ ...context, port: cause.port ?? context.port });
  }
  return null;
}

/** The first line of an error that was not foreseen. */
export const firstLineOf = (error) => String(error?.message ?? error).split('\n')[0];
