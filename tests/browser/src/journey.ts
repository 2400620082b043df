import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, it, jest } from '@jest/globals';
import { openStage, type Stage } from './stage';

/** A step of a journey is many waits; each of them has a patience of its own. */
const STEP = 60_000;
const FAILURES = join(import.meta.dirname, '../failures');

interface Journey {
  /** The stage, once the journey has begun. */
  readonly stage: Stage;
  /** One step, told as a test. After one that failed the rest cannot be walked, and says so at once. */
  readonly step: (name: string, work: () => Promise<void> | void) => void;
}

/** One stage for a file, and the steps taken on it in order; where a step fails, every screen is kept as a picture. */
export function journey(prepare: (stage: Stage) => Promise<void> = () => Promise.resolve()): Journey {
  let stage: Stage | undefined;
  let stoppedAt: string | null = null;
  jest.setTimeout(STEP);
  beforeAll(async () => {
    stage = await openStage();
    await prepare(stage);
  });
  afterAll(() => stage?.close());
  return {
    get stage() {
      if (!stage) throw new Error('The journey has not begun');
      return stage;
    },
    step: (name, work) =>
      it(name, async () => {
        // Without a stack: there is nothing to be found here.
        if (stoppedAt) throw Object.assign(new Error(), { stack: `The journey stopped at: ${stoppedAt}` });
        try {
          await work();
        } catch (error) {
          stoppedAt = name;
          mkdirSync(FAILURES, { recursive: true });
          const place = name.replaceAll(/\W+/g, '-').slice(0, 40);
          writeFileSync(join(FAILURES, `${place}.txt`), stage?.story().join('\n') ?? '');
          await stage?.shootAll((guest) => join(FAILURES, `${place}-${guest}.png`));
          throw error;
        }
      }),
  };
}
