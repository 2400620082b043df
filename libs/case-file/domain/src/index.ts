export * from './case-file';
export * from './case-file.input';
export * from './seat';
export * from './starting.rules';
export * from './seating.rules';
export * from './correcting.rules';
