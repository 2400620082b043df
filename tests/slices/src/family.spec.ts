import { addDays } from '@casustafel/kernel';
import type { WorldCase } from '@casustafel/tests-support';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CHANGE, CONTACT, END, LETTER, openSpeaking, PLAN, REACH, SHARE, today, type Speaking } from './speaking';

jest.setTimeout(30_000);

let at: Speaking;
beforeAll(async () => {
  at = await openSpeaking();
});
afterAll(() => at?.close());

const ending = (messageId: string, version: number, change: object = {}) => ({ input: { messageId, version, ending: 'TOLD', outcome: 'Zij las hem rustig.', ...change } });
const changed = (file: WorldCase, messageId: string, version: number, change: object = {}) => ({
  input: { messageId, version, bySeatId: file.seatOf('rvdk'), dueOn: addDays(today, 7), text: 'KANARIE-Lieve Nora, opnieuw geschreven.', ...change },
});
const faults = async (answer: ReturnType<Speaking['as']['rvdk']['try']>) => (await answer).errors?.[0]?.extensions.faults;

describe('before anybody is contacted', () => {
  it.each(['CONVERSATION', 'TELEPHONE', 'LETTER'])('%s asks first whether it is safe: not known is not safe', async (form) => {
    const file = await at.openCase();
    expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { form }))).toBe('CONTACT_NOT_SAFE');
    for (const verdict of ['UNKNOWN', 'NOT_SAFE']) {
      await at.vouch(file, file.persons.nora, { verdict });
      expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { form }))).toBe('CONTACT_NOT_SAFE');
    }
    // Whether it is safe to reach another says nothing of her.
    await at.vouch(file, file.persons.leo);
    expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { form }))).toBe('CONTACT_NOT_SAFE');
    await at.vouch(file, file.persons.nora, { verdict: 'SAFE_IF', how: 'KANARIE-dinsdag, via haar zus' });
    expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { form }))).toBeNull();
  });

  it('the last answer holds, whoever gave it', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const id = await at.plan(file);
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: [], viewerMay: { letter: true } });
    await at.vouch(file, file.persons.nora, { verdict: 'NOT_SAFE' }, at.as.ggz);
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['CONTACT'], viewerMay: { letter: false } });
    expect(await at.as.rvdk.refusal(END, ending(id, 1))).toBe('CONTACT_NOT_SAFE');
    expect(await at.as.rvdk.refusal(LETTER, { caseId: file.id, messageId: id })).toBe('NOT_FOUND');
    // That it could not be told can be said at any time.
    expect(await at.as.rvdk.refusal(END, ending(id, 1, { ending: 'COULD_NOT', outcome: 'Contact was niet veilig.' }))).toBeNull();
    expect(await at.message(at.as.gi, file, id)).toMatchObject({ state: 'COULD_NOT', outcome: 'Contact was niet veilig.', waits: [] });
  });

  it('how to reach somebody is asked by a question that is written down; how one knows is for the own party', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora, { verdict: 'SAFE_IF', how: 'KANARIE-via haar zus' });
    const asked = { caseId: file.id, personId: file.persons.nora };
    expect((await at.as.rvdk.ask(REACH, asked)).contactSafety).toMatchObject([{ verdict: 'SAFE_IF', how: 'KANARIE-via haar zus', knowledge: 'KANARIE-zij zei het zelf', recordedBySeatId: file.seatOf('rvdk') }]);
    expect((await at.as.gi.ask(REACH, asked)).contactSafety).toMatchObject([{ how: 'KANARIE-via haar zus', knowledge: null }]);
    expect(await at.as.shelter.refusal(REACH, asked)).toBe('NOT_FOUND');
    const rows = await at.world.sql("select action, outcome from access_log where case_id = $1 and action in ('ASKED_CONTACT', 'RECORDED_CONTACT') and outcome <> 'ABSENT' order by at", [file.id]);
    expect(rows).toEqual([{ action: 'RECORDED_CONTACT', outcome: 'DONE' }, { action: 'ASKED_CONTACT', outcome: 'SHOWN' }, { action: 'ASKED_CONTACT', outcome: 'SHOWN' }, { action: 'ASKED_CONTACT', outcome: 'REFUSED' }]);
  });

  it('whoever sits down later is in no answer, and is asked anew', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    await file.seat('veiligThuis');
    expect((await at.as.veiligThuis.ask(REACH, { caseId: file.id, personId: file.persons.nora })).contactSafety).toEqual([]);
    expect(await at.as.veiligThuis.refusal(PLAN, at.planned(file, { bySeatId: file.seatOf('veiligThuis') }))).toBe('CONTACT_NOT_SAFE');
  });

  it('says how where it is safe only so, in which field', async () => {
    const file = await at.openCase();
    expect(await faults(at.as.rvdk.try(CONTACT, at.vouched(file, file.persons.nora, { verdict: 'SAFE_IF' })))).toEqual([{ path: 'how', code: 'HOW_MISSING' }]);
    expect(await faults(at.as.rvdk.try(CONTACT, at.vouched(file, (await at.openCase()).persons.nora)))).toEqual([{ path: 'personId', code: 'PERSON_NOT_IN_CASE' }]);
  });
});

