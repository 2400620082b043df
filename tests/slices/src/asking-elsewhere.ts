import { Spreading } from '@casustafel/identity-server';
import { foundWorld, startHub, type HubClient, type WorldCase } from '@casustafel/tests-support';

export const ADD = 'mutation($input: AddPersonInput!) { addPerson(input: $input) { id } }';
export const BSN = 'mutation($input: RecordBsnInput!) { recordBsn(input: $input) { id } }';
export const NO_BSN = 'mutation($id: ID!) { removeBsn(personId: $id) { id } }';
export const ASK = 'mutation($input: AskElsewhereInput!) { askElsewhere(input: $input) { id ids } }';
export const ANSWER = 'mutation($input: AnswerIdentityOfferInput!) { answerIdentityOffer(input: $input) { id } }';
export const LINK = (act: string): string => `mutation($id: ID!) { ${act}(contactId: $id) { id } }`;
export const UNLINK = 'mutation($input: UndoLinkInput!) { undoLink(input: $input) { id } }';
export const VIEW = `query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone persons { id label name }
  bsns { personId recordedAt }
  identityInquiries { id personId reason askedAt endsAt state } identityOffers { id personId offeredAt endsAt }
  identityContacts { id personId name organisation state proposedHere linkedAt undoneAt undoReason viewerMay { propose confirm undo } } } }`;

const OPA = { familyRole: 'NETWORK', label: 'Opa', name: 'Wim van der Verzonnen', birthDate: '1950-02-03' };
export const REASON = 'kanarie: hij past op in twee gezinnen';
const HANDLES = ['chair', 'process', 'police', 'ggz', 'jeugd', 'scribe', 'privacy', 'shelter'] as const;

/** A region in which tables ask each other after people. */
export async function openRegion() {
  const hub = await startHub();
  const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
  const people = {} as Record<(typeof HANDLES)[number], HubClient>;
  const arrive = async (): Promise<void> => {
    for (const handle of HANDLES) people[handle] = await hub.signIn(handle);
  };
  /** Later, when every sign-in of today has ended; and back. */
  const after = async (offset: string, work: () => Promise<void>): Promise<void> => {
    hub.moveClock(offset);
    try {
      await arrive();
      await work();
    } finally {
      hub.moveClock('');
      await arrive();
    }
  };
  // What one test asked is not counted against the next.
  const fresh = () => world.sql('delete from identity_asking');
  const spread = () => hub.app.get(Spreading, { strict: false }).spread();
  const add = async (by: HubClient, file: WorldCase, change: object = {}): Promise<string> => (await by.ask(ADD, { input: { caseId: file.id, ...OPA, ...change } })).addPerson.id;
  const look = async (who: HubClient, file: WorldCase) => (await who.ask(VIEW, { caseId: file.id })).caseView;
  const ask = async (who: HubClient, personId: string): Promise<string> => (await who.ask(ASK, { input: { personId, reason: REASON } })).askElsewhere.id;

  let pairs = 0;
  /** Two cases that share nobody at the table: the chair leads the one, the procesregisseur the other. */
  async function twoTables(there: object | null = {}) {
    await fresh();
    // A name of its own, so that the tables of one test do not find those of another.
    const name = `Wim ${String.fromCharCode(97 + (pairs += 1))}aan van der Verzonnen`;
    const here = await world.openCase({ seats: ['police', ['jeugd', 'CASUSREGISSEUR']] });
    const other = await world.openCase({ seats: [['process', 'PROCESREGISSEUR'], 'ggz', ['shelter', 'CHAIR']] });
    await other.unseat('chair');
    const personId = await add(people.chair, here, { name });
    const theirs = there && (await add(people.process, other, { label: 'Grootvader', name: `${name.split(' ')[1]} verzonnen, WIM  van der`, ...there }));
    return { here, other, personId, theirs };
  }
  const offerTo = async ({ other, theirs }: { other: WorldCase; theirs: string | null }) => (await look(people.process, other)).identityOffers.find(({ personId }: { personId: string }) => personId === theirs);
  async function touch() {
    const tables = await twoTables();
    await ask(people.chair, tables.personId);
    await spread();
    const offer = await offerTo(tables);
    await people.process.ask(ANSWER, { input: { offerId: offer.id, agrees: true } });
    const [contact] = (await look(people.chair, tables.here)).identityContacts;
    const [twin] = (await look(people.process, tables.other)).identityContacts;
    return { ...tables, contact, twin };
  }

  await arrive();
  const close = async (): Promise<void> => {
    await world.close();
    await hub.close();
  };
  return { hub, world, people, after, fresh, spread, add, look, ask, twoTables, offerTo, touch, close };
}
