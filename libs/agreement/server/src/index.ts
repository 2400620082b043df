export * from './rule-book.module';
