export * from './contribution.entity';
export * from './contribution.model';
export * from './contribution.module';
export * from './contribution.service';
