import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { newId } from '@casustafel/kernel';
import { foundWorld, HubClient, startHub } from '@casustafel/tests-support';
import { ASK, BSN, NO_BSN, openRegion, REASON, VIEW } from './asking-elsewhere';

jest.setTimeout(60_000);

const { hub, world, people, after, fresh, spread, add, look, ask, twoTables, offerTo, close } = await openRegion();
afterAll(close);

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
