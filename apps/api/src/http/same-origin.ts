import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets no other site act with somebody's cookie. A browser says where a request comes from; whoever sends a cookie
 * and does not say so must at least send JSON, which no form of another site can.
 */
export function sameOrigin({ origins }: Pick<Config, 'origins'>) {
  const ours = new Set(origins);
  return (request: Request, response: Response, next: NextFunction): void => {
    if (comesFromHere(request, ours)) return next();
    response.status(403).json({ code: 'CROSS_SITE' });
  };
}

function comesFromHere({ method, path, headers }: Request, ours: ReadonlySet<string>): boolean {
  const { origin, cookie, 'sec-fetch-site': site, 'content-type': type = '' } = headers;
  // Reading through GraphQL is judged and logged as an act is, so it asks for the same proof.
  if (SAFE.has(method) && !path.startsWith('/graphql')) return true;
  if (origin !== undefined) return ours.has(origin);
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return SAFE.has(method) || cookie === undefined || /^application\/(json|graphql-response\+json)\b/i.test(type);
}
