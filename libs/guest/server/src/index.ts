export * from './guest.entity';
export { GuestModel } from './guest.model';
export * from './guest.module';
export * from './read-aloud.entity';
export { ReadAloudModel } from './read-aloud.model';
