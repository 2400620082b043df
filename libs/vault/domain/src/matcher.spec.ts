import { describe, expect, it } from '@jest/globals';
import { Matcher, type Sought } from './matcher';

const ADDRESS: Sought = { id: 'address', kind: 'ADDRESS', value: 'Burgemeester van Royenstraat 12a, 3511 KL Utrecht', alsoKnownAs: [] };
const PHONE: Sought = { id: 'phone', kind: 'PHONE', value: '06 - 1234 5678', alsoKnownAs: [] };
const MAIL: Sought = { id: 'mail', kind: 'PHONE', value: 'nora.de.wit@mail.nl', alsoKnownAs: [] };
const CONFIDANT: Sought = { id: 'confidant', kind: 'CONFIDANT', value: 'Fatima el Amrani', alsoKnownAs: ['tante Faatje'] };
const SCHOOL: Sought = { id: 'school', kind: 'SCHOOL', value: 'OBS De Regenboog', alsoKnownAs: [] };
const SHELTER: Sought = { id: 'shelter', kind: 'SHELTER', value: 'Opvanghuis Zilverlinde, Eikenlaan 7', alsoKnownAs: [] };
const matcher = new Matcher([ADDRESS, PHONE, MAIL, CONFIDANT, SCHOOL, SHELTER]);
const found = (text: string): string[] => [...new Set(matcher.find(text).map(({ id }) => id))];
const words = (text: string): string[] => matcher.find(text).map(({ start, end }) => text.slice(start, end));

describe('an address is found', () => {
  it.each([
    'Zij woont op Burgemeester van Royenstraat 12.', 'BURGEMEESTER VAN ROYENSTRAAT 12A', 'burg. v. royenstr. 12-a', 'Burg van Royenstr 12 bis', 'burgemeestervanroyenstraat12', 'B u r g e m e e s t e r  v a n  R o y e n s t r a a t  1 2',
    'Bürgemeester van Röyenstraat 12', 'Burgemeester\u200B van Ro\u00ADyenstraat 12', 'Вurgemeester van Rоyenstrааt 12', 'Ｂｕｒｇ van Royenstraat １２', 'Burgemeester van Royenstraat twaalf', 'Burgemeester van Royenstraat nummer 12',
    'op nummer twaalf in de burg. van Royenstraat', '12 Burgemeester van Royenstraat', 'van de B. van Royenstraat een twee', 'Burgemeester van Royenstraat number twelve', '3511KL', '3511 kl', 'drie vijf een een KL', '3511-KL nr. 12', '12, 3511 K L',
  ])('in %j', (text) => expect(found(text)).toEqual(['address']));

  it('with what belongs to its number, and nothing beside it', () => expect(words('naar Burg. van Royenstr. 12-a, om 3 uur')).toContain('Burg. van Royenstr. 12-a'));
});

describe('a way to reach somebody is found', () => {
  it.each(['0612345678', '06-12345678', '06 12 34 56 78', '+31 6 1234 5678', '0031612345678', '+31 (0)6 12345678', '(06) 12345678', 'nul zes een twee drie vier vijf zes zeven acht', 'o6 1234 5678', 'oh six one two three four five six seven eight', 'tel.0612345678', 'eindigt op 345678', '06.1234.5678', '٠٦١٢٣٤٥٦٧٨'])(
    'in %j', (text) => expect(found(text)).toEqual(['phone']));
  it('with the country before it', () => expect(words('bel +31 (0)6 1234 5678 nu')).toContain('+31 (0)6 1234 5678'));
  it.each(['nora.de.wit@mail.nl', 'NORA.DE.WIT @ MAIL.NL', 'nora punt de punt wit apenstaartje mail punt nl', 'nora.de.wit (at) mail (dot) nl'])('in %j', (text) => expect(found(text)).toEqual(['mail']));
});

describe('a name is found', () => {
  it.each(['Fatima el Amrani', 'F. el Amrani', 'F el-Amrani', 'Fatima Amrani', "Fatima el Amrani's zus", 'bij Fatima el Amranis moeder', 'Amrani, Fatima el', 'El Amrani, F.', 'F a t i m a e l A m r a n i', 'Fàtima él Ámrani', 'met tante Faatje', 'F. Amrani'])(
    'in %j', (text) => expect(found(text)).toEqual(['confidant']));
  it.each(['OBS De Regenboog', 'obs de regenboog', 'basisschool Regenboog', 'school De Regenboog', 'de-regenboog', 'DeRegenboog'])('of a school in %j', (text) => expect(found(text)).toEqual(['school']));
  it.each(['Opvanghuis Zilverlinde, Eikenlaan 7', 'Eikenln 7', 'eikenlaan zeven'])('of a shelter in %j', (text) => expect(found(text)).toContain('shelter'));
});

describe('what looks like it is left alone', () => {
  it.each([
    'Burgemeester van Royenstraat 123', 'Burgemeester van Royenstraat 1', 'de burgemeester van Utrecht', 'Nieuwe Royenstraat 12', '3511 KLM', '13511 KL', '0612345679', 'in 2012 was zij 12', 'Amrani', 'Fatima', 'een regenboog boven de stad', 'de school', 'Eikenlaan 70', 'mail.nl', '',
    '[afgeschermd gegeven]', 'Nora is op 12 maart 2026 om 09:30 naar huis gegaan; er waren 2 agenten en 1 hulpverlener bij.',
  ])('%j', (text) => expect(found(text)).toEqual([]));
});

it('finds as fast in much as in little: ten times the text asks no more than some ten times the work', () => {
  const text = (times: number) => 'Zij woont sinds vorig jaar bij haar zus in de stad, en belt elke dag twee keer naar het werk. '.repeat(215 * times);
  const many = new Matcher(Array.from({ length: 20 }, (_, at) => ({ ...ADDRESS, id: String(at), value: `Laan van Nieuw${'abcdefghijklmnopqrst'[at]!}oord ${at + 1}, 35${at + 10} KL` })));
  // Work of this process alone, and one against the other: other things run on the machine that tests.
  const least = (within: string): number => Math.min(...Array.from({ length: 7 }, () => {
    const from = process.cpuUsage();
    many.find(`${within} Laan v. Nieuwcoord 3`);
    return process.cpuUsage(from).user;
  }));
  many.find(text(10));
  expect(text(10).length).toBeGreaterThan(200_000);
  expect(least(text(10)) / least(text(1))).toBeLessThan(40);
  expect(many.find(`${text(10)} Laan v. Nieuwcoord 3`).map(({ id }) => id)).toContain('2');
});
