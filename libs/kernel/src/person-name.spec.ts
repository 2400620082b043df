import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityOf, plainName } from './person-name';

const WORDS = ['Jan', 'Zoë', 'de', 'van', 'der', 'Vries', 'Öztürk', 'Łukasz', 'Nuñez', 'Sørensen', "d'Angelo", 'El-Amrani', 'IJsbrand', 'Groß'];
const names = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });

describe('a name as it is compared', () => {
  it.each([
    ['Vries, Ánna de', 'anna  de vries'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['J. v.d. Berg', 'J van der Berg'],
    ['Öztürk-Nuñez', 'ozturk nunez'],
    ['Strauß', 'STRAUSS'],
    ['Ĳsbrand', 'IJsbrand'],
  ])('%s is %s', (one, other) => expect(plainName(one)).toBe(plainName(other)));

  it.each([['Jan Berg', 'Jan van den Berg'], ['Anna Vries', 'Hanna Vries'], ['Jan Jan Berg', 'Jan Berg']])('%s is not %s', (one, other) => expect(plainName(one)).not.toBe(plainName(other)));

  it('is the same in whatever order, case, form and spacing its words are written', () =>
    fc.assert(
      fc.property(names, fc.constantFrom(' ', '  ', ', ', '\t', ' - '), fc.constantFrom('NFC', 'NFD'), fc.boolean(), fc.infiniteStream(fc.nat()), (words, between, form, loud, order) => {
        const shuffled = words.map((word) => ({ word, at: order.next().value as number })).sort((one, other) => one.at - other.at).map(({ word }) => word);
        const written = shuffled.join(between).normalize(form);
        expect(plainName(loud ? written.toUpperCase() : written)).toBe(plainName(words.join(' ')));
      }),
    ));

  it('changes no more once it is plain', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => expect(plainName(plainName(name))).toBe(plainName(name)))));
});

describe('an identity', () => {
  it('needs a birth date', () => expect(identityOf({ name: 'Jan Berg', birthDate: null })).toBeNull());
  it('is another on another birth date', () => expect(identityOf({ name: 'Jan Berg', birthDate: '1950-01-01' })).not.toBe(identityOf({ name: 'Jan Berg', birthDate: '1950-01-02' })));
});
