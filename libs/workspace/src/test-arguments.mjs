import { Fault } from './fault.mjs';

const NUMBERS = ['seed', 'minutes'];

/** `--seed 7 --minutes 10` or `--seed=7`, the suites that are wanted, and `--only suite` for one of them. @throws Fault for what it does not know. */
export function readArguments(args) {
  const read = { seed: null, minutes: null, wanted: [] };
  const left = args.flatMap((arg) => (arg.startsWith('--') ? arg.split('=') : [arg]));
  while (left.length) {
    const arg = left.shift();
    const name = arg.replace(/^--/, '');
    if (!arg.startsWith('--')) read.wanted.push(arg);
    else if (NUMBERS.includes(name)) read[name] = numberOf(arg, left.shift());
    else if (name === 'only') read.wanted.push(left.shift() ?? '');
    else if (name !== 'deep') throw new Fault('ARGUMENT_UNKNOWN', `"${arg}" means nothing here; there are --seed N, --minutes N and --only SUITE.`);
  }
  return read;
}

function numberOf(arg, value) {
  if (!/^\d+$/.test(value ?? '')) throw new Fault('ARGUMENT_UNKNOWN', `${arg} needs a whole number.`);
  return Number(value);
}
