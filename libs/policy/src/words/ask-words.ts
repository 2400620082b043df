import type { Sentence } from '@casustafel/agreement-domain';

const IN_CASE: Sentence = { nl: 'in een casus waarin u nu een plaats hebt', en: 'in a case in which you have a seat now' };
const IN_REGION: Sentence = { nl: 'in uw eigen regio', en: 'in your own region' };

/** Facts that mean the same whatever they are a fact of. */
const ASKS: Readonly<Record<string, Sentence>> = {
  'regionId=REGION': IN_REGION,
  'caseId=CASE': IN_CASE,
  'organisationId=ORGANISATION': { nl: 'van uw eigen organisatie', en: 'of your own organisation' },
  'party=PARTY': { nl: 'van uw eigen partij: uw organisatie, met haar taak, in deze casus', en: 'of your own party: your organisation, with its task, in this case' },
  'audience=SEAT': { nl: 'als uw plaats in de kring staat die er bij het maken of delen voor is genoemd', en: 'when your seat is in the audience that was named when it was made or shared' },
  'channel=CHANNEL': { nl: 'als het reist in een kanaal dat bij u uitkomt', en: 'when it travels in a channel that reaches you' },
  'authorSeatId=SEAT': { nl: 'die vanaf uw plaats is gemaakt of geschreven', en: 'that was made from your seat' },
  'proposedBySeatId=SEAT': { nl: 'dat vanaf uw plaats is voorgesteld', en: 'that was proposed or written from your seat' },
  'ownerSeatId=SEAT': { nl: 'die vanaf uw plaats is toegezegd', en: 'that was taken on from your seat' },
  'recordedBySeatId=SEAT': { nl: 'die vanaf uw plaats is vastgelegd', en: 'that was recorded from your seat' },
  'bySeatId=SEAT': { nl: 'die u vanaf uw plaats vertelt', en: 'that you tell from your seat' },
  'byUntil=NOW': { nl: 'als de plaats van wie het zou vertellen, is geëindigd', en: 'when the seat of who would tell it has ended' },
  'leadSeatId=SEAT': { nl: 'als u de leiding hebt', en: 'when you have the lead' },
  'recordedSeatId=SEAT': { nl: 'die vanaf uw plaats is voorgesteld', en: 'that was proposed from your seat' },
  'toSeatId=SEAT': { nl: 'die aan uw plaats is overgedragen', en: 'that was handed to your seat' },
  'ownerUntil=NOW': { nl: 'als de plaats van wie het toezegde, is geëindigd', en: 'when the seat of who took it on has ended' },
  'professionalId=ME': { nl: 'die u zelf schreef', en: 'that you wrote yourself' },
  'kind=OTS': { nl: 'over een ondertoezichtstelling (Jeugdwet 7.3.11 lid 4)', en: 'on a supervision order (Jeugdwet 7.3.11 lid 4)' },
  'kind=REPORT': { nl: 'over een melding aan Veilig Thuis (Wmo 4.1.1, 5.2.6)', en: 'on a report to Veilig Thuis (Wmo 4.1.1, 5.2.6)' },
  'kind=AUTHORITY': { nl: 'over de overeenstemming met het bevoegd gezag (Wpg 19, 20)', en: 'on the agreement of the competent authority (Wpg 19, 20)' },
  'kind=CRITERIA': { nl: 'over de criteria a tot en met d (BGS 2.20; WGS 2.31 lid 2)', en: 'on criteria a to d (BGS 2.20; WGS 2.31 lid 2)' },
  'kind=LEGAL_HOLD': { nl: 'over een juridische blokkade door het Openbaar Ministerie', en: 'on a legal hold by the public prosecution' },
  'supply': { nl: 'als de afspraken deze verstrekker dit soort gegevens aan u laten geven, wat zij van de zaak vragen er is, en geen blokkade of bewaartijd in de weg staat', en: 'when the agreement lets this supplier give you this kind of data, what it asks of the case is there, and no legal hold or retention stands in the way' },
  'about': { nl: 'als het gaat over wie het volgens die regel mag gaan', en: 'when it is about those whom that line allows it to be about' },
  'receivers': { nl: 'als de verstrekker uw organisatie niet uitsluit', en: 'when the supplier does not exclude your organisation' },
  'openUntil=NOW': { nl: 'zolang de tijd die de verstrekker gaf, loopt', en: 'while the time the supplier gave is running' },
  'gate': { nl: 'als er een weg door het beroepsgeheim open is die het artikel noemt', en: 'when a way through professional secrecy is open that the article names' },
  'gateFor': { nl: 'als die weg ook voor u geldt', en: 'when that way covers you' },
  'gateUntil=NOW': { nl: 'zolang die weg open is', en: 'while that way is open' },
  'incidental=true': { nl: 'als de verstrekker het een bijzonder geval noemt', en: 'when the supplier calls it a special case' },
  'shows': { nl: 'niet verder dan het niveau dat de verstrekker koos en schreef', en: 'no further than the level the supplier chose and wrote' },
  'id=GRANTED': { nl: 'als de verstrekker u met een reden noemde', en: 'when the supplier named you with a reason' },
  'id=LIFTED': { nl: 'als de verstrekker u op uw vraag inzage gaf, met een reden en tot een moment', en: 'when the supplier granted you access at your request, with a reason and until a moment' },
  'seatId=SEAT': { nl: 'die vanaf uw plaats is gesteld', en: 'that was asked from your seat' },
  'supplier=PARTY': { nl: 'die aan uw eigen partij is gesteld', en: 'that was asked of your own party' },
  'supplierParty=PARTY': { nl: 'van wat uw eigen partij inbracht', en: 'of what your own party brought' },
  'readers=ME': { nl: 'als u het zelf op het scherm had', en: 'when you had it on your own screen' },
  'unheard=true': { nl: 'als niemand die het las het nog kan horen', en: 'when nobody who read it can hear it any more' },
  'channel=EMERGENCY_CASE': { nl: 'als het voor iedereen aan tafel open is', en: 'when it is open for everybody at the table' },
  'caseId=EMERGENCY_CASE': { nl: 'in een casus waarvoor u nu noodtoegang hebt', en: 'in a case for which you have emergency access now' },
  'caseId=ASKED_CASE': { nl: 'in een casus waarin u een plaats krijgt', en: 'in a case in which you are given a seat' },
  'party=TOLD_PARTY': { nl: 'van een partij die meteen hoorde dat u noodtoegang opende', en: 'of a party that was told at once that you opened emergency access' },
  'parties=PARTY': { nl: 'als er iets van uw eigen partij te zien was', en: 'when something of your own party could be seen' },
  'grantable': { nl: 'niet verder dan wat er geschreven is en de voorwaarden laten', en: 'no further than what is written and what the conditions leave' },
  'fields': { nl: 'van het feit alleen wat bij dat niveau hoort', en: 'of the fact only what belongs to that level' },
};

