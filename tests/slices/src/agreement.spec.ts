import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { IN_TIME, LiveClient, type WorldCase } from '@casustafel/tests-support';
import { AgreementHall, type Line } from './agreement-people';

jest.setTimeout(30_000);

const CONFIRM = 'mutation ($id: ID!) { confirmAgreement(id: $id) { id } }';
const DROP = 'mutation ($id: ID!) { dropAgreement(id: $id) { id } }';
const PROPOSE = 'mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id } }';
const WEIGH = 'query ($input: WeighAgreementInput!) { agreementWeight(input: $input) { opens closes } }';
const LIST = '{ agreements { id mode rows { id narrowed } versions { id number state reason proposer confirmer narrowings { atMost } viewerMay { confirm drop } } viewerMayPropose } }';
const POLICE_TO_GGZ: Line = { supplier: { role: 'POLITIE' }, recipient: { role: 'GGZ' }, category: 'POLICE', atMost: 'NOTHING' };

describe('the agreement of a region', () => {
  let hall: AgreementHall;
  let file: WorldCase;
  let fact: string;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'ggz', 'gi', 'privacy');
    file = await hall.world.openCase({ seats: ['police', 'ggz', 'gi'] });
    fact = await hall.fact(file, 'police', 'POLICE', 'ggz', 'gi');
  });
  afterAll(() => hall.close());

  const propose = (narrowings: readonly Line[]) => ({ input: { mode: 'WGS', narrowings, reason: 'omdat' } });
  const agreement = async () => (await hall.as('admin').ask(LIST)).agreements.find(({ mode }: { mode: string }) => mode === 'WGS');

  it('says beforehand what would open and close, in two counts, and writes down that it was asked', async () => {
    expect((await hall.as('admin').ask(WEIGH, { input: { mode: 'WGS', narrowings: [POLICE_TO_GGZ] } })).agreementWeight).toEqual({ opens: 0, closes: 1 });
    expect((await hall.as('admin2').ask(WEIGH, { input: { mode: 'WGS', narrowings: [] } })).agreementWeight).toEqual({ opens: 0, closes: 0 });
    const rows = await hall.world.sql("select object_ids from access_log where action = 'WEIGHED_AGREEMENT'");
    expect(rows).toEqual([{ object_ids: [] }, { object_ids: [] }]);
    expect(await hall.as('privacy').refusal(WEIGH, { input: { mode: 'WGS', narrowings: [POLICE_TO_GGZ] } })).toBe('NOT_FOUND');
  });

  it.each([
    ['changes no row', [{ ...POLICE_TO_GGZ, atMost: 'FULL' }], 'NARROWS_NOTHING', 'narrowings[0]'],
    ['speaks of no row there is', [{ supplier: { role: 'ONDERWIJS' }, recipient: { role: 'ZVH' }, category: 'NATIONALITY', atMost: 'NOTHING' }], 'NARROWS_NOTHING', 'narrowings[0]'],
    ['speaks of a row another line speaks of', [POLICE_TO_GGZ, { recipient: { role: 'GGZ' }, atMost: 'HIT' }], 'OVERLAPS', 'narrowings[1]'],
  ])('refuses a line that %s, naming it', async (_, narrowings, code, path) => {
    const { errors } = await hall.as('admin').try(PROPOSE, propose(narrowings));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', faults: [{ path, code }] });
  });

  it('is proposed by no other than an administrator', async () => {
    for (const who of ['privacy', 'chair', 'police'] as const) expect(await hall.as(who).refusal(PROPOSE, propose([POLICE_TO_GGZ]))).toBe('NOT_FOUND');
    expect(await hall.as('privacy').refusal(LIST)).toBe('NOT_FOUND');
  });

  it('is not confirmed by who proposed it, nor by the privacy officer; by a second administrator it is, and every open screen follows within a second', async () => {
    const id = await hall.propose([POLICE_TO_GGZ]);
    expect(await hall.as('admin').refusal(PROPOSE, propose([]))).toBe('ANOTHER_PROPOSAL_OPEN');
    expect(await hall.as('admin').refusal(CONFIRM, { id })).toBe('SECOND_PERSON_NEEDED');
    expect(await hall.as('privacy').refusal(CONFIRM, { id })).toBe('NOT_FOUND');
    expect((await agreement()).versions[0]).toMatchObject({ state: 'PROPOSED', viewerMay: { confirm: false, drop: true } });
    expect(await hall.seen(file, 'ggz')).toEqual([fact]);

    const lines = { ggz: await LiveClient.open(hall.as('ggz')), gi: await LiveClient.open(hall.as('gi')) };
    for (const line of Object.values(lines)) expect(await line.watch(file.id)).toBe(true);
    const { cursor } = (await hall.as('ggz').ask('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: file.id })).caseView;
    const before = performance.now();
    await hall.as('admin2').ask(CONFIRM, { id });
    await lines.ggz.until('changed');
    expect(performance.now() - before).toBeLessThan(IN_TIME);
    const { caseView } = await hall.as('ggz').ask('query ($id: ID!, $since: String) { caseView(caseId: $id, since: $since) { gone contributions { id } } }', { id: file.id, since: cursor });
    expect(caseView).toEqual({ gone: [fact], contributions: [] });
    // The twin at the same table, of another role, of which the line says nothing.
    expect(await hall.seen(file, 'gi')).toEqual([fact]);
    expect(lines.gi.count('changed')).toBe(0);
    for (const line of Object.values(lines)) line.close();

    expect(await agreement()).toMatchObject({ id: expect.stringMatching(/\/1$/) as unknown as string, versions: [{ number: 1, state: 'IN_FORCE', proposer: 'Ed Voorbeeld', confirmer: 'Ada Voorbeeld' }] });
    expect((await agreement()).rows.some(({ narrowed }: { narrowed: boolean }) => narrowed)).toBe(true);
    expect(await hall.as('admin2').refusal(CONFIRM, { id })).toBe('NO_PROPOSAL');
  });

  it('is in every row of the log that it judged', async () => {
    await hall.seen(file, 'gi');
    const [row] = await hall.world.sql<{ agreement: string; legal_mode: string; decision_key: string }>("select agreement, legal_mode, decision_key from access_log where case_id = $1 and action = 'LOOKED' order by n desc limit 1", [file.id]);
    expect(row).toMatchObject({ agreement: 'wgs-zvh@2025-03-01/1', legal_mode: 'WGS' });
    expect(row!.decision_key).toMatch(/^valid GI\/NONE\/PARTNER mode=WGS stage=CONFERENCE agreement=\S+ held=no facts=\S+ items=POLITIE\/NONE\/POLICE \S+ -nrt NONE HIT,ASK,FULL$/);
  });

  it('is dropped by whoever may propose, and opened again by another version; what was stays to be read', async () => {
    const dropped = await hall.propose([{ ...POLICE_TO_GGZ, atMost: 'HIT' }]);
    await hall.as('admin2').ask(DROP, { id: dropped });
    expect(await hall.as('admin').refusal(DROP, { id: dropped })).toBe('NO_PROPOSAL');
    expect(await hall.as('admin').refusal(PROPOSE, propose([POLICE_TO_GGZ]))).toBe('CHANGES_NOTHING');
    await hall.adopt([]);
    expect(await hall.seen(file, 'ggz')).toEqual([fact]);
    expect((await agreement()).versions.map(({ number, state }: { number: number; state: string }) => [number, state])).toEqual([[3, 'IN_FORCE'], [2, 'DROPPED'], [1, 'REPLACED']]);
    expect(await hall.as('admin').refusal(CONFIRM, { id: newId() })).toBe('NOT_FOUND');
    const acts = await hall.world.sql<{ action: string }>("select action from access_log where action like '%AGREEMENT' and outcome = 'DONE' order by at");
    expect(acts.map(({ action }) => action)).toEqual(['PROPOSED_AGREEMENT', 'ADOPTED_AGREEMENT', 'PROPOSED_AGREEMENT', 'DROPPED_AGREEMENT', 'PROPOSED_AGREEMENT', 'ADOPTED_AGREEMENT']);
  });

  it('sends what rests on a closed item to be revised', async () => {
    const today = dayOf(new Date());
    const { placeCase } = await hall.as('chair').ask('mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }', {
      input: { caseId: file.id, tableId: hall.world.tableId, date: addDays(today, (9 - weekdayOf(today)) % 7), slot: 1, question: 'Kan het?' },
    });
    const { addFactor } = await hall.as('ggz').ask('mutation ($input: AddFactorInput!) { addFactor(input: $input) { id } }', {
      input: { conferenceId: placeCase.id, kind: 'RISK', mechanism: 'AROSE', text: 'spanning bij de overdracht', citedContributionIds: [fact], scope: 'OWN' },
    });
    await hall.adopt([POLICE_TO_GGZ]);
    const [row] = await hall.world.sql<{ closed: string[] }>('select closed from factor where id = $1', [addFactor.id]);
    expect(row!.closed).toEqual([fact]);
  });
});
