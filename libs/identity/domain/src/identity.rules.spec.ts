import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answerOffer, ASKING_DAYS, askElsewhere, mayHoldBsn, type AskingFacts } from './asking.rules';
import { confirmLink, CONTACT_STATES, proposeLink, undoLink, type Contact } from './linking.rules';
import { confirmMerge, proposeMerge, undoMerge, type Merge } from './merging.rules';

const now = new Date('2026-11-26T10:00:00Z');
const later = new Date('2026-12-01T10:00:00Z');
const code = (result: { ok: boolean; code?: string }): string => (result.ok ? 'DONE' : result.code!);

describe('asking elsewhere', () => {
  const facts = (change: Partial<AskingFacts> = {}): AskingFacts => ({ id: 'i', caseId: 'c', askedBy: 'w', caseFacts: { isOpen: true, legalMode: 'WGS' }, isFindable: true, lastEndsAt: null, now, ...change });
  const input = { personId: 'p', reason: 'Opa past op in twee gezinnen' };

  it('stands for a fixed time', () => {
    const asked = askElsewhere(input, facts());
    expect(asked.ok && (asked.value.endsAt.getTime() - now.getTime()) / 86_400_000).toBe(ASKING_DAYS);
  });
  it.each([
    ['CASE_CLOSED', { caseFacts: { isOpen: false, legalMode: 'WGS' } }],
    ['ELSEWHERE_NEEDS_WGS', { caseFacts: { isOpen: true, legalMode: 'OWN_GROUNDS' } }],
    ['NOT_FINDABLE', { isFindable: false }],
    ['ALREADY_ASKED', { lastEndsAt: later }],
    ['DONE', { lastEndsAt: now }],
  ] as const)('%s', (expected, change) => expect(code(askElsewhere(input, facts(change)))).toBe(expected));
});

it.each([['DONE', true, 'WGS'], ['BSN_NEEDS_WGS', true, 'OWN_GROUNDS'], ['CASE_CLOSED', false, 'WGS']] as const)('a number may be held: %s', (expected, isOpen, legalMode) =>
  expect(code(mayHoldBsn({ isOpen, legalMode }))).toBe(expected));

it.each([
  ['DONE', { state: 'OFFERED', endsAt: later }, true], ['OFFER_ANSWERED', { state: 'DECLINED', endsAt: later }, true], ['OFFER_ANSWERED', { state: 'AGREED', endsAt: later }, true],
  ['OFFER_ENDED', { state: 'OFFERED', endsAt: now }, true], ['CASE_CLOSED', { state: 'OFFERED', endsAt: later }, false],
] as const)('an offer is answered: %s', (expected, offer, isOpen) => expect(code(answerOffer(offer, { isOpen, now }))).toBe(expected));

describe('one human being in two cases', () => {
  const contact = (change: Partial<Contact> = {}): Contact => ({ state: 'CONTACT', proposedHere: false, proposedBy: null, ...change });
  const by = (professionalId: string) => ({ isOpen: true, professionalId });
  const theirs = contact({ state: 'PROPOSED', proposedBy: 'ann' });

  it('is confirmed by the other table, by another person', () => {
    expect(code(confirmLink(theirs, by('bo')))).toBe('DONE');
    expect(code(confirmLink(theirs, by('ann')))).toBe('SAME_PERSON');
    expect(code(confirmLink({ ...theirs, proposedHere: true }, by('bo')))).toBe('OTHER_TABLE_CONFIRMS');
    expect(code(confirmLink(contact(), by('bo')))).toBe('NOTHING_PROPOSED');
  });
  it('never holds by one person, whatever they do in whichever case', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('PROPOSE', 'CONFIRM', 'UNDO'), fc.constantFrom(0, 1), fc.constantFrom('ann', 'bo')), { maxLength: 20 }), (acts) => {
        let sides: [Contact, Contact] = [contact(), contact()];
        let hands = new Set<string>();
        for (const [act, side, who] of acts) {
          const decided = { PROPOSE: proposeLink, CONFIRM: confirmLink, UNDO: undoLink }[act](sides[side]!, by(who));
          if (!decided.ok) continue;
          hands = act === 'UNDO' ? new Set() : new Set([...hands, who]);
          const after = { PROPOSE: 'PROPOSED', CONFIRM: 'LINKED', UNDO: 'CONTACT' } as const;
          sides = sides.map((each, at) => ({ state: after[act], proposedBy: act === 'PROPOSE' ? who : act === 'UNDO' ? null : each.proposedBy, proposedHere: act === 'PROPOSE' ? at === side : each.proposedHere })) as [Contact, Contact];
        }
        if (sides[0].state === 'LINKED') expect(hands.size).toBe(2);
      }),
    ));
  it.each(CONTACT_STATES)('from %s', (state) => {
    expect(code(proposeLink(contact({ state }), by('ann')))).toBe(state === 'CONTACT' ? 'DONE' : 'LINK_STANDS');
    expect(code(undoLink(contact({ state })))).toBe(state === 'CONTACT' ? 'NOTHING_LINKED' : 'DONE');
  });
});

describe('one human being entered twice', () => {
  const ann = { professionalId: 'ann', organisationId: 'house' };
  const bo = { professionalId: 'bo', organisationId: 'house' };
  const cy = { professionalId: 'cy', organisationId: 'town' };
  const propose = (survivingId: string, mergedId: string, mergesOfCase: readonly Merge[] = []) => proposeMerge({ caseId: 'c', survivingId, mergedId, reason: 'Zelfde opa' }, { id: 'm', isOpen: true, by: ann, now, mergesOfCase });
  const proposed = propose('opa', 'vader van moeder');
  const merge = (proposed.ok ? proposed.value : null)!;
  const confirm = (who: typeof ann, which = merge) => confirmMerge(which, { isOpen: true, by: who, now: later });
  const undo = (which: Merge) => undoMerge(which, { by: cy, now: later, reason: 'Toch niet' });

  it('is confirmed by another person of another organisation', () => {
    expect(code(confirm(ann))).toBe('SAME_PERSON');
    expect(code(confirm(bo))).toBe('SAME_ORGANISATION');
    expect(confirm(cy)).toEqual({ ok: true, value: expect.objectContaining({ state: 'MERGED', confirmedBy: 'cy', version: 2 }) });
  });
  it('is two entries', () => expect(code(propose('opa', 'opa'))).toBe('SAME_ENTRY'));
  it.each([['opa', 'vader van moeder'], ['vader van moeder', 'oom'], ['oom', 'opa']])('makes no chain: %s stays, %s goes', (survivingId, mergedId) => expect(code(propose(survivingId, mergedId, [merge]))).toBe('ALREADY_MERGED'));
  it('lets another entry join the one that stayed', () => expect(code(propose('opa', 'grootvader', [merge]))).toBe('DONE'));
  it('is taken back, from either state, once', () => {
    const undone = undo(merge);
    expect(undone).toEqual({ ok: true, value: expect.objectContaining({ state: 'UNDONE', undoReason: 'Toch niet' }) });
    expect(undone.ok && code(undo(undone.value))).toBe('NOTHING_LINKED');
    expect(undone.ok && code(propose('opa', 'vader van moeder', [undone.value]))).toBe('DONE');
    expect(undone.ok && code(confirm(cy, undone.value))).toBe('NOTHING_PROPOSED');
  });
  it('waits while the case is closed', () => expect(code(confirmMerge(merge, { isOpen: false, by: cy, now }))).toBe('CASE_CLOSED'));
});
