/** Letters of other alphabets that look like ours; after lower case. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', н: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', г: 'r', ѐ: 'e', ё: 'e',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', σ: 'o', τ: 't', υ: 'u', χ: 'x', γ: 'y', ω: 'w', ϲ: 'c', ϳ: 'j', ϱ: 'p',
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŧ: 't', ɡ: 'g', ɑ: 'a', ƅ: 'b', ʟ: 'l', ɩ: 'i', ʋ: 'u', ꓲ: 'i',
};

/** Stands between two things that are not one word. */
export const APART = ' ';
/** Is not there at all, for whoever reads. */
export const UNSEEN = '';

const remembered = new Map<number, string>();

/** What a character is once case, accents, width, look-alikes and the unseen are set aside: letters and digits, {@link APART} or {@link UNSEEN}. */
export function folded(codePoint: number): string {
  if (codePoint < 128) return ASCII[codePoint]!;
  const known = remembered.get(codePoint);
  if (known !== undefined) return known;
  const found = fold(String.fromCodePoint(codePoint));
  if (remembered.size < 20_000) remembered.set(codePoint, found);
  return found;
}

function fold(character: string): string {
  // Format characters, marks on the letter before, and letters that are drawn as nothing.
  if (/^[\p{Cf}\p{M}\u00AD\u115F\u1160\u3164\uFFA0]$/u.test(character)) return UNSEEN;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let out = '';
  for (const each of plain) {
    const like = LOOKALIKES[each] ?? each;
    if (/^[\p{L}]+$/u.test(like)) out += like;
    else if (/^\p{Nd}$/u.test(like)) out += digitOf(like);
    else if (/^\p{N}$/u.test(like)) out += like;
  }
  return out === '' ? APART : out;
}

/** Digits of every script stand in rows of ten. */
function digitOf(digit: string): string {
  const at = digit.codePointAt(0)!;
  let zero = at;
  while (at - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(at < 128 ? at - 48 : at - zero);
}

const ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(character) ? character : APART;
});

/** The same as numbers, 0 for {@link APART}: most of every text is plain. */
export const ASCII_CODES = Uint8Array.from(ASCII, (plain) => (plain === APART ? 0 : plain.charCodeAt(0)));
