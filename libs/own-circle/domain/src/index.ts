export * from './own-circle';
export * from './own-circle.input';
export * from './weighing.rules';
