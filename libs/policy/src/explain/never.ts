import { inForce, type Capacity, type SharingAgreement } from '@casustafel/agreement-domain';
import { THIRD_PARTY_ROLES, type DataCategory, type StatutoryRole } from '@casustafel/kernel';
import type { Reason } from './answer';
import type { Question } from './question.input';

const NEVER_BECAUSE: Partial<Record<DataCategory, Reason>> = {
  POLICE_INVESTIGATION: { article: 'Wpg 9, 10; WGS 2.30', text: { nl: 'Gegevens uit een opsporingsonderzoek gaan niet naar een casustafel.', en: 'Data of a criminal investigation do not go to a case table.' } },
  INFORMANT: { article: 'Wpg 12', text: { nl: 'Gegevens van en over informanten gaan nooit naar een casustafel.', en: 'Data from and about informants never go to a case table.' } },
  NATIONALITY: { article: 'BGS 1.9', text: { nl: 'Nationaliteit wordt niet verwerkt, behalve om vast te stellen wie iemand is.', en: 'Nationality is not processed, except to establish who somebody is.' } },
};

/** Which secrecy a supplier keeps where no article lets it speak. */
const SECRECY: Partial<Record<StatutoryRole, string>> = {
  POLITIE: 'Wpg 7 lid 1', OM: 'Wjsg 52', DJI: 'Wjsg 52', VEILIG_THUIS: 'Wmo 5.3.3', GI: 'Jeugdwet 7.3.11 lid 1', JEUGDHULP: 'Jeugdwet 7.3.11 lid 1',
  COLLEGE_CONTRACTED: 'Jeugdwet 7.3.11 lid 1', VROUWENOPVANG: 'Jeugdwet 7.3.11 lid 1', GGZ: 'BW 7:457 lid 1', HUISARTS: 'BW 7:457 lid 1', GGD: 'Wet BIG 88', COLLEGE: 'Wmo 5.2.1',
};

const NO_PARTICIPANTS: readonly StatutoryRole[] = ['JEUGDHULP', 'HUISARTS', 'VROUWENOPVANG', 'HALT', 'ZVH', ...THIRD_PARTY_ROLES];

/** What closes the way whatever else is supplied; `null` when nothing does. */
export function closedBy({ category, stage, mode, on }: Question, agreement: SharingAgreement): Reason | null {
  const never = NEVER_BECAUSE[category];
  if (never) return never;
  if (stage === 'CLOSED') return mode === 'WGS'
    ? { article: 'WGS 2.31 lid 8', text: { nl: 'De casus is gesloten. De gegevens zijn afgeschermd tot zij worden vernietigd.', en: 'The case is closed. The data are shielded until they are destroyed.' } }
    : { article: 'AVG 5 lid 1 onder e', text: { nl: 'De casus is gesloten. Wat er ligt, is afgeschermd en wordt niet meer gedeeld.', en: 'The case is closed. What it holds is shielded and no longer shared.' } };
  if (!inForce(agreement, on)) return mode === 'WGS'
    ? { article: 'BGS 4.1', text: { nl: 'Op die dag was de WGS voor Zorg- en Veiligheidshuizen niet van kracht.', en: 'On that day the WGS was not in force for Care and Safety Houses.' } }
    : { article: 'AVG 6 lid 1', text: { nl: 'Op die dag was deze versie van de afspraken niet van kracht.', en: 'On that day this version of the agreement was not in force.' } };
  return null;
}

/** Why no row of the agreement reaches this recipient. */
export function noRow({ mode, supplier, recipient }: Question, from: Capacity): Reason {
  const outside = mode === 'WGS' && NO_PARTICIPANTS.find((role) => role === supplier || role === recipient);
  if (outside) return { article: 'WGS 2.27', text: { nl: 'Onder de WGS geven alleen deelnemers elkaar gegevens, en een van deze twee is geen deelnemer.', en: 'Under the WGS only participants give one another data, and one of these two is no participant.' } };
  if (mode === 'WGS') return { article: 'WGS 2.30', text: { nl: 'Deze verstrekker brengt dit soort gegevens niet in.', en: 'This supplier does not bring in data of this kind.' } };
  const secrecy = from.role === 'COLLEGE' && from.task !== 'WMO' ? undefined : SECRECY[from.role];
  return { article: secrecy ?? 'AVG 5 lid 1 onder b; 6 lid 1', text: { nl: 'Geen artikel laat deze verstrekker dit aan deze ontvanger geven. Een recht om aan een ander te geven, geldt hier niet.', en: 'No article lets this supplier give this to this recipient. A right to give to somebody else does not hold here.' } };
}

/** Why it may not be about this person. */
export const notAbout = ({ mode, supplier }: Question): Reason =>
  mode === 'WGS'
    ? { article: 'WGS 2.30 lid 1 onder b en c; BGS 2.19', text: { nl: 'Alleen over de betrokkene en de directe kring. Van wie er beroepsmatig bij is: alleen wie het is en hoe die te bereiken is.', en: 'Only about the person concerned and the direct circle. Of professionals around them: only who they are and how to reach them.' } }
    : { article: supplier === 'OM' ? 'Wjsg 39f lid 2 onder b' : 'AVG 5 lid 1 onder c', text: { nl: 'Over iemand buiten deze kring is dit niet nodig, en dus niet te delen.', en: 'About somebody outside this circle this is not needed, and so not to be shared.' } };
