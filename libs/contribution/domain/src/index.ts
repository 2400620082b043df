export * from './contribution';
export * from './contribution.input';
export * from './bringing.rules';
export * from './sharing.rules';
