export * from './bsn';
export * from './identity.input';
export * from './asking.rules';
export * from './linking.rules';
export * from './merging.rules';
