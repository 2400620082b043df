import os from 'node:os';

/** Where this was measured, as far as it explains a figure. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly node: string;
  /** Processes that wanted to run in the last minute before it began: above nought somebody else was at work. */
  readonly load: string;
}

const GIB = 1024 ** 3;

export const machine = (): Machine => ({
  processor: `${os.availableParallelism()} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown processor'}`,
  memory: `${Math.round(os.totalmem() / GIB)} GiB`,
  node: process.version,
  load: os.loadavg()[0]?.toFixed(1) ?? '',
});
