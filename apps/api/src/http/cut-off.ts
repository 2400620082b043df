import type { DatabasePulse } from '@casustafel/live';
import type { NextFunction, Request, Response } from 'express';

const NEEDS_DATABASE = /^\/(graphql|auth|health\/ready)(\/|$)/;

/** A process that lost its database cannot know whose right has ended, and serves nobody until it is back. */
export function cutOff(pulse: DatabasePulse) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (pulse.isCutOff && NEEDS_DATABASE.test(request.path)) response.status(503).setHeader('retry-after', '2').json({ status: 'no database' });
    else next();
  };
}
