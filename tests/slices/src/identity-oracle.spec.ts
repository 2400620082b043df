import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Spreading } from '@casustafel/identity-server';
import { foundWorld, LiveClient, startHub, pause, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';
import pg from 'pg';

jest.setTimeout(60_000);

const ADD = 'mutation($input: AddPersonInput!) { addPerson(input: $input) { id ids } }';
const ASK = 'mutation($input: AskElsewhereInput!) { askElsewhere(input: $input) { id ids } }';
const BSN = 'mutation($input: RecordBsnInput!) { recordBsn(input: $input) { id ids } }';
const ANSWER = 'mutation($input: AnswerIdentityOfferInput!) { answerIdentityOffer(input: $input) { id } }';
const VIEW = `query($caseId: ID!) { caseView(caseId: $caseId) { whole gone persons { id label name birthDate } bsns { id personId } identityInquiries { id personId reason askedAt endsAt state }
  identityOffers { id } identityContacts { id name } seats { id } } }`;
const OPA = { familyRole: 'NETWORK', label: 'Opa', name: 'Wim Verzonnen', birthDate: '1950-02-03' };

/** Everything that differs by chance between two runs: ids by their order, moments, and bytes that are sealed or hashed by their length. */
function plain(value: unknown): string {
  const names = new Map<string, string>();
  return JSON.stringify(value, (_, each) => (each?.type === 'Buffer' ? `<${each.data.length} bytes>` : each))
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => names.get(id) ?? names.set(id, `<id ${names.size}>`).get(id)!)
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
    .replace(/(mark|sid)(\\?":\\?")([\w-]+)/g, (_all, what: string, between: string, bytes: string) => `${what}${between}${bytes.length} letters`)
    .replace(/localhost:\d+/g, '<address>');
}

/** One of two regions that are alike, but that in one of them another table knows the same person. */
class Side {
  readonly answers: unknown[] = [];
  personId = '';

  private constructor(readonly hub: Hub, readonly world: World, readonly here: WorldCase, readonly other: WorldCase, readonly chair: HubClient, readonly process: HubClient, readonly line: LiveClient) {}

  static async open(known: boolean): Promise<Side> {
    const hub = await startHub();
    const world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    const [here, other] = [await world.openCase(), await world.openCase({ seats: [['process', 'PROCESREGISSEUR']] })];
    await other.unseat('chair');
    const [chair, process] = [await hub.signIn('chair'), await hub.signIn('process')];
    await process.ask(ADD, { input: { caseId: other.id, ...OPA, ...(known ? {} : { name: 'Heel Anders' }) } });
    const line = await LiveClient.open(chair);
    await line.watch(here.id);
    return new Side(hub, world, here, other, chair, process, line);
  }

  async say(document: string, variables: object): Promise<Record<string, { id: string }>> {
    const response = await this.chair.post('/graphql', { query: document, variables });
    const body = (await response.json()) as { data: Record<string, { id: string }> };
    const headers = [...response.headers].filter(([name]) => name !== 'date');
    this.answers.push({ status: response.status, headers, body });
    return body.data;
  }

  spread = (): Promise<void> => this.hub.app.get(Spreading, { strict: false }).spread();

  /** The same acts on either side: everything an asker can do and see until somebody agrees. */
  async play(): Promise<void> {
    this.personId = (await this.say(ADD, { input: { caseId: this.here.id, ...OPA } }))['addPerson']!.id;
    await this.say(BSN, { input: { personId: this.personId, bsn: '123456782' } });
    await this.say(ASK, { input: { personId: this.personId, reason: 'Hij past op in twee gezinnen' } });
    await this.say(VIEW, { caseId: this.here.id });
    await this.spread();
    await pause(300);
    await this.say(VIEW, { caseId: this.here.id });
    await this.say(ASK, { input: { personId: this.personId, reason: 'Nog eens' } });
    await this.say('{ myCases { id familyRoles notShared } }', {});
    await this.say('{ viewer { id name } }', {});
  }

  /** The rows that the asker's own acts and their own case left, in every table with a case or an actor. */
  async rows(): Promise<unknown> {
    const ofChair = this.world.people.chair.id;
    return {
      log: await this.world.sql('select action, outcome, object_kinds, object_ids, cardinality(subjects) as subjects, purpose, legal_mode, function, decision_key, live, n, octet_length(search) as term from access_log where stream = any($1::uuid[]) order by stream = $2, n', [[this.here.id, ofChair], ofChair]),
      outbox: await this.world.sql('select n, topic, kind, object_id, seats_before, seats_after from outbox where stream = any($1::uuid[]) order by stream = $2, n', [[this.here.id, ofChair], ofChair]),
      inquiries: await this.world.sql('select * from identity_inquiry where case_id = $1', [this.here.id]),
      asked: await this.world.sql('select professional_id, asked from identity_asking'),
      persons: await this.world.sql('select id, family_role, position, version from person where case_id = $1 order by family_role, position', [this.here.id]),
      contacts: await this.world.sql('select * from identity_contact where case_id = $1', [this.here.id]),
    };
  }

  async close(): Promise<void> {
    this.line.close();
    await this.world.close();
    await this.hub.close();
  }
}

