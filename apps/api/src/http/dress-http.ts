import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Config } from '../config/config';
import { hostGate } from './host-gate';
import { serveWeb } from './serve-web';

/** Headers, host and size limits, and the web client's files. */
export function dressHttp(app: NestExpressApplication, config: Config): void {
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(hostGate(config));
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
          connectSrc: ["'self'", ...config.origins.map((origin) => origin.replace(/^http/, 'ws'))],
          formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"], manifestSrc: ["'self'"],
        },
      },
      strictTransportSecurity: config.mode === 'production' ? undefined : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.useBodyParser('json', { limit: '256kb' });
  if (config.webFolder) serveWeb(app, config.webFolder);
}
