export * from './actor';
export * from './parse-actor';
export * from './things';
export * from './ability';
export * from './reader-of';
