export * from './draft.module';
