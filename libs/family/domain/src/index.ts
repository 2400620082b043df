export * from './family-message';
export * from './family.input';
export * from './contact-safety';
export * from './together';
export * from './telling.rules';
export * from './plain-words';
