import type { NextFunction, Request, Response } from 'express';

const ANSWERS = /^\/(graphql|auth|oidc|health|invitations)(\/|$)/;

/** What the server answers is for now and for one reader; no browser and no proxy keeps it. */
export function neverKeep({ path }: Request, response: Response, next: NextFunction): void {
  if (ANSWERS.test(path)) response.setHeader('cache-control', 'no-store');
  next();
}
