import type { HubClient, WorldCase } from '@casustafel/tests-support';
import { LiveClient, pause } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setApart } from './setting-apart';
import { ARGUE, CHANGE, END, HOLD, LETTER, openSpeaking, PLAN, REACH, type Speaking } from './speaking';

jest.setTimeout(40_000);

const SETTLED = 700;
const JOINT = ['JOINT_CONVERSATION', 'MEDIATION', 'SHARED_LETTER'];
let at: Speaking;
beforeAll(async () => {
  at = await openSpeaking();
});
afterAll(() => at?.close());

/** The clinic and the police serve Nora, the guardian serves Leo, the Raad and the chair neither. */
const mark = (file: WorldCase, chairToo = false) =>
  setApart(at.world, file, { keyFolder: at.hub.config.keyFolder, by: 'ggz', told: ['ggz', 'police', ...(chairToo ? ['chair' as const] : [])], serves: { ggz: [file.persons.nora], police: [file.persons.nora], gi: [file.persons.leo] } });
async function reached(): Promise<WorldCase> {
  const file = await at.openCase();
  for (const id of [file.persons.leo, file.persons.nora, file.persons.child1]) await at.vouch(file, id, {}, at.as.chair);
  return file;
}
/** What somebody hears, word for word, with the ids and moments that differ anyhow taken out. */
const heard = async (who: HubClient, query: string, variables: object): Promise<string> =>
  (await (await who.post('/graphql', { query, variables })).text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '…');
const SEEN = 'query ($caseId: ID!) { caseView(caseId: $caseId) { familyMessages { form state waits outcome seenBySeatIds viewerMay { change end drop letter } } togetherWords { forms standing heldByMe reason until version viewerMay { end hold } } } }';
const together = (file: WorldCase, who: HubClient = at.as.rvdk, form = 'JOINT_CONVERSATION') => who.refusal(PLAN, at.planned(file, at.joint(file, { form })));

describe('whoever may not know that two are kept apart', () => {
  it.each(['rvdk', 'gi', 'chair'] as const)('%s is refused together in the same words with and without a mark', async (who) => {
    const [marked, unmarked] = [await reached(), await reached()];
    await mark(marked);
    for (const form of JOINT) {
      const refused = await Promise.all([marked, unmarked].map((file) => heard(at.as[who], PLAN, at.planned(file, at.joint(file, { form })))));
      expect(refused[0]).toContain('TOGETHER_NOT_ARGUED');
      expect(refused[0]).toBe(refused[1]);
    }
    expect(await heard(at.as[who], SEEN, { caseId: marked.id })).toBe(await heard(at.as[who], SEEN, { caseId: unmarked.id }));
  });

  it.each(['rvdk', 'gi', 'chair'] as const)('%s finds a word of the chair that does not stand as it is where somebody at the table holds it back', async (who) => {
    const [marked, held] = [await reached(), await reached()];
    for (const file of [marked, held]) {
      await at.argue(file);
      await at.plan(file, at.joint(file));
    }
    await mark(marked);
    await at.as.ggz.ask(HOLD, { input: { caseId: held.id, personIds: [held.persons.leo, held.persons.nora] } });
    const [first, second] = await Promise.all([marked, held].map((file) => heard(at.as[who], SEEN, { caseId: file.id })));
    expect(first).toContain('"standing":[]');
    expect(first).toContain('"waits":["TOGETHER"');
    if (who !== 'gi') expect(first).toBe(second);
    expect(await heard(at.as[who], PLAN, at.planned(marked, at.joint(marked)))).toBe(await heard(at.as[who], PLAN, at.planned(held, at.joint(held))));
    // Arguing again changes neither: it is answered as it always is, and does not stand.
    if (who === 'chair') {
      const argued = await Promise.all([marked, held].map((file) => heard(at.as.chair, ARGUE, at.argued(file))));
      expect(argued[0]).toBe(argued[1]);
      expect([await together(marked), await together(held)]).toEqual(['TOGETHER_NOT_ARGUED', 'TOGETHER_NOT_ARGUED']);
    }
  });
});

