import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Spreading } from '@casustafel/identity-server';
import { newId } from '@casustafel/kernel';
import { foundWorld, HubClient, startHub, type Handle, type Hub, type World, type WorldCase } from '@casustafel/tests-support';

jest.setTimeout(60_000);

const ADD = 'mutation($input: AddPersonInput!) { addPerson(input: $input) { id } }';
const BSN = 'mutation($input: RecordBsnInput!) { recordBsn(input: $input) { id } }';
const NO_BSN = 'mutation($id: ID!) { removeBsn(personId: $id) { id } }';
const ASK = 'mutation($input: AskElsewhereInput!) { askElsewhere(input: $input) { id ids } }';
const ANSWER = 'mutation($input: AnswerIdentityOfferInput!) { answerIdentityOffer(input: $input) { id } }';
const LINK = (act: string): string => `mutation($id: ID!) { ${act}(contactId: $id) { id } }`;
const UNLINK = 'mutation($input: UndoLinkInput!) { undoLink(input: $input) { id } }';
const VIEW = `query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone persons { id label name }
  bsns { personId recordedAt }
  identityInquiries { id personId reason askedAt endsAt state } identityOffers { id personId offeredAt endsAt }
  identityContacts { id personId name organisation state proposedHere linkedAt undoneAt undoReason viewerMay { propose confirm undo } } } }`;

const OPA = { familyRole: 'NETWORK', label: 'Opa', name: 'Wim van der Verzonnen', birthDate: '1950-02-03' };
const REASON = 'kanarie: hij past op in twee gezinnen';

