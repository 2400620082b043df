export * from './relative-day';
export * from './region-file';
export * from './case-world-file';
export * from './references';
export * from './world-file';
