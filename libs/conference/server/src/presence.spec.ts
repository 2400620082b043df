import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { OutboxBell } from '@casustafel/database';
import type { RelayLine } from '@casustafel/live';
import { Presence } from './presence';

interface Asked {
  readonly text: string;
  readonly ids: readonly string[];
  readonly answer: () => void;
}

/** The line of this process, whose answers come when the test says so. */
function slowLine() {
  const asked: Asked[] = [];
  const query = (text: string, values: readonly unknown[] = []) =>
    new Promise<unknown[]>((resolve) => asked.push({ text, ids: (values[0] ?? []) as string[], answer: () => resolve([]) }));
  const presence = new Presence({ query } as unknown as RelayLine, { ring: () => undefined } as unknown as OutboxBell);
  const next = async (): Promise<Asked> => {
    for (let turn = 0; turn < 10 && asked.length === 0; turn += 1) await Promise.resolve();
    return asked.shift()!;
  };
  return { presence, next };
}

describe('who is in a room', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('does not come back by a refresh that was under way when they left', async () => {
    const { presence, next } = slowLine();
    presence.onApplicationBootstrap();
    (await next()).answer();
    presence.sits('stays', 'case');
    presence.sits('leaves', 'case');
    jest.advanceTimersByTime(3_000);
    const seen = await next();
    expect(seen.ids).toEqual(['stays', 'leaves']);
    void presence.drop(['leaves']);
    expect((await next()).ids).toEqual(['leaves']);
    seen.answer();
    const backAgain = await next();
    expect(backAgain.text).toContain('gone = false');
    expect(backAgain.ids).toEqual(['stays']);
    presence.onModuleDestroy();
  });
});
