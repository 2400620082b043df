export * from './create-app';
export * from './config/config';
export * from './http/listen';