describe('one person in two cases', () => {
  let hub: Hub;
  let world: World;
  const people = {} as Record<Handle, HubClient>;

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    await arrive();
  });
  const arrive = async (): Promise<void> => {
    for (const handle of ['chair', 'process', 'police', 'ggz', 'jeugd', 'scribe', 'privacy', 'shelter'] as const) people[handle] = await hub.signIn(handle);
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
  afterAll(async () => {
    await world?.close();
    await hub?.close();
  });
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

  describe('a citizen service number', () => {
    it('is kept by whoever leads, and never read back: the table learns only that it is there', async () => {
      const file = await world.openCase({ seats: ['police'] });
      const input = { personId: file.persons.leo, bsn: '1112.22.333' };
      expect(await people.police.refusal(BSN, { input })).toBe('NOT_FOUND');
      await people.chair.ask(BSN, { input });
      await people.chair.ask(BSN, { input: { ...input, bsn: '123456782' } });
      for (const who of ['chair', 'police'] as const) expect((await look(people[who], file)).bsns).toEqual([{ personId: file.persons.leo, recordedAt: expect.any(String) }]);
      const answer = JSON.stringify(await people.chair.try(VIEW, { caseId: file.id }));
      expect(answer).not.toMatch(/123456782|456782|782"|111222333/);
      const rows = await world.sql(`select encode(bsn, 'escape') || encode(bsn_key, 'escape') as kept from person_bsn`);
      expect(JSON.stringify(rows)).not.toMatch(/123456782|111222333/);
      await people.chair.ask(NO_BSN, { id: file.persons.leo });
      expect((await look(people.police, file)).bsns).toEqual([]);
      expect(await people.chair.refusal(NO_BSN, { id: file.persons.leo })).toBe('NOT_FOUND');
      const log = await world.sql('select action, subjects from access_log where stream = $1 and action like $2 order by n', [file.id, '%BSN']);
      expect(log).toEqual(['RECORDED_BSN', 'RECORDED_BSN', 'REMOVED_BSN'].map((action) => ({ action, subjects: [file.pseudonyms.leo] })));
    });

    it('is checked, and the fault names field and remedy and not what was typed', async () => {
      const file = await world.openCase();
      const { errors } = await people.chair.try(BSN, { input: { personId: file.persons.leo, bsn: '111222334' } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', faults: [{ path: 'bsn', code: 'BSN_NOT_VALID' }] });
      expect(JSON.stringify(errors)).not.toContain('111222334');
    });

    it('is refused on own grounds (UAVG 46); the same file under the Wgs takes it', async () => {
      const file = await world.openCase();
      const input = { personId: file.persons.nora, bsn: '111222333' };
      await world.sql("update case_file set legal_mode = 'OWN_GROUNDS' where id = $1", [file.id]);
      expect(await people.chair.refusal(BSN, { input })).toBe('BSN_NEEDS_WGS');
      await world.sql("update case_file set legal_mode = 'WGS' where id = $1", [file.id]);
      expect(await people.chair.refusal(BSN, { input })).toBeNull();
    });
  });

  describe('asking elsewhere', () => {
    it('is for whoever leads the table, of a person of that table, with a reason', async () => {
      const { here, personId, theirs } = await twoTables();
      const input = { personId, reason: REASON };
      expect(await people.police.refusal(ASK, { input })).toBe('NOT_FOUND');
      expect(await people.jeugd.refusal(ASK, { input })).toBe('NOT_FOUND');
      expect(await people.chair.refusal(ASK, { input: { ...input, personId: theirs } })).toBe('NOT_FOUND');
      expect(await people.chair.refusal(ASK, { input: { ...input, personId: newId() } })).toBe('NOT_FOUND');
      expect(await people.chair.refusal(ASK, { input: { ...input, reason: ' ' } })).toBe('INVALID');
      expect(await people.chair.refusal(ASK, { input })).toBeNull();
      expect(await people.chair.refusal(ASK, { input })).toBe('ALREADY_ASKED');
      const nameless = await add(people.chair, here, { label: 'Oom', birthDate: null });
      expect(await people.chair.refusal(ASK, { input: { ...input, personId: nameless } })).toBe('NOT_FINDABLE');
      await world.sql("update case_file set legal_mode = 'OWN_GROUNDS' where id = $1", [here.id]);
      const third = await add(people.chair, here, { label: 'Oma' });
      expect(await people.chair.refusal(ASK, { input: { ...input, personId: third } })).toBe('ELSEWHERE_NEEDS_WGS');
    });

    it('brings the other table a question with nothing of the first in it, and those who do not lead it nothing', async () => {
      const { here, other, personId, theirs } = await twoTables();
      await ask(people.chair, personId);
      await spread();
      const offer = await offerTo({ other, theirs });
      expect(offer).toEqual({ id: expect.any(String), personId: theirs, offeredAt: expect.any(String), endsAt: expect.any(String) });
      for (const { who, file } of [{ who: 'ggz', file: other }, { who: 'police', file: here }, { who: 'jeugd', file: here }] as const) {
        const { identityOffers, identityInquiries, identityContacts } = await look(people[who], file);
        expect([identityOffers, identityInquiries, identityContacts]).toEqual([[], [], []]);
      }
      const asked = async (who: HubClient, id: string) => (await who.ask('{ myCases { id asked } }')).myCases.find((each: { id: string }) => each.id === id).asked;
      expect(await asked(people.process, other.id)).toBe(1);
      expect(await asked(people.ggz, other.id)).toBe(0);
      expect(await world.sql("select 1 from outbox where stream = $1 and topic = 'mine' and object_id = $2", [world.people.process.id, offer.id])).toHaveLength(1);
      const told = await world.sql<{ kind: string; seats_after: string[] }>("select kind, seats_after from outbox where stream = $1 and kind = 'IdentityOffer'", [other.id]);
      expect(told.map(({ seats_after }) => [...seats_after].sort())).toEqual([[other.seatOf('process'), other.seatOf('shelter')].sort()]);
      const everything = JSON.stringify(await people.process.ask(VIEW, { caseId: other.id }));
      expect(everything).not.toMatch(/kanarie|Opa|van der Verzonnen/);
      for (const hidden of [here.id, personId, world.people.chair.id, here.number]) expect(everything).not.toContain(hidden);
    });

    it.each([
      ['by number, whatever the name', { name: 'Heel Anders', birthDate: null }, true, true],
      ['not by another birth date', { birthDate: '1950-02-04' }, false, false],
      ['not by a name alone', { birthDate: null }, false, false],
    ] as const)('finds somebody %s', async (_, change, byNumber, found) => {
      const { here, other, personId, theirs } = await twoTables(change);
      if (byNumber) for (const [by, id] of [[people.chair, personId], [people.process, theirs]] as const) await by.ask(BSN, { input: { personId: id, bsn: '123456782' } });
      await ask(people.chair, personId);
      await spread();
      expect(await offerTo({ other, theirs }) !== undefined).toBe(found);
      expect((await look(people.chair, here)).identityInquiries).toEqual([expect.objectContaining({ state: 'PENDING' })]);
      await world.sql('delete from person_bsn');
    });

    it.each([
      ['closed', "update case_file set closed_at = now() where id = $1"],
      ['under another regime', "update case_file set legal_mode = 'OWN_GROUNDS' where id = $1"],
    ])('finds nobody in a case that is %s', async (_, change) => {
      const { other, personId, theirs } = await twoTables();
      await world.sql(change, [other.id]);
      await ask(people.chair, personId);
      await spread();
      expect(await world.sql('select 1 from identity_offer where person_id = $1', [theirs])).toEqual([]);
    });

    it('crosses no region', async () => {
      const elsewhere = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder, prefix: `e${Date.now()}-` });
      const far = await elsewhere.openCase();
      const here = await world.openCase();
      await fresh();
      await ask(people.chair, here.persons.leo);
      await spread();
      expect(await world.sql('select 1 from identity_offer where case_id = $1', [far.id])).toEqual([]);
      await elsewhere.close();
    });

    it('is a line in the log, what was looked for unreadable, and the officer sees it', async () => {
      const { here, personId } = await twoTables();
      await ask(people.chair, personId);
      const [line] = await world.sql<{ outcome: string; search: Buffer; object_kinds: string[] }>("select outcome, search, object_kinds from access_log where stream = $1 and action = 'SEARCHED'", [here.id]);
      expect(line).toMatchObject({ outcome: 'DONE', object_kinds: ['Person', 'IdentityInquiry'] });
      expect(line!.search.toString('latin1')).not.toMatch(/Verzonnen|1950/);
      const { accessLog } = await people.privacy.ask('query($filter: AccessLogFilter!) { accessLog(filter: $filter) { lines { action } } }', { filter: { caseId: here.id, action: 'SEARCHED', limit: 10 } });
      expect(accessLog.lines).toEqual([{ action: 'SEARCHED' }]);
    });

    it('runs out: so many a day, however many processes and cases one asks through', async () => {
      await fresh();
      const second = await startHub({ beside: hub });
      try {
        const files = await Promise.all([1, 2, 3, 4].map(() => world.openCase()));
        const asked = files.flatMap(({ persons }) => [persons.leo, persons.nora]);
        const doors = [people.chair, new HubClient(second.url, people.chair.cookie)];
        const answers = await Promise.all(asked.map((personId, at) => doors[at % 2]!.refusal(ASK, { input: { personId, reason: REASON } })));
        expect(answers.filter((answer) => answer === null)).toHaveLength(5);
        expect(answers.filter((answer) => answer === 'ASKED_ENOUGH_TODAY')).toHaveLength(3);
        // Once the seat in which they asked has ended, the count still stands.
        for (const file of files.slice(1)) await file.unseat('chair');
        expect(await people.chair.refusal(ASK, { input: { personId: files[0]!.persons.child1, reason: REASON } })).toBe('ASKED_ENOUGH_TODAY');
        await after('1 day', async () => expect(await people.chair.refusal(ASK, { input: { personId: files[0]!.persons.child1, reason: REASON } })).toBeNull());
      } finally {
        await second.close();
      }
    });
  });

  describe('the answer', () => {
    it('of "yes" tells each side with whom to speak, and of no case', async () => {
      const { here, other, contact, twin } = await touch();
      expect(contact).toMatchObject({ name: world.people.process.name, state: 'CONTACT', viewerMay: { propose: true, confirm: false, undo: false } });
      expect(twin).toMatchObject({ name: world.people.chair.name, state: 'CONTACT' });
      expect((await look(people.chair, here)).identityInquiries).toEqual([expect.objectContaining({ state: 'KNOWN', reason: REASON })]);
      const said = JSON.stringify(await people.chair.ask(VIEW, { caseId: here.id }));
      for (const hidden of [other.id, other.number, twin.id, twin.personId]) expect(said).not.toContain(hidden);
      for (const { who, file } of [{ who: 'police', file: here }, { who: 'ggz', file: other }] as const) expect((await look(people[who], file)).identityContacts).toEqual([]);
    });

    it('of "no", of nobody, and of silence is one: it runs out', async () => {
      const [refused, silent, nobody] = [await twoTables(), await twoTables(), await twoTables(null)];
      for (const { personId } of [refused, silent, nobody]) await ask(people.chair, personId);
      await spread();
      const offer = await offerTo(refused);
      const before = await look(people.chair, refused.here);
      await people.process.ask(ANSWER, { input: { offerId: offer.id, agrees: false } });
      expect({ ...(await look(people.chair, refused.here)), cursor: '' }).toEqual({ ...before, cursor: '' });
      expect(await people.process.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('OFFER_ANSWERED');
      const late = await offerTo(silent);
      await after('14 days 1 second', async () => {
        for (const { here } of [refused, silent, nobody]) expect((await look(people.chair, here)).identityInquiries).toEqual([expect.objectContaining({ state: 'ENDED' })]);
        expect(await offerTo(silent)).toBeUndefined();
        expect(await people.process.refusal(ANSWER, { input: { offerId: late.id, agrees: true } })).toBe('OFFER_ENDED');
        expect(await people.chair.refusal(ASK, { input: { personId: silent.personId, reason: REASON } })).toBeNull();
      });
    });

    it('is not one’s own, for whoever leads both tables', async () => {
      await fresh();
      const [here, other] = [await world.openCase(), await world.openCase({ seats: [['process', 'PROCESREGISSEUR']] })];
      const personId = await add(people.chair, here, { name: 'Tweemaal Verzonnen' });
      await add(people.chair, other, { name: 'Tweemaal Verzonnen' });
      await ask(people.chair, personId);
      await spread();
      const [offer] = (await look(people.chair, other)).identityOffers;
      expect(await people.chair.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('SAME_PERSON');
      expect(await people.process.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBeNull();
    });

    it('is not given by whoever does not lead, nor by a stranger to the case', async () => {
      const { other, personId, theirs } = await twoTables();
      await ask(people.chair, personId);
      await spread();
      const offer = await offerTo({ other, theirs });
      for (const who of ['ggz', 'chair', 'police'] as const) expect(await people[who].refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('NOT_FOUND');
    });
  });

  describe('a link', () => {
    it('is said by one and confirmed by another from the other table; both leads see the mark, nobody else', async () => {
      const { here, other, contact, twin } = await touch();
      expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBe('NOTHING_PROPOSED');
      await people.chair.ask(LINK('proposeLink'), { id: contact.id });
      expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBe('SAME_PERSON');
      expect(await people.chair.refusal(LINK('confirmLink'), { id: twin.id })).toBe('NOT_FOUND');
      expect((await look(people.process, other)).identityContacts[0]).toMatchObject({ state: 'PROPOSED', proposedHere: false, viewerMay: { propose: false, confirm: true, undo: true } });
      await people.process.ask(LINK('confirmLink'), { id: twin.id });
      for (const [who, file] of [[people.chair, here], [people.process, other], [people.shelter, other]] as const)
        expect((await look(who, file)).identityContacts[0]).toMatchObject({ state: 'LINKED', linkedAt: expect.any(String) });
      for (const [who, file] of [[people.police, here], [people.jeugd, here], [people.ggz, other]] as const) expect(JSON.stringify(await look(who, file))).not.toMatch(/LINKED/);
      // Nothing crosses: each table still has only its own people.
      expect(JSON.stringify((await look(people.chair, here)).persons)).not.toContain('Grootvader');
      expect(await people.chair.refusal(VIEW, { caseId: other.id })).toBe('NOT_FOUND');
    });

    it('needs another person, also when one person leads both tables', async () => {
      const { other, contact, twin } = await touch();
      await other.seat('chair');
      await people.chair.ask(LINK('proposeLink'), { id: contact.id });
      expect(await people.chair.refusal(LINK('confirmLink'), { id: twin.id })).toBe('SAME_PERSON');
      expect(await people.shelter.refusal(LINK('confirmLink'), { id: twin.id })).toBeNull();
    });

    it('is undone by either, with a reason that stays where it was written', async () => {
      const { here, other, contact, twin } = await touch();
      await people.chair.ask(LINK('proposeLink'), { id: contact.id });
      await people.process.ask(LINK('confirmLink'), { id: twin.id });
      expect(await people.process.refusal(UNLINK, { input: { contactId: twin.id, reason: '' } })).toBe('INVALID');
      await people.process.ask(UNLINK, { input: { contactId: twin.id, reason: 'Een ander mens' } });
      expect((await look(people.process, other)).identityContacts[0]).toMatchObject({ state: 'CONTACT', undoReason: 'Een ander mens' });
      expect((await look(people.chair, here)).identityContacts[0]).toMatchObject({ state: 'CONTACT', undoReason: null, undoneAt: expect.any(String) });
      expect(await people.chair.refusal(UNLINK, { input: { contactId: contact.id, reason: 'Nogmaals' } })).toBe('NOTHING_LINKED');
      await people.process.ask(LINK('proposeLink'), { id: twin.id });
      expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBeNull();
    });

    it('moves on both sides once, however many press at the same moment', async () => {
      const { contact, twin } = await touch();
      const answers = await Promise.all([people.chair.refusal(LINK('proposeLink'), { id: contact.id }), people.process.refusal(LINK('proposeLink'), { id: twin.id })]);
      expect(answers.filter((answer) => answer === null)).toHaveLength(1);
      const rows = await world.sql<{ state: string; proposed_here: boolean }>('select state, proposed_here from identity_contact where id in ($1, $2) order by proposed_here', [contact.id, twin.id]);
      expect(rows).toEqual([{ state: 'PROPOSED', proposed_here: false }, { state: 'PROPOSED', proposed_here: true }]);
    });
  });
});
