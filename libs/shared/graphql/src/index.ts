export * from './caller-finder';
export * from './context';
export * from './done.model';
export * from './format-error';
export * from './parse';
export * from './document-limits';
export * from './guard-documents';
export * from './trusted-documents';
