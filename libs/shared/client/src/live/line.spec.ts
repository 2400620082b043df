import { describe, expect, it } from '@jest/globals';
import { LOCK_AFTER, newLine, QUIET_AFTER, step, type Line } from './line';

const beat = (line: Line, at: number): Line => step(line, { kind: 'beat', at });
const tick = (line: Line, at: number): Line => step(line, { kind: 'tick', at });

describe('the line', () => {
  const connected = beat(newLine(0), 100);

  it('is connected after the first beat', () => expect(connected.state).toBe('connected'));
  it('stays so as long as beats come', () => expect(tick(beat(connected, 3_100), 6_000).state).toBe('connected'));
  it('says quietly that it is gone after a missed beat', () => expect(tick(connected, 100 + QUIET_AFTER + 1).state).toBe('quiet'));
  it('says so at once when the connection is known to have dropped', () => expect(step(connected, { kind: 'dropped', at: 200 }).state).toBe('quiet'));
  it('does not lock at ten seconds', () => expect(tick(connected, 100 + LOCK_AFTER).state).toBe('quiet'));
  it('locks after ten seconds', () => expect(tick(connected, 101 + LOCK_AFTER).state).toBe('locked'));
  it('locks at once when a sleeping tab wakes up late', () => expect(tick(connected, 3_600_000).state).toBe('locked'));
  it('locks when it never connected in the first place', () => expect(tick(newLine(0), LOCK_AFTER + 1).state).toBe('locked'));
  it('stays locked until something is heard', () => expect(tick(tick(connected, 20_000), 20_500).state).toBe('locked'));
  it('is back with the first beat after the lock', () => expect(beat(tick(connected, 20_000), 21_000).state).toBe('back'));

  it('is plainly connected a little later', () => {
    const back = beat(tick(connected, 20_000), 21_000);
    expect(beat(back, 24_000).state).toBe('back');
    expect(tick(beat(back, 24_000), 25_500).state).toBe('connected');
  });

  it('hands back the same value when nothing changed, so that nothing is drawn anew', () => {
    expect(tick(connected, 500)).toBe(connected);
    const locked = tick(connected, 20_000);
    expect(tick(locked, 30_000)).toBe(locked);
  });
});
