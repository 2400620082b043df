import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { receiversOf } from './receivers.rules';
import { refuseSupplyInput } from './recall.input';
import type { Shown } from './recall';
import { liftRefusal, refuseSupply, type SupplyRefusal } from './supply-refusal';

const now = new Date('2026-03-14T10:00:00Z');

describe('whoever had it shown', () => {
  const one = fc.record({
    professionalId: fc.constantFrom('ann', 'bob', 'cas', 'dee', 'eve'), party: fc.constantFrom('police', 'ggz', 'gi', 'wmo'),
    organisationId: fc.constant('o'), firstAt: fc.integer({ min: 0, max: 1_000 }).map((ms) => new Date(ms)),
  });

  it('is never lost from the list, in whatever order and however often they looked', () => {
    fc.assert(fc.property(fc.array(one), (shown: Shown[]) => {
      const told = receiversOf(shown, 'police');
      for (const { professionalId, party, firstAt } of shown) {
        if (party === 'police') continue;
        const [mine, ...others] = told.filter((each) => each.party === party);
        expect(others).toEqual([]);
        expect(mine!.readers).toContain(professionalId);
        expect(mine!.readAt.getTime()).toBeLessThanOrEqual(firstAt.getTime());
      }
    }));
  });
  it('is told, and nobody else is: not the supplier, and nobody who never looked', () => {
    fc.assert(fc.property(fc.array(one), (shown: Shown[]) => {
      for (const { party, readers, readAt } of receiversOf(shown, 'police')) {
        expect(party).not.toBe('police');
        for (const reader of readers) expect(shown.some((each) => each.party === party && each.professionalId === reader)).toBe(true);
        expect(shown.some((each) => each.party === party && each.firstAt.getTime() === readAt.getTime())).toBe(true);
        expect(new Set(readers).size).toBe(readers.length);
      }
    }));
  });
});

describe('not giving', () => {
  const refusal = (change: Partial<SupplyRefusal> = {}): SupplyRefusal => ({ id: 'r', caseId: 'c', organisationId: 'o', party: 'p', category: 'HEALTH', refusedAt: now, liftedAt: null, version: 1, ...change });

  it('is possible where there is a duty to give, and nowhere else', () => {
    expect(refuseSupply(refusal(), { mode: 'WGS', standing: [] })).toMatchObject({ ok: true });
    expect(refuseSupply(refusal(), { mode: 'OWN_GROUNDS', standing: [] })).toEqual({ ok: false, code: 'ONLY_UNDER_WGS' });
  });
  it('is said once for each category, and once for the whole', () => {
    expect(refuseSupply(refusal(), { mode: 'WGS', standing: [refusal()] })).toEqual({ ok: false, code: 'ALREADY_REFUSED' });
    expect(refuseSupply(refusal(), { mode: 'WGS', standing: [refusal({ category: null }), refusal({ category: 'BSN' })] })).toMatchObject({ ok: true });
  });
  it('is lifted once', () => {
    const lifted = liftRefusal(refusal(), now);
    expect(lifted).toMatchObject({ ok: true, value: { liftedAt: now, version: 2 } });
    expect(liftRefusal(refusal({ liftedAt: now }), now)).toEqual({ ok: false, code: 'ALREADY_LIFTED' });
  });
  it('asks for a reason, and knows no category that never passes', () => {
    const given = { caseId: crypto.randomUUID(), category: 'HEALTH', reason: 'Zwaarwegend' };
    expect(refuseSupplyInput.safeParse(given).success).toBe(true);
    expect(refuseSupplyInput.safeParse({ ...given, reason: ' ' }).success).toBe(false);
    expect(refuseSupplyInput.safeParse({ ...given, category: 'INFORMANT' }).success).toBe(false);
    expect(refuseSupplyInput.parse({ caseId: given.caseId, reason: 'x' }).category).toBeNull();
  });
});
