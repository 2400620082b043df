export * from './access-request';
export * from './access-request.input';
export * from './asking.rules';
export * from './answering.rules';
