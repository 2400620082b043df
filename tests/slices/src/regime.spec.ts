import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IN_TIME, LiveClient, pause, type WorldCase } from '@casustafel/tests-support';
import { AgreementHall } from './agreement-people';

jest.setTimeout(30_000);

const PROPOSE = 'mutation ($input: ProposeRegimeInput!) { proposeRegimeChange(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerRegimeInput!) { answerRegimeQuestion(input: $input) { id } }';
const CARRY_OUT = 'mutation ($id: ID!) { carryOutRegimeChange(id: $id) { ids } }';
const DROP = 'mutation ($id: ID!) { dropRegimeChange(id: $id) { id } }';
const MOVE = 'mutation ($input: MoveStageInput!) { moveStage(input: $input) { id } }';
const VIEW = '{ id part kind mode reason opens closes seesLess state saidBy answer viewerMay { answer carryOut drop } }';
const SETTLED = 700;

interface Regime {
  readonly id: string;
  readonly part: string;
  readonly state: string | null;
  readonly opens: number;
  readonly closes: number;
  readonly saidBy: readonly string[];
  readonly viewerMay: { readonly answer: boolean; readonly carryOut: boolean; readonly drop: boolean };
}

describe('the law of a case', () => {
  let hall: AgreementHall;
  beforeAll(async () => {
    hall = await AgreementHall.open('police', 'police2', 'ggz', 'gi', 'process', 'rvdk', 'privacy');
  });
  afterAll(() => hall.close());

  const regime = async (file: WorldCase, who: Parameters<AgreementHall['as']>[0]): Promise<Regime[]> =>
    (await hall.as(who).ask(`query ($id: ID!) { caseView(caseId: $id) { regime ${VIEW} } }`, { id: file.id })).caseView.regime;
  const propose = async (file: WorldCase, kind: string, mode: string | null = null): Promise<string> =>
    (await hall.as('chair').ask(PROPOSE, { input: { caseId: file.id, kind, mode, reason: 'De criteria zijn gehaald' } })).proposeRegimeChange.id;
  const modeOf = async (file: WorldCase): Promise<string> => (await hall.world.sql<{ legal_mode: string }>('select legal_mode from case_file where id = $1', [file.id]))[0]!.legal_mode;
  /** Shared under the Wgs, and then the regime is one under which the police give a practitioner this only now and then. */
  const onOwnGrounds = async (file: WorldCase): Promise<void> => void (await hall.world.sql("update case_file set legal_mode = 'OWN_GROUNDS' where id = $1", [file.id]));
  const opening = async (): Promise<{ readonly file: WorldCase; readonly fact: string }> => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz', 'gi', 'process', 'rvdk'] });
    const fact = await hall.fact(file, 'police', 'POLICE', 'ggz');
    await onOwnGrounds(file);
    return { file, fact };
  };

  it('changes with the word of the party whose items open, and of nobody else', async () => {
    const { file, fact } = await opening();
    expect(await hall.seen(file, 'ggz')).toEqual([]);
    for (const who of ['process', 'police'] as const) expect(await hall.as(who).refusal(PROPOSE, { input: { caseId: file.id, kind: 'MODE', mode: 'WGS', reason: 'x' } })).toBe('NOT_FOUND');
    const line = await LiveClient.open(hall.as('police'));
    await line.watch(file.id);
    const id = await propose(file, 'MODE', 'WGS');
    await line.until('changed');
    line.close();

    const [question] = await regime(file, 'police');
    expect(question).toMatchObject({ part: 'QUESTION', kind: 'MODE', mode: 'WGS', reason: 'De criteria zijn gehaald', opens: 1, closes: 0, state: null, viewerMay: { answer: true, carryOut: false } });
    expect(await regime(file, 'chair')).toMatchObject([{ id, part: 'PROPOSAL', state: 'WAITING', opens: 0, closes: 0, seesLess: 0, saidBy: [], viewerMay: { carryOut: false, drop: true } }]);
    for (const who of ['ggz', 'gi', 'process'] as const) expect(await regime(file, who)).toEqual([]);
    expect(await hall.as('chair').refusal(CARRY_OUT, { id })).toBe('WAITS_FOR_PARTNERS');
    for (const who of ['ggz', 'chair', 'police2'] as const) expect(await hall.as(who).refusal(ANSWER, { input: { id: question!.id, agrees: true } })).toBe('NOT_FOUND');

    await hall.as('police').ask(ANSWER, { input: { id: question!.id, agrees: true } });
    expect(await hall.as('police').refusal(ANSWER, { input: { id: question!.id, agrees: false } })).toBe('QUESTION_OVER');
    expect(await modeOf(file)).toBe('OWN_GROUNDS');
    const open = await LiveClient.open(hall.as('ggz'));
    await open.watch(file.id);
    const before = performance.now();
    await hall.as('chair').ask(CARRY_OUT, { id });
    await open.until('changed');
    expect(performance.now() - before).toBeLessThan(IN_TIME);
    open.close();
    expect(await modeOf(file)).toBe('WGS');
    expect(await hall.seen(file, 'ggz')).toEqual([fact]);
    for (const who of ['chair', 'police'] as const) expect(await regime(file, who)).toEqual([]);
    expect(await hall.as('chair').refusal(CARRY_OUT, { id })).toBe('PROPOSAL_OVER');
  });

  it('does not change against a word, which bears a name only when its party says so', async () => {
    const { file } = await opening();
    const id = await propose(file, 'MODE', 'WGS');
    const [asked] = await regime(file, 'police');
    await hall.as('police').ask(ANSWER, { input: { id: asked!.id, agrees: false } });
    expect(await regime(file, 'chair')).toMatchObject([{ state: 'NOT_AGREED', saidBy: [] }]);
    expect(await hall.as('chair').refusal(CARRY_OUT, { id })).toBe('NOT_AGREED');
    await hall.as('chair').ask(DROP, { id });
    expect(await regime(file, 'police')).toEqual([]);

    const again = await propose(file, 'MODE', 'WGS');
    const [anew] = await regime(file, 'police');
    await hall.as('police').ask(ANSWER, { input: { id: anew!.id, agrees: false, said: true } });
    expect(await regime(file, 'chair')).toMatchObject([{ id: again, state: 'NOT_AGREED', saidBy: ['Politie'] }]);
    expect(await modeOf(file)).toBe('OWN_GROUNDS');
  });

  it('tells the chair nothing while one of several has not answered: no count, no name, no signal', async () => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz', 'rvdk'] });
    await hall.fact(file, 'police', 'POLICE', 'ggz');
    await hall.fact(file, 'rvdk', 'FAMILY_AND_CONTACTS', 'ggz');
    await onOwnGrounds(file);
    await propose(file, 'MODE', 'WGS');
    const [asked] = await regime(file, 'police');
    expect(await regime(file, 'rvdk')).toMatchObject([{ part: 'QUESTION', opens: 1 }]);
    const line = await LiveClient.open(hall.as('chair'));
    await line.watch(file.id);
    const before = await regime(file, 'chair');
    await hall.as('police').ask(ANSWER, { input: { id: asked!.id, agrees: false, said: true } });
    await pause(SETTLED);
    expect(line.count('changed')).toBe(0);
    line.close();
    expect(await regime(file, 'chair')).toEqual(before);
    expect(before).toMatchObject([{ state: 'WAITING', saidBy: [] }]);
    // The twin: the last one has answered too.
    await hall.as('rvdk').ask(ANSWER, { input: { id: (await regime(file, 'rvdk'))[0]!.id, agrees: true } });
    expect(await regime(file, 'chair')).toMatchObject([{ state: 'NOT_AGREED', saidBy: ['Politie'] }]);
  });

  it('asks nobody for what closes, and can then be carried out at once', async () => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz'] });
    const fact = await hall.fact(file, 'police', 'POLICE', 'ggz');
    const id = await propose(file, 'MODE', 'OWN_GROUNDS');
    expect(await regime(file, 'police')).toEqual([]);
    expect(await regime(file, 'chair')).toMatchObject([{ state: 'AGREED', viewerMay: { carryOut: true } }]);
    expect(await hall.seen(file, 'ggz')).toEqual([fact]);
    await hall.as('chair').ask(CARRY_OUT, { id });
    expect(await hall.seen(file, 'ggz')).toEqual([]);
    expect(await hall.seen(file, 'police')).toEqual([fact]);
  });

  it('is weighed anew before it is carried out: what somebody brought meanwhile asks their word', async () => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz'] });
    await onOwnGrounds(file);
    const id = await propose(file, 'MODE', 'WGS');
    expect(await regime(file, 'chair')).toMatchObject([{ state: 'AGREED' }]);
    await hall.world.sql("update case_file set legal_mode = 'WGS' where id = $1", [file.id]);
    await hall.fact(file, 'police', 'POLICE', 'ggz');
    await onOwnGrounds(file);
    expect(await hall.as('chair').refusal(CARRY_OUT, { id })).toBe('MORE_CONSENT_NEEDED');
    expect(await modeOf(file)).toBe('OWN_GROUNDS');
  });

  it.each([
    [{ kind: 'MODE', mode: 'WGS' }, 'MODE_IS_SO'],
    [{ kind: 'MODE' }, 'INVALID'],
    [{ kind: 'CLOSING', mode: 'WGS' }, 'INVALID'],
  ])('is not proposed as %j', async (what, code) => {
    const file = await hall.world.openCase();
    expect(await hall.as('chair').refusal(PROPOSE, { input: { caseId: file.id, reason: 'x', ...what } })).toBe(code);
  });

  it('has one proposal at a time', async () => {
    const file = await hall.world.openCase();
    await propose(file, 'CLOSING');
    expect(await hall.as('chair').refusal(PROPOSE, { input: { caseId: file.id, kind: 'CLOSING', reason: 'x' } })).toBe('ANOTHER_PROPOSAL_OPEN');
  });

  it('moves from conferring to weighing and back by the chair alone; while it is weighed only hit or no hit is told', async () => {
    const file = await hall.world.openCase({ seats: ['police', 'ggz', 'process'] });
    const fact = await hall.fact(file, 'police', 'POLICE', 'ggz');
    const words = async () => (await hall.as('ggz').ask('query ($id: ID!) { caseView(caseId: $id) { caseFile { stage } contributions { id doesWhat } } }', { id: file.id })).caseView;
    expect(await hall.as('process').refusal(MOVE, { input: { caseId: file.id, stage: 'TRIAGE' } })).toBe('NOT_FOUND');
    await hall.as('chair').ask(MOVE, { input: { caseId: file.id, stage: 'TRIAGE' } });
    expect(await words()).toEqual({ caseFile: [{ stage: 'TRIAGE' }], contributions: [{ id: fact, doesWhat: null }] });
    expect(await hall.as('chair').refusal(MOVE, { input: { caseId: file.id, stage: 'TRIAGE' } })).toBe('STAGE_IS_SO');
    expect(await hall.as('chair').refusal(MOVE, { input: { caseId: file.id, stage: 'CLOSED' } })).toBe('INVALID');
    await hall.as('chair').ask(MOVE, { input: { caseId: file.id, stage: 'CONFERENCE' } });
    expect(await words()).toEqual({ caseFile: [{ stage: 'CONFERENCE' }], contributions: [{ id: fact, doesWhat: 'staat voor de deur' }] });
  });

  it('may begin with weighing, and begins with conferring unless told so', async () => {
    const start = async (more: object): Promise<string> => {
      const { startCase } = await hall.as('chair').ask('mutation ($input: StartCaseInput!) { startCase(input: $input) { id } }', {
        input: { tableId: hall.world.tableId, legalMode: 'WGS', reason: 'a', goal: 'b', persons: [{ familyRole: 'PARENT', label: 'Ouder 1', name: 'X' }], ...more },
      });
      return (await hall.world.sql<{ stage: string }>('select stage from case_file where id = $1', [startCase.id]))[0]!.stage;
    };
    expect([await start({}), await start({ stage: 'TRIAGE' })]).toEqual(['CONFERENCE', 'TRIAGE']);
  });

  describe('closing', () => {
    it('takes every public participant who sits there, and shields the case from everybody at once', async () => {
      const file = await hall.world.openCase({ seats: ['police', 'rvdk', 'ggz'] });
      await hall.fact(file, 'police', 'POLICE', 'ggz');
      const lines = { police: await LiveClient.open(hall.as('police')), ggz: await LiveClient.open(hall.as('ggz')) };
      for (const line of Object.values(lines)) expect(await line.watch(file.id)).toBe(true);
      const id = await propose(file, 'CLOSING');
      expect(await regime(file, 'ggz')).toEqual([]);
      for (const who of ['police', 'rvdk'] as const) {
        expect(await hall.as('chair').refusal(CARRY_OUT, { id })).toBe('WAITS_FOR_PARTNERS');
        await hall.as(who).ask(ANSWER, { input: { id: (await regime(file, who))[0]!.id, agrees: true } });
      }
      const before = performance.now();
      await hall.as('chair').ask(CARRY_OUT, { id });
      await Promise.all(Object.values(lines).map((line) => line.until('gone')));
      expect(performance.now() - before).toBeLessThan(IN_TIME);
      for (const line of Object.values(lines)) line.close();
      // The own party too, and the chair.
      for (const who of ['police', 'ggz', 'rvdk', 'chair'] as const) expect(await hall.as(who).refusal('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: file.id })).toBe('NOT_FOUND');
      const [row] = await hall.world.sql<{ closed: boolean }>('select closed_at is not null as closed from case_file where id = $1', [file.id]);
      expect(row).toEqual({ closed: true });
    });

    it('is nobody’s to agree to under the Wgs without a public participant at the table', async () => {
      const file = await hall.world.openCase({ seats: ['ggz'] });
      expect(await hall.as('chair').refusal(PROPOSE, { input: { caseId: file.id, kind: 'CLOSING', reason: 'x' } })).toBe('NO_PUBLIC_PARTICIPANT');
    });

    it('takes every organisation that sits there where each shares on grounds of its own', async () => {
      const file = await hall.world.openCase({ seats: ['ggz'], legalMode: 'OWN_GROUNDS' });
      const id = await propose(file, 'CLOSING');
      await hall.as('ggz').ask(ANSWER, { input: { id: (await regime(file, 'ggz'))[0]!.id, agrees: true } });
      await hall.as('chair').ask(CARRY_OUT, { id });
      expect(await hall.as('ggz').refusal('query ($id: ID!) { caseView(caseId: $id) { cursor } }', { id: file.id })).toBe('NOT_FOUND');
    });
  });
});
