import type { ServerResponse } from 'node:http';

/** Whoever takes longer than this to take an answer in may ask for it again. */
const LONGEST = 30_000;

/**
 * An answer that its reader takes in slowly waits in this process, and leaves it bit by bit. Until it is out it is judged every so
 * often; once it may leave no longer the line is cut, and what waited is thrown away.
 */
export function untilOut(response: ServerResponse, every: number, mayLeave: () => Promise<boolean>): void {
  const from = performance.now();
  let timer: NodeJS.Timeout;
  const look = async (): Promise<void> => {
    // What a busy process had no time to notice is noticed now.
    await new Promise(setImmediate);
    if (response.writableFinished || response.destroyed) return;
    if (performance.now() - from > LONGEST || !(await mayLeave())) response.destroy();
    else timer = setTimeout(() => void look(), every);
  };
  timer = setTimeout(() => void look(), every);
  for (const end of ['finish', 'close'] as const) response.once(end, () => clearTimeout(timer));
}
