export * from './compartment.module';
export * from './compartment.service';
