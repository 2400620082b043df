import { Fault } from './fault.mjs';

const modes = ['demo', 'test', 'production'];

/** One variable decides what is open; nothing else does. */
export function readMode() {
  const mode = process.env.CASUSTAFEL_MODE ?? 'demo';
  if (!modes.includes(mode)) throw new Fault('MODE_UNKNOWN', `CASUSTAFEL_MODE is "${mode}", and has to be one of ${modes.join(', ')}.`);
  return mode;
}
