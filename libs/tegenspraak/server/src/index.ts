export * from './tegenspraak.entity';
export * from './ground.model';
export * from './tegenspraak.model';
export * from './tegenspraak.module';
export * from './tegenspraak.service';
