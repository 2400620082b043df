import { describe, expect, it } from '@jest/globals';
import { CAPACITIES, DATA_CATEGORIES, NEVER_PASSING, newId, OPEN_END } from '@casustafel/kernel';
import fc from 'fast-check';
import { bring, correct } from './bringing.rules';
import { receiversOf, type Contribution } from './contribution';
import { contributionInput, correctionInput } from './contribution.input';
import { openGate } from './gate.rules';
import { closeGate, narrow, narrowGate, share, withdraw } from './sharing.rules';

const now = new Date('2026-03-14T09:00:00Z');
const person = newId();
const card = {
  category: 'POLICE', knowledge: 'FIRST_HAND', occurredOn: '2026-03-01', aboutPersonIds: [person],
  who: 'Leo', doesWhat: 'staat voor de deur', toWhom: 'Nora', effect: 'zij doet niet open', source: 'mutatie', ground: 'artikel en reden', article: null,
};
const facts = { id: newId(), organisationId: 'police', supplierRole: 'POLITIE' as const, task: 'NONE' as const, circle: 'FAMILY' as const, authorSeatId: 'own', ownSeatIds: ['own', 'own2'], personIds: new Set([person]), now };
const brought = (change: Partial<Contribution> = {}): Contribution => {
  const result = bring(contributionInput.parse({ caseId: newId(), ...card }), facts);
  if (!result.ok) throw new Error(result.code);
  return { ...result.value.contribution, ...change };
};
const table = {
  liveSeatIds: new Set(['own', 'own2', 'gi', 'ggz']), ownSeatIds: new Set(['own', 'own2']), ground: 'zie artikel', level: 'FULL' as const, text: { conclusion: null, summary: null },
  gate: null, conditions: [], incidental: false, now,
};
const shared = (): Contribution => {
  const result = share(brought(), { ...table, seatIds: ['gi', 'ggz'] });
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe('bringing', () => {
  it('begins as its own organisation\'s alone', () =>
    expect(brought()).toMatchObject({ level: 'NOTHING', audience: ['own', 'own2'], sharedAt: null, withdrawnAt: null, openUntil: OPEN_END, version: 1 }));
  it('is refused for a day to come', () =>
    expect(bring(contributionInput.parse({ caseId: newId(), ...card, occurredOn: '2026-03-15' }), facts)).toEqual({ ok: false, code: 'DATE_IN_FUTURE' }));
  it('is refused about someone who is not in the case', () =>
    expect(bring(contributionInput.parse({ caseId: newId(), ...card, aboutPersonIds: [newId()] }), facts)).toEqual({ ok: false, code: 'PERSON_NOT_IN_CASE' }));
});

describe('sharing', () => {
  it('shows it in full to those named', () => expect(shared()).toMatchObject({ level: 'FULL', audience: ['own', 'own2', 'gi', 'ggz'], sharedAt: now, version: 2 }));
  it('is refused once withdrawn', () => expect(share(brought({ withdrawnAt: now }), { ...table, seatIds: ['gi'] })).toEqual({ ok: false, code: 'WITHDRAWN' }));
  it.each([null, '', '  '])('is refused without its ground (%j)', (ground) =>
    expect(share(brought(), { ...table, ground, seatIds: ['gi'] })).toEqual({ ok: false, code: 'GROUND_MISSING' }));
  it('is refused to a seat that is not at the table', () => expect(share(brought(), { ...table, seatIds: ['gone'] })).toEqual({ ok: false, code: 'SEAT_NOT_AT_TABLE' }));
  it.each(DATA_CATEGORIES)('lets %s pass exactly when the law does', (category) =>
    expect(share(brought({ category }), { ...table, seatIds: ['gi'] }).ok).toBe(!NEVER_PASSING.includes(category)));
  it('keeps the first moment of sharing when it is widened', () => {
    const later = share(shared(), { ...table, seatIds: ['gi'], now: new Date('2026-03-15T09:00:00Z') });
    expect(later.ok && later.value.sharedAt).toEqual(now);
  });
});

describe('levels and conditions', () => {
  const written = { conclusion: 'het is niet veilig', summary: 'hij belt elke avond' };
  const with_ = (change: object) => share(brought(), { ...table, seatIds: ['gi'], text: written, ...change });
  it('leaves what was chosen and written', () => expect(with_({ level: 'SUMMARY' })).toMatchObject({ ok: true, value: { level: 'SUMMARY', shows: ['HIT', 'ASK', 'CONCLUSION', 'SUMMARY'] } }));
  it('falls to the next lower where a text is missing', () => expect(with_({ text: { conclusion: null, summary: 'x' } })).toMatchObject({ ok: true, value: { shows: ['HIT', 'ASK', 'SUMMARY', 'FULL'] } }));
  it.each([['CONCLUSION', 'CONCLUSION_MISSING'], ['SUMMARY', 'SUMMARY_MISSING']] as const)('refuses %s before it is written', (level, code) =>
    expect(with_({ level, text: { conclusion: null, summary: null } })).toEqual({ ok: false, code }));
  it('refuses nothing as a level to share at', () => expect(with_({ level: 'NOTHING' })).toEqual({ ok: false, code: 'LEVEL_NOTHING' }));
  it('keeps what the conditions leave of the receivers', () => {
    const shared = with_({ conditions: [{ kind: 'NOT_TO', role: 'COLLEGE' }] });
    expect(shared.ok && CAPACITIES.filter((capacity) => !shared.value.receivers.includes(capacity))).toEqual(['COLLEGE/WMO', 'COLLEGE/JEUGD', 'COLLEGE/PARTICIPATIE', 'COLLEGE/SCHULDHULP']);
  });
  it('keeps at most the level a condition leaves', () => expect(with_({ conditions: [{ kind: 'AT_MOST', level: 'CONCLUSION' }] })).toMatchObject({ ok: true, value: { level: 'FULL', shows: ['HIT', 'ASK', 'CONCLUSION'] } }));
  it('is open through the last day, here', () => expect(with_({ conditions: [{ kind: 'UNTIL', day: '2026-07-01' }] })).toMatchObject({ ok: true, value: { openUntil: new Date('2026-07-01T22:00:00Z') } }));
  it('refuses a last day that is over', () => expect(with_({ conditions: [{ kind: 'UNTIL', day: '2026-03-13' }] })).toEqual({ ok: false, code: 'CONDITION_IN_PAST' }));
});

describe('the way through secrecy', () => {
  const given = { kind: 'GOOD_CARE' as const, reason: 'zwijgen geeft schade', consentId: null, recipients: [], until: null };
  const item = { category: 'POLICE' as const, aboutPersonIds: [person] };
  const record = { id: 'consent', personId: person, categories: ['POLICE' as const], covers: ['POLITIE/NONE'], until: new Date('2026-04-01T00:00:00Z') };
  it('is not asked for where none is named', () => expect(openGate(null, null, item, now)).toEqual({ ok: true, value: null }));
  it('asks good care for its weighing', () => expect(openGate({ ...given, reason: null }, null, item, now)).toEqual({ ok: false, code: 'GATE_REASON_MISSING' }));
  it('goes with its article to everybody, or to whom it names', () => {
    expect(openGate(given, null, item, now)).toMatchObject({ ok: true, value: { covers: CAPACITIES, consentId: null } });
    expect(openGate({ ...given, recipients: ['GI'] }, null, item, now)).toMatchObject({ ok: true, value: { covers: ['GI/NONE'] } });
  });
  it('rests a consent on what was recorded of it', () => {
    expect(openGate({ ...given, kind: 'CONSENT' }, null, item, now)).toEqual({ ok: false, code: 'CONSENT_NOT_RECORDED' });
    expect(openGate({ ...given, kind: 'CONSENT', recipients: ['GI'] }, record, item, now)).toEqual({ ok: true, value: { kind: 'CONSENT', covers: record.covers, until: record.until, consentId: 'consent' } });
  });
  it('does not stretch a consent to what it is not about, or not of whom', () => {
    const byConsent = { ...given, kind: 'CONSENT' as const };
    expect(openGate(byConsent, record, { ...item, category: 'HEALTH' }, now)).toEqual({ ok: false, code: 'CONSENT_NOT_FOR_THIS' });
    for (const aboutPersonIds of [[], ['somebody else']]) expect(openGate(byConsent, record, { ...item, aboutPersonIds }, now)).toEqual({ ok: false, code: 'CONSENT_NOT_FOR_THIS' });
    expect(openGate(byConsent, record, { ...item, aboutPersonIds: ['somebody else', person] }, now)).toMatchObject({ ok: true });
  });
  it('leaves those it still holds for, and never opens for others', () => {
    const open = share(brought(), { ...table, seatIds: ['gi'], gate: { kind: 'CONSENT', covers: ['GI/NONE', 'POLITIE/NONE'], until: record.until, consentId: 'consent' } });
    expect(open.ok && narrowGate(open.value, ['POLITIE/NONE', 'OM/NONE'])).toMatchObject({ ok: true, value: { gate: { covers: ['POLITIE/NONE'] } } });
    expect(narrowGate(brought(), ['POLITIE/NONE'])).toEqual({ ok: false, code: 'GATE_NOT_OPEN' });
  });
  it('does not open once it is over', () => expect(openGate({ ...given, kind: 'CONSENT' }, { ...record, until: now }, item, now)).toEqual({ ok: false, code: 'GATE_IN_PAST' }));
  it('shuts at once, and only once', () => {
    const open = share(brought(), { ...table, seatIds: ['gi'], gate: { kind: 'CONSENT', covers: record.covers, until: record.until, consentId: 'consent' } });
    if (!open.ok) throw new Error(open.code);
    const shut = closeGate(open.value, { now });
    expect(shut).toMatchObject({ ok: true, value: { gate: { until: now } } });
    expect(shut.ok && closeGate(shut.value, { now })).toEqual({ ok: false, code: 'GATE_NOT_OPEN' });
  });
});

describe('narrowing', () => {
  it('keeps whom it names and one\'s own', () => expect(narrow(shared(), { seatIds: ['gi'], ownSeatIds: table.ownSeatIds })).toMatchObject({ ok: true, value: { audience: ['own', 'own2', 'gi'], level: 'FULL' } }));
  it('to nobody is no longer shared', () => expect(narrow(shared(), { seatIds: [], ownSeatIds: table.ownSeatIds })).toMatchObject({ ok: true, value: { level: 'NOTHING', sharedAt: null } }));
  it('never widens in passing', () => expect(narrow(brought(), { seatIds: ['gi'], ownSeatIds: table.ownSeatIds })).toEqual({ ok: false, code: 'SEAT_NOT_IN_AUDIENCE' }));
});

describe('withdrawing', () => {
  it('closes it at that moment', () => expect(withdraw(shared(), { now })).toMatchObject({ ok: true, value: { withdrawnAt: now, openUntil: now } }));
  it('happens once', () => expect(withdraw(brought({ withdrawnAt: now }), { now })).toEqual({ ok: false, code: 'WITHDRAWN' }));
});

describe('correcting', () => {
  const correction = (change: object = {}) => correctionInput.parse({ id: newId(), version: 2, ...card, ...change });
  it('keeps the audience and counts the version', () => expect(correct(shared(), correction({ doesWhat: 'belt aan' }), facts)).toMatchObject({ ok: true, value: { contribution: { version: 3, audience: shared().audience }, text: { doesWhat: 'belt aan' } } }));
  it('is refused over a newer version', () => expect(correct(shared(), correction({ version: 1 }), facts)).toEqual({ ok: false, code: 'STALE' }));
  it('cannot turn a shared item into what may not be shared', () => expect(correct(shared(), correction({ category: 'INFORMANT' }), facts)).toEqual({ ok: false, code: 'NEVER_PASSES' }));
  it('cannot take the ground away from under a shared item', () => expect(correct(shared(), correction({ ground: '' }), facts)).toEqual({ ok: false, code: 'GROUND_MISSING' }));
});

it('whatever happens to it, the supplier keeps it and only live seats receive it', () => {
  const seats = ['own', 'own2', 'gi', 'ggz', 'gone'];
  const act = fc.record({ kind: fc.constantFrom('share', 'narrow', 'withdraw'), seatIds: fc.subarray(seats) });
  fc.assert(
    fc.property(fc.constantFrom(...DATA_CATEGORIES), fc.array(act, { maxLength: 12 }), (category, acts) => {
      let one = brought({ category });
      for (const { kind, seatIds } of acts) {
        const result = kind === 'share' ? share(one, { ...table, seatIds }) : kind === 'narrow' ? narrow(one, { ...table, seatIds }) : withdraw(one, { now });
        if (result.ok) one = result.value;
        expect(one.audience).toEqual(expect.arrayContaining(['own', 'own2']));
        expect(one.audience).not.toContain('gone');
        const hasReceivers = receiversOf(one, table.ownSeatIds).length > 0;
        expect(one.level === 'FULL').toBe(hasReceivers);
        if (NEVER_PASSING.includes(category)) expect(hasReceivers).toBe(false);
        expect(one.withdrawnAt === null).toBe(one.openUntil.getTime() === OPEN_END.getTime());
      }
    }),
  );
});
