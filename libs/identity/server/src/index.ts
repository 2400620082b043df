export * from './bsn.model';
export * from './elsewhere.model';
export * from './merge.model';
export * from './identity.module';
export * from './spreading';
