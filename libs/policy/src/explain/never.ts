import { inForce, type Capacity, type SharingAgreement } from '@casustafel/agreement-domain';
import { THIRD_PARTY_ROLES, type DataCategory, type StatutoryRole } from '@casustafel/kernel';
import type { Because } from './answer';
import type { Question } from './question.input';

const NEVER_BECAUSE: Partial<Record<DataCategory, Because>> = {
  POLICE_INVESTIGATION: { article: 'Wpg 9, 10; WGS 2.30', text: 'Gegevens uit een opsporingsonderzoek gaan niet naar een casustafel.' },
  INFORMANT: { article: 'Wpg 12', text: 'Gegevens van en over informanten gaan nooit naar een casustafel.' },
  NATIONALITY: { article: 'BGS 1.9', text: 'Nationaliteit wordt niet verwerkt, behalve om vast te stellen wie iemand is.' },
};

/** Which secrecy a supplier keeps where no article lets it speak. */
const SECRECY: Partial<Record<StatutoryRole, string>> = {
  POLITIE: 'Wpg 7 lid 1', OM: 'Wjsg 52', DJI: 'Wjsg 52', VEILIG_THUIS: 'Wmo 5.3.3', GI: 'Jeugdwet 7.3.11 lid 1', JEUGDHULP: 'Jeugdwet 7.3.11 lid 1',
  COLLEGE_CONTRACTED: 'Jeugdwet 7.3.11 lid 1', VROUWENOPVANG: 'Jeugdwet 7.3.11 lid 1', GGZ: 'BW 7:457 lid 1', HUISARTS: 'BW 7:457 lid 1', GGD: 'Wet BIG 88', COLLEGE: 'Wmo 5.2.1',
};

const NO_PARTICIPANTS: readonly StatutoryRole[] = ['JEUGDHULP', 'HUISARTS', 'VROUWENOPVANG', 'HALT', 'ZVH', ...THIRD_PARTY_ROLES];

/** What closes the way whatever else is supplied; `null` when nothing does. */
export function closedBy({ category, stage, mode, on }: Question, agreement: SharingAgreement): Because | null {
  const never = NEVER_BECAUSE[category];
  if (never) return never;
  if (stage === 'CLOSED') return mode === 'WGS'
    ? { article: 'WGS 2.31 lid 8', text: 'De casus is gesloten. De gegevens zijn afgeschermd tot zij worden vernietigd.' }
    : { article: 'AVG 5 lid 1 onder e', text: 'De casus is gesloten. Wat er ligt, is afgeschermd en wordt niet meer gedeeld.' };
  if (!inForce(agreement, on)) return mode === 'WGS'
    ? { article: 'BGS 4.1', text: 'Op die dag was de WGS voor Zorg- en Veiligheidshuizen niet van kracht.' }
    : { article: 'AVG 6 lid 1', text: 'Op die dag was deze versie van de afspraken niet van kracht.' };
  return null;
}

/** Why no row of the agreement reaches this recipient. */
export function noRow({ mode, supplier, recipient }: Question, from: Capacity): Because {
  const outside = mode === 'WGS' && NO_PARTICIPANTS.find((role) => role === supplier || role === recipient);
  if (outside) return { article: 'WGS 2.27', text: 'Onder de WGS geven alleen deelnemers elkaar gegevens, en een van deze twee is geen deelnemer.' };
  if (mode === 'WGS') return { article: 'WGS 2.30', text: 'Deze verstrekker brengt dit soort gegevens niet in.' };
  const secrecy = from.role === 'COLLEGE' && from.task !== 'WMO' ? undefined : SECRECY[from.role];
  return { article: secrecy ?? 'AVG 5 lid 1 onder b; 6 lid 1', text: 'Geen artikel laat deze verstrekker dit aan deze ontvanger geven. Een recht om aan een ander te geven, geldt hier niet.' };
}

/** Why it may not be about this person. */
export const notAbout = ({ mode, supplier }: Question): Because =>
  mode === 'WGS'
    ? { article: 'WGS 2.30 lid 1 onder b en c; BGS 2.19', text: 'Alleen over de betrokkene en de directe kring. Van wie er beroepsmatig bij is: alleen wie het is en hoe die te bereiken is.' }
    : { article: supplier === 'OM' ? 'Wjsg 39f lid 2 onder b' : 'AVG 5 lid 1 onder c', text: 'Over iemand buiten deze kring is dit niet nodig, en dus niet te delen.' };
