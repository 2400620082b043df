export * from './emergency-access.entity';
export { EmergencyAccessModel } from './emergency.model';
export { EmergencyModule } from './emergency.module';
