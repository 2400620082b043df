import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config/config';

const BY_NUMBER = /^(127\.0\.0\.1|\[::1\])(:\d+)?$/;
const FOR_PROGRAMS = /^\/(auth\/demo|graphql|health|socket\.io)(\/|$)/;
const PROBE = /^\/health\//;

/**
 * Answers only under its own names, so that no other page's name can be made to point here.
 * A page asked for by number goes to `localhost`, where the cookie lives.
 */
export function hostGate({ origins, mode }: Config) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  return (request: Request, response: Response, next: NextFunction): void => {
    const host = request.headers.host ?? '';
    // Probes of a container ask by address.
    if (mode === 'production' && PROBE.test(request.path)) return next();
    if (!hosts.has(host)) {
      response.status(421).type('text/plain').send('421 Misdirected Request');
      return;
    }
    if (mode !== 'production' && BY_NUMBER.test(host) && !FOR_PROGRAMS.test(request.path)) {
      response.redirect(307, `http://localhost:${host.split(':').pop()}${request.originalUrl}`);
      return;
    }
    next();
  };
}
