import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '@casustafel/kernel/fields';
import fc from 'fast-check';
import { EMERGENCY_MINUTES, isRunning, type EmergencyAccess } from './emergency-access';
import { openEmergencyInput } from './emergency-access.input';
import { end, endOfEmergency, extend, isOverdue, review } from './emergency.rules';

const MINUTE = 60_000;
const start = new Date('2026-11-26T22:40:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * MINUTE);
const opened: EmergencyAccess = {
  id: 'access', caseId: 'case', professionalId: 'who', organisationId: 'police', kind: 'CHILD_IN_DANGER', level: 'SUMMARY', from: start, until: endOfEmergency(start),
  extendedAt: null, endedAt: null, reviewDue: '2026-12-03', verdict: null, reviewedAt: null, version: 1,
};
const officer = { professionalId: 'officer', organisationId: 'house' };

describe('an emergency', () => {
  it('runs for fifteen minutes and not a moment longer', () => {
    expect([isRunning(opened, start), isRunning(opened, after(14.999)), isRunning(opened, after(15))]).toEqual([true, true, false]);
  });

  it('is extended once, while it runs', () => {
    const longer = extend(opened, after(14));
    expect(longer).toMatchObject({ ok: true, value: { until: after(30), extendedAt: after(14) } });
    if (longer.ok) expect(extend(longer.value, after(16))).toMatchObject({ ok: false, code: 'EXTENDED_BEFORE' });
    expect(extend(opened, after(15))).toMatchObject({ ok: false, code: 'EMERGENCY_ENDED' });
  });

  it('ends when whoever opened it says so, and then for good', () => {
    const over = end(opened, after(3));
    expect(over).toMatchObject({ ok: true, value: { endedAt: after(3) } });
    if (!over.ok) return;
    expect([isRunning(over.value, after(3)), extend(over.value, after(4)).ok, end(over.value, after(4)).ok]).toEqual([false, false, false]);
  });

  it('is judged once, when it is over, by somebody of another organisation who is not concerned', () => {
    const judged = review(opened, 'JUSTIFIED', officer, after(20));
    expect(judged).toMatchObject({ ok: true, value: { verdict: 'JUSTIFIED', reviewedAt: after(20) } });
    if (judged.ok) expect(review(judged.value, 'NOT_JUSTIFIED', officer, after(30))).toMatchObject({ code: 'REVIEWED_BEFORE' });
    expect(review(opened, 'JUSTIFIED', officer, after(5))).toMatchObject({ code: 'EMERGENCY_RUNS' });
    expect(review(opened, 'JUSTIFIED', { ...officer, professionalId: 'who' }, after(20))).toMatchObject({ code: 'CONCERNED' });
    expect(review(opened, 'JUSTIFIED', { ...officer, organisationId: 'police' }, after(20))).toMatchObject({ code: 'SAME_ORGANISATION' });
  });

  it('is overdue the day after, and no more once it was judged', () => {
    expect([isOverdue(opened, new Date('2026-12-03T12:00:00Z')), isOverdue(opened, new Date('2026-12-04T12:00:00Z'))]).toEqual([false, true]);
    expect(isOverdue({ ...opened, reviewedAt: after(60) }, new Date('2027-01-01T12:00:00Z'))).toBe(false);
  });

  it('whatever is pressed in whatever order, opens nothing past thirty minutes, nor past fifteen without being extended, and is extended once', () =>
    fc.assert(fc.property(fc.array(fc.record({ act: fc.constantFrom('extend', 'end', 'review'), wait: fc.integer({ min: 0, max: 20 * MINUTE }) }), { maxLength: 12 }), fc.integer({ min: 0, max: 90 * MINUTE }), (acts, later) => {
      let access = opened;
      let now = start;
      let extended = 0;
      for (const { act, wait } of acts) {
        now = new Date(now.getTime() + wait);
        const next = act === 'extend' ? extend(access, now) : act === 'end' ? end(access, now) : review(access, 'JUSTIFIED', officer, now);
        if (!next.ok) continue;
        if (act === 'extend') extended += 1;
        // What ended is not made longer.
        if (!isRunning(access, now)) expect(next.value.until).toEqual(access.until);
        access = next.value;
      }
      expect(extended).toBeLessThanOrEqual(1);
      const most = EMERGENCY_MINUTES * (extended + 1);
      expect(access.until.getTime() - start.getTime()).toBeLessThanOrEqual(most * MINUTE);
      expect(isRunning(access, new Date(start.getTime() + most * MINUTE + later))).toBe(false);
    })));
});

describe('what is asked to open one', () => {
  const given = { caseNumber: '26-0001', name: 'Ada', birthDate: '2020-01-02', kind: 'CHILD_IN_DANGER', reason: 'Melding van schreeuwen en een kind dat huilt' };
  it('shows summaries unless the whole card is argued for', () => {
    expect(openEmergencyInput.parse(given)).toMatchObject({ level: 'SUMMARY', argument: null });
    const bare = openEmergencyInput.safeParse({ ...given, level: 'FULL' });
    expect(bare.success ? [] : faultsOf(bare.error)).toEqual([{ path: 'argument', code: 'REQUIRED' }]);
    expect(openEmergencyInput.safeParse({ ...given, level: 'FULL', argument: 'Zonder wie het deed kan de ploeg niet naar binnen' }).success).toBe(true);
  });
  it('needs a reason, in a kind and in words', () => {
    for (const missing of ['kind', 'reason', 'name', 'birthDate', 'caseNumber']) {
      const result = openEmergencyInput.safeParse({ ...given, [missing]: undefined });
      expect(result.success ? [] : faultsOf(result.error)).toEqual([{ path: missing, code: 'REQUIRED' }]);
    }
  });
});