describe('a word to the family', () => {
  it('is for one person, unless its form says that it is for several', async () => {
    const file = await at.openCase();
    const { leo, nora, child1 } = file.persons;
    await at.vouch(file, nora);
    const fault = (change: object) => faults(at.as.rvdk.try(PLAN, at.planned(file, change)));
    expect(await fault({ personIds: [leo, nora] })).toEqual([{ path: 'personIds', code: 'ONE_PERSON' }]);
    expect(await fault({ form: 'MEDIATION' })).toEqual([{ path: 'personIds', code: 'SEVERAL_PERSONS' }]);
    expect(await fault({ form: 'CHILD_LETTER' })).toEqual([{ path: 'form', code: 'NOT_A_CHILD' }]);
    expect(await fault({ dueOn: addDays(today, -1) })).toEqual([{ path: 'dueOn', code: 'DATE_IN_PAST' }]);
    expect(await fault({ bySeatId: (await at.openCase()).seatOf('gi') })).toEqual([{ path: 'bySeatId', code: 'OWNER_NOT_AT_TABLE' }]);
    await at.vouch(file, child1);
    expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { form: 'CHILD_LETTER', personIds: [child1] }))).toBeNull();
  });

  it('is read by whom it was made for, and by nobody else', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const own = await at.plan(file, { scope: 'OWN' });
    const all = await at.plan(file);
    await file.seat('veiligThuis');
    const seen = async (who: keyof Speaking['as']): Promise<string[]> => (await at.words(at.as[who], file)).familyMessages.map(({ id }: { id: string }) => id).sort();
    expect(await seen('rvdk')).toEqual([own, all].sort());
    expect(await seen('chair')).toEqual([all]);
    expect(await seen('veiligThuis')).toEqual([]);
    for (const who of ['chair', 'veiligThuis', 'shelter'] as const) expect(await at.as[who].refusal(LETTER, { caseId: file.id, messageId: own })).toBe('NOT_FOUND');
  });

  it('is told by who took it upon them, and changed by who wrote it', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const id = await at.plan(file, { bySeatId: file.seatOf('gi') });
    expect(await at.message(at.as.gi, file, id)).toMatchObject({ viewerMay: { change: false, end: true, drop: false } });
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ viewerMay: { change: true, end: false, drop: true } });
    expect(await at.as.rvdk.refusal(END, ending(id, 1))).toBe('NOT_FOUND');
    expect(await at.as.gi.refusal(CHANGE, changed(file, id, 1))).toBe('NOT_FOUND');
    expect(await at.as.rvdk.refusal(CHANGE, changed(file, id, 1, { bySeatId: file.seatOf('gi') }))).toBeNull();
    expect(await at.as.gi.refusal(END, ending(id, 1))).toBe('STALE');
    expect(await at.as.gi.refusal(END, ending(id, 2))).toBeNull();
    expect(await at.as.gi.refusal(END, ending(id, 3))).toBe('ALREADY_ENDED');
    expect(await at.message(at.as.chair, file, id)).toMatchObject({ state: 'TOLD', outcome: 'Zij las hem rustig.' });
  });

  it('of a teller who left is ended by whoever leads the table', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const id = await at.plan(file, { bySeatId: file.seatOf('gi') });
    expect(await at.as.chair.refusal(END, ending(id, 1))).toBe('NOT_FOUND');
    await file.unseat('gi');
    expect(await at.as.chair.refusal(END, ending(id, 1, { ending: 'DROPPED', outcome: 'De jeugdbeschermer is weg.' }))).toBeNull();
  });

  it('as a letter holds the words, to whom and from whom; opening it is a look', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const id = await at.plan(file);
    const { familyLetter } = await at.as.rvdk.ask(LETTER, { caseId: file.id, messageId: id });
    expect(familyLetter).toEqual({ id, form: 'LETTER', to: ['Nora Canarievogel'], text: 'KANARIE-Lieve Nora, wij spraken vandaag over u.', from: 'Kim Voorbeeld', organisation: 'Raad voor de Kinderbescherming', asOf: expect.any(String) });
    expect(JSON.stringify(familyLetter)).not.toContain(file.number);
    expect(await at.world.sql("select outcome, object_ids, subjects from access_log where case_id = $1 and action = 'OPENED_LETTER'", [file.id])).toEqual([{ outcome: 'SHOWN', object_ids: [id], subjects: [file.pseudonyms.nora] }]);
    const spoken = await at.plan(file, { form: 'CONVERSATION' });
    expect(await at.as.rvdk.refusal(LETTER, { caseId: file.id, messageId: spoken })).toBe('NOT_FOUND');
  });
});

