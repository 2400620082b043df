/** Letters that no decomposition takes apart, as people without that key on their keyboard write them. */
const SPELLED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/**
 * A name as it is compared: spacing, case, marks on letters, hyphens and the order of its words left out, so that
 * "Vries, Ánna de", "anna  de vries" and "Anna de Vries" are one. `v.d.` is read as `van der`.
 */
export function plainName(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl').replace(/[ßøłđæœı]/g, (letter) => SPELLED[letter]!);
  const words = letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/(?<=^| )v ?d(?= |$)/g, 'van der');
  return words.split(' ').sort().join(' ');
}

/** What makes two entries one human being: exact name and birth date. Without a birth date a name alone never does. */
export const identityOf = ({ name, birthDate }: { readonly name: string; readonly birthDate: string | null }): string | null =>
  birthDate ? `${plainName(name)}|${birthDate}` : null;
