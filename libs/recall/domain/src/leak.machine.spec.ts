import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reportBefore } from './leak-clock';
import { applyToLeak, discovered, type LeakEvent } from './leak.machine';
import type { LeakRecord, LeakState } from './leak-record';

const found = new Date('2026-03-14T10:00:00Z');
const later = (hours: number): Date => new Date(found.getTime() + hours * 3_600_000);
const leak = (change: Partial<LeakRecord> = {}): LeakRecord => ({
  id: 'leak', state: 'OPEN', discoveredAt: found, risk: null, assessedAt: null, assessment: null, reportedAt: null, reportReason: null, decidedAt: null, informedAt: null, informReason: null, closedAt: null, version: 1, ...change,
});
const assess = (risk: 'UNLIKELY' | 'LIKELY' | 'HIGH'): LeakEvent => ({ kind: 'ASSESSED', risk, assessment: 'Gewogen' });
const codeOf = (one: LeakRecord, event: LeakEvent, now = later(1)) => {
  const result = applyToLeak(one, event, now);
  return result.ok ? result.value.state : result.code;
};

describe('a leak', () => {
  it('is weighed before it is decided upon', () => {
    expect(codeOf(leak(), { kind: 'REPORTED', reportedAt: later(1), reason: null })).toBe('LEAK_NOT_NOW');
    expect(codeOf(leak(), { kind: 'NOT_REPORTED', reason: 'Geen risico' })).toBe('LEAK_NOT_NOW');
    expect(codeOf(leak(), assess('LIKELY'))).toBe('ASSESSED');
  });
  it('is decided upon before it is closed', () => expect(codeOf(leak({ state: 'ASSESSED', risk: 'LIKELY' }), { kind: 'CLOSED', informedAt: null, reason: null })).toBe('LEAK_NOT_NOW'));
  it('can be weighed anew until it is decided upon, and not after', () => {
    expect(codeOf(leak({ state: 'ASSESSED', risk: 'UNLIKELY' }), assess('HIGH'))).toBe('ASSESSED');
    expect(codeOf(leak({ state: 'REPORTED', risk: 'HIGH' }), assess('UNLIKELY'))).toBe('LEAK_NOT_NOW');
  });
  it.each([['UNLIKELY', 'NOT_REPORTED'], ['LIKELY', 'LEAK_MUST_BE_REPORTED'], ['HIGH', 'LEAK_MUST_BE_REPORTED']] as const)('with risk %s, not reporting is %s', (risk, outcome) =>
    expect(codeOf(leak({ state: 'ASSESSED', risk }), { kind: 'NOT_REPORTED', reason: 'Omdat' })).toBe(outcome));
  it('reported within 72 hours needs no reason; a moment later it does', () => {
    const assessed = leak({ state: 'ASSESSED', risk: 'LIKELY' });
    expect(codeOf(assessed, { kind: 'REPORTED', reportedAt: later(72), reason: null }, later(80))).toBe('REPORTED');
    const late = { kind: 'REPORTED', reportedAt: new Date(later(72).getTime() + 1), reason: null } as const;
    expect(codeOf(assessed, late, later(80))).toBe('LEAK_LATE_NEEDS_REASON');
    expect(codeOf(assessed, { ...late, reason: 'Pas later duidelijk' }, later(80))).toBe('REPORTED');
  });
  it('was not reported before it was found, nor in the future', () => {
    const assessed = leak({ state: 'ASSESSED', risk: 'LIKELY' });
    expect(codeOf(assessed, { kind: 'REPORTED', reportedAt: later(-1), reason: null })).toBe('BEFORE_DISCOVERY');
    expect(codeOf(assessed, { kind: 'REPORTED', reportedAt: later(2), reason: null }, later(1))).toBe('MOMENT_IN_FUTURE');
  });
  it('of high risk closes when the persons concerned were told, or with why not', () => {
    const reported = leak({ state: 'REPORTED', risk: 'HIGH' });
    expect(codeOf(reported, { kind: 'CLOSED', informedAt: null, reason: null })).toBe('LEAK_MUST_INFORM');
    expect(codeOf(reported, { kind: 'CLOSED', informedAt: later(1), reason: null })).toBe('CLOSED');
    expect(codeOf(reported, { kind: 'CLOSED', informedAt: null, reason: 'Zou het kind in gevaar brengen' })).toBe('CLOSED');
    expect(codeOf(leak({ state: 'NOT_REPORTED', risk: 'UNLIKELY' }), { kind: 'CLOSED', informedAt: null, reason: null })).toBe('CLOSED');
  });
  it('is found after the item was there and not in the future', () => {
    expect(discovered(found, later(-1), later(1))).toEqual({ ok: true, value: found });
    expect(discovered(found, later(1), later(2))).toMatchObject({ code: 'BEFORE_IT_WAS_SHARED' });
    expect(discovered(later(3), found, later(2))).toMatchObject({ code: 'MOMENT_IN_FUTURE' });
  });

  it('whatever is tried in whatever order: no step back, none counted twice, and one that must be reported is never closed unreported', () => {
    const order: readonly LeakState[] = ['OPEN', 'ASSESSED', 'REPORTED', 'NOT_REPORTED', 'CLOSED'];
    const rank = (state: LeakState): number => Math.min(order.indexOf(state), state === 'CLOSED' ? 4 : 2);
    const hours = fc.integer({ min: -5, max: 200 });
    const reason = fc.option(fc.constant('Omdat'), { nil: null });
    const event: fc.Arbitrary<LeakEvent> = fc.oneof(
      fc.constantFrom('UNLIKELY', 'LIKELY', 'HIGH').map((risk) => assess(risk as 'HIGH')),
      fc.record({ kind: fc.constant('REPORTED' as const), reportedAt: hours.map(later), reason }),
      fc.record({ kind: fc.constant('NOT_REPORTED' as const), reason: fc.constant('Omdat') }),
      fc.record({ kind: fc.constant('CLOSED' as const), informedAt: fc.option(hours.map(later), { nil: null }), reason }),
    );
    fc.assert(fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 200 })), { maxLength: 12 }), (events) => {
      let one = leak();
      for (const [each, hour] of events) {
        const result = applyToLeak(one, each, later(hour));
        if (!result.ok) continue;
        expect(rank(result.value.state)).toBeGreaterThanOrEqual(rank(one.state));
        expect(result.value.version).toBe(one.version + 1);
        one = result.value;
      }
      if (one.state !== 'CLOSED') return;
      if (one.risk !== 'UNLIKELY') expect(one.reportedAt).not.toBeNull();
      if (one.reportedAt && one.reportedAt > reportBefore(one.discoveredAt)) expect(one.reportReason).toBeTruthy();
      if (one.risk === 'HIGH') expect(one.informedAt ?? one.informReason).not.toBeNull();
    }));
  });
});
