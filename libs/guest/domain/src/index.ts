export * from './guest';
export * from './guest.input';
export * from './secrecy-statement';
export * from './receiving.rules';
export * from './read-aloud';
export * from './read-aloud.machine';
