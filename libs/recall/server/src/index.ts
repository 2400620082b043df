export * from './recall-notice.entity';
export * from './leak-record.entity';
export * from './supply-refusal.entity';
export { LeakRecordModel } from './leak.model';
export { RecallNoticeModel } from './notice.model';
export { SupplyRefusalModel } from './refusal.model';
export { RecallModule } from './recall.module';
