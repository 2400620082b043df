import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const OURS = /^\/(graphql|auth|oidc|health|invitations|socket\.io)(\/|$)/;

/** The client's files: hashed ones for a year, the page itself never kept. */
export function serveWeb(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) throw new Error(`The web client is not built: ${page} is not there`);
  app.useStaticAssets(join(folder, 'assets'), { prefix: '/assets/', immutable: true, maxAge: '365d', index: false });
  const html = readFileSync(page);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if ((request.method !== 'GET' && request.method !== 'HEAD') || OURS.test(request.path) || request.path.startsWith('/assets/')) return next();
    response.type('html').setHeader('cache-control', 'no-store').send(html);
  });
}
