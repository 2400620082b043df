import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { foundWorld, startHub, type Handle, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

jest.setTimeout(60_000);

const PROPOSE = 'mutation($input: ProposeMergeInput!) { proposeMerge(input: $input) { id } }';
const CONFIRM = 'mutation($id: ID!) { confirmMerge(mergeId: $id) { id } }';
const UNDO = 'mutation($input: UndoMergeInput!) { undoMerge(input: $input) { id } }';
const BRING = 'mutation($input: BringContributionInput!) { bringContribution(input: $input) { id } }';
const VIEW = `query($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { cursor persons { id label name mergedIntoId } contributions { id aboutPersonIds }
  personMerges { id survivingId mergedId state reason undoReason viewerMay { confirm undo } } } }`;

describe('one human being entered twice', () => {
  let hub: Hub;
  let world: World;
  const people = {} as Record<Handle, HubClient>;

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    for (const handle of ['chair', 'process', 'police', 'jeugd', 'scribe', 'ggz'] as const) people[handle] = await hub.signIn(handle);
  });
  afterAll(async () => {
    await world?.close();
    await hub?.close();
  });

  const open = () => world.openCase({ seats: ['police', ['process', 'PROCESREGISSEUR'], ['jeugd', 'CASUSREGISSEUR'], ['scribe', 'SCRIBE']] });
  const input = ({ id, persons }: WorldCase, change: object = {}) => ({ input: { caseId: id, survivingId: persons.leo, mergedId: persons.nora, reason: 'Het is dezelfde opa', ...change } });
  const propose = async (file: WorldCase, who: HubClient = people.chair): Promise<string> => (await who.ask(PROPOSE, input(file))).proposeMerge.id;
  const look = async (file: WorldCase, who: HubClient = people.police) => (await who.ask(VIEW, { caseId: file.id })).caseView;
  const entry = async (file: WorldCase, id: string, who?: HubClient) => (await look(file, who)).persons.find((person: { id: string }) => person.id === id);

  it('is said by one who leads or carries the plan, and confirmed by another of another organisation', async () => {
    const file = await open();
    for (const who of ['police', 'scribe', 'ggz'] as const) expect(await people[who].refusal(PROPOSE, input(file))).toBe('NOT_FOUND');
    const id = await propose(file);
    expect((await look(file)).personMerges).toEqual([expect.objectContaining({ id, state: 'PROPOSED', viewerMay: { confirm: false, undo: false } })]);
    expect(await entry(file, file.persons.nora)).toMatchObject({ label: 'Moeder', mergedIntoId: null });
    expect(await people.chair.refusal(CONFIRM, { id })).toBe('SAME_PERSON');
    expect(await people.process.refusal(CONFIRM, { id })).toBe('SAME_ORGANISATION');
    expect(await people.police.refusal(CONFIRM, { id })).toBe('NOT_FOUND');
    expect(await people.ggz.refusal(CONFIRM, { id })).toBe('NOT_FOUND');
    expect((await look(file, people.jeugd)).personMerges[0].viewerMay).toEqual({ confirm: true, undo: true });
    await people.jeugd.ask(CONFIRM, { id });
    expect((await look(file)).personMerges[0]).toMatchObject({ state: 'MERGED' });
  });

  it('shows the one that stays wherever the other stood, live too, and leaves items, log and pseudonyms as they were', async () => {
    const file = await open();
    const { bringContribution } = await people.police.ask(BRING, { input: { caseId: file.id, aboutPersonIds: [file.persons.nora], category: 'POLICE', knowledge: 'FIRST_HAND', who: 'zij', doesWhat: 'liep weg', source: 'gezien' } });
    const id = await propose(file, people.jeugd);
    const { cursor } = await look(file);
    const log = () => world.sql('select n, hash from access_log where stream = $1 order by n', [file.id]);
    const before = await log();
    await people.process.ask(CONFIRM, { id });
    const { caseView } = await people.police.ask(VIEW, { caseId: file.id, since: cursor });
    expect(caseView.persons).toEqual([{ id: file.persons.nora, label: 'Vader', name: 'Leo Canarievogel', mergedIntoId: file.persons.leo }]);
    expect((await look(file)).contributions).toEqual([{ id: bringContribution.id, aboutPersonIds: [file.persons.nora] }]);
    const { myCases } = await people.police.ask('{ myCases { id familyRoles } }');
    expect(myCases.find((each: { id: string }) => each.id === file.id).familyRoles).toEqual(['PARENT', 'CHILD', 'CHILD', 'CHILD']);

    expect((await log()).slice(0, before.length)).toEqual(before);
    const [confirmed] = await world.sql<{ subjects: string[] }>("select subjects from access_log where stream = $1 and action = 'CONFIRMED_MERGE'", [file.id]);
    expect([...confirmed!.subjects].sort()).toEqual([file.pseudonyms.leo, file.pseudonyms.nora].sort());
    expect(await world.sql('select pseudonym from person where id = $1', [file.persons.nora])).toEqual([{ pseudonym: file.pseudonyms.nora }]);
  });

  it('is taken back by either, with a reason, and everything stands as it did', async () => {
    const file = await open();
    const id = await propose(file);
    await people.jeugd.ask(CONFIRM, { id });
    expect(await people.jeugd.refusal(UNDO, { input: { mergeId: id, reason: ' ' } })).toBe('INVALID');
    expect(await people.police.refusal(UNDO, { input: { mergeId: id, reason: 'Nee' } })).toBe('NOT_FOUND');
    await people.jeugd.ask(UNDO, { input: { mergeId: id, reason: 'Toch een ander' } });
    expect(await entry(file, file.persons.nora)).toMatchObject({ label: 'Moeder', name: 'Nora Canarievogel', mergedIntoId: null });
    expect((await look(file)).personMerges[0]).toMatchObject({ state: 'UNDONE', undoReason: 'Toch een ander' });
    expect(await people.chair.refusal(UNDO, { input: { mergeId: id, reason: 'Nogmaals' } })).toBe('NOTHING_LINKED');
    expect(await people.chair.refusal(PROPOSE, input(file))).toBeNull();
  });

  it('is of two entries of this case, and makes no chain, also when two propose at once', async () => {
    const [file, other] = [await open(), await open()];
    const { leo, nora, child1 } = file.persons;
    expect(await people.chair.refusal(PROPOSE, input(file, { mergedId: leo }))).toBe('SAME_ENTRY');
    expect(await people.chair.refusal(PROPOSE, input(file, { mergedId: other.persons.nora }))).toBe('NOT_FOUND');
    const answers = await Promise.all([people.chair.refusal(PROPOSE, input(file)), people.jeugd.refusal(PROPOSE, input(file, { survivingId: nora, mergedId: child1 }))]);
    expect([...answers].sort()).toEqual(['ALREADY_MERGED', null].sort());
  });

  it('holds in the database too: one organisation alone can write no merge', async () => {
    const file = await open();
    const id = await propose(file);
    const alone = world.sql("update person_merge set state = 'MERGED', confirmed_by = $2, confirmed_by_organisation = $3 where id = $1", [id, world.people.process.id, world.people.process.organisationId]);
    await expect(alone).rejects.toMatchObject({ code: '23514' });
    await expect(world.sql("update person_merge set state = 'MERGED' where id = $1", [id])).rejects.toMatchObject({ code: '23514' });
  });

  it('is sealed, and readable in no table', async () => {
    const file = await open();
    await propose(file);
    expect(JSON.stringify(await world.sql("select encode(reason, 'escape') as kept from person_merge where case_id = $1", [file.id]))).not.toContain('opa');
  });
});
