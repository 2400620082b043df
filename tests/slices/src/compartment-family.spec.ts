import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { addDays } from '@casustafel/kernel';
import { openApart, type Apart } from './keeping-apart';
import { ARGUE, CONTACT, PLAN, today } from './speaking';
import { ADDRESS, PROTECT } from './vaulting';

jest.setTimeout(60_000);

const WORDS = 'query ($caseId: ID!) { caseView(caseId: $caseId) { familyMessages { id } togetherWords { id standing } } }';
const SAFE = 'query ($caseId: ID!, $personId: ID!) { contactSafety(caseId: $caseId, personId: $personId) { id } }';

let at: Apart;
beforeAll(async () => {
  at = await openApart();
});
afterAll(() => at.hall.close());

it('a letter of one side, and whether it is safe to reach somebody, do not reach whoever serves the other', async () => {
  const { file } = await at.hall.sit();
  const { gi, ggz, police, chair } = at.hall.as;
  await gi.ask(CONTACT, { input: { caseId: file.id, personId: file.persons.nora, verdict: 'SAFE', knowledge: 'KANARIE' } });
  const plan = (by: 'gi' | 'ggz', person: 'nora' | 'leo') => ({ input: { caseId: file.id, personIds: [file.persons[person]], form: 'LETTER', bySeatId: file.seatOf(by), dueOn: addDays(today, 7), text: 'KANARIE', scope: 'TABLE' } });
  const letter = (await gi.ask(PLAN, plan('gi', 'nora'))).planFamilyMessage.id as string;
  const words = async (who: typeof gi) => (await who.ask(WORDS, { caseId: file.id })).caseView.familyMessages.map(({ id }: { id: string }) => id) as string[];
  const safe = async (who: typeof gi): Promise<number> => [(await who.ask(SAFE, { caseId: file.id, personId: file.persons.nora })).contactSafety].flat().filter(Boolean).length;
  expect(await words(ggz)).toEqual([letter]);
  expect(await safe(ggz)).toBe(1);
  await at.keep(file);
  expect(await words(ggz)).toEqual([]);
  expect(await safe(ggz)).toBe(0);
  for (const other of [gi, police, chair]) {
    expect(await words(other)).toEqual([letter]);
    expect(await safe(other)).toBe(1);
  }
});

it('no word of the chair stands over a mark but one that was argued after it, by a chair who knows', async () => {
  const { file } = await at.hall.sit();
  const { chair, ggz, police } = at.hall.as;
  const argue = async (): Promise<string> => (await chair.ask(ARGUE, { input: { caseId: file.id, personIds: [file.persons.leo, file.persons.nora], forms: ['JOINT_CONVERSATION'], reason: 'KANARIE', lastDay: addDays(today, 30) } })).argueTogether.id;
  const standing = async (who: typeof chair) => Object.fromEntries((await who.ask(WORDS, { caseId: file.id })).caseView.togetherWords.map((word: { id: string; standing: string[] }) => [word.id, word.standing]));
  const before = await argue();
  expect((await standing(ggz))[before]).toEqual(['JOINT_CONVERSATION']);
  await at.keep(file);
  for (const who of [chair, ggz, police]) expect((await standing(who))[before]).toEqual([]);
  const after = await argue();
  for (const who of [chair, ggz]) expect((await standing(who))[after]).toEqual(['JOINT_CONVERSATION']);

  const { file: blind } = await at.hall.sit();
  await at.keep(blind, { ...at.SERVES, chair: ['leo'] });
  const word = (await chair.ask(ARGUE, { input: { caseId: blind.id, personIds: [blind.persons.leo, blind.persons.nora], forms: ['JOINT_CONVERSATION'], reason: 'KANARIE', lastDay: addDays(today, 30) } })).argueTogether.id as string;
  const seen = (await chair.ask(WORDS, { caseId: blind.id })).caseView.togetherWords.find(({ id }: { id: string }) => id === word);
  expect(seen.standing).toEqual([]);
});

it('is marked, said and placed in a case with protected values as in any other', async () => {
  const { file } = await at.hall.sit();
  const { police, ggz } = at.hall.as;
  await police.ask(PROTECT, { input: { caseId: file.id, personId: file.persons.nora, kind: 'ADDRESS', value: ADDRESS, why: 'zij is daar veilig' } });
  const id = await at.fact(file, 'police', ['nora', 'leo']);
  const mark = await at.keep(file);
  expect(await at.ids(ggz, file)).toEqual([]);
  expect(await at.say(police, mark, [{ kind: 'Contribution', id }])).toBeNull();
  expect(await at.ids(ggz, file)).toEqual([id]);
});
