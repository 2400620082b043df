/** What went wrong inside, as one line of JSON: a name and where, never what was being read or written. */
export function report(error: unknown): void {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string };
  // The message of a database error quotes values; its first line is left out for that reason.
  const where = stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 6).map((line) => line.trim());
  console.error(JSON.stringify({ level: 'error', error: name ?? 'unknown', code, where }));
}
