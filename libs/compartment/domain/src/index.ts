export * from './compartment';
export * from './compartment.input';
export * from './marking.rules';
export * from './side.rules';
