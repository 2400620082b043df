import { addDays } from '@casustafel/kernel';
import { LiveClient, pause, type WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ARGUE, END, END_TOGETHER, HOLD, LETTER, openSpeaking, PLAN, RELEASE, today, type Speaking } from './speaking';

jest.setTimeout(30_000);

const SETTLED = 700;
let at: Speaking;
beforeAll(async () => {
  at = await openSpeaking();
});
afterAll(() => at?.close());

/** A table in which both parents can be reached. */
async function reached(): Promise<WorldCase> {
  const file = await at.openCase();
  for (const id of [file.persons.leo, file.persons.nora, file.persons.child1]) await at.vouch(file, id);
  return file;
}
const together = async (file: WorldCase, change: object = {}) => at.as.rvdk.refusal(PLAN, at.planned(file, at.joint(file, change)));
const both = (file: WorldCase) => ({ input: { caseId: file.id, personIds: [file.persons.leo, file.persons.nora] } });

describe('two together', () => {
  it.each(['JOINT_CONVERSATION', 'MEDIATION', 'SHARED_LETTER'])('in a %s wait in every case for the word of the chair', async (form) => {
    const file = await reached();
    expect(await together(file, { form })).toBe('TOGETHER_NOT_ARGUED');
    await at.argue(file, { forms: [form] });
    expect(await together(file, { form })).toBeNull();
    expect(await together(file, { form: form === 'MEDIATION' ? 'SHARED_LETTER' : 'MEDIATION' })).toBe('TOGETHER_NOT_ARGUED');
  });

  it('are asked for before anything else is looked at: with or without an answer about contact the refusal is the same', async () => {
    const [known, unknown] = [await reached(), await at.openCase()];
    const said = async (file: WorldCase) => (await at.as.rvdk.post('/graphql', { query: PLAN, variables: at.planned(file, at.joint(file)) })).text();
    expect(await said(known)).toBe(await said(unknown));
  });

  it('and still each of them has to be safe to reach', async () => {
    const file = await reached();
    await at.argue(file);
    await at.vouch(file, file.persons.leo, { verdict: 'UNKNOWN' });
    expect(await together(file)).toBe('CONTACT_NOT_SAFE');
  });

  it('are those the chair named, and no others', async () => {
    const file = await reached();
    await at.argue(file);
    expect(await together(file, { personIds: [file.persons.leo, file.persons.nora, file.persons.child1] })).toBe('TOGETHER_NOT_ARGUED');
    await at.argue(file, { personIds: [file.persons.leo, file.persons.nora, file.persons.child1] });
    expect(await together(file, { personIds: [file.persons.leo, file.persons.child1] })).toBeNull();
  });

  it('are argued by the chair alone, for a quarter of a year at most; why is read by whom the chair wrote it for', async () => {
    const file = await reached();
    for (const who of ['rvdk', 'gi', 'shelter'] as const) expect(await at.as[who].refusal(ARGUE, at.argued(file))).toBe('NOT_FOUND');
    const faults = async (change: object) => (await at.as.chair.try(ARGUE, at.argued(file, change))).errors?.[0]?.extensions.faults;
    expect(await faults({ lastDay: addDays(today, 92) })).toEqual([{ path: 'lastDay', code: 'TOO_LONG_AHEAD' }]);
    expect(await faults({ lastDay: addDays(today, -1) })).toEqual([{ path: 'lastDay', code: 'LAST_DAY_IN_PAST' }]);
    expect(await faults({ personIds: [file.persons.leo] })).toEqual([{ path: 'personIds', code: 'NOT_SEVERAL' }]);
    await at.argue(file);
    await at.argue(file, { scope: 'TABLE' });
    const reasons = async (who: 'chair' | 'gi') => (await at.words(at.as[who], file)).togetherWords.map(({ reason }: { reason: string | null }) => reason);
    expect(await reasons('chair')).toEqual(['KANARIE-beiden vroegen erom', 'KANARIE-beiden vroegen erom']);
    expect((await reasons('gi')).sort()).toEqual(['KANARIE-beiden vroegen erom', null]);
  });

  it('wait again once the chair took the word back: planned, and not to be told or printed', async () => {
    const file = await reached();
    const word = await at.argue(file);
    const id = await at.plan(file, at.joint(file, { form: 'SHARED_LETTER' }));
    expect(await at.as.rvdk.refusal(LETTER, { caseId: file.id, messageId: id })).toBeNull();
    await at.as.chair.ask(END_TOGETHER, { input: { wordId: word, version: 1 } });
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['TOGETHER'], viewerMay: { letter: false } });
    expect(await at.as.rvdk.refusal(END, { input: { messageId: id, version: 1, ending: 'TOLD', outcome: 'goed' } })).toBe('TOGETHER_NOT_ARGUED');
    expect(await at.as.rvdk.refusal(LETTER, { caseId: file.id, messageId: id })).toBe('NOT_FOUND');
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
  });
});

describe('somebody who is not sure', () => {
  it('holds it back: the word stands in no form, and nobody is told who or why', async () => {
    const file = await reached();
    await at.argue(file);
    const id = await at.plan(file, at.joint(file));
    await at.as.ggz.ask(HOLD, both(file));
    const [mine] = (await at.words(at.as.ggz, file)).togetherWords;
    const [theirs] = (await at.words(at.as.rvdk, file)).togetherWords;
    expect([mine.heldByMe, mine.standing, theirs.heldByMe, theirs.standing]).toEqual([true, [], false, []]);
    expect(JSON.stringify(theirs)).not.toContain(file.seatOf('ggz'));
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['TOGETHER'] });
    // The chair does not get round it by arguing anew.
    await at.argue(file);
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
    await at.as.ggz.ask(RELEASE, both(file));
    expect(await together(file)).toBeNull();
  });

  it('stands in no column that another reads, and lets go only of their own', async () => {
    const file = await reached();
    await at.argue(file);
    await at.as.ggz.ask(HOLD, both(file));
    await at.as.rvdk.ask(RELEASE, both(file));
    await at.as.chair.ask(RELEASE, both(file));
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
    await file.unseat('ggz');
    expect(await together(file)).toBeNull();
  });

  it('is heard on open screens as a word that was taken back is: the same frames for whoever looks on', async () => {
    const [held, ended] = [await reached(), await reached()];
    const frames: string[][] = [];
    for (const file of [held, ended]) {
      const word = await at.argue(file);
      const id = await at.plan(file, at.joint(file));
      const line = await LiveClient.open(at.as.gi);
      await line.watch(file.id);
      await pause(SETTLED);
      const before = line.frames.length;
      await (file === held ? at.as.ggz.ask(HOLD, both(file)) : at.as.chair.ask(END_TOGETHER, { input: { wordId: word, version: 1 } }));
      await pause(SETTLED);
      frames.push(line.frames.slice(before).filter((frame) => frame.includes('changed')).map((frame) => frame.replace(/[0-9a-f-]{36}|(?<="mark":")[^"]+/g, '…')));
      expect(await at.message(at.as.gi, file, id)).toMatchObject({ waits: ['TOGETHER'] });
      line.close();
    }
    expect(frames[0]!.length).toBeGreaterThan(0);
    expect(frames[0]).toEqual(frames[1]);
  });
});
