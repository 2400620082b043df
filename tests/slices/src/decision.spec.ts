import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayOf, newId } from '@casustafel/kernel';
import type { HubClient, WorldCase } from '@casustafel/tests-support';
import { openHall, type TableHall } from './sitting';

const PROPOSE = 'mutation ($input: ProposeDecisionInput!) { proposeDecision(input: $input) { id } }';
const RESPOND = 'mutation ($input: RespondToDecisionInput!) { respondToDecision(input: $input) { ids } }';
const CLOSE = 'mutation ($input: CloseDecisionInput!) { closeDecision(input: $input) { id } }';
const DROP = 'mutation ($input: DropDecisionInput!) { dropDecision(input: $input) { id } }';
const RAISE = 'mutation ($input: RaiseTegenspraakInput!) { raiseTegenspraak(input: $input) { id } }';
const RESTATE = 'mutation ($input: TegenspraakSentenceInput!) { restateTegenspraak(input: $input) { id } }';
const CONFIRM = 'mutation ($input: TegenspraakActInput!) { confirmRestatement(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: TegenspraakActInput!) { withdrawTegenspraak(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerTegenspraakInput!) { answerTegenspraak(input: $input) { id } }';
const END_CONFERENCE = 'mutation ($id: ID!) { closeConference(conferenceId: $id) { id } }';
const VIEW = `query ($caseId: ID!) { caseView(caseId: $caseId) {
  decisions { id text state version cites { kind id } silentSeatIds dropReason responses { seatId kind reason whatWouldRemove tegenspraakId } viewerMay { respond close drop } }
  tegenspraken { id targetKind targetId weight sentence state version } tegenspraakGrounds { why wouldChangeMyMind } } }`;

