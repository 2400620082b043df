export * from './decision.entity';
export * from './action.entity';
export * from './decision.model';
export * from './action.model';
export * from './decision.module';
export * from './decision.service';
export * from './action.service';
