import type { Sentence } from '@casustafel/agreement-domain';
import { LEVELS, type Level } from '@casustafel/kernel';
import { LEVEL_FIELDS } from '../law/level-fields';

/** Every field that can leave at some level, as a reader would call it. */
export const FIELD_WORDS: Readonly<Record<string, Sentence>> = {
  existence: { nl: 'dat er iets is', en: 'that there is something' },
  id: { nl: 'het kenmerk waaronder het in het log staat', en: 'the reference under which it stands in the log' },
  caseId: { nl: 'in welke casus', en: 'in which case' },
  organisationId: { nl: 'van welke organisatie', en: 'of which organisation' },
  whomToAsk: { nl: 'aan wie u het kunt vragen', en: 'whom you can ask' },
  authorSeatId: { nl: 'wie het inbracht', en: 'who brought it' },
  conclusion: { nl: 'de conclusie die de verstrekker schreef', en: 'the conclusion the supplier wrote' },
  category: { nl: 'wat voor gegeven het is', en: 'what kind of data it is' },
  aboutPersonIds: { nl: 'over wie het gaat', en: 'whom it is about' },
  broughtAt: { nl: 'wanneer het is ingebracht', en: 'when it was brought' },
  article: { nl: 'op welk artikel het is gedeeld', en: 'on which article it was shared' },
  conditions: { nl: 'welke voorwaarden de verstrekker stelde', en: 'which conditions the supplier set' },
  summary: { nl: 'de samenvatting die de verstrekker schreef', en: 'the summary the supplier wrote' },
  occurredOn: { nl: 'wanneer het gebeurde', en: 'when it happened' },
  knowledge: { nl: 'of het zelf gezien is, gehoord, of een oordeel', en: 'whether it was seen, heard, or is an opinion' },
  who: { nl: 'wie', en: 'who' },
  doesWhat: { nl: 'wat die deed', en: 'what they did' },
  toWhom: { nl: 'bij wie', en: 'to whom' },
  effect: { nl: 'met welk effect', en: 'with which effect' },
  source: { nl: 'waar het vandaan komt', en: 'where it comes from' },
};

/** What a level adds to the one below it. */
export interface LevelInWords {
  readonly level: Level;
  readonly adds: readonly Sentence[];
}

/** From nothing to everything, read from the fields by which a level is judged. */
export const levelsInWords = (): readonly LevelInWords[] =>
  LEVELS.map((level) => ({ level, adds: level === 'NOTHING' ? [] : LEVEL_FIELDS[level].map((field) => FIELD_WORDS[field] ?? { nl: field, en: field }) }));