/** Said of a rule that allows nobody anything once the case is closed. */
export const WHILE_OPEN: Sentence = { nl: 'zolang de casus niet gesloten is', en: 'while the case is not closed' };

/** The same fact may be another's to give, for another kind. */
const FOR_KIND: Readonly<Record<string, Sentence>> = {
  'OldContact broughtBySeatId=SEAT': { nl: 'van een persoon die vanaf uw plaats is ingebracht', en: 'of a person who was brought from your seat' },
  'ProtectedValue keptBySeatId=SEAT': { nl: 'dat vanaf uw plaats is bewaard', en: 'that was kept from your seat' },
  'ProtectedValue audience=SEAT': { nl: 'als wie het bewaart het voor uw plaats heeft geopend', en: 'when whoever keeps it opened it to your seat' },
  'ProtectedValue openUntil=NOW': { nl: 'zolang het voor u open is', en: 'while it is open to you' },
};

/** An id is of something else for each kind. */
const IDS: Readonly<Record<string, Sentence>> = {
  'Region id=REGION': IN_REGION,
  'CaseFile id=CASE': IN_CASE,
  'CaseTable id=TABLE': { nl: 'aan een casustafel die u voorzit', en: 'at a case table you chair' },
  'CaseFile id=EMERGENCY_CASE': { nl: 'waarvoor u nu noodtoegang hebt', en: 'for which you have emergency access now' },
  'CaseFile id=ASKED_CASE': { nl: 'waarin u een plaats krijgt', en: 'in which you are given a seat' },
  'Seat id=ASKED_SEAT': { nl: 'die u wordt gegeven', en: 'that is being given to you' },
  'EmergencyAccess professionalId=ME': { nl: 'die u zelf opende', en: 'that you opened yourself' },
  'OwnCircle professionalId=ME': { nl: 'over uzelf', en: 'about yourself' },
  'Seat id=SEAT': { nl: 'die u zelf hebt', en: 'that is your own' },
};

/** The words of one condition of a rule; nothing where nobody wrote them. */
export const askWords = (kind: string, ask: string): Sentence | undefined => IDS[`${kind} ${ask}`] ?? FOR_KIND[`${kind} ${ask}`] ?? ASKS[ask];
