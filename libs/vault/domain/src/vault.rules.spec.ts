import { describe, expect, it } from '@jest/globals';
import { newId, OPEN_END } from '@casustafel/kernel';
import { faultsOf } from '@casustafel/kernel/fields';
import { keepInput } from './vault.input';
import { correctKept, keep, openKept, withdrawKept } from './vault.rules';

const now = new Date('2026-03-14T09:00:00Z');
const given = { caseId: newId(), personId: null, kind: 'ADDRESS' as const, value: 'Molenweg 48', alsoKnownAs: [], why: null };
const kept = (() => {
  const result = keep(given, { id: newId(), party: 'own', keptBySeatId: 'seat', caseIsOpen: true, now });
  if (!result.ok) throw new Error(result.code);
  return result.value;
})();
const seat = (party: string) => ({ id: newId(), organisationId: newId(), task: 'NONE' as const, party });
const faults = (change: object) => {
  const result = keepInput.safeParse({ ...given, ...change });
  return result.success ? [] : faultsOf(result.error).map(({ path, code }) => `${path} ${code}`);
};

describe('a protected value', () => {
  it('is open to nobody but its owner until it is opened', () => expect(kept).toMatchObject({ audience: [], openUntil: OPEN_END, party: 'own' }));
  it('is kept in no closed case', () => expect(keep(given, { id: newId(), party: 'own', keptBySeatId: 'seat', caseIsOpen: false, now })).toEqual({ ok: false, code: 'CASE_CLOSED' }));
  it('is long enough to be told from other words', () => {
    expect(faults({ value: 'a' })).toEqual(['value TOO_SHORT_TO_FIND']);
    expect(faults({ value: '' })).toEqual(['value REQUIRED']);
    expect(faults({ alsoKnownAs: ['An'] })).toEqual(['alsoKnownAs[0] TOO_SHORT_TO_FIND']);
  });
  it('is opened to seats at the table and to these alone, until the end of a day', () => {
    const [own, police, ggz] = [seat('own'), seat('police'), seat('ggz')];
    const opened = openKept(kept, { id: kept.id, version: 1, seatIds: [own.id, police.id], lastDay: '2026-03-14' }, { liveSeats: [own, police, ggz], reachesAll: true, now });
    expect(opened).toMatchObject({ ok: true, value: { audience: [police.id], openUntil: new Date('2026-03-14T23:00:00Z'), version: 2 } });
    expect(openKept(kept, { id: kept.id, version: 1, seatIds: [newId()], lastDay: null }, { liveSeats: [own], reachesAll: true, now })).toEqual({ ok: false, code: 'NOT_AT_TABLE' });
    expect(openKept(kept, { id: kept.id, version: 1, seatIds: [police.id], lastDay: '2026-03-13' }, { liveSeats: [police], reachesAll: true, now })).toEqual({ ok: false, code: 'END_IN_PAST' });
    expect(openKept(kept, { id: kept.id, version: 1, seatIds: [police.id], lastDay: null }, { liveSeats: [police], reachesAll: false, now })).toEqual({ ok: false, code: 'NOT_AT_TABLE' });
    expect(opened.ok && openKept(opened.value, { id: kept.id, version: 2, seatIds: [], lastDay: '2026-03-20' }, { liveSeats: [police], reachesAll: true, now })).toMatchObject({ value: { audience: [], openUntil: OPEN_END } });
  });
  it('is changed by whoever saw it last, and not once it was withdrawn', () => {
    const change = { id: kept.id, version: 2, value: 'Molenweg 49', alsoKnownAs: [], why: null };
    expect(correctKept(kept, change)).toEqual({ ok: false, code: 'STALE' });
    expect(correctKept(kept, { ...change, version: 1 })).toMatchObject({ value: { value: 'Molenweg 49', version: 2 } });
    const withdrawn = withdrawKept({ ...kept, audience: [newId()] }, { version: 1, now });
    expect(withdrawn).toMatchObject({ value: { withdrawnAt: now, audience: [], version: 2 } });
    expect(withdrawn.ok && correctKept(withdrawn.value, change)).toEqual({ ok: false, code: 'KEPT_NO_MORE' });
  });
});
