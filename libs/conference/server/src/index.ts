export * from './conference.entity';
export * from './conference.model';
export * from './conference.module';
export * from './conference.service';
