import { DatabasePulse } from '@casustafel/live';
import { bringsProvider, DemoProvider } from '@casustafel/sign-in-server';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Config } from '../config/config';
import { cutOff } from './cut-off';
import { FaultsFilter } from './faults.filter';
import { hostGate } from './host-gate';
import { neverKeep } from './never-keep';
import { sameOrigin } from './same-origin';
import { serveWeb } from './serve-web';

/** Headers, host, origin and size limits, and the web client's files. */
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
          connectSrc: ["'self'", ...linesOf(config)],
          formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"], manifestSrc: ["'self'"],
        },
      },
      strictTransportSecurity: config.mode === 'production' ? undefined : false,
      // No address leaves the hub, but a form of ours must be able to say that it is ours.
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    }),
  );
  app.use(neverKeep);
  app.use(cutOff(app.get(DatabasePulse, { strict: false })));
  app.use(sameOrigin(config));
  if (bringsProvider(config)) app.use('/oidc', app.get(DemoProvider, { strict: false }).router());
  app.useGlobalFilters(new FaultsFilter());
  app.useBodyParser('json', { limit: '256kb' });
  if (config.webFolder) serveWeb(app, config.webFolder);
}

/** Where sockets may go. Pages are never served under a number, and a number of six parts is no source for a browser. */
const linesOf = ({ origins }: Config): string[] => origins.filter((origin) => !/^https?:\/\/(\[|\d+(\.\d+){3})/.test(origin)).map((origin) => origin.replace(/^http/, 'ws'));
