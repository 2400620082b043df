export * from './browser';
export * from './guest';
export * from './journey';
export * from './keys';
export * from './part';
export * from './rehearsal';
export * from './stage';
