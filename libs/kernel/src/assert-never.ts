/** Makes a forgotten case a compile error, and a loud one should it happen all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
