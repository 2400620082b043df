const NL_UNITS = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const NL_TENS = ['', '', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];
const EN_UNITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function dutch(number: number): string {
  if (number < 20) return NL_UNITS[number]!;
  if (number < 100) return number % 10 === 0 ? NL_TENS[number / 10]! : `${NL_UNITS[number % 10]!}en${NL_TENS[Math.floor(number / 10)]!}`;
  const hundred = `${number < 200 ? '' : NL_UNITS[Math.floor(number / 100)]!}honderd`;
  return number % 100 === 0 ? hundred : `${hundred}${dutch(number % 100)}`;
}

/** Numbers as they are written out in one word, in Dutch to a thousand and in English to twenty and by tens; without diacritics. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...EN_UNITS.map((word, number) => [word, String(number)] as const),
  ...EN_TENS.flatMap((word, ten) => (word ? [[word, String(ten * 10)] as const] : [])),
  ...Array.from({ length: 999 }, (_, number) => [dutch(number), String(number)] as const),
  ['oh', '0'],
]);

/** "twenty" and then "one" are one number. */
export const EN_TEN_WORDS: ReadonlySet<string> = new Set(EN_TENS.filter(Boolean));
export const EN_UNIT_WORDS: ReadonlySet<string> = new Set(EN_UNITS.slice(1, 10));

/** Words that only announce a number. */
export const BEFORE_NUMBER: ReadonlySet<string> = new Set(['nr', 'no', 'nummer', 'huisnummer', 'huisnr', 'number', 'num']);