describe('a decision', () => {
  let hall: TableHall;
  let chair: HubClient;
  let police: HubClient;
  let ggz: HubClient;
  let gi: HubClient;
  beforeAll(async () => {
    hall = await openHall();
    ({ chair, police, ggz, gi } = hall.as);
  });
  afterAll(() => hall.close());

  const input = (conferenceId: string, change: object = {}) => ({ input: { conferenceId, text: 'KANARIE-BESLUIT: de omgang begint begeleid', ...change } });
  const propose = async (conferenceId: string, change: object = {}, who = police): Promise<string> => (await who.ask(PROPOSE, input(conferenceId, change))).proposeDecision.id;
  const view = async (who: HubClient, { id }: WorldCase) => (await who.ask(VIEW, { caseId: id })).caseView;
  const shown = async (who: HubClient, file: WorldCase, id: string) => (await view(who, file)).decisions.find((one: { id: string }) => one.id === id);
  const versionOf = async (table: 'decision' | 'tegenspraak', id: string): Promise<number> => (await hall.world.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version;
  const close = async (who: HubClient, id: string) => who.refusal(CLOSE, { input: { decisionId: id, version: await versionOf('decision', id) } });
  const drop = async (who: HubClient, id: string) => who.refusal(DROP, { input: { decisionId: id, version: await versionOf('decision', id), reason: 'Te vroeg' } });
  const respond = (who: HubClient, decisionId: string, change: object = {}) => who.refusal(RESPOND, { input: { decisionId, kind: 'ASSENT', ...change } });
  const OBJECTION = { kind: 'OBJECTION', reason: 'Er is nog geen rust', whatWouldRemove: 'Drie rustige weken' };
  const object = async (who: HubClient, decisionId: string): Promise<string> => (await who.ask(RESPOND, { input: { decisionId, ...OBJECTION } })).respondToDecision.ids[1];
  const seen = async (id: string, more: object = {}) => ({ input: { id, version: await versionOf('tegenspraak', id), ...more } });
  const answer = async (id: string, author: HubClient): Promise<void> => {
    await chair.ask(RESTATE, await seen(id, { sentence: 'U wilt eerst rust' }));
    await author.ask(CONFIRM, await seen(id));
    await chair.ask(ANSWER, await seen(id, { outcome: 'PARTLY', because: 'We beginnen begeleid' }));
  };
  const lastLog = async () => (await hall.world.sql(`select action, object_ids, purpose from access_log where outcome = 'DONE' order by at desc, n desc limit 1`))[0];

  describe('is put before the table', () => {
    it('and read by everybody seated then; who is seated later, or elsewhere, sees no sign', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      expect(await lastLog()).toEqual({ action: 'PROPOSED', object_ids: [decision], purpose: 'SESSION_1' });
      expect(await shown(gi, file, decision)).toMatchObject({ state: 'PROPOSED', responses: [], viewerMay: { respond: true, close: false, drop: false } });
      expect((await shown(gi, file, decision)).silentSeatIds).toHaveLength(4);
      expect((await shown(chair, file, decision)).viewerMay).toEqual({ respond: true, close: true, drop: true });
      expect((await shown(police, file, decision)).viewerMay).toEqual({ respond: true, close: false, drop: true });
      await file.seat('rvdk');
      expect(JSON.stringify(await view(hall.as.rvdk, file))).not.toContain('KANARIE');
      expect(await respond(hall.as.rvdk, decision)).toBe('NOT_FOUND');
      expect(await hall.as.police2.refusal(VIEW, { caseId: file.id })).toBe('NOT_FOUND');
    });
    it('while it sits, by somebody who sits at it', async () => {
      const { id } = await hall.sit({ open: false });
      expect(await police.refusal(PROPOSE, input(id))).toBe('NOT_LIVE');
      const [forbidden, missing] = await Promise.all([hall.as.police2.try(PROPOSE, input(id)), hall.as.police2.try(PROPOSE, input(newId()))]);
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(missing));
      await hall.open(id);
      expect(await police.refusal(PROPOSE, input(id))).toBeNull();
    });
    it('resting on what its whole table may know', async () => {
      const { file, id } = await hall.sit();
      const wide = await hall.fact(file, 'ggz', ['police', 'chair', 'gi']);
      const narrow = await hall.fact(file, 'ggz', ['police']);
      const cites = (...ids: string[]) => ({ cites: ids.map((each) => ({ kind: 'CONTRIBUTION', id: each })) });
      const { errors } = await police.try(PROPOSE, input(id, cites(wide, narrow)));
      expect(errors?.[0]?.extensions).toEqual({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'cites[1]', code: 'CITATION_TOO_NARROW' }] });
      expect(await gi.refusal(PROPOSE, input(id, cites(narrow)))).toBe('NOT_FOUND');
      expect(await gi.refusal(PROPOSE, input(id, cites(newId())))).toBe('NOT_FOUND');
      expect(await shown(gi, file, await propose(id, cites(wide)))).toMatchObject({ cites: [{ kind: 'CONTRIBUTION', id: wide }] });
    });
  });

  describe('is answered', () => {
    it('with assent, a concern, or an objection that says what would remove it', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      expect(await respond(ggz, decision)).toBeNull();
      expect(await respond(gi, decision, { kind: 'CONCERN' })).toBe('INVALID');
      expect(await respond(gi, decision, { kind: 'CONCERN', reason: 'Wie rijdt de kinderen?' })).toBeNull();
      expect(await respond(police, decision, { kind: 'OBJECTION', reason: 'Er is nog geen rust' })).toBe('INVALID');
      expect(await respond(police, decision, OBJECTION)).toBeNull();
      const { responses, silentSeatIds } = await shown(chair, file, decision);
      expect(responses.map(({ kind }: { kind: string }) => kind)).toEqual(['ASSENT', 'CONCERN', 'OBJECTION']);
      expect(silentSeatIds).toEqual([file.seatOf('chair')]);
    });
    it('and an objection raises a weighty dissent in the same act, one however often it is said', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      const raised = await object(ggz, decision);
      expect((await view(gi, file)).tegenspraken).toEqual([expect.objectContaining({ id: raised, targetKind: 'DECISION', targetId: decision, weight: 'WEIGHTY_OBJECTION', sentence: 'Er is nog geen rust', state: 'RAISED' })]);
      expect((await view(gi, file)).tegenspraakGrounds).toEqual([{ why: 'Er is nog geen rust', wouldChangeMyMind: 'Drie rustige weken' }]);
      expect((await shown(gi, file, decision)).responses[0]).toMatchObject({ seatId: file.seatOf('ggz'), tegenspraakId: raised, whatWouldRemove: 'Drie rustige weken' });
      expect(await object(ggz, decision)).toBe(raised);
      expect((await view(gi, file)).tegenspraken).toHaveLength(1);
    });
    it('until it is taken, and no longer', async () => {
      const { id } = await hall.sit();
      const decision = await propose(id);
      expect(await respond(ggz, decision)).toBeNull();
      expect(await close(chair, decision)).toBeNull();
      expect(await respond(gi, decision)).toBe('NOT_PROPOSED');
      expect(await close(chair, decision)).toBe('NOT_PROPOSED');
    });
  });

  describe('is taken', () => {
    it('by who leads, when somebody answered', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      expect(await close(chair, decision)).toBe('NOBODY_RESPONDED');
      expect(await respond(ggz, decision)).toBeNull();
      expect(await close(police, decision)).toBe('NOT_LEADING');
      expect(await close(chair, decision)).toBeNull();
      expect(await shown(gi, file, decision)).toMatchObject({ state: 'TAKEN', viewerMay: { respond: false, close: false, drop: false } });
    });
    it('not over an objection without an answer; at once when it was answered, and it stays beside it', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      const raised = await object(ggz, decision);
      expect(await close(chair, decision)).toBe('HELD_UP');
      await answer(raised, ggz);
      expect(await close(chair, decision)).toBeNull();
      expect((await shown(gi, file, decision)).responses[0]).toMatchObject({ kind: 'OBJECTION' });
    });
    it('when the objection was taken back by its author', async () => {
      const { id } = await hall.sit();
      const decision = await propose(id);
      const raised = await object(ggz, decision);
      expect(await close(chair, decision)).toBe('HELD_UP');
      await ggz.ask(WITHDRAW, await seen(raised));
      expect(await close(chair, decision)).toBeNull();
    });
    it('not over a dissent about what it rests on, and freely over one about something else', async () => {
      const { file, id } = await hall.sit();
      const [cited, other] = [await hall.fact(file, 'ggz', ['police', 'chair', 'gi']), await hall.fact(file, 'ggz', ['police', 'chair', 'gi'])];
      const decision = await propose(id, { cites: [{ kind: 'CONTRIBUTION', id: cited }] });
      expect(await respond(ggz, decision)).toBeNull();
      const dissent = (targetId: string) => ({ input: { conferenceId: id, targetKind: 'CONTRIBUTION', targetId, aspect: 'FACT', weight: 'QUESTION', sentence: 'Wie zag dit?', why: 'Onduidelijk', groundScope: 'TABLE' } });
      await gi.ask(RAISE, dissent(other));
      const raised = (await gi.ask(RAISE, dissent(cited))).raiseTegenspraak.id;
      expect(await close(chair, decision)).toBe('HELD_UP');
      await answer(raised, gi);
      expect(await close(chair, decision)).toBeNull();
    });
    it('not on answers the lead has not seen', async () => {
      const { id } = await hall.sit();
      const decision = await propose(id);
      expect(await respond(ggz, decision)).toBeNull();
      const version = await versionOf('decision', decision);
      expect(await respond(gi, decision, { kind: 'CONCERN', reason: 'Wie rijdt?' })).toBeNull();
      expect(await chair.refusal(CLOSE, { input: { decisionId: decision, version } })).toBe('STALE');
      expect(await close(chair, decision)).toBeNull();
    });
    it('or let go, by who proposed it or who leads, and it stays readable with the reason', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      expect(await drop(gi, decision)).toBe('NOT_LEADING');
      expect(await drop(police, decision)).toBeNull();
      expect(await shown(gi, file, decision)).toMatchObject({ state: 'DROPPED', dropReason: 'Te vroeg' });
    });
    it('before the conference closes; adjourned, it travels and is taken at the next', async () => {
      const { file, id } = await hall.sit();
      const decision = await propose(id);
      expect(await respond(ggz, decision)).toBeNull();
      expect(await chair.refusal(END_CONFERENCE, { id })).toBe('DECISION_OPEN');
      await hall.end(id);
      expect(await close(chair, decision)).toBe('NOT_LIVE');
      await hall.open(await hall.place(file.id));
      expect(await close(chair, decision)).toBeNull();
    });
  });

  describe('an action', () => {
    const ADD = 'mutation ($input: AddActionInput!) { addAction(input: $input) { id } }';
    const END = 'mutation ($input: EndActionInput!) { endAction(input: $input) { id } }';
    const MINE = 'query { myActions { id caseId text dueOn state effect viewerMay { end } } }';
    const today = dayOf(new Date());
    const action = (conferenceId: string, file: WorldCase, change: object = {}) => ({ input: { conferenceId, text: 'KANARIE-AFSPRAAK: belt de school', ownerSeatId: file.seatOf('gi'), dueOn: addDays(today, 7), track: 'SAFETY', ...change } });
    const recovering = async () => {
      const sitting = await hall.sit();
      await hall.step(sitting.id, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY');
      return sitting;
    };

    it('is agreed in the steps of recovery and deciding, with an owner at the table and a day to come', async () => {
      const { file, id } = await hall.sit();
      expect(await police.refusal(ADD, action(id, file))).toBe('NOT_THIS_STEP');
      await hall.step(id, 'OPEN', 'SAFE_ENOUGH', 'WHAT_IS_GOING_ON', 'WHEN_RECOVERY');
      expect(await police.refusal(ADD, action(id, file, { dueOn: addDays(today, -1) }))).toBe('DATE_IN_PAST');
      expect(await police.refusal(ADD, action(id, file, { ownerSeatId: newId() }))).toBe('OWNER_NOT_AT_TABLE');
      expect(await police.refusal(ADD, action(id, file, { scope: 'OWN' }))).toBe('OWNER_NOT_AT_TABLE');
      expect(await police.refusal(ADD, action(id, file, { decisionId: newId() }))).toBe('NOT_FOUND');
      expect(await police.refusal(ADD, action(id, file, { decisionId: await propose(id) }))).toBeNull();
      expect(await hall.as.police2.refusal(ADD, action(id, file))).toBe('NOT_FOUND');
    });
    it('is ended by its owner alone, honestly, also after the conference', async () => {
      const { file, id } = await recovering();
      const actionId = (await police.ask(ADD, action(id, file))).addAction.id;
      await hall.end(id, 'closeConference');
      const ending = { input: { actionId, ending: 'COULD_NOT', effect: 'De school was dicht' } };
      expect(await chair.refusal(END, ending)).toBe('NOT_FOUND');
      expect(await gi.refusal(END, { input: { ...ending.input, effect: ' ' } })).toBe('INVALID');
      expect(await gi.refusal(END, ending)).toBeNull();
      expect(await lastLog()).toEqual({ action: 'ACTION_ENDED', object_ids: [actionId], purpose: 'AFTERCARE' });
      expect(await gi.refusal(END, ending)).toBe('ALREADY_ENDED');
      const ofCase = 'query ($caseId: ID!) { caseView(caseId: $caseId) { actions { id state effect viewerMay { end } } } }';
      expect((await ggz.ask(ofCase, { caseId: file.id })).caseView.actions).toEqual([{ id: actionId, state: 'COULD_NOT', effect: 'De school was dicht', viewerMay: { end: false } }]);
    });
    it('stands on its owner’s own list over all cases, open and late first, and in the log under its id', async () => {
      const [one, two] = [await recovering(), await recovering()];
      const add = async ({ file, id }: typeof one, change: object) => (await police.ask(ADD, action(id, file, { ownerSeatId: file.seatOf('ggz'), ...change }))).addAction.id;
      const later = await add(one, { dueOn: addDays(today, 9) });
      const sooner = await add(two, { dueOn: addDays(today, 1) });
      const ended = await add(one, { dueOn: today });
      await ggz.ask(END, { input: { actionId: ended, ending: 'DONE', effect: 'Gebeld' } });
      const { myActions } = await ggz.ask(MINE);
      expect(myActions.map(({ id }: { id: string }) => id)).toEqual([sooner, later, ended]);
      expect(myActions[0]).toMatchObject({ caseId: two.file.id, state: 'OPEN', viewerMay: { end: true } });
      const [row] = await hall.world.sql<{ object_ids: string[]; case_id: string | null }>(`select object_ids, case_id from access_log where stream = $1 and outcome = 'SHOWN' order by n desc limit 1`, [hall.world.people.ggz.id]);
      expect(row).toEqual({ object_ids: [sooner, later, ended], case_id: null });
      expect(JSON.stringify((await hall.as.rvdk.ask(MINE)).myActions)).toBe('[]');
    });
    it('is sealed, as decisions and answers are', async () => {
      const { file, id } = await recovering();
      await police.ask(ADD, action(id, file));
      await object(ggz, await propose(id));
      const rows = await hall.world.sql<{ row: string }>(`select encode(content, 'escape') as row from action union all select encode(content, 'escape') from decision union all select encode(content, 'escape') from decision_response`);
      expect(rows.length).toBeGreaterThan(2);
      for (const { row } of rows) expect(row).not.toMatch(/KANARIE|rust/);
    });
  });
});