describe('the chair, who was told', () => {
  it('argues otherwise over the mark; a word from before it does not stand over it', async () => {
    const file = await reached();
    await at.argue(file);
    expect(await together(file)).toBeNull();
    await mark(file, true);
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
    await at.argue(file);
    expect(await together(file)).toBeNull();
    // And over no mark that comes after.
    await mark(file, true);
    expect(await together(file)).toBe('TOGETHER_NOT_ARGUED');
  });

  it('and why is read by nobody who serves either, whomever it was written for', async () => {
    const file = await reached();
    await mark(file, true);
    await at.argue(file, { scope: 'TABLE' });
    const reasons = async (who: HubClient) => (await at.words(who, file)).togetherWords.map(({ reason }: { reason: string | null }) => reason);
    expect(await reasons(at.as.chair)).toEqual(['KANARIE-beiden vroegen erom']);
    for (const who of ['gi', 'ggz', 'police'] as const) expect(await reasons(at.as[who])).toEqual([null]);
  });
});

describe('what is said to one side', () => {
  it.each([['nora', 'ggz', 'gi'], ['leo', 'gi', 'ggz']] as const)('to %s reaches who serves them and who serves neither, and by no door who serves the other', async (person, by, other) => {
    const file = await reached();
    await mark(file);
    await at.vouch(file, file.persons[person], { verdict: 'SAFE_IF', how: 'KANARIE-hoe' }, at.as[by]);
    const line = await LiveClient.open(at.as[other]);
    await line.watch(file.id);
    await pause(SETTLED);
    const quiet = line.frames.length;
    const id = await at.plan(file, { personIds: [file.persons[person]], bySeatId: file.seatOf(by), text: 'KANARIE-tekst' }, at.as[by]);
    await at.as[by].ask(END, { input: { messageId: id, version: 1, ending: 'TOLD', outcome: 'KANARIE-afloop' } });
    await pause(SETTLED);
    expect(line.frames.slice(quiet).filter((frame) => frame.includes('changed'))).toEqual([]);
    line.close();
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ text: 'KANARIE-tekst', outcome: 'KANARIE-afloop' });

    const asked = { caseId: file.id, personId: file.persons[person] };
    const all = [
      await heard(at.as[other], SEEN, { caseId: file.id }), JSON.stringify(await at.words(at.as[other], file)), await heard(at.as[other], LETTER, { caseId: file.id, messageId: id }), await heard(at.as[other], REACH, asked),
      await heard(at.as[other], 'query ($caseId: ID!) { myActions { id } caseView(caseId: $caseId) { cursor gone familyMessages { id } } }', { caseId: file.id }),
    ].join('\n');
    expect(all).not.toContain('KANARIE-tekst');
    expect(all).not.toContain('KANARIE-afloop');
    expect(all).not.toContain('KANARIE-hoe');
    expect(all).not.toContain(id);
    for (const [query, input] of [[CHANGE, { messageId: id, version: 2, bySeatId: file.seatOf(other), dueOn: '2099-01-01', text: 'x' }], [END, { messageId: id, version: 2, ending: 'DROPPED', outcome: 'x' }]] as const) {
      expect(await at.as[other].refusal(query, { input })).toBe('NOT_FOUND');
    }
    // The wall of the database itself keeps it, whatever a program forgets to ask.
    const rows = await at.world.sql<{ n: number }>('select count(*)::int as n from family_message m, seat_channel c where m.id = $1 and c.seat_id = $2 and m.channel = any (c.channels)', [id, file.seatOf(other)]);
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('that was written before the mark is gone from the screens of who serves the other', async () => {
    const file = await reached();
    const id = await at.plan(file, { bySeatId: file.seatOf('ggz') }, at.as.ggz);
    expect(await at.message(at.as.gi, file, id)).toBeDefined();
    const line = await LiveClient.open(at.as.gi);
    await line.watch(file.id);
    const { caseView: { cursor } } = await at.as.gi.ask('query ($caseId: ID!) { caseView(caseId: $caseId) { cursor } }', { caseId: file.id });
    await mark(file);
    await pause(SETTLED);
    expect(line.frames.some((frame) => frame.includes('changed'))).toBe(true);
    line.close();
    const { caseView } = await at.as.gi.ask('query ($caseId: ID!, $since: String) { caseView(caseId: $caseId, since: $since) { gone familyMessages { id } } }', { caseId: file.id, since: cursor });
    expect(caseView).toEqual({ gone: expect.arrayContaining([id]), familyMessages: [] });
    expect(await at.message(at.as.ggz, file, id)).toBeDefined();
  });

  it('and what closes under it is heard by whom it reached alone', async () => {
    const file = await reached();
    await mark(file);
    const fact = await at.bring(file, ['rvdk']);
    const id = await at.plan(file, { scope: 'OWN', citedContributionIds: [fact] });
    const line = await LiveClient.open(at.as.gi);
    await line.watch(file.id);
    await pause(SETTLED);
    const quiet = line.frames.length;
    await at.as.police.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: fact });
    await pause(SETTLED);
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['REVISION'] });
    expect(line.frames.slice(quiet).filter((frame) => frame.includes('changed'))).toEqual([]);
    line.close();
  });

  it('rests on nothing that the other side brought', async () => {
    const file = await reached();
    await mark(file);
    const fact = await at.bring(file, ['rvdk']);
    const cites = (person: string) => at.as.rvdk.try(PLAN, at.planned(file, { personIds: [person], scope: 'OWN', citedContributionIds: [fact] }));
    expect((await cites(file.persons.leo)).errors?.[0]?.extensions).toMatchObject({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'citedContributionIds[0]' }] });
    expect((await cites(file.persons.nora)).errors).toBeUndefined();
  });
});

