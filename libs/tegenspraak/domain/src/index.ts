export * from './tegenspraak';
export * from './tegenspraak.events';
export * from './tegenspraak.machine';
export * from './tegenspraak.input';
export * from './drafting.rules';
export * from './ground.rules';
export * from './holding-up.rules';
export * from './session.rules';
