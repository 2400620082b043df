/** How the last part of a street is also written. */
export const STREET_ENDINGS: readonly (readonly string[])[] = [
  ['straat', 'str', 'strt', 'st'], ['laan', 'ln'], ['weg', 'wg'], ['plein', 'pl', 'pln'], ['plantsoen', 'plnts', 'plts'], ['dijk', 'dk'], ['kade', 'kd', 'ka'],
  ['gracht', 'gr', 'gt'], ['singel', 'sngl', 'sgl', 'sl'], ['steeg', 'stg'], ['dreef', 'dr'], ['hof', 'hf'], ['park', 'pk'], ['boulevard', 'blvd', 'boul'], ['markt', 'mkt'], ['pad', 'pd'],
  ['street', 'st'], ['road', 'rd'], ['avenue', 'ave', 'av'], ['lane', 'ln'], ['square', 'sq'], ['drive', 'dr'],
];

/** How words before it are shortened. */
export const STREET_WORDS: Readonly<Record<string, readonly string[]>> = {
  burgemeester: ['burg', 'bgm'], professor: ['prof'], doctor: ['dr'], dokter: ['dr'], meester: ['mr'], ingenieur: ['ir'], sint: ['st'], koningin: ['kon'], koning: ['kon'], prinses: ['pr'], prins: ['pr'],
  van: ['v'], de: ['d'], der: ['d'], den: ['d'], ten: ['t'], ter: ['t'], het: ['t'], generaal: ['gen'], admiraal: ['adm'], minister: ['min'], pastoor: ['past'], oude: ['o'], nieuwe: ['n', 'nw'],
  grote: ['gr'], kleine: ['kl'], noord: ['n'], zuid: ['z'], oost: ['o'], west: ['w'], heilige: ['h'], onze: ['o'], lieve: ['l'], vrouwe: ['vr'],
};

/** Words that say what kind of house it is and not which. */
export const HOUSE_WORDS: ReadonlySet<string> = new Set([
  'obs', 'cbs', 'rkbs', 'pcb', 'bs', 'sbo', 'so', 'vso', 'ibs', 'basisschool', 'school', 'college', 'lyceum', 'kindcentrum', 'ikc', 'kinderopvang', 'kdv', 'bso', 'peuterspeelzaal', 'creche', 'opvang',
  'vrouwenopvang', 'opvanghuis', 'safehouse', 'blijf', 'huis', 'stichting', 'locatie', 'mavo', 'havo', 'vwo', 'vmbo', 'primary', 'shelter', 'the',
]);
export const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 't', 'd', 'the']);

/** Between a first name and a surname. */
export const NAME_LINKS: ReadonlySet<string> = new Set(['van', 'de', 'der', 'den', 'ten', 'ter', 'te', 'het', 't', 'el', 'al', 'ben', 'bin', 'von', 'la', 'le', 'di', 'da', 'op', 'in', 'aan', 'd']);
export const NAME_TITLES: ReadonlySet<string> = new Set(['mevrouw', 'mevr', 'mw', 'meneer', 'dhr', 'de', 'heer', 'mr', 'drs', 'dr', 'ir', 'prof', 'tante', 'oom', 'oma', 'opa', 'juf', 'meester', 'mrs', 'ms', 'miss']);