describe('what a word rests on', () => {
  it('all its readers may know; what is too narrow is named by its place', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const fact = await at.bring(file, ['rvdk']);
    const cites = { citedContributionIds: [fact] };
    const answer = await at.as.rvdk.try(PLAN, at.planned(file, cites));
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CITATION_TOO_NARROW', faults: [{ path: 'citedContributionIds[0]', code: 'CITATION_TOO_NARROW' }] });
    expect(await at.as.rvdk.refusal(PLAN, at.planned(file, { ...cites, scope: 'OWN' }))).toBeNull();
  });

  it.each([
    ['NOT_ONWARD', 'CONVERSATION', 'NOT_ONWARD'], ['NOT_ONWARD', 'LETTER', 'NOT_ONWARD'], ['NOT_IN_REPORT', 'LETTER', 'NOT_IN_LETTER'], ['NOT_IN_REPORT', 'CONVERSATION', null],
  ] as const)('is bound by %s in a %s', async (kind, form, code) => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const fact = await at.bring(file, ['rvdk'], { conditions: [{ kind }] });
    const answer = await at.as.rvdk.try(PLAN, at.planned(file, { form, scope: 'OWN', citedContributionIds: [fact] }));
    expect(answer.errors?.[0]?.extensions.code ?? null).toBe(code);
    if (code) expect(answer.errors?.[0]?.extensions.faults).toEqual([{ path: 'citedContributionIds[0]', code }]);
    // Whoever does not know the fact hears nothing of what is tied to it: it is not there.
    const other = (id: string) => at.as.gi.try(PLAN, at.planned(file, { form, scope: 'OWN', bySeatId: file.seatOf('gi'), citedContributionIds: [id] }));
    const free = await at.bring(file, ['rvdk']);
    expect(JSON.stringify((await other(fact)).errors)).toBe(JSON.stringify((await other(free)).errors));
    expect((await other(fact)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a condition that comes later stops telling and printing', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora);
    const fact = await at.bring(file, ['rvdk']);
    const id = await at.plan(file, { scope: 'OWN', citedContributionIds: [fact] });
    await at.as.police.ask(SHARE, { input: { ids: [fact], seatIds: [file.seatOf('rvdk')], conditions: [{ kind: 'NOT_ONWARD' }] } });
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['CONDITION'], viewerMay: { letter: false } });
    expect(await at.as.rvdk.refusal(END, ending(id, 1))).toBe('CONDITION_CAME');
    expect(await at.as.rvdk.refusal(LETTER, { caseId: file.id, messageId: id })).toBe('NOT_FOUND');
    expect(await at.as.rvdk.refusal(CHANGE, changed(file, id, 1))).toBeNull();
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: [], citedContributionIds: [] });
  });

  it('goes back to its author when a fact is taken back, until it was written anew', async () => {
    const file = await at.openCase();
    await at.vouch(file, file.persons.nora, {}, at.as.police);
    const fact = await at.bring(file, ['rvdk']);
    const id = await at.plan(file, { scope: 'OWN', citedContributionIds: [fact] });
    await at.as.police.ask('mutation ($id: ID!) { withdrawContribution(id: $id) { id } }', { id: fact });
    expect(await at.message(at.as.rvdk, file, id)).toMatchObject({ waits: ['REVISION'], citedContributionIds: [] });
    expect(await at.as.rvdk.refusal(END, ending(id, 2))).toBe('TO_REVISE');
    expect(await at.as.rvdk.refusal(CHANGE, changed(file, id, 2))).toBeNull();
    expect(await at.as.rvdk.refusal(END, ending(id, 3))).toBeNull();
  });
});
