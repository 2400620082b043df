import { setTimeout as sleep } from 'node:timers/promises';
import { startEntry } from './entry.mjs';
import { Fault } from './fault.mjs';

/** Starts one API process a port, and starts it again when it dies later. */
export function startProcesses(ports, env) {
  const members = ports.map((port) => keepAlive(port, { ...env, PORT: String(port), CASUSTAFEL_FIRST_PORT: String(ports[0]), CASUSTAFEL_PROCESSES: String(ports.length) }));
  return {
    ready: () => Promise.all(members.map((member) => member.ready())),
    restart: () => members.forEach((member) => member.restart()),
    stop: () => Promise.all(members.map((member) => member.stop())),
  };
}

function keepAlive(port, env) {
  let child;
  let stopping = false;
  let wasReady = false;
  let asked = false;

  const begin = () => {
    const started = (child = startEntry('main', { env }));
    void started.ended.then(async () => {
      if (stopping || !wasReady) return;
      if (!asked) console.error(`The process on port ${port} died${started.fault ? ` (${started.fault.message})` : ''} and is started again.`);
      await sleep(asked ? 0 : 300);
      asked = false;
      if (!stopping) begin();
    });
  };
  begin();

  return {
    ready: async () => {
      await untilReady(port, child);
      wasReady = true;
    },
    restart: () => {
      asked = true;
      child.kill('SIGTERM');
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 3_000);
      await child.ended;
      clearTimeout(patience);
    },
  };
}

async function untilReady(port, child) {
  let ended = null;
  void child.ended.then((how) => (ended = how));
  for (const until = Date.now() + 120_000; Date.now() < until; await sleep(50)) {
    if (ended) throw Object.assign(child.fault ?? new Error(`The API on port ${port} ended with ${ended.signal ?? `code ${ended.code}`}.`), { port });
    if (await answers(`http://localhost:${port}/health/ready`)) return;
  }
  throw new Fault('NOT_READY', `The API on port ${port} did not become ready within two minutes.`);
}

async function answers(address) {
  try {
    const { ok } = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    return ok;
  } catch {
    return false;
  }
}
