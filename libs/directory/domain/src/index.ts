export * from './directory';
export * from './directory.input';
export * from './table-dates';
