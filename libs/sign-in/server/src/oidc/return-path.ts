const HOME = '/';
// Somewhere that exists only to resolve against: whatever leaves it would have left the hub.
const HERE = 'http://here.invalid';

/** Where to go after signing in: a path of this hub and nothing else, however it was written. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 500) return HOME;
  if (!URL.canParse(asked, HERE)) return HOME;
  const { origin, pathname, search } = new URL(asked, HERE);
  // Two slashes at the start would be a host for the browser.
  if (origin !== HERE || /^\/[/\\]/.test(pathname) || /^\/(auth|oidc|sign-in)(\/|$)/.test(pathname)) return HOME;
  return pathname + search;
}
