import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '@casustafel/kernel/fields';
import { proposeInput, type ProposeInput } from './adopting.input';
import { confirmVersion, dropVersion, proposeVersion, type AgreementVersion } from './adopting.rules';
import type { Narrowing } from './sharing-agreement';

const now = new Date('2026-11-12T10:00:00Z');
const line: Narrowing = { supplier: { role: 'POLITIE', task: 'NONE' }, recipient: null, category: 'POLICE', atMost: 'HIT' };
const facts = { id: 'v2', regionId: 'r', base: 'wgs-zvh@2025-03-01', lastNumber: 1, inForce: [], isAnotherOpen: false, proposedBy: 'ed', now };
const input = (...narrowings: Narrowing[]): ProposeInput => ({ mode: 'WGS', narrowings, reason: 'omdat' });
const proposal = (change: Partial<AgreementVersion> = {}): AgreementVersion => {
  const proposed = proposeVersion(input(line), facts);
  if (!proposed.ok) throw new Error(proposed.code);
  return { ...proposed.value, ...change };
};

describe('adopting a version', () => {
  it('begins with a proposal, numbered after the last', () => expect(proposal()).toMatchObject({ id: 'v2', number: 2, confirmedBy: null, inForceAt: null }));
  it('is not begun twice at once', () => expect(proposeVersion(input(line), { ...facts, isAnotherOpen: true })).toEqual({ ok: false, code: 'ANOTHER_PROPOSAL_OPEN' }));
  it('is not begun for what is in force already, in whatever order', () => {
    const other: Narrowing = { ...line, category: 'HEALTH' };
    expect(proposeVersion(input(line, other), { ...facts, inForce: [other, line] })).toEqual({ ok: false, code: 'CHANGES_NOTHING' });
    expect(proposeVersion(input(line, other), { ...facts, inForce: [line] }).ok).toBe(true);
  });
  it('takes another than who proposed', () => {
    expect(confirmVersion(proposal(), { by: 'ed', now })).toEqual({ ok: false, code: 'SECOND_PERSON_NEEDED' });
    expect(confirmVersion(proposal(), { by: 'ada', now })).toEqual({ ok: true, value: proposal({ confirmedBy: 'ada', inForceAt: now }) });
  });
  it.each([['in force', { inForceAt: now, confirmedBy: 'ada' }], ['dropped', { droppedAt: now }]])('is over once it is %s', (_, change) => {
    expect(confirmVersion(proposal(change), { by: 'ada', now })).toEqual({ ok: false, code: 'NO_PROPOSAL' });
    expect(dropVersion(proposal(change), now)).toEqual({ ok: false, code: 'NO_PROPOSAL' });
  });
  it('can be dropped', () => expect(dropVersion(proposal(), now)).toEqual({ ok: true, value: proposal({ droppedAt: now }) }));

  it('names every fault in what was typed', () => {
    const given = proposeInput.safeParse({ mode: 'NONE', narrowings: [{ atMost: 'ALL', categori: 'x' }], reason: '' });
    expect(given.success ? [] : faultsOf(given.error).map(({ path, code }) => `${path} ${code}`).sort()).toEqual(['mode NOT_IN_LIST', 'narrowings[0].atMost NOT_IN_LIST', 'narrowings[0].categori UNKNOWN_FIELD', 'reason REQUIRED']);
  });
});
