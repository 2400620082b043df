import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ANSWER, codeOf, IN, OUT, PROPOSE, Reception, RECORD, SHEET, TELL, WAY } from './receiving';

jest.setTimeout(60_000);

let table: Reception;
beforeAll(async () => void (table = await Reception.open()));
afterAll(() => table?.close());

const way = (file: { id: string }, guestId: string, contributionId: string, who: 'police' | 'chair' = 'police') => table.as[who].ask(WAY, { caseId: file.id, guestId, contributionId });

describe('a guest', () => {
  it('is recorded by who leads, and by nobody else', async () => {
    const { file, id } = await table.sit();
    const input = { conferenceId: id, role: 'ONDERWIJS', name: 'Juf Anna', jobTitle: 'intern begeleider', organisation: 'De Regenboog', why: 'ziet de kinderen elke dag', speaksWith: [file.persons.leo] };
    expect(await codeOf(table.as.police.ask(RECORD, { input }))).toBe('NOT_FOUND');
    await table.as.chair.ask(RECORD, { input });
    const { guests } = await table.room('ggz', file);
    expect(guests).toEqual([expect.objectContaining({ name: 'Juf Anna', role: 'ONDERWIJS', signedAt: null, presenceId: null, speaksWith: [file.persons.leo] })]);
  });

  it('comes in nowhere before the statement was signed, nor when no session runs', async () => {
    const { id } = await table.sit({ open: false });
    const guestId = await table.guest(id, { signs: false });
    expect(await codeOf(table.as.chair.ask(IN, { guestId }))).toBe('NOT_LIVE');
    await table.hall.open(id);
    expect(await codeOf(table.as.chair.ask(IN, { guestId }))).toBe('NOT_SIGNED');
    await table.sign(guestId);
    expect(await codeOf(table.sign(guestId))).toBe('ALREADY_SIGNED');
    expect(await codeOf(table.as.ggz.ask(IN, { guestId }))).toBe('NOT_FOUND');
    await table.as.chair.ask(IN, { guestId });
    expect(await codeOf(table.as.chair.ask(IN, { guestId }))).toBe('ALREADY_PRESENT');
  });

  it('leaves with the session, by the clock of the database', async () => {
    const { file, id } = await table.sit();
    const guestId = await table.guest(id, { comes: true });
    await table.hall.end(id);
    const { guests, shielded } = await table.room('police', file);
    expect(shielded).toBe(false);
    expect(guests[0].stays).toEqual([{ cameAt: expect.any(String), leftAt: expect.any(String) }]);
    expect(guestId).toBe(guests[0].id);
  });
});

describe('what is read aloud', () => {
  it('goes from its supplier’s yes to the guest, and stands in the log', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'police', ['chair', 'ggz'], 'belt elke avond');
    const guestId = await table.guest(id, { comes: true });
    const [aloud] = await table.propose('chair', fact, [guestId]);
    await table.tell('chair', [aloud!], file.seatOf('chair'));
    const { guestSheet } = await table.as.police.ask(SHEET, { caseId: file.id, guestId });
    expect(guestSheet.items).toEqual([expect.objectContaining({ contributionId: fact, level: 'FULL', manner: 'TOLD', doesWhat: 'belt elke avond', article: expect.stringContaining('BGS 2.21') })]);
    const rows = await table.hall.world.sql("select action, object_kinds, subjects from access_log where case_id = $1 and action in ('PROPOSED_READ_ALOUD', 'READ_ALOUD') order by n", [file.id]);
    expect(rows).toEqual(['PROPOSED_READ_ALOUD', 'READ_ALOUD'].map((action) => ({ action, object_kinds: ['HousingGuest', 'Contribution', 'ReadAloud'], subjects: [file.pseudonyms.leo] })));
  });

  it('is judged by the read-aloud lines: what no line carries is refused, and says why', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'police', ['chair'], 'staat geregistreerd');
    const guestId = await table.guest(id, { role: 'ONDERWIJS' });
    const { readAloudWay } = await way(file, guestId, fact);
    expect(readAloudWay).toMatchObject({ verdict: 'ALOUD', level: 'FULL', needsWord: false, missing: [] });
    expect(readAloudWay.because[0].article).toContain('BGS 2.21');
    // A school hears nothing criminal about a parent; who may not know the item learns nothing by asking.
    const criminal = (await table.as.police.ask('mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: { caseId: file.id, category: 'JUDICIAL', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: 'stond terecht', source: 'parket' } })).bringContribution.id as string;
    expect((await way(file, guestId, criminal)).readAloudWay).toMatchObject({ verdict: 'NEVER', level: 'NOTHING' });
    expect(await codeOf(way(file, guestId, criminal, 'chair'))).toBe('NOT_FOUND');
    await table.as.chair.ask(IN, { guestId });
    expect(await codeOf(way(file, guestId, fact))).toBe('NOT_FOUND');
  });

  it('is told only by who may know it, only to who is there', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'police', ['chair', 'ggz']);
    const guestId = await table.guest(id);
    const [aloud] = await table.propose('chair', fact, [guestId]);
    const tell = (tellerSeatId: string) => codeOf(table.as.chair.ask(TELL, { input: { ids: [aloud], manner: 'TOLD', tellerSeatId } }));
    expect(await tell(file.seatOf('chair'))).toBe('NOT_PRESENT');
    await table.as.chair.ask(IN, { guestId });
    expect(await tell(file.seatOf('gi'))).toBe('TELLER_CANNOT_KNOW');
    await table.as.chair.ask(OUT, { guestId });
    expect(await tell(file.seatOf('chair'))).toBe('NOT_PRESENT');
    await table.as.chair.ask(IN, { guestId });
    expect(await tell(file.seatOf('ggz'))).toBe('OK');
    expect(await tell(file.seatOf('ggz'))).toBe('READ_ALOUD_OVER');
  });

  it('cannot be proposed by who may not know it, nor by a partner about another’s', async () => {
    const { file, id } = await table.sit();
    const hidden = await table.hall.fact(file, 'police', ['ggz']);
    const guestId = await table.guest(id, { comes: true });
    const propose = (who: 'chair' | 'ggz' | 'police') => codeOf(table.as[who].ask(PROPOSE, { input: { guestIds: [guestId], contributionId: hidden, level: 'FULL', purpose: 'nodig' } }));
    expect(await propose('chair')).toBe('NOT_FOUND');
    expect(await propose('ggz')).toBe('NOT_FOUND');
    expect(await propose('police')).toBe('OK');
    // Whoever leads a table may not know of it, and so not that it was told either.
    expect((await table.room('chair', file)).readAlouds).toEqual([]);
  });

  it('is heard by every guest at the table, so it has to be for each of them', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'police', ['chair']);
    const one = await table.guest(id, { comes: true });
    const other = await table.guest(id, { role: 'SLACHTOFFERHULP', comes: true });
    const [first] = await table.propose('chair', fact, [one]);
    expect(await codeOf(table.tell('chair', [first!], file.seatOf('chair')))).toBe('OTHERS_WOULD_HEAR');
    const [second] = await table.propose('chair', fact, [other]);
    await table.tell('chair', [first!, second!], file.seatOf('chair'));
    const paper = await table.hall.fact(file, 'police', ['chair'], 'alleen op papier');
    const [third] = await table.propose('chair', paper, [one]);
    await table.tell('chair', [third!], file.seatOf('chair'), 'HANDED');
  });
});

