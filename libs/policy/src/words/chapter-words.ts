import type { Sentence } from '@casustafel/agreement-domain';

/** What each chapter of the book is about, by the name of its function. */
export const CHAPTER_WORDS: Readonly<Record<string, Sentence>> = {
  directoryRules: { nl: 'De regio: organisaties, professionals en tafels', en: 'The region: organisations, professionals and tables' },
  caseFileRules: { nl: 'De casus, de mensen over wie het gaat en de plaatsen aan tafel', en: 'The case, the people it is about and the seats at the table' },
  contributionRules: { nl: 'Feiten die een organisatie inbrengt', en: 'Facts that an organisation brings' },
  compartmentRules: { nl: 'Kanalen gescheiden houden', en: 'Keeping channels apart' },
  conferenceRules: { nl: 'Het overleg', en: 'The conference' },
  scoreRules: { nl: 'De verzegelde scores', en: 'The sealed scores' },
  analysisRules: { nl: 'De verklaring die de tafel maakt', en: 'The explanation the table makes' },
  tegenspraakRules: { nl: 'Tegenspraak', en: 'Dissent' },
  decisionRules: { nl: 'Besluiten en afspraken', en: 'Decisions and actions' },
  familyRules: { nl: 'Woorden aan het gezin, en of contact veilig is', en: 'Words to the family, and whether contact is safe' },
  draftRules: { nl: 'Concepten', en: 'Drafts' },
  identityRules: { nl: 'Wie is wie', en: 'Who is who' },
  standInRules: { nl: 'Vervanging en overdracht', en: 'Standing in and handing over' },
  accessLogRules: { nl: 'Het toegangslog', en: 'The access log' },
  emergencyRules: { nl: 'Noodtoegang', en: 'Emergency access' },
  ownCircleRules: { nl: 'Eigen kring', en: 'One’s own circle' },
  vaultRules: { nl: 'De kluis: afgeschermde gegevens', en: 'The vault: protected values' },
  ruleBookRules: { nl: 'Dit regelboek', en: 'This rule book' },
  consentRules: { nl: 'Toestemming', en: 'Consent' },
  accessRequestRules: { nl: 'Vragen om inzage', en: 'Asking for access' },
  recallRules: { nl: 'Terugroepen, datalekken en niet geven', en: 'Recall, leaks and not giving' },
  guestRules: { nl: 'Gasten: voorlezen en uitreiken aan derden', en: 'Guests: reading aloud and handing over to third parties' },
  agreementRules: { nl: 'De afspraken van de regio', en: 'The agreement of the region' },
  regimeRules: { nl: 'Regime en stand van een casus', en: 'Regime and stage of a case' },
};
