export * from './protected-value';
export * from './matcher';
export * from './veiling';
export * from './writing';
export * from './marked';
export * from './vault.input';
export * from './vault.rules';
export * from './obfuscations';
