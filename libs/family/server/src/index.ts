export * from './family-message.entity';
export * from './contact-safety.entity';
export * from './together-word.entity';
export * from './family-message.model';
export * from './together-word.model';
export * from './family.module';
