export * from './sharing-agreement';
export * from './agreement-file';
export * from './narrowing';
export * from './adopting.input';
export * from './adopting.rules';
export * from './regime.input';
export * from './regime.rules';
