import { addressNeedles } from './address';
import { mailNeedles, phoneNeedles } from './contact-needles';
import { houseNeedles, personNeedles } from './names';
import type { Needle } from './needle';
import type { KeptWords, ProtectedKind } from './protected-value';

const WAYS: Readonly<Record<ProtectedKind, (value: string) => readonly Needle[]>> = {
  ADDRESS: addressNeedles,
  SCHOOL: houseNeedles,
  SHELTER: houseNeedles,
  PHONE: (value) => (value.includes('@') ? mailNeedles(value) : phoneNeedles(value)),
  CONFIDANT: personNeedles,
};

/** Everything by which a protected value is found in a text. A value is what it looks like, whatever it was called. */
export function needlesOf(kind: ProtectedKind, { value, alsoKnownAs }: KeptWords): readonly Needle[] {
  const all = [value, ...alsoKnownAs].flatMap((words) => [...WAYS[kind](words), ...lookingLike(kind, words)]);
  return [...new Map(all.map((each) => [`${each.edge} ${each.plain}`, each])).values()];
}

/** A shelter may be kept by its address, a school by its telephone. */
function lookingLike(kind: ProtectedKind, words: string): readonly Needle[] {
  const looks: ProtectedKind[] = [];
  if (kind !== 'ADDRESS' && /\p{L}{3,}.*\s\d{1,5}|\d{4}\s?[a-z]{2}\b/iu.test(words)) looks.push('ADDRESS');
  if (kind !== 'PHONE' && (/\S@\S+\.\S/u.test(words) || words.replace(/[^\d]/gu, '').length >= 9)) looks.push('PHONE');
  return looks.flatMap((look) => WAYS[look](words));
}
