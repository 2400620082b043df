export * from './age';
export * from './age.rules';
export * from './consent';
export * from './consent.input';
export * from './recording.rules';
export * from './ending.rules';
