import type { Sentence } from '@casustafel/agreement-domain';

/** One of the tests that all have to be passed before somebody is shown anything. */
export interface NeedToKnowTest {
  readonly title: Sentence;
  readonly text: Sentence;
  readonly article: string;
}

/** The tests of need to know, in the order in which they are put; what nobody knows counts as no. */
export const EIGHT_TESTS: readonly NeedToKnowTest[] = [
  {
    title: { nl: 'Het account', en: 'The account' }, article: 'WGS 1.8 lid 2; BGS 1.11, 1.17',
    text: { nl: 'U bent een professional op naam van een organisatie die meedoet, aangemeld met een tweede factor. Uw screening en uw scholing gelden nog.', en: 'You are a named professional of an organisation that takes part, signed in with a second factor. Your screening and your training are in date.' },
  },
  {
    title: { nl: 'De plaats aan tafel', en: 'The seat' }, article: 'WGS 1.8 lid 2; AVG 5 lid 1 onder c',
    text: { nl: 'U hebt nu een plaats in deze casus, en uw plaats staat in de kring van het stuk, of de verstrekker noemde u met een reden. Voor wie alleen bij de organisatie werkt, gaat niets open.', en: 'You have a seat in this case now, and your seat is in the audience of the item, or the supplier named you with a reason. Working for the organisation alone opens nothing.' },
  },
  {
    title: { nl: 'De afspraken', en: 'The agreement' }, article: 'WGS 2.27, 2.30; AVG 6 lid 1',
    text: { nl: 'De afspraken die nu gelden, laten uw rol dit soort gegevens ontvangen, in de vorm waarin deze casus loopt: onder de WGS, of ieder op eigen grond.', en: 'The agreement now in force lets your role receive this kind of data, under the law this case runs by: the WGS, or each on own grounds.' },
  },
  {
    title: { nl: 'De verstrekker', en: 'The supplier' }, article: 'WGS 1.5 lid 1, 2.29 lid 3',
    text: { nl: 'Het artikel waarop de verstrekker geeft, geldt voor u, wat het van de zaak vraagt is vastgelegd, en de voorwaarden van de verstrekker laten het toe.', en: 'The article on which the supplier gives covers you, what it asks of the case was recorded, and the supplier’s conditions allow it.' },
  },
  {
    title: { nl: 'Het beroepsgeheim', en: 'The secrecy gate' }, article: 'WGS 2.29 lid 2; BW 7:457; Jeugdwet 7.3.11; Wmo 5.2.6',
    text: { nl: 'Wie geheim moet houden, opende een weg: toestemming, een wettelijke plicht, een meldrecht of goed hulpverlenerschap. Die weg geldt ook voor u en is niet ingetrokken.', en: 'Whoever is bound to secrecy opened a way: consent, a legal duty, a permission by law or good care. That way covers you and was not withdrawn.' },
  },
  {
    title: { nl: 'Over wie het gaat', en: 'Whom it is about' }, article: 'WGS 2.30 lid 1 onder b en c; BGS 2.19',
    text: { nl: 'Het gaat over de betrokkene of de directe kring. Van wie er beroepsmatig bij is, alleen wie het is en hoe die te bereiken is.', en: 'It is about the person concerned or the direct circle. Of professionals around them only who they are and how to reach them.' },
  },
  {
    title: { nl: 'Geen blokkade', en: 'No block' }, article: 'WGS 2.31 lid 8; Wpg 9, 10, 12; BGS 1.9',
    text: { nl: 'De casus is niet gesloten, er ligt geen juridische blokkade en de bewaartijd is niet voorbij. Opsporing, informanten en nationaliteit gaan nooit naar een tafel. Zolang een casus wordt gewogen, is alleen te zien dat er iets is.', en: 'The case is not closed, there is no legal hold and its retention is not over. Investigations, informants and nationality never go to a table. While a case is weighed, only that there is something is shown.' },
  },
  {
    title: { nl: 'Het doel en het log', en: 'The purpose and the log' }, article: 'WGS 1.8 lid 4 en 5; BGS 1.12; AVG 5 lid 1 onder b',
    text: { nl: 'Waarvoor u kijkt, staat vast, en dat u kijkt, staat in het log. Zonder regel in het log is er geen antwoord.', en: 'What you look for is known, and that you look stands in the log. Without a row in the log there is no answer.' },
  },
];
