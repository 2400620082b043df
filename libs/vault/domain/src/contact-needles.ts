import { combined, needle, type Needle } from './needle';
import { plainNumbersOf, plainOf } from './stream';

/** Fewer of the last digits than this are found in every year, time and amount. */
const LAST_DIGITS = 6;

/** Ways to write a telephone number: what follows the country or the nought, however it is split; and its last six digits alone. */
export function phoneNeedles(value: string): readonly Needle[] {
  const digits = plainNumbersOf(value).replace(/\D/gu, '');
  if (digits.length < LAST_DIGITS + 1) return needle(digits, 'PLAIN');
  const core = digits.replace(/^(?:00)?310?(?=\d{9}$)/u, '').replace(/^0(?=\d{9}$)/u, '');
  return [...needle(core, 'PHONE'), ...needle(core.slice(-LAST_DIGITS), 'PLAIN')];
}

/** Ways to write an e-mail address, its signs spelled out as well. */
export function mailNeedles(value: string): readonly Needle[] {
  const [name = '', house = ''] = value.split('@');
  const dotted = (text: string): readonly string[] => {
    const parts = text.split('.').map(plainOf).filter(Boolean);
    return ['', 'punt', 'dot', 'point'].map((sign) => parts.join(sign));
  };
  return combined([dotted(name), ['', 'at', 'apenstaartje', 'apestaartje'], dotted(house)]).flatMap((plain) => needle(plain, 'PLAIN'));
}
