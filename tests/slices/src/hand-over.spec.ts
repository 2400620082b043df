import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addDays, dayOf, newId } from '@casustafel/kernel';
import { LiveClient, type Handle, type WorldCase } from '@casustafel/tests-support';
import { ASK, RAISE } from './dissenting';
import { HAND_OVER, openStandingIn, type StandingIn } from './standing-in';

jest.setTimeout(30_000);

const ADD = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
const SAVE = 'mutation ($caseId: ID!, $place: String!, $text: String!) { saveDraft(caseId: $caseId, place: $place, text: $text) { id } }';
const MINE = 'query ($caseId: ID!, $place: String!) { myDraft(caseId: $caseId, place: $place) { text } }';

describe('handing a seat over', () => {
  let house: StandingIn;
  beforeAll(async () => {
    house = await openStandingIn();
  });
  afterAll(() => house.hall.close());

  /** A table that sits, at which the police owes one action and two answers: about a fact of the table, and about one that only some may know. */
  const owing = async () => {
    const { file, id: conferenceId } = await house.hall.sit();
    await house.hall.step(conferenceId, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY');
    const { chair, ggz, gi } = house.hall.as;
    const own = await house.hall.fact(file, 'police', ['ggz', 'gi', 'chair']);
    const others = await house.hall.fact(file, 'ggz', ['police', 'gi', 'chair']);
    const action = (await chair.ask(ADD, { input: { conferenceId, text: 'Rijdt langs', ownerSeatId: file.seatOf('police'), dueOn: addDays(dayOf(new Date()), 7), track: 'SAFETY' } })).addAction.id as string;
    const dissent = async (targetId: string): Promise<string> => {
      const words = { conferenceId, targetKind: 'CONTRIBUTION', targetId, aspect: 'MEANING', weight: 'DISAGREEMENT', sentence: 'Dat zegt nog niets', why: 'omdat', knowledge: 'weten', wouldChangeMyMind: 'bewijs', groundScope: 'OWN' };
      const { id } = (await (targetId === own ? ggz : gi).ask(RAISE, { input: words })).raiseTegenspraak;
      const [row] = await house.world.sql<{ version: number }>('select version from tegenspraak where id = $1', [id]);
      await chair.ask(ASK, { input: { id, version: row!.version, seatId: file.seatOf('police') } });
      return id as string;
    };
    return { file, conferenceId, own, others, action, open: await dissent(own), narrow: await dissent(others) };
  };
  const handOver = async (who: Handle, file: WorldCase, change: object = {}): Promise<readonly string[]> => (await (await house.sign(who)).ask(HAND_OVER, house.handing(file, change))).handOverSeat.ids;
  const askedSeat = async (id: string) => (await house.world.sql<{ asked: string }>('select asked_seat_id as asked from tegenspraak where id = $1', [id]))[0]!.asked;

  it('takes actions, owed answers and drafts along in one act, by its holder, with a sheet for the receiver', async () => {
    const { file, own, others, action, open, narrow } = await owing();
    const { police } = house.hall.as;
    await police.ask(SAVE, { caseId: file.id, place: 'Contribution:new', text: 'half getypt' });
    const [handover, seat] = await handOver('police', file, { note: 'Bel de school eerst', contributionIds: [own] });

    expect(await police.refusal('query ($caseId: ID!) { caseView(caseId: $caseId) { cursor } }', { caseId: file.id })).toBe('NOT_FOUND');
    const { police2 } = house.hall.as;
    const view = await house.view(police2, file);
    expect(view.actions).toEqual([{ id: action, ownerSeatId: seat }]);
    expect(view.contributions).toEqual([{ id: own }]);
    expect(view.tegenspraken).toEqual([expect.objectContaining({ id: open, askedSeatId: seat, viewerMay: expect.objectContaining({ restate: true }) })]);
    expect(view.handovers).toEqual([{
      id: handover, fromSeatId: file.seatOf('police'), toSeatId: seat, givenBy: 'Fien Voorbeeld', reason: 'LEAVING', note: 'Bel de school eerst',
      contributionIds: [own], actionIds: [action], tegenspraakIds: [open], drafts: 1, draftsLeft: 0,
    }]);
    expect((await police2.ask(MINE, { caseId: file.id, place: 'Contribution:new' })).myDraft).toEqual({ text: 'half getypt' });
    await police2.ask(SAVE, { caseId: file.id, place: 'Contribution:new', text: 'verder getypt' });
    expect((await police2.ask(MINE, { caseId: file.id, place: 'Contribution:new' })).myDraft).toEqual({ text: 'verder getypt' });

    // What another brought stays shut, and so does what is disputed about it; the answer is owed by the seat all the same.
    expect(JSON.stringify(view)).not.toContain(narrow);
    expect(await askedSeat(narrow)).toBe(seat);
    await house.hall.as.ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [others], seatIds: [seat], ground: 'Neemt het over' } });
    expect((await house.view(police2, file)).tegenspraken.map(({ id }: { id: string }) => id).sort()).toEqual([open, narrow].sort());

    // The others at the table are shown who sits there, and no sheet.
    for (const who of ['chair', 'ggz'] as const) expect((await house.view(house.hall.as[who], file)).handovers).toEqual([]);
    const [row] = await house.world.sql<{ object_kinds: string[]; actor_id: string }>("select object_kinds, actor_id from access_log where case_id = $1 and action = 'HANDED_OVER_SEAT'", [file.id]);
    expect(row).toEqual({ actor_id: house.id('police'), object_kinds: expect.arrayContaining(['SeatHandover', 'Seat', 'Action', 'Tegenspraak']) });
  });

  it('is done by the mandate holder when the holder cannot, who reads nothing of it', async () => {
    const { file, action } = await owing();
    await house.hall.as.police.ask(SAVE, { caseId: file.id, place: 'Contribution:new', text: 'KANARIE half' });
    const mandate = await house.sign('mandate');
    const answer = await mandate.post('/graphql', { query: HAND_OVER, variables: house.handing(file, { reason: 'UNABLE' }) });
    expect(await answer.text()).not.toContain(action);
    expect(await mandate.refusal('query ($caseId: ID!) { caseView(caseId: $caseId) { cursor } }', { caseId: file.id })).toBe('NOT_FOUND');
    expect(await mandate.refusal(MINE, { caseId: file.id, place: 'Contribution:new' })).toBe('NOT_FOUND');
    const view = await house.view(house.hall.as.police2, file);
    expect(view.handovers).toEqual([expect.objectContaining({ givenBy: 'Hanna Voorbeeld', reason: 'UNABLE', actionIds: [action], drafts: 1 })]);
    expect((await house.hall.as.police2.ask(MINE, { caseId: file.id, place: 'Contribution:new' })).myDraft).toEqual({ text: 'KANARIE half' });
  });

  it('opens what is disputed about a fact to who knows that fact in full, and not to who was only named', async () => {
    const { file, others, narrow } = await owing();
    const seat = await file.seat('police2').then(() => file.seatOf('police2'));
    await house.hall.as.ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [others], seatIds: [seat], ground: 'Zit er ook bij' } });
    // As where the law leaves a colleague less than the one who was named with a reason.
    const readers = () => house.world.sql<{ audience: string[] }>('select audience from tegenspraak where id = $1', [narrow]);
    await house.world.sql('update tegenspraak set audience = array_remove(audience, $2) where id = $1', [narrow, seat]);
    await house.world.sql('update contribution set knowing = array_remove(knowing, $2) where id = $1', [others, seat]);
    await handOver('police', file);
    expect(await askedSeat(narrow)).toBe(seat);
    expect((await readers())[0]!.audience).not.toContain(seat);
  });

  it('opens it to a colleague who does know that fact in full', async () => {
    const { file, others, narrow } = await owing();
    const seat = await file.seat('police2').then(() => file.seatOf('police2'));
    await house.hall.as.ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [others], seatIds: [seat], ground: 'Zit er ook bij' } });
    await house.world.sql('update tegenspraak set audience = array_remove(audience, $2) where id = $1', [narrow, seat]);
    await handOver('police', file);
    expect((await house.world.sql<{ audience: string[] }>('select audience from tegenspraak where id = $1', [narrow]))[0]!.audience).toContain(seat);
  });

  it('leaves a draft behind where the receiver is typing at the same place', async () => {
    const { file } = await owing();
    await file.seat('police2');
    const at = { caseId: file.id, place: 'Contribution:new' };
    await house.hall.as.police.ask(SAVE, { ...at, text: 'van mij' });
    await house.hall.as.police2.ask(SAVE, { ...at, text: 'van de ander' });
    const [, seat] = await handOver('police', file);
    expect(seat).toBe(file.seatOf('police2'));
    const view = await house.view(house.hall.as.police2, file);
    expect(view.handovers).toEqual([expect.objectContaining({ drafts: 0, draftsLeft: 1 })]);
    expect((await house.hall.as.police2.ask(MINE, at)).myDraft).toEqual({ text: 'van de ander' });
  });

  it('is told to the table, the receiver and who leaves', async () => {
    const { file } = await owing();
    const lines = await Promise.all((['chair', 'police', 'police2'] as const).map((who) => LiveClient.open(house.hall.as[who])));
    const [chair, police, police2] = lines as [LiveClient, LiveClient, LiveClient];
    expect(await Promise.all([chair.watch(file.id), police.watch(file.id), police2.watch(file.id)])).toEqual([true, true, false]);
    await handOver('police', file);
    await Promise.all([chair.until('changed'), police.until('gone'), police2.until('mine')]);
    expect(await police2.watch(file.id)).toBe(true);
    lines.forEach((line) => line.close());
  });

  it('gives what a stand-in took upon them to the colleague, who is there tomorrow', async () => {
    const { file, conferenceId } = await owing();
    const standIn = newId();
    await house.world.sql(
      `insert into seat (id, case_id, professional_id, organisation_id, role, task, function, from_at, until_at, standing_in_for, given_by)
       select $1, case_id, $2, organisation_id, role, task, function, now(), now() + interval '1 hour', id, $3 from seat where id = $4`, [standIn, house.id('police2'), house.id('mandate'), file.seatOf('police')]);
    const { chair, police2 } = house.hall.as;
    const action = { conferenceId, text: 'Belt', ownerSeatId: standIn, dueOn: addDays(dayOf(new Date()), 7), track: 'SAFETY' };
    const { id } = (await chair.ask(ADD, { input: action })).addAction;
    expect(await house.world.sql('select owner_seat_id from action where id = $1', [id])).toEqual([{ owner_seat_id: file.seatOf('police') }]);
    expect(await police2.refusal(HAND_OVER, house.handing(file, { seatId: standIn, receiverId: house.id('police3') }))).toBe('STANDING_IN');
    // Asked while standing in, they answer for the colleague, and the thread says who spoke.
    const fact = await house.hall.fact(file, 'ggz', ['police', 'gi', 'chair']);
    await house.hall.as.ggz.ask('mutation ($input: ShareContributionsInput!) { shareContributions(input: $input) { ids } }', { input: { ids: [fact], seatIds: [standIn], ground: 'vandaag' } });
    const words = { conferenceId, targetKind: 'CONTRIBUTION', targetId: fact, aspect: 'MEANING', weight: 'QUESTION', sentence: 'Is dat zo?', why: 'omdat', knowledge: 'weten', wouldChangeMyMind: 'bewijs', groundScope: 'OWN' };
    const dissent = (await house.hall.as.gi.ask(RAISE, { input: words })).raiseTegenspraak.id;
    const seen = async (more: object) => ({ input: { id: dissent, version: (await house.world.sql<{ version: number }>('select version from tegenspraak where id = $1', [dissent]))[0]!.version, ...more } });
    await chair.ask(ASK, await seen({ seatId: standIn }));
    expect(await askedSeat(dissent)).toBe(file.seatOf('police'));
    await police2.ask('mutation ($input: TegenspraakSentenceInput!) { restateTegenspraak(input: $input) { id } }', await seen({ sentence: 'U vraagt of het zo is' }));
    expect(await house.world.sql("select seat_id from tegenspraak_event where tegenspraak_id = $1 and kind = 'RESTATED'", [dissent])).toEqual([{ seat_id: standIn }]);
  });

  describe('is refused where one fact differs', () => {
    const tried = async (who: Handle, change: object | ((file: WorldCase) => object | Promise<object>) = {}, setting: (file: WorldCase) => Promise<unknown> = async () => null) => {
      const file = await house.world.openCase({ seats: ['police', 'ggz'] });
      await setting(file);
      return (await house.sign(who)).refusal(HAND_OVER, house.handing(file, typeof change === 'function' ? await change(file) : change));
    };
    it.each(['police', 'mandate'] as const)('by %s it is done', async (who) => expect(await tried(who)).toBeNull());
    it.each(['chair', 'ggz', 'police2', 'ggzMandate', 'admin'] as const)('by %s', async (who) => expect(await tried(who)).toBe('NOT_FOUND'));
    it('to somebody of another organisation', async () => expect(await tried('police', { receiverId: house.id('ggz2') })).toBe('OTHER_ORGANISATION'));
    it('to oneself', async () => expect(await tried('police', { receiverId: house.id('police') })).toBe('RECEIVER_IS_GIVER'));
    it('of a seat that has ended', async () => expect(await tried('police', {}, (file) => file.unseat('police'))).toBe('NOT_FOUND'));
    it('of a chair to a colleague who sits there as something else', async () => {
      const file = await house.world.openCase({ seats: ['process'] });
      expect(await (await house.sign('chair')).refusal(HAND_OVER, house.handing(file, { seatId: file.seatOf('chair'), receiverId: house.id('process') }))).toBe('LAST_CHAIR');
      expect(await (await house.sign('chair')).refusal(HAND_OVER, house.handing(file, { seatId: file.seatOf('chair'), receiverId: house.id('scribe') }))).toBeNull();
    });
    it.each([['screened_until', 'SCREENING_EXPIRED'], ['trained_until', 'TRAINING_EXPIRED']])('to somebody whose %s lies behind us', async (column, code) => {
      await house.world.sql(`update professional set ${column} = '2020-01-01' where handle = 'police3'`);
      expect(await tried('police', { receiverId: house.id('police3') })).toBe(code);
      await house.world.sql(`update professional set ${column} = '2099-12-31' where handle = 'police3'`);
      expect(await tried('police', { receiverId: house.id('police3') })).toBeNull();
    });
    it('with a fact of another organisation, known or not', async () => {
      for (const named of [['police'], []] as const) {
        expect(await tried('police', async (file) => ({ contributionIds: [await house.hall.fact(file, 'ggz', named)] }))).toBe('NOT_OF_OWN_PARTY');
      }
      expect(await tried('police', { contributionIds: [newId()] })).toBe('NOT_OF_OWN_PARTY');
    });
  });
});
