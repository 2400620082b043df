export * from './conference';
export * from './conference.input';
export * from './placing.rules';
export * from './leading.rules';
export * from './ending.rules';
export * from './confidentiality.rules';
