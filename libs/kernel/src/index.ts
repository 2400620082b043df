export * from './identity';
export * from './problem';
export * from './result';
export * from './closed-lists';
export * from './assert-never';
export * from './calendar';
export * from './audience';
export * from './shared-words';
