/** What went wrong inside, as one line of JSON: a name and where, never what was being read or written. */
export function report(error: unknown): void {
  const { name, code, message, stack } = (error ?? {}) as { name?: string; code?: string; message?: string; stack?: string };
  // The message of a database error quotes values, and may have lines of its own that look like places; so it is cut out whole.
  const trace = message ? stack?.split(message).slice(1).join('') : stack;
  const where = trace?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 6).map((line) => line.trim());
  console.error(JSON.stringify({ level: 'error', error: name ?? 'unknown', code, where }));
}
