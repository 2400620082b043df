import { currentStatement } from '@casustafel/guest-domain';
import type { HubClient, WorldCase } from '@casustafel/tests-support';
import pg from 'pg';
import { openHall, type TableHall } from './sitting';

export const RECORD = 'mutation ($input: RecordGuestInput!) { recordGuest(input: $input) { id } }';
export const SIGN = 'mutation ($input: SignSecrecyInput!) { signGuestSecrecy(input: $input) { id } }';
export const IN = 'mutation ($guestId: ID!) { letGuestIn(guestId: $guestId) { id } }';
export const OUT = 'mutation ($guestId: ID!) { seeGuestOut(guestId: $guestId) { id } }';
export const PROPOSE = 'mutation ($input: ProposeReadAloudInput!) { proposeReadAloud(input: $input) { ids } }';
export const ANSWER = 'mutation ($input: AnswerReadAloudInput!) { answerReadAloud(input: $input) { id } }';
export const TELL = 'mutation ($input: RecordTellingInput!) { recordReadAloud(input: $input) { ids } }';
export const DROP = 'mutation ($id: ID!) { dropReadAloud(id: $id) { id } }';
export const KNOWS = 'mutation ($id: ID!) { confirmGuestKnows(id: $id) { id } }';
export const HIDE = 'mutation ($input: HideScreenInput!) { hideScreenFromGuests(input: $input) { id } }';
export const SHEET = `query ($caseId: ID!, $guestId: ID!) { guestSheet(caseId: $caseId, guestId: $guestId) { guest { id name }
  items { contributionId level manner article conclusion summary who doesWhat toWhom effect } } }`;
export const WAY = `query ($caseId: ID!, $guestId: ID!, $contributionId: ID!) { readAloudWay(caseId: $caseId, guestId: $guestId, contributionId: $contributionId) {
  verdict level because { article text } missing mayBeLiftedBy needsWord } }`;
export const ROOM = `query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor whole gone shielded guestPresenceIds caseFile { id number reason goal } persons { id name }
  seats { id organisation self } conferences { id question step } contributions { id level who doesWhat conclusion source aboutPersonIds viewerMay { share } }
  guests { id name why role organisation signedAt statement signedWay presenceId speaksWith heardContributionIds stays { cameAt leftAt } }
  readAlouds { id guestId contributionId level purpose state own needsWord manner toldAt article wordReason recalled guestKnowsAt version viewerMay { answer tell guestKnows } }
  scoreLines { id } factors { id } hypotheses { id } conclusions { id } tegenspraken { id } decisions { id } actions { id } } }`;

type Who = keyof TableHall['as'];

/** A table that receives guests. */
export class Reception {
  private constructor(readonly hall: TableHall) {}

  static async open(): Promise<Reception> {
    return new Reception(await openHall());
  }

  get as(): TableHall['as'] {
    return this.hall.as;
  }

  /** A case of which the criteria were judged, with a session that runs unless told otherwise. */
  async sit(options: Parameters<TableHall['sit']>[0] = {}): Promise<{ readonly file: WorldCase; readonly id: string }> {
    return this.hall.sit({ seats: ['police', 'ggz', 'gi', 'rvdk'], ...options });
  }

  async guest(conferenceId: string, { role = 'WONINGCORPORATIE', name = 'Mirjam de Woonconsulent', signs = true, comes = false, speaksWith = [] as readonly string[] } = {}): Promise<string> {
    const input = { conferenceId, role, name, jobTitle: 'woonconsulent', organisation: 'Woningstichting De Zuidwesthoek', why: 'weet of er een woning vrijkomt', speaksWith };
    const { id } = (await this.as.chair.ask(RECORD, { input })).recordGuest;
    if (signs) await this.sign(id);
    if (comes) await this.as.chair.ask(IN, { guestId: id });
    return id;
  }

  sign(guestId: string, by: HubClient = this.as.chair): Promise<unknown> {
    return by.ask(SIGN, { input: { guestId, statement: currentStatement.version, way: 'PAPER' } });
  }

  async propose(by: Who, contributionId: string, guestIds: readonly string[], level = 'FULL'): Promise<readonly string[]> {
    return (await this.as[by].ask(PROPOSE, { input: { guestIds, contributionId, level, purpose: 'om een woning te zoeken' } })).proposeReadAloud.ids as string[];
  }

  tell(by: Who, ids: readonly string[], tellerSeatId: string, manner = 'TOLD'): Promise<unknown> {
    return this.as[by].ask(TELL, { input: { ids, manner, tellerSeatId } });
  }

  async room(who: Who, file: WorldCase, since: string | null = null) {
    return (await this.as[who].ask(ROOM, { caseId: file.id, since })).caseView;
  }

  async asApp(who: Who): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.hall.hub.database.url });
    await client.connect();
    await client.query('begin');
    await client.query('select enter($1, $2)', [this.hall.world.people[who].id, '']);
    return client;
  }

  close(): Promise<void> {
    return this.hall.close();
  }
}

/** The code an act ended with, or OK. */
export const codeOf = (act: Promise<unknown>): Promise<string> => act.then(() => 'OK', (error: Error) => /"code":"(\w+)"/.exec(error.message)?.[1] ?? error.message);
