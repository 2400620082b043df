import { describe, expect, it } from '@jest/globals';
import { inText } from './in-text';
import type { Sought } from './matcher';
import { pickedAs } from './writing';

const address: Sought = { id: 'aaaaaaaa-0000-4000-8000-000000000001', kind: 'ADDRESS', value: 'Molenweg 48, 2871 XK Schoonhoven', alsoKnownAs: [] };
const phone: Sought = { id: 'aaaaaaaa-0000-4000-8000-000000000002', kind: 'PHONE', value: '06 12345678', alsoKnownAs: [] };

describe('what an author may know, in what they are writing', () => {
  it('is found however it is written, in any of the fields, and told in one order', () =>
    expect(inText(['bel 0031 6 1234 5678', 'zij is bij molenwg. 48'], [address, phone])).toEqual({ ids: [phone.id, address.id], kinds: ['ADDRESS', 'PHONE'] }));
  it('is not found where it does not stand, nor where it was picked', () => expect(inText(['de Molenweg', `zij is bij ${pickedAs(address.id)}`, ''], [address, phone])).toEqual({ ids: [], kinds: [] }));
  it('is nothing for who may know nothing', () => expect(inText(['zij is bij Molenweg 48'], [])).toEqual({ ids: [], kinds: [] }));
});
