export * from './actors';
export * from './database-pulse';
export * from './live.module';
export type { LiveOptions } from './live.options';
export * from './relay-line';
export * from './rooms';
export * from './socket-callers';
