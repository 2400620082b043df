export * from './decision';
export * from './decision.input';
export * from './deciding.rules';
export * from './acting.rules';
export * from './session.rules';
