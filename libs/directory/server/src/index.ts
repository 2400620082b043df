export * from './directory.entity';
export * from './directory.model';
export * from './directory.module';
export * from './directory.service';
