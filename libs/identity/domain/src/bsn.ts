const SHORT = 8;
const LONG = 9;
const LAST_WEIGHT = -1;

/** The digits of a citizen service number, however they were spaced; one of eight gets the zero it is written without. */
export function bsnDigits(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '');
  return new RegExp(`^\\d{${SHORT},${LONG}}$`).test(digits) ? digits.padStart(LONG, '0') : null;
}

/** The eleven test (Wet algemene bepalingen burgerservicenummer): weights 9 to 2, and −1 for the last digit, sum to a multiple of 11. */
export function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === LONG - 1 ? LAST_WEIGHT : LONG - at), 0);
  return digits.length === LONG && Number(digits) > 0 && sum % 11 === 0;
}

/** The number as it is kept, or null for what cannot be one. */
export function bsnOf(typed: string): string | null {
  const digits = bsnDigits(typed);
  return digits && passesElevenTest(digits) ? digits : null;
}
