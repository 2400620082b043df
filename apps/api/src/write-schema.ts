import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { AppModule } from './app.module';
import { readConfig } from './config/config';

type Loose = { module?: unknown; imports?: unknown[]; providers?: unknown[] } | (new () => unknown);

/** Every class that a module and its imports provide; the schema factory picks the resolvers among them. */
function providersOf(module: Loose, seen = new Set<unknown>()): (new (...given: never[]) => unknown)[] {
  if (!module || seen.has(module)) return [];
  seen.add(module);
  const type = typeof module === 'function' ? module : (module.module as new () => unknown);
  const lists = (key: 'imports' | 'providers'): unknown[] => [...((typeof module === 'function' ? undefined : module[key]) ?? []), ...((Reflect.getMetadata(key, type) as unknown[]) ?? [])];
  const own = lists('providers').filter((each): each is new () => unknown => typeof each === 'function');
  return [...own, ...lists('imports').flatMap((each) => providersOf(each as Loose, seen))];
}

/** Writes the schema as the code has it: nothing listens and no database is asked. */
const file = process.argv[2];
if (!file) throw new Error('Usage: write-schema FILE');
const config = readConfig({ CASUSTAFEL_MODE: 'test', DATABASE_URL: 'postgres://nowhere', DATABASE_LOG_URL: 'postgres://nowhere', CASUSTAFEL_KEY_DIR: '/nonexistent' });
const builder = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await builder.init();
const schema = await builder.get(GraphQLSchemaFactory).create(providersOf(AppModule.of(config) as Loose));
writeFileSync(file, `# Written by apps/api/src/write-schema.ts; change the models, not this file.\n\n${printSchema(lexicographicSortSchema(schema))}\n`);
await builder.close();
