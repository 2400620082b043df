import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, newId, weekdayOf } from '@casustafel/kernel';
import { foundWorld, startHub, type Hub, type HubClient, type World, type WorldCase } from '@casustafel/tests-support';

const PLACE = 'mutation ($input: PlaceCaseInput!) { placeCase(input: $input) { id } }';
const MOVE = 'mutation ($input: MoveStepInput!) { moveStep(input: $input) { id } }';
const act = (name: string): string => `mutation ($id: ID!) { ${name}(conferenceId: $id) { id } }`;
const VIEW = `query ($caseId: ID!) { caseView(caseId: $caseId) { conferences {
  id date slot phase step question leadSeatId previousConferenceId confirmedByMe viewerMay { open join confirm lead takeLead close } } } }`;
const PLAN = `query ($tableId: ID!, $from: String!, $until: String!) { conferencesOfTable(tableId: $tableId, from: $from, until: $until) { date slot startsAt state conference { id question } } }`;

/** The world's table sits on Tuesdays. */
function tuesday(weeks: number): string {
  const today = dayOf(new Date());
  return addDays(today, ((9 - weekdayOf(today)) % 7) + 7 * weeks);
}

describe('a conference', () => {
  let hub: Hub;
  let world: World;
  let chair: HubClient;
  let process: HubClient;
  let police: HubClient;
  let outsider: HubClient;
  let file: WorldCase;
  let week = 0;

  beforeAll(async () => {
    hub = await startHub();
    world = await foundWorld({ adminUrl: hub.database.adminUrl, keyFolder: hub.config.keyFolder });
    [chair, process, police, outsider] = await Promise.all([hub.signIn('chair'), hub.signIn('process'), hub.signIn('police'), hub.signIn('police2')]) as [HubClient, HubClient, HubClient, HubClient];
    file = await world.openCase({ seats: ['police', 'ggz', 'process'] });
  });
  afterAll(async () => {
    await world.close();
    await hub.close();
  });

  const input = (change: object = {}) => ({ input: { caseId: file.id, tableId: world.tableId, date: tuesday(week), slot: 1, question: 'Kan de omgang veilig beginnen?', ...change } });
  const place = async (who: HubClient, change: object = {}): Promise<string> => (await who.ask(PLACE, input(change))).placeCase.id;
  const view = async (who: HubClient, caseId = file.id) => (await who.ask(VIEW, { caseId })).caseView.conferences;
  const lastLog = async () => (await world.sql<{ action: string; outcome: string; purpose: string; object_kinds: string[]; object_ids: string[] }>('select action, outcome, purpose, object_kinds, object_ids from access_log order by at desc, n desc limit 1'))[0];

  /** A conference of a case of its own, opened by the chair. */
  async function opened(): Promise<{ of: WorldCase; id: string }> {
    week += 1;
    const of = await world.openCase({ seats: ['police', 'ggz', 'process'] });
    const id = await place(chair, { caseId: of.id });
    await chair.ask(act('openConference'), { id });
    return { of, id };
  }

  describe('is placed', () => {
    it('by a seat that leads, in a slot of the table, and is in everybody’s view of the case', async () => {
      const id = await place(chair);
      expect(await lastLog()).toMatchObject({ action: 'PLACED', outcome: 'DONE', purpose: 'PREPARATION', object_kinds: ['Conference'], object_ids: [id] });
      const expected = { id, date: tuesday(0), slot: 1, phase: 'BEFORE', step: 'OPEN', question: 'Kan de omgang veilig beginnen?', leadSeatId: null, previousConferenceId: null, confirmedByMe: false };
      const mayNothing = { open: false, join: true, confirm: false, lead: false, takeLead: false, close: false };
      expect(await view(chair)).toEqual([{ ...expected, viewerMay: { ...mayNothing, open: true } }]);
      expect(await view(police)).toEqual([{ ...expected, viewerMay: mayNothing }]);
    });
    it('once at a time', async () => expect(await chair.refusal(PLACE, input({ slot: 2 }))).toBe('ALREADY_PLACED'));
    it.each([
      ['a day on which the table does not sit', { date: addDays(tuesday(0), 1) }, 'WRONG_WEEKDAY'],
      ['a day that has passed', { date: addDays(tuesday(0), -14) }, 'DATE_IN_PAST'],
      ['a slot the table does not have', { slot: 5 }, 'NO_SUCH_SLOT'],
      ['a slot that is taken', { slot: 1 }, 'SLOT_TAKEN'],
      ['no question', { question: ' ' }, 'INVALID'],
    ])('not on %s', async (_, change, code) => {
      const { id: caseId } = await world.openCase({ seats: ['process'] });
      expect(await process.refusal(PLACE, input({ caseId, ...change }))).toBe(code);
    });
    it('in the slot beside it, by the same person', async () => {
      const { id: caseId } = await world.openCase({ seats: ['process'] });
      expect(await place(process, { caseId, slot: 2 })).toEqual(expect.any(String));
    });
    it('by one of two who press together', async () => {
      const cases = await Promise.all([world.openCase({ seats: ['ggz'] }), world.openCase({ seats: ['ggz'] })]);
      const codes = await Promise.all(cases.map(({ id: caseId }) => chair.refusal(PLACE, input({ caseId, slot: 4 }))));
      expect(codes.sort()).toEqual(['SLOT_TAKEN', null].sort());
    });
    it('not by a partner, nor by somebody without a seat; both hear what an absent case says', async () => {
      const answers = await Promise.all([police.try(PLACE, input({ slot: 3 })), outsider.try(PLACE, input({ slot: 3 })), outsider.try(PLACE, input({ slot: 3, caseId: newId() }))]);
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
    it('with its question sealed', async () => {
      const rows = await world.sql<{ row: string }>(`select encode(content, 'escape') as row from conference`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { row } of rows) expect(row).not.toContain('omgang');
    });
  });

  describe('on the plan of the table', () => {
    it('is shown to whoever sits in the case, and is merely taken for others', async () => {
      week += 1;
      const hidden = await world.openCase({ seats: ['ggz'] });
      const id = await place(chair, { caseId: hidden.id, slot: 2, question: 'KANARIE' });
      const period = { tableId: world.tableId, from: tuesday(week), until: tuesday(week) };
      const ofChair = (await chair.ask(PLAN, period)).conferencesOfTable;
      expect(ofChair.map(({ state }: { state: string }) => state)).toEqual(['FREE', 'MINE', 'FREE', 'FREE']);
      expect(ofChair[1]).toEqual({ date: tuesday(week), slot: 2, startsAt: '09:45', state: 'MINE', conference: { id, question: 'KANARIE' } });
      expect(await lastLog()).toMatchObject({ action: 'LISTED', object_ids: [id] });
      const ofPolice = await police.ask(PLAN, period);
      expect(ofPolice.conferencesOfTable[1]).toEqual({ date: tuesday(week), slot: 2, startsAt: '09:45', state: 'TAKEN', conference: null });
      expect(JSON.stringify(ofPolice)).not.toContain('KANARIE');
    });
    it('is nothing to somebody who has no part in the table', async () => {
      const period = { from: tuesday(0), until: tuesday(1) };
      const [forbidden, absent] = await Promise.all([outsider.try(PLAN, { tableId: world.tableId, ...period }), outsider.try(PLAN, { tableId: newId(), ...period })]);
      expect(forbidden).toEqual(absent);
      expect(forbidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
    it('is among one’s own dates', async () => {
      const { myConferences } = await police.ask('query ($from: String!, $until: String!) { myConferences(from: $from, until: $until) { caseId phase } }', { from: tuesday(0), until: tuesday(0) });
      expect(myConferences).toEqual([{ caseId: file.id, phase: 'BEFORE' }]);
    });
  });

  describe('is led', () => {
    it('by whoever opened it, step by step, while the purpose follows', async () => {
      const { of, id } = await opened();
      expect((await view(chair, of.id))[0]).toMatchObject({ phase: 'LIVE', leadSeatId: of.seatOf('chair'), viewerMay: { open: false, join: true, confirm: true, lead: true, takeLead: false, close: true } });
      expect(await lastLog()).toMatchObject({ action: 'LOOKED', purpose: 'SESSION_1' });
      await chair.ask(MOVE, { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } });
      expect((await view(police, of.id))[0]).toMatchObject({ step: 'SAFE_ENOUGH', viewerMay: { join: true, lead: false, takeLead: false, close: false } });
      expect(await lastLog()).toMatchObject({ action: 'LOOKED', purpose: 'SESSION_2' });
      expect(await chair.refusal(MOVE, { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } })).toBe('STALE');
      expect(await chair.refusal(MOVE, { input: { conferenceId: id, from: 'SAFE_ENOUGH', to: 'DECIDE' } })).toBe('NOT_A_NEIGHBOUR');
    });
    it('not by a partner, and the attempt is written down', async () => {
      const { id } = await opened();
      expect(await police.refusal(MOVE, { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } })).toBe('NOT_FOUND');
      expect(await lastLog()).toMatchObject({ outcome: 'REFUSED', object_ids: [id] });
      expect(await police.try(act('takeLead'), { id })).toEqual(await outsider.try(act('takeLead'), { id: newId() }));
    });
    it('by a procesregisseur who takes the lead; the chair who lost it leads no more', async () => {
      const { of, id } = await opened();
      const step = { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } };
      expect(await process.refusal(MOVE, step)).toBe('NOT_LEADING');
      await process.ask(act('takeLead'), { id });
      expect(await lastLog()).toMatchObject({ action: 'TOOK_LEAD', object_ids: [id] });
      expect((await view(process, of.id))[0]).toMatchObject({ leadSeatId: of.seatOf('process'), viewerMay: { lead: true, takeLead: false } });
      expect(await chair.refusal(MOVE, step)).toBe('NOT_LEADING');
      expect(await process.refusal(act('takeLead'), { id })).toBe('LEADS_ALREADY');
      await process.ask(MOVE, step);
    });
    it('moves once when pressed twice under one key', async () => {
      const { of, id } = await opened();
      const body = { query: MOVE, variables: { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } } };
      const key = { 'idempotency-key': newId() };
      const answers = await Promise.all([chair.post('/graphql', body, key), chair.post('/graphql', body, key)]);
      expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(Array(2).fill(expect.stringContaining(id)));
      expect((await view(chair, of.id))[0]).toMatchObject({ step: 'SAFE_ENOUGH' });
      expect(await world.sql(`select 1 from access_log where action = 'MOVED_STEP' and case_id = $1`, [of.id])).toHaveLength(1);
    });
  });

  it('has its confidentiality confirmed once by each', async () => {
    const { of, id } = await opened();
    await police.ask(act('confirmConfidentiality'), { id });
    expect((await view(police, of.id))[0]).toMatchObject({ confirmedByMe: true, viewerMay: { confirm: false } });
    expect((await view(chair, of.id))[0]).toMatchObject({ confirmedByMe: false, viewerMay: { confirm: true } });
    expect(await police.refusal(act('confirmConfidentiality'), { id })).toBe('ALREADY_CONFIRMED');
    expect(await outsider.refusal(act('confirmConfidentiality'), { id })).toBe('NOT_FOUND');
  });

  describe('ends', () => {
    it('adjourned, and the next one goes on from it', async () => {
      const { of, id } = await opened();
      expect(await process.refusal(act('adjournConference'), { id })).toBe('NOT_LEADING');
      await chair.ask(act('adjournConference'), { id });
      week += 1;
      const next = await place(chair, { caseId: of.id });
      expect(await view(chair, of.id)).toMatchObject([{ id, phase: 'ADJOURNED' }, { id: next, phase: 'BEFORE', previousConferenceId: id }]);
    });
    it('closed, and the purpose becomes aftercare', async () => {
      const { of, id } = await opened();
      await chair.ask(act('closeConference'), { id });
      expect((await view(police, of.id))[0]).toMatchObject({ phase: 'CLOSED' });
      expect(await lastLog()).toMatchObject({ purpose: 'AFTERCARE' });
      expect(await chair.refusal(MOVE, { input: { conferenceId: id, from: 'OPEN', to: 'SAFE_ENOUGH' } })).toBe('NOT_LIVE');
    });
  });
});
