import { addDays, dayOf } from '@casustafel/kernel';
import { foundWorld, startHub, type HubClient, type WorldCase } from '@casustafel/tests-support';

export const RECORD = 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }';
export const WITHDRAW_CONSENT = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { ids } }';
export const NARROW_CONSENT = 'mutation ($input: NarrowConsentInput!) { narrowConsent(input: $input) { ids } }';
export const CONSENTS = `query ($caseId: ID!) { consents(caseId: $caseId) {
  id personId personLabel categories scope capacities givenOn lastDay until way present band notAbleReason givenBySelf representatives recordedBySeatId live withdrawnAt itemIds
  changes { kind byLabel way on left } viewerMay { withdraw } } }`;
export const COPY = `query ($caseId: ID!, $consentId: ID!) { consentCopy(caseId: $caseId, consentId: $consentId) {
  id personName organisation categories scope capacities givenOn way until givenBySelf represented live withdrawnAt asOf } }`;
export const SHARE = 'mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }';
const BRING = 'mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const ITEMS = 'query ($caseId: ID!) { contributions(caseId: $caseId) { id level conclusion doesWhat } }';
const ADD_PERSON = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';

export const today = dayOf(new Date());
/** A birth date by which somebody is this old today, or one day short of it. */
export const bornYearsAgo = (years: number, days = 0): string => addDays(`${Number(today.slice(0, 4)) - years}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`, days);

/** A table with a clinic that keeps a secret, and what a test of consent is made of. */
export async function openConsenting() {
  const hub = await startHub();
  const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const handles = ['chair', 'police', 'gi', 'ggz', 'ggz2', 'privacy', 'shelter'] as const;
  const as = Object.fromEntries(await Promise.all(handles.map(async (handle) => [handle, await hub.signIn(handle)]))) as Record<(typeof handles)[number], HubClient>;
  const openCase = (): Promise<WorldCase> => world.openCase({ seats: ['police', 'gi', 'ggz', 'ggz2'] });

  const given = (file: WorldCase, change: object = {}) => ({
    input: {
      caseId: file.id, personId: file.persons.nora, categories: ['HEALTH'], scope: 'KANARIE-of zij in behandeling is', capacities: ['POLITIE/NONE'],
      lastDay: addDays(today, 60), givenOn: today, way: 'BY_TELEPHONE', giverIds: [file.persons.nora], ...change,
    },
  });
  const record = async (file: WorldCase, change: object = {}, by: HubClient = as.ggz): Promise<string> => (await by.ask(RECORD, given(file, change))).recordConsent.id;
  const bring = async (file: WorldCase, change: object = {}): Promise<string> => (await as.ggz.ask(BRING, {
    input: {
      caseId: file.id, category: 'HEALTH', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.nora], who: 'Nora', doesWhat: 'KANARIE-volgt een behandeling', source: 'dossier',
      conclusion: 'KANARIE-Zij kan de zorg aan', ground: 'zij vroeg het', ...change,
    },
  })).bringContribution.id;
  const sharing = (file: WorldCase, id: string, consentId: string, to: readonly ('police' | 'gi')[] = ['police', 'gi']) =>
    ({ input: { ids: [id], seatIds: to.map((who) => file.seatOf(who)), level: 'CONCLUSION', gate: { kind: 'CONSENT', consentId } } });
  const seen = async (who: HubClient, file: WorldCase, id: string) => (await who.ask(ITEMS, { caseId: file.id })).contributions.find((item: { id: string }) => item.id === id);
  const child = async (file: WorldCase, birthDate: string | null): Promise<string> =>
    (await as.chair.ask(ADD_PERSON, { input: { caseId: file.id, familyRole: 'CHILD', label: 'Kind', name: 'Dee Canarievogel', birthDate } })).addPerson.id;
  const mine = async (who: HubClient, file: WorldCase) => (await who.ask(CONSENTS, { caseId: file.id })).consents;
  return { hub, world, as, openCase, given, record, bring, sharing, seen, child, mine, close: async () => { await world.close(); await hub.close(); } };
}
export type Consenting = Awaited<ReturnType<typeof openConsenting>>;
