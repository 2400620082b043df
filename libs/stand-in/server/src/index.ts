export * from './stand-in.module';
export { SeatHandoverModel } from './handover.model';