describe('whoever asks elsewhere', () => {
  let sides: readonly [known: Side, unknown: Side];
  beforeAll(async () => {
    sides = await Promise.all([Side.open(true), Side.open(false)]);
    await Promise.all(sides.map((side) => side.play()));
  });
  afterAll(async () => {
    await Promise.all(sides?.map((side) => side.close()) ?? []);
  });

  it('is answered the same bytes, with the same headers, whether another table knows them', () => {
    const [known, unknown] = sides.map(({ answers }) => plain(answers));
    expect(known).toBe(unknown);
    expect(known).toContain('PENDING');
  });

  it('hears the same over the live line, and as often', () => {
    const [known, unknown] = sides.map(({ line }) => plain(line.frames));
    expect(known).toBe(unknown);
  });

  it('leaves the same rows, in the log and everywhere of their own case', async () => {
    const [known, unknown] = (await Promise.all(sides.map((side) => side.rows()))).map(plain);
    expect(known).toBe(unknown);
    expect(known).toContain('SEARCHED');
  });

  // The twin: on one side there is a question for the other table, and once it agrees the asker does know.
  it('knows the difference once the other side agrees, and not before', async () => {
    const offers = await Promise.all(sides.map(({ process, other }) => process.ask(VIEW, { caseId: other.id }).then(({ caseView }) => caseView.identityOffers)));
    expect(offers.map(({ length }) => length)).toEqual([1, 0]);
    const [known] = sides;
    await known.process.ask(ANSWER, { input: { offerId: offers[0][0].id, agrees: true } });
    const { caseView } = await known.chair.ask(VIEW, { caseId: known.here.id });
    expect(caseView.identityInquiries[0].state).toBe('KNOWN');
    expect(caseView.identityContacts).toHaveLength(1);
  });
});

describe('behind the program', () => {
  let side: Side;
  let app: pg.Client;
  let offerId: string;
  beforeAll(async () => {
    side = await Side.open(true);
    await side.play();
    app = new pg.Client({ connectionString: side.hub.database.url });
    await app.connect();
    [{ id: offerId }] = (await side.process.ask(VIEW, { caseId: side.other.id })).caseView.identityOffers;
  });
  afterAll(async () => {
    await app?.end();
    await side?.close();
  });
  const as = async (who: 'chair' | 'process' | 'police', statement: string, values: readonly unknown[] = []): Promise<unknown> => {
    await app.query('begin');
    try {
      await app.query("select enter($1, '')", [side.world.people[who].id]);
      const { rows, rowCount } = await app.query(statement, [...values]);
      return rows.length > 0 ? rows : rowCount;
    } catch (error) {
      return (error as { code: string }).code;
    } finally {
      await app.query('rollback');
    }
  };
  const FORBIDDEN = '42501';

  it('no statement of the application can read back a number, or whose question an offer is', async () => {
    for (const column of ['bsn', 'bsn_key']) expect(await as('chair', `select ${column} from person_bsn`)).toBe(FORBIDDEN);
    for (const column of ['asked_by', 'inquiry_id', '*']) expect(await as('process', `select ${column} from identity_offer`)).toBe(FORBIDDEN);
    expect(await as('process', 'select other_id from identity_contact')).toBe(FORBIDDEN);
  });
  it('the asker sees no row of the other case, the other no row of the asker’s, and who does not lead none at all', async () => {
    expect(await as('chair', 'select id from identity_offer')).toBe(0);
    expect(await as('process', 'select id from identity_inquiry')).toBe(0);
    expect(await as('police', 'select id from identity_inquiry')).toBe(0);
    expect(await as('process', 'select id from identity_offer')).toEqual([{ id: offerId }]);
  });
  it('nobody makes, moves or answers an offer or a contact past the functions, nor through them in another case', async () => {
    expect(await as('process', "update identity_offer set state = 'AGREED'")).toBe(FORBIDDEN);
    expect(await as('process', 'insert into identity_contact (id) values (gen_random_uuid())')).toBe(FORBIDDEN);
    expect(await as('chair', "update identity_inquiry set ends_at = now() + interval '1 year'")).toBe(FORBIDDEN);
    expect(await as('chair', 'select answer_offer($1, true) as outcome', [offerId])).toEqual([{ outcome: 'GONE' }]);
    expect(await as('chair', "select step_contact($1, 1, 'PROPOSE', null) as done", [offerId])).toEqual([{ done: false }]);
    expect(await as('chair', 'update identity_asking set asked = 9')).toBe('23514');
  });
  it('what looks across cases answers nothing: no row, no number, no word of one', async () => {
    const functions = await side.hub.asOwner<{ proname: string; result: string; arguments: string }>(
      "select proname, pg_get_function_result(oid) as result, pg_get_function_identity_arguments(oid) as arguments from pg_proc where proname in ('spread_inquiries', 'answer_offer', 'step_contact', 'reader_led_cases') order by 1");
    expect(functions).toEqual([
      { proname: 'answer_offer', result: 'text', arguments: 'p_offer uuid, p_agrees boolean' },
      { proname: 'reader_led_cases', result: 'uuid[]', arguments: '' },
      { proname: 'spread_inquiries', result: 'void', arguments: 'p_offset text' },
      { proname: 'step_contact', result: 'boolean', arguments: 'p_contact uuid, p_version integer, p_act text, p_reason bytea' },
    ]);
  });
});