describe('the word of its supplier', () => {
  const special = async (conditions: readonly object[] = []) => {
    const { file, id } = await table.sit();
    const card = { caseId: file.id, category: conditions.length > 0 ? 'FAMILY_AND_CONTACTS' : 'GUIDANCE_AND_CARE', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: 'is in behandeling', source: 'dossier' };
    const fact = (await table.as.ggz.ask('mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: card })).bringContribution.id as string;
    const gate = { kind: 'GOOD_CARE', reason: 'Zwijgen geeft ernstige schade, en het kan niet anders' };
    await table.as.ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [fact], seatIds: [file.seatOf('chair')], ground: 'nodig', naming: 'zit voor', gate, conditions } });
    return { file, id, fact, guestId: await table.guest(id, { comes: true }) };
  };

  it('comes first where special data are concerned, from their own sign-in, and no is no', async () => {
    const { file, fact, guestId } = await special();
    const [aloud] = await table.propose('chair', fact, [guestId]);
    const tell = () => codeOf(table.tell('chair', [aloud!], file.seatOf('chair')));
    const word = (who: 'ggz' | 'police' | 'chair', agree: boolean, version: number, reason: string | null = 'te gevoelig') => codeOf(table.as[who].ask(ANSWER, { input: { id: aloud, version, agree, reason } }));
    expect(await tell()).toBe('SUPPLIER_WORD_MISSING');
    expect(await word('chair', true, 1)).toBe('NOT_FOUND');
    expect(await word('police', true, 1)).toBe('NOT_FOUND');
    expect(await word('ggz', false, 1, null)).toBe('INVALID');
    expect(await word('ggz', false, 1)).toBe('OK');
    expect(await tell()).toBe('SUPPLIER_WORD_MISSING');
    // Nobody asks past a no.
    expect(await codeOf(table.propose('chair', fact, [guestId]))).toBe('SUPPLIER_SAID_NO');
    expect(await word('ggz', true, 1)).toBe('STALE');
    expect(await word('ggz', true, 2, null)).toBe('OK');
    expect(await tell()).toBe('OK');
    expect(await word('ggz', false, 4)).toBe('READ_ALOUD_OVER');
  });

  it('comes first where they tied "not onward" to it', async () => {
    const { file, fact, guestId } = await special([{ kind: 'NOT_ONWARD' }]);
    const [aloud] = await table.propose('chair', fact, [guestId]);
    expect(await codeOf(table.tell('chair', [aloud!], file.seatOf('chair')))).toBe('SUPPLIER_WORD_MISSING');
  });

  it('and their other conditions bind: who is excluded hears nothing, and nobody more than they left', async () => {
    const barred = await special([{ kind: 'NOT_TO', role: 'WONINGCORPORATIE' }]);
    expect(await codeOf(table.propose('chair', barred.fact, [barred.guestId]))).toBe('NOT_LAWFUL');
    const most = await special([{ kind: 'AT_MOST', level: 'ASK' }]);
    expect(await codeOf(table.propose('ggz', most.fact, [most.guestId], 'CONCLUSION'))).toBe('NOT_LAWFUL');
  });

  it('is given by proposing it oneself', async () => {
    const { file, fact, guestId } = await special();
    const [aloud] = await table.propose('ggz', fact, [guestId]);
    await table.tell('ggz', [aloud!], file.seatOf('ggz'));
    expect((await table.room('ggz', file)).guests[0].heardContributionIds).toEqual([]);
    await table.as.chair.ask(OUT, { guestId });
    expect((await table.room('ggz', file)).guests[0].heardContributionIds).toEqual([fact]);
    expect((await table.room('police', file)).guests[0].heardContributionIds).toEqual([]);
  });
});
