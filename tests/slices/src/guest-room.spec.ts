import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CaseViewService } from '@casustafel/api';
import { eventually, IN_TIME, LiveClient } from '@casustafel/tests-support';
import { codeOf, HIDE, IN, OUT, Reception, ROOM, SHEET } from './receiving';
import { ADDRESS, PLACEHOLDER, PROTECT } from './vaulting';

jest.setTimeout(60_000);

let table: Reception;
beforeAll(async () => void (table = await Reception.open()));
afterAll(() => table?.close());

const EMPTY = { persons: [], contributions: [], scoreLines: [], factors: [], hypotheses: [], conclusions: [], tegenspraken: [], decisions: [], actions: [] };
const presences = async (who: 'police' | 'chair', file: { id: string }): Promise<string[]> => (await table.as[who].ask(ROOM, { caseId: file.id, since: null })).caseView.guestPresenceIds;

describe('while a guest is in the session', () => {
  it('everybody’s case holds step and table, and nothing else; when the guest leaves it is whole again', async () => {
    const { file, id } = await table.sit();
    const fact = await table.hall.fact(file, 'ggz', ['chair', 'police', 'gi']);
    const guestId = await table.guest(id);
    const before = await table.room('police', file);
    expect(before).toMatchObject({ shielded: false, guestPresenceIds: [], contributions: [{ id: fact }] });
    await table.as.chair.ask(IN, { guestId });
    for (const who of ['chair', 'police', 'ggz', 'gi'] as const) {
      const room = await table.room(who, file);
      expect(room).toMatchObject({ shielded: true, whole: true, ...EMPTY, caseFile: [{ id: file.id, reason: '', goal: '' }], conferences: [{ id, question: '', step: 'OPEN' }] });
      expect(room.guests).toEqual([expect.objectContaining({ name: 'Mirjam de Woonconsulent', why: '' })]);
      // Who is not in the room is not told of: that they take part may itself be the secret.
      expect(room.seats.map(({ self }: { self: boolean }) => self)).toEqual([true]);
    }
    // What changed since the guest came is not laid over what stood there: it empties, and then is whole.
    const delta = await table.room('police', file, before.cursor);
    expect(delta).toMatchObject({ shielded: true, whole: true, caseFile: [], ...EMPTY, gone: [] });
    expect(await table.room('police', file, delta.cursor)).toMatchObject({ shielded: true, whole: true, caseFile: [{ id: file.id }] });
    await table.as.chair.ask(OUT, { guestId });
    expect(await table.room('police', file, delta.cursor)).toMatchObject({ shielded: false, whole: true, contributions: [{ id: fact, doesWhat: 'belt elke avond' }] });
  });

  it('what was told stands there at the level it was told, for who may know it', async () => {
    const { file, id } = await table.sit();
    const card = { caseId: file.id, category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', aboutPersonIds: [file.persons.leo], who: 'vader', doesWhat: 'KANARIE belt elke avond', conclusion: 'het loopt op', source: 'gesprek' };
    const fact = (await table.as.police.ask('mutation ($input: BringContributionInput!) { bringContribution(input: $input) { id } }', { input: card })).bringContribution.id as string;
    await table.as.police.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [fact], seatIds: [file.seatOf('chair'), file.seatOf('ggz')], ground: 'nodig', naming: 'zit voor' } });
    const guestId = await table.guest(id, { comes: true });
    const [aloud] = await table.propose('chair', fact, [guestId], 'CONCLUSION');
    await table.tell('chair', [aloud!], file.seatOf('chair'));
    for (const who of ['chair', 'police', 'ggz'] as const) {
      const { contributions } = await table.room(who, file);
      expect(contributions).toEqual([{ id: fact, level: 'CONCLUSION', conclusion: 'het loopt op', who: null, doesWhat: null, source: null, aboutPersonIds: [], viewerMay: { share: false } }]);
    }
    expect((await table.room('gi', file)).contributions).toEqual([]);
    // A second guest has not heard it: with both there, it is not seen.
    const second = await table.guest(id, { role: 'SLACHTOFFERHULP', comes: true });
    expect((await table.room('ggz', file)).contributions).toEqual([]);
    await table.as.chair.ask(OUT, { guestId: second });
    expect((await table.room('ggz', file)).contributions).toHaveLength(1);
  });

  it('one screen is turned away by its own press, for these guests alone', async () => {
    const { file, id } = await table.sit();
    await table.hall.fact(file, 'ggz', ['police']);
    await table.guest(id, { comes: true });
    const here = await presences('chair', file);
    const hide = (presenceIds: readonly string[]) => codeOf(table.as.police.ask(HIDE, { input: { conferenceId: id, presenceIds } }));
    expect(await hide([id])).toBe('GUESTS_CHANGED');
    expect(await hide(here)).toBe('OK');
    expect(await table.room('police', file)).toMatchObject({ shielded: false, guestPresenceIds: here, contributions: [{ doesWhat: 'belt elke avond' }] });
    expect(await table.room('ggz', file)).toMatchObject({ shielded: true, contributions: [] });
    // The same person on another screen has said nothing of that one.
    const elsewhere = await table.hall.hub.signIn('police');
    expect((await elsewhere.ask(ROOM, { caseId: file.id, since: null })).caseView).toMatchObject({ shielded: true, contributions: [] });
    const [row] = await table.hall.world.sql<{ action: string }>("select action from access_log where case_id = $1 and action = 'HID_SCREEN_FROM_GUESTS'", [file.id]);
    expect(row).toBeDefined();
    // And it ends when another guest comes.
    await table.guest(id, { role: 'ONDERWIJS', comes: true });
    expect(await table.room('police', file)).toMatchObject({ shielded: true, contributions: [] });
    expect(await hide(here)).toBe('GUESTS_CHANGED');
  });

  it('the room is told within a second, to every line, and to nobody a word of who', async () => {
    const { file, id } = await table.sit();
    const guestId = await table.guest(id);
    const lines = await Promise.all((['police', 'ggz'] as const).map(async (who) => {
      const line = await LiveClient.open(table.as[who]);
      await line.watch(file.id);
      await line.join(id);
      return line;
    }));
    const from = performance.now();
    await table.as.chair.ask(IN, { guestId });
    await Promise.all(lines.map((line) => eventually('the guest in the room', () => (line.said('room').some(({ guestPresenceIds }) => guestPresenceIds.length > 0) ? true : undefined))));
    const took = performance.now() - from;
    expect(took).toBeLessThan(IN_TIME);
    expect(lines.flatMap(({ frames }) => frames).join('\n')).not.toMatch(/Mirjam|Zuidwesthoek/);
    lines.forEach((line) => line.close());
  });

  it('an answer that was on its way when the guest came in does not leave', async () => {
    const { file, id } = await table.sit();
    await table.hall.fact(file, 'ggz', ['police'], 'KANARIE');
    const guestId = await table.guest(id);
    const service = table.hall.hub.app.get(CaseViewService, { strict: false });
    const view = service.view.bind(service);
    jest.spyOn(service, 'view').mockImplementationOnce(async (...asked) => {
      const began = performance.now();
      const answer = await view(...asked);
      await table.as.chair.ask(IN, { guestId });
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 600 - (performance.now() - began))));
      return answer;
    });
    const answer = await table.as.police.try(ROOM, { caseId: file.id, since: null });
    expect([answer.errors?.[0]?.extensions.code, JSON.stringify(answer).includes('KANARIE')]).toEqual(['CHANGED_MEANWHILE', false]);
  });

  it('what is protected stands in it for nobody, its keeper neither: not on the screen, not on the sheet', async () => {
    const { file, id } = await table.sit();
    const { as } = table;
    await as.police.ask(PROTECT, { input: { caseId: file.id, kind: 'ADDRESS', value: ADDRESS, personId: file.persons.nora, why: 'zij is daar veilig' } });
    const fact = await table.hall.fact(file, 'police', ['chair'], `woont nu op ${ADDRESS} in Schoonhoven`);
    const textOf = async () => (await table.room('police', file)).contributions[0].doesWhat as string;
    expect(await textOf()).toContain(ADDRESS);
    const guestId = await table.guest(id);
    const [aloud] = await table.propose('police', fact, [guestId]);
    await as.chair.ask(IN, { guestId });
    await table.tell('police', [aloud!], file.seatOf('police'));
    expect(await textOf()).toBe(`woont nu op ${PLACEHOLDER} in Schoonhoven`);
    const { guestSheet } = await as.police.ask(SHEET, { caseId: file.id, guestId });
    expect(guestSheet.items).toEqual([expect.objectContaining({ doesWhat: `woont nu op ${PLACEHOLDER} in Schoonhoven` })]);
    await as.chair.ask(OUT, { guestId });
    expect(await textOf()).toContain(ADDRESS);
  });

  it('a report is no way around it', async () => {
    const { file, id } = await table.sit();
    await table.hall.fact(file, 'police', ['ggz'], 'KANARIE');
    await table.guest(id, { comes: true });
    const { report } = await table.as.ggz.ask('query ($caseId: ID!, $id: ID!) { report(caseId: $caseId, conferenceId: $id) { view { shielded contributions { doesWhat } conferences { question } } } }', { caseId: file.id, id });
    expect(report.view).toEqual({ shielded: true, contributions: [], conferences: [{ question: '' }] });
  });
});

