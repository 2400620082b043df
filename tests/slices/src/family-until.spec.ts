import { addDays } from '@casustafel/kernel';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { END, HOLD, LETTER, openSpeaking, PLAN, REACH, today, type Speaking } from './speaking';

jest.setTimeout(30_000);

let at: Speaking;
beforeAll(async () => {
  at = await openSpeaking();
});
afterAll(() => at?.close());

// One test, since whoever was signed in before the clock moved no longer is.
it('an answer about contact holds fourteen days and not one more; so does holding back, and the word of the chair until its day', async () => {
  const file = await at.openCase();
  const { leo, nora } = file.persons;
  const late = { dueOn: addDays(today, 60) };
  for (const id of [leo, nora]) await at.vouch(file, id);
  const id = await at.plan(file, late);
  await at.argue(file);
  const joint = await at.plan(file, at.joint(file, late));
  await at.as.ggz.ask(HOLD, { input: { caseId: file.id, personIds: [leo, nora] } });

  const plan = (who: Awaited<ReturnType<typeof at.hub.signIn>>, change: object = {}) => who.refusal(PLAN, at.planned(file, { ...late, ...change }));
  at.hub.moveClock('13 days 23 hours');
  let rvdk = await at.hub.signIn('rvdk');
  expect([await plan(rvdk), await plan(rvdk, at.joint(file))]).toEqual([null, 'TOGETHER_NOT_ARGUED']);
  expect(await at.message(rvdk, file, id)).toMatchObject({ waits: [], viewerMay: { letter: true } });

  at.hub.moveClock('14 days 1 minute');
  rvdk = await at.hub.signIn('rvdk');
  expect([await plan(rvdk), await plan(rvdk, at.joint(file))]).toEqual(['CONTACT_NOT_SAFE', 'CONTACT_NOT_SAFE']);
  expect(await at.message(rvdk, file, id)).toMatchObject({ waits: ['CONTACT'], viewerMay: { letter: false } });
  expect(await rvdk.refusal(END, { input: { messageId: id, version: 1, ending: 'TOLD', outcome: 'gezegd' } })).toBe('CONTACT_NOT_SAFE');
  expect(await rvdk.refusal(LETTER, { caseId: file.id, messageId: id })).toBe('NOT_FOUND');
  // What was answered stays to be read, with the day on which it ended.
  expect((await rvdk.ask(REACH, { caseId: file.id, personId: nora })).contactSafety).toHaveLength(1);
  for (const person of [leo, nora]) await at.vouch(file, person, {}, rvdk);
  expect(await at.message(rvdk, file, joint)).toMatchObject({ waits: [] });

  at.hub.moveClock('31 days');
  rvdk = await at.hub.signIn('rvdk');
  for (const person of [leo, nora]) await at.vouch(file, person, {}, rvdk);
  expect(await plan(rvdk, at.joint(file))).toBe('TOGETHER_NOT_ARGUED');
  expect(await at.message(rvdk, file, joint)).toMatchObject({ waits: ['TOGETHER'] });
});
