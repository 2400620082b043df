export * from './agreement.module';
export * from './agreement.model';
export * from './regime.model';
export * from './rule-book.module';