describe('a guest has no voice', () => {
  it('no act takes one for a seat: they score, cite, assent, object, own and tell nothing', async () => {
    const { file, id } = await table.sit();
    const guestId = await table.guest(id);
    const fact = await table.hall.fact(file, 'police', ['chair', 'ggz']);
    const decided = (await table.as.police.ask('mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { id } }', { input: { conferenceId: id, text: 'Wij zoeken een woning', cites: [] } })).proposeDecision.id as string;
    const dueOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const act = (text: string, input: object) => codeOf(table.as.chair.ask(text, { input }));
    expect(await act('mutation ($input: AddActionInput!) { addAction(input: $input) { id } }', { conferenceId: id, decisionId: decided, dueOn, ownerSeatId: guestId, text: 'doen', track: 'SAFETY' })).not.toBe('OK');
    expect(await act('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { ids: [fact], seatIds: [guestId], ground: 'nodig' })).not.toBe('OK');
    const seatId = await codeOf(table.as.chair.ask('mutation ($input: SeatProfessionalInput!) { seatProfessional(input: $input) { id } }', { input: { caseId: file.id, professionalId: guestId, function: 'PARTNER' } }));
    expect(seatId).not.toBe('OK');
    await table.as.chair.ask(IN, { guestId });
    const [aloud] = await table.propose('police', fact, [guestId]);
    expect(await codeOf(table.tell('police', [aloud!], guestId))).toBe('TELLER_CANNOT_KNOW');
    expect(await codeOf(table.as.chair.ask('mutation ($id: ID!) { takeLead(conferenceId: $id) { id } }', { id: guestId }))).not.toBe('OK');
    // Nowhere where voices are kept is there a row of theirs.
    for (const [where, column] of [['decision_response', 'seat_id'], ['score_answer', 'seat_id'], ['tegenspraak', 'author_seat_id'], ['presence', 'seat_id'], ['confidentiality', 'seat_id']] as const) {
      const rows = await table.hall.world.sql(`select 1 from ${where} where ${column} = $1`, [guestId]);
      expect([where, rows]).toEqual([where, []]);
    }
  });
});
