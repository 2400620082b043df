import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program to its end and answers how it ended, whatever that is. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    // A signal meant for this process alone has to end what it waits for as well.
    const pass = (signal) => child.kill(signal);
    signals.forEach((signal) => process.on(signal, pass));
    const settle = () => signals.forEach((signal) => process.off(signal, pass));
    child.once('error', (error) => (settle(), reject(error)));
    child.once('close', (code, signal) => (settle(), resolve({ code: code ?? 1, signal })));
  });
}
