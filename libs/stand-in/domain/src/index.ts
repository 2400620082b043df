export * from './organisation-seat';
export * from './stand-in.input';
export * from './naming.rules';
export * from './handing-over.rules';
