export * from './sharing-agreement';
export * from './agreement-file';
export * from './narrowing';
