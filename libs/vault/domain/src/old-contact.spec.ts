import { describe, expect, it } from '@jest/globals';
import { dropContactInput, keepContactInput, settleContact, type OldContact } from './old-contact';

const contact: OldContact = { id: 'o', caseId: 'c', party: 'p', broughtBySeatId: 's', channel: 'c', personId: 'nora', words: '06 12345678', state: 'WAITING', version: 3 };
const id = 'aaaaaaaa-0000-4000-8000-000000000001';
const codes = (schema: typeof keepContactInput | typeof dropContactInput, given: object): string[] => (schema.safeParse({ id, version: 1, ...given }).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

describe('an old contact', () => {
  it.each(['KEPT', 'DROPPED'] as const)('is %s once, and its words are gone from where they waited', (state) => {
    const settled = settleContact(contact, 3, state);
    expect(settled).toMatchObject({ ok: true, value: { state, words: null, version: 4 } });
    expect(settled.ok && settleContact(settled.value, 4, 'DROPPED')).toMatchObject({ ok: false, code: 'CONTACT_SETTLED' });
  });
  it('is not settled by who had an older one before them', () => expect(settleContact(contact, 2, 'KEPT')).toMatchObject({ ok: false, code: 'STALE' }));
  it('becomes one value or a few, each with its kind', () => {
    expect(codes(keepContactInput, { values: [{ kind: 'PHONE', value: '06 12345678' }, { kind: 'ADDRESS', value: 'Molenweg 48' }] })).toEqual([]);
    expect(codes(keepContactInput, { values: [] })).toEqual(['values REQUIRED']);
    expect(codes(keepContactInput, { values: [{ kind: 'HOBBY', value: 'ab' }] })).toEqual(['values.0.kind NOT_IN_LIST', 'values.0.value TOO_SHORT_TO_FIND']);
    expect(codes(keepContactInput, { values: Array(5).fill({ kind: 'PHONE', value: '06 12345678' }) })).toEqual(['values TOO_MANY']);
  });
  it('is not dropped without a reason', () => expect(codes(dropContactInput, { reason: ' ' })).toEqual(['reason REQUIRED']));
});