/** As it is done again where the mark fell between finding who acts and what they act on: nothing of the first time is left. */
const again = async <T>(act: () => Promise<T>, isOvertaken: (answer: T) => boolean): Promise<T> => {
  const answer = await act();
  return isOvertaken(answer) ? act() : answer;
};
const OVERTAKEN = 'CHANGED_MEANWHILE';

describe('marking and planning at the same moment', () => {
  it.each([1, 2, 3, 4, 5, 6])('never leaves two together who are kept apart (%i)', async () => {
    const file = await reached();
    await at.argue(file);
    const [planned] = await Promise.all([again(() => at.as.rvdk.try(PLAN, at.planned(file, at.joint(file))), ({ errors }) => errors?.[0]?.extensions.code === OVERTAKEN), mark(file, true)]);
    const { familyMessages, togetherWords } = await at.words(at.as.rvdk, file);
    if (planned.errors) expect([planned.errors[0]?.extensions.code, familyMessages]).toEqual(['TOGETHER_NOT_ARGUED', []]);
    else {
      expect(familyMessages).toMatchObject([{ waits: ['TOGETHER'] }]);
      expect(await at.as.rvdk.refusal(END, { input: { messageId: familyMessages[0].id, version: 1, ending: 'TOLD', outcome: 'x' } })).toBe('TOGETHER_NOT_ARGUED');
    }
    expect(togetherWords).toMatchObject([{ standing: [] }]);
  });

  it.each([1, 2, 3, 4, 5, 6])('nor a word of the chair that was argued without the mark (%i)', async () => {
    const file = await reached();
    await Promise.all([again(() => at.as.chair.refusal(ARGUE, at.argued(file)), (code) => code === OVERTAKEN), mark(file, true)]);
    const over = await at.world.sql<{ n: number }>('select count(*)::int as n from together_over o join together_word w on w.id = o.word_id where w.case_id = $1', [file.id]);
    // It stands exactly where the mark was there to be seen when the chair argued.
    expect(await together(file)).toBe(over[0]!.n === 1 ? null : 'TOGETHER_NOT_ARGUED');
  });
});
