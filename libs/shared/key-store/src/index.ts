export * from './key-store';
export * from './file-key-store';
export * from './sealer';
export * from './key-store.module';
export * from './lens';
