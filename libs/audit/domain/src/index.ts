export * from './access-log';
export * from './log-filter.input';
