import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, startHub, type Handle, type Hub, type HubClient, type World } from '@casustafel/tests-support';

jest.setTimeout(30_000);

const START = 'mutation($input: StartCaseInput!) { startCase(input: $input) { id ids } }';
const SEAT = 'mutation($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }';
const UNSEAT = 'mutation($id: ID!) { unseat(seatId: $id) { id } }';
const CORRECT = 'mutation($input: CorrectCaseInput!) { correctCase(input: $input) { id } }';
const ADD = 'mutation($input: AddPersonInput!) { addPerson(input: $input) { id } }';
const VIEW = `query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor gone
  caseFile { id number reason goal legalMode version viewerMay { seat place correct merge } }
  persons { id familyRole label name birthDate }
  seats { id name organisation function live self viewerMay { unseat } } } }`;
const MY_CASES = '{ myCases { id number table function familyRoles notShared next { date } last { date } } }';

const CANARY = 'kanarie-in-de-aanleiding';

describe('a case file', () => {
  let hub: Hub;
  let world: World;
  const people = {} as Record<Handle, HubClient>;

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    await world.nobodyIsAsked();
    for (const handle of ['chair', 'process', 'police', 'police2', 'ggz', 'admin', 'privacy'] as const) people[handle] = await hub.signIn(handle);
  });
  afterAll(async () => {
    await world?.close();
    await hub?.close();
  });

  const input = (change: object = {}) => ({
    tableId: world.tableId, legalMode: 'WGS', reason: CANARY, goal: 'Rust voor de kinderen',
    persons: [
      { familyRole: 'PARENT', label: 'Moeder', name: 'Eva Verzonnen', birthDate: '1990-02-03' },
      { familyRole: 'CHILD', label: 'Kind 1', name: 'Iris Verzonnen', birthDate: '2019-04-05' },
      { familyRole: 'CHILD', label: 'Kind 2', name: 'Jip Verzonnen' },
    ],
    ...change,
  });
  const start = async (): Promise<string> => (await people.chair.ask(START, { input: input() })).startCase.id;
  const seat = (who: HubClient, caseId: string, handle: Handle, change: object = {}) =>
    who.try(SEAT, { input: { caseId, professionalId: world.people[handle].id, function: 'PARTNER', ...change } });
  const codeOf = async (answer: ReturnType<typeof seat>) => (await answer).errors?.[0]?.extensions.code ?? 'DONE';

  it('starts with the family, each child apart, and a seat for the chair', async () => {
    const caseId = await start();
    const { caseView } = await people.chair.ask(VIEW, { caseId });
    expect(caseView.caseFile).toEqual([expect.objectContaining({ id: caseId, reason: CANARY, number: expect.stringMatching(/^\d{2}-\d{4}$/), viewerMay: { seat: true, place: true, correct: true, merge: true } })]);
    expect(caseView.persons.map(({ label, name, birthDate }: Record<string, string>) => [label, name, birthDate])).toEqual([
      ['Moeder', 'Eva Verzonnen', '1990-02-03'], ['Kind 1', 'Iris Verzonnen', '2019-04-05'], ['Kind 2', 'Jip Verzonnen', null],
    ]);
    expect(caseView.seats).toEqual([expect.objectContaining({ name: 'Ans Voorbeeld', function: 'CHAIR', live: true, self: true })]);
    const { myCases } = await people.chair.ask(MY_CASES);
    expect(myCases).toContainEqual(expect.objectContaining({ id: caseId, familyRoles: ['PARENT', 'CHILD', 'CHILD'], notShared: 0, next: null }));
  });

  it('keeps no name or reason readable in the database', async () => {
    const caseId = await start();
    const rows = await world.sql(
      `select encode(f.reason, 'escape') || encode(f.goal, 'escape') || string_agg(encode(p.content, 'escape') || encode(p.name_key, 'escape'), '') as kept
       from case_file f join person p on p.case_id = f.id where f.id = $1 group by f.reason, f.goal`, [caseId]);
    expect(JSON.stringify(rows)).not.toMatch(/kanarie|Verzonnen|Moeder|1990/);
  });

  it('gives numbers one after the other, also to two who start at once', async () => {
    const ids = await Promise.all([start(), start(), start()]);
    const rows = await world.sql<{ number: string }>('select number from case_file where id = any($1) order by number', [ids]);
    const sequence = rows.map(({ number }) => Number(number.slice(3)));
    expect(sequence).toEqual([sequence[0], sequence[0]! + 1, sequence[0]! + 2]);
  });

  it('is started at a table by its own chair alone', async () => {
    expect(await people.process.refusal(START, { input: input() })).toBe('NOT_FOUND');
    expect(await people.admin.refusal(START, { input: input() })).toBe('NOT_FOUND');
  });

  it('names everything that is wrong with what was given', async () => {
    const { errors } = await people.chair.try(START, { input: input({ reason: ' ', legalMode: 'X', persons: [{ familyRole: 'CHILD', label: 'A', name: '' }] }) });
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
    expect(errors?.[0]?.extensions.faults?.map(({ path }) => path).sort()).toEqual(['legalMode', 'persons[0].name', 'reason']);
  });

  it('happens once, however often it is sent', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const first = await people.chair.try(START, { input: input() }, headers);
    const second = await people.chair.try(START, { input: input() }, headers);
    expect(second.data).toEqual(first.data);
  });

  it('is no secret to whoever is seated, and absent to everybody else', async () => {
    const caseId = await start();
    await seat(people.chair, caseId, 'police');
    expect((await people.police.ask(VIEW, { caseId })).caseView.caseFile).toHaveLength(1);
    const nowhere = await people.police2.try(VIEW, { caseId: crypto.randomUUID() });
    for (const outsider of ['police2', 'ggz', 'process', 'admin', 'privacy'] as const) {
      const answer = await people[outsider].try(VIEW, { caseId });
      expect(answer).toEqual(nowhere);
      expect(JSON.stringify(await people[outsider].ask(MY_CASES))).not.toContain(caseId);
    }
    const log = await world.sql('select outcome from access_log where actor_id = $1 and action = $2 order by outcome', [world.people.police2.id, 'LOOKED']);
    expect(log).toEqual([{ outcome: 'ABSENT' }, { outcome: 'REFUSED' }]);
  });

  it('stays closed to the chair of the table who has no seat in it', async () => {
    const { id: caseId } = await world.openCase({ seats: [['process', 'PROCESREGISSEUR']] });
    await world.sql('update seat set until_at = now() where case_id = $1 and function = $2', [caseId, 'CHAIR']);
    expect(await people.chair.refusal(VIEW, { caseId })).toBe('NOT_FOUND');
    expect((await people.process.ask(VIEW, { caseId })).caseView.caseFile).toHaveLength(1);
  });

  it('seats people of organisations that take part, and tells them', async () => {
    const caseId = await start();
    expect(await codeOf(seat(people.chair, caseId, 'ggz', { function: 'CONSULTANT' }))).toBe('DONE');
    const told = await world.sql('select topic from outbox where stream = $1 and case_id = $2', [world.people.ggz.id, caseId]);
    expect(told).toEqual([{ topic: 'mine' }]);
    expect(await codeOf(seat(people.chair, caseId, 'ggz'))).toBe('ALREADY_SEATED');
    expect(await codeOf(seat(people.chair, caseId, 'lapsed'))).toBe('SCREENING_EXPIRED');
    expect(await codeOf(seat(people.chair, caseId, 'school'))).toBe('THIRD_PARTY_HAS_NO_ACCOUNT');
    await world.sql(`update organisation set takes_part = false where role = 'POLITIE'`);
    expect(await codeOf(seat(people.chair, caseId, 'police'))).toBe('ORGANISATION_TAKES_NO_PART');
    await world.sql('update organisation set takes_part = true');
    expect(await codeOf(seat(people.chair, caseId, 'police'))).toBe('DONE');
  });

  it('lets only chair and procesregisseur give seats', async () => {
    const { id: caseId } = await world.openCase({ seats: ['police', ['process', 'PROCESREGISSEUR']] });
    expect(await codeOf(seat(people.police, caseId, 'ggz'))).toBe('NOT_FOUND');
    expect(await codeOf(seat(people.admin, caseId, 'ggz'))).toBe('NOT_FOUND');
    expect(await codeOf(seat(people.process, caseId, 'ggz'))).toBe('DONE');
  });

  it('seats nobody of another region', async () => {
    const other = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder, prefix: 'elders-' });
    const caseId = await start();
    expect(await codeOf(seat(people.chair, caseId, 'ggz', { professionalId: other.people.ggz.id }))).toBe('NOT_FOUND');
    await other.close();
  });

  it('closes at once to whoever is unseated', async () => {
    const { id: caseId, seatOf } = await world.openCase({ seats: ['police', 'ggz'] });
    const { caseView } = await people.ggz.ask(VIEW, { caseId });
    expect(await people.ggz.refusal(UNSEAT, { id: seatOf('police') })).toBe('NOT_FOUND');
    await people.chair.ask(UNSEAT, { id: seatOf('police') });
    expect(await people.police.refusal(VIEW, { caseId })).toBe('NOT_FOUND');
    expect(await people.chair.refusal(UNSEAT, { id: seatOf('police') })).toBe('SEAT_ENDED');
    const after = await people.ggz.ask(VIEW, { caseId, since: caseView.cursor });
    expect(after.caseView.seats).toEqual([expect.objectContaining({ id: seatOf('police'), live: false })]);
    expect(await world.sql('select topic from outbox where stream = $1 and case_id = $2', [world.people.police.id, caseId])).toEqual([{ topic: 'mine' }]);
  });

  it('keeps its last chair, and lets a chair go when there is another', async () => {
    const { id: caseId, seatOf } = await world.openCase({ seats: [['process', 'CHAIR']] });
    await people.chair.ask(UNSEAT, { id: seatOf('chair') });
    expect(await people.chair.refusal(VIEW, { caseId })).toBe('NOT_FOUND');
    expect(await people.process.refusal(UNSEAT, { id: seatOf('process') })).toBe('LAST_CHAIR');
  });

  it('is corrected by whoever saw the newest words', async () => {
    const { id: caseId } = await world.openCase({ seats: ['police'] });
    const change = { caseId, version: 1, reason: 'Nieuwe aanleiding', goal: 'Nieuw doel' };
    expect(await people.police.refusal(CORRECT, { input: change })).toBe('NOT_FOUND');
    await people.chair.ask(CORRECT, { input: change });
    expect(await people.chair.refusal(CORRECT, { input: { ...change, reason: 'Te laat' } })).toBe('STALE');
    expect((await people.police.ask(VIEW, { caseId })).caseView.caseFile[0]).toMatchObject({ reason: 'Nieuwe aanleiding', version: 2 });
  });

  it('takes in another person, told apart from the others', async () => {
    const { id: caseId } = await world.openCase({ seats: ['police'] });
    const grandmother = { caseId, familyRole: 'NETWORK', label: 'Oma', name: 'Wil Verzonnen' };
    await people.chair.ask(ADD, { input: grandmother });
    expect(await people.chair.refusal(ADD, { input: grandmother })).toBe('LABEL_TWICE');
    expect(await people.police.refusal(ADD, { input: { ...grandmother, label: 'Opa' } })).toBe('NOT_FOUND');
    expect((await people.police.ask(VIEW, { caseId })).caseView.persons.at(-1)).toMatchObject({ label: 'Oma', familyRole: 'NETWORK' });
  });

  it('leaves a line for every act and every look', async () => {
    const caseId = await start();
    await seat(people.chair, caseId, 'ggz');
    await people.ggz.ask(VIEW, { caseId });
    const log = await world.sql<{ object_kinds: string[]; subjects: string[] }>('select action, outcome, object_kinds, subjects from access_log where stream = $1 order by n', [caseId]);
    expect(log.map(({ object_kinds, subjects, ...line }) => ({ ...line, kinds: [...new Set(object_kinds)].sort(), about: subjects.length }))).toEqual([
      { action: 'STARTED_CASE', outcome: 'DONE', kinds: ['CaseFile', 'Person', 'Seat'], about: 3 },
      { action: 'SEATED', outcome: 'DONE', kinds: ['Seat'], about: 0 },
      { action: 'LOOKED', outcome: 'SHOWN', kinds: ['CaseFile', 'Person', 'Seat'], about: 3 },
    ]);
  });
});
