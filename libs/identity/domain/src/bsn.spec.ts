import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '@casustafel/kernel/fields';
import fc from 'fast-check';
import { bsnOf, passesElevenTest } from './bsn';
import { recordBsnInput } from './identity.input';

/** Every number that passes: eight digits and the ninth they ask for, where there is one. */
const valid = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((first) => String(first).padStart(8, '0'))
  .map((eight) => eight + [...'0123456789'].find((ninth) => passesElevenTest(eight + ninth)))
  .filter((digits) => digits.length === 9);

describe('a citizen service number', () => {
  it.each([['111222333', '111222333'], ['1112.22.333', '111222333'], [' 111 222 333 ', '111222333'], ['123456782', '123456782'], ['10000008', '010000008']])('%j is %s', (typed, digits) => expect(bsnOf(typed)).toBe(digits));
  it.each(['111222334', '000000000', '12345678', '1112223334', '11122233a', '', '١١١٢٢٢٣٣٣'])('%j is none', (typed) => expect(bsnOf(typed)).toBeNull());

  it('is found out when one digit is another, or two beside each other are swapped', () =>
    fc.assert(
      fc.property(valid, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const changed = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
        expect(passesElevenTest(digits)).toBe(true);
        expect(passesElevenTest(changed)).toBe(false);
        const [one, other] = [digits[at % 8]!, digits[(at % 8) + 1]!];
        const swapped = digits.slice(0, at % 8) + other + one + digits.slice((at % 8) + 2);
        // The last two have weights 2 and −1, whose difference no pair of digits makes a multiple of 11 either.
        expect(passesElevenTest(swapped)).toBe(one === other);
      }),
    ));

  it('names its field and what is wrong when it is none, and never what was typed', () => {
    const { error } = recordBsnInput.safeParse({ personId: '7b1b2d1e-0000-4000-8000-000000000001', bsn: '111222334' });
    expect(faultsOf(error!)).toEqual([{ path: 'bsn', code: 'BSN_NOT_VALID' }]);
  });
});
