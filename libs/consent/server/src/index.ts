export * from './consent.module';
export * from './consent.entity';
export * from './consent.service';
