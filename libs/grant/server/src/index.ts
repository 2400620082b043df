export * from './access-request.entity';
export * from './access-request.model';
export * from './grant.module';
export * from './asking.service';
export * from './granting.service';
