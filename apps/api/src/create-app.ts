import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { dressHttp } from './http/dress-http';

/** Builds the hub without listening: the same for the server, for tests and for whoever writes the schema out. */
export async function createApp(config: Config, schemaFile?: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(config, schemaFile), { logger: ['error', 'fatal'], abortOnError: false, bodyParser: false });
  app.enableShutdownHooks();
  dressHttp(app, config);
  return app;
}
