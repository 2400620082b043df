export * from './recall';
export * from './receivers.rules';
export * from './leak-record';
export * from './leak-clock';
export * from './leak.machine';
export * from './supply-refusal';
export * from './recall.input';
