export * from './emergency-access';
export * from './emergency-access.input';
export * from './emergency.rules';
