import type { TrustedDocuments } from '@casustafel/graphql';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { dressHttp } from './http/dress-http';

/**
 * Builds the hub without listening.
 * @param documents instead of those of our own screens.
 */
export async function createApp(config: Config, documents?: TrustedDocuments): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config, documents), { logger: ['error', 'fatal'], abortOnError: false, bodyParser: false });
  app.enableShutdownHooks();
  dressHttp(app, config);
  return app;
}
