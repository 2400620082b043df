import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { ANSWER, ASK, LINK, openRegion, REASON, UNLINK, VIEW } from './asking-elsewhere';

jest.setTimeout(60_000);

const { world, people, after, fresh, spread, add, look, ask, twoTables, offerTo, touch, close } = await openRegion();
afterAll(close);

describe('the answer', () => {
  it('of "yes" tells each side with whom to speak, and of no case', async () => {
    const { here, other, contact, twin } = await touch();
    expect(contact).toMatchObject({ name: world.people.process.name, state: 'CONTACT', viewerMay: { propose: true, confirm: false, undo: false } });
    expect(twin).toMatchObject({ name: world.people.chair.name, state: 'CONTACT' });
    expect((await look(people.chair, here)).identityInquiries).toEqual([expect.objectContaining({ state: 'KNOWN', reason: REASON })]);
    const said = JSON.stringify(await people.chair.ask(VIEW, { caseId: here.id }));
    for (const hidden of [other.id, other.number, twin.id, twin.personId]) expect(said).not.toContain(hidden);
    for (const { who, file } of [{ who: 'police', file: here }, { who: 'ggz', file: other }] as const) expect((await look(people[who], file)).identityContacts).toEqual([]);
  });

  it('of "no", of nobody, and of silence is one: it runs out', async () => {
    const [refused, silent, nobody] = [await twoTables(), await twoTables(), await twoTables(null)];
    for (const { personId } of [refused, silent, nobody]) await ask(people.chair, personId);
    await spread();
    const offer = await offerTo(refused);
    const before = await look(people.chair, refused.here);
    await people.process.ask(ANSWER, { input: { offerId: offer.id, agrees: false } });
    expect({ ...(await look(people.chair, refused.here)), cursor: '' }).toEqual({ ...before, cursor: '' });
    expect(await people.process.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('OFFER_ANSWERED');
    const late = await offerTo(silent);
    await after('14 days 1 second', async () => {
      for (const { here } of [refused, silent, nobody]) expect((await look(people.chair, here)).identityInquiries).toEqual([expect.objectContaining({ state: 'ENDED' })]);
      expect(await offerTo(silent)).toBeUndefined();
      expect(await people.process.refusal(ANSWER, { input: { offerId: late.id, agrees: true } })).toBe('OFFER_ENDED');
      expect(await people.chair.refusal(ASK, { input: { personId: silent.personId, reason: REASON } })).toBeNull();
    });
  });

  it('is not one’s own, for whoever leads both tables', async () => {
    await fresh();
    const [here, other] = [await world.openCase(), await world.openCase({ seats: [['process', 'PROCESREGISSEUR']] })];
    const personId = await add(people.chair, here, { name: 'Tweemaal Verzonnen' });
    await add(people.chair, other, { name: 'Tweemaal Verzonnen' });
    await ask(people.chair, personId);
    await spread();
    const [offer] = (await look(people.chair, other)).identityOffers;
    expect(await people.chair.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('SAME_PERSON');
    expect(await people.process.refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBeNull();
  });

  it('is not given by whoever does not lead, nor by a stranger to the case', async () => {
    const { other, personId, theirs } = await twoTables();
    await ask(people.chair, personId);
    await spread();
    const offer = await offerTo({ other, theirs });
    for (const who of ['ggz', 'chair', 'police'] as const) expect(await people[who].refusal(ANSWER, { input: { offerId: offer.id, agrees: true } })).toBe('NOT_FOUND');
  });
});

describe('a link', () => {
  it('is said by one and confirmed by another from the other table; both leads see the mark, nobody else', async () => {
    const { here, other, contact, twin } = await touch();
    expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBe('NOTHING_PROPOSED');
    await people.chair.ask(LINK('proposeLink'), { id: contact.id });
    expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBe('SAME_PERSON');
    expect(await people.chair.refusal(LINK('confirmLink'), { id: twin.id })).toBe('NOT_FOUND');
    expect((await look(people.process, other)).identityContacts[0]).toMatchObject({ state: 'PROPOSED', proposedHere: false, viewerMay: { propose: false, confirm: true, undo: true } });
    await people.process.ask(LINK('confirmLink'), { id: twin.id });
    for (const [who, file] of [[people.chair, here], [people.process, other], [people.shelter, other]] as const)
      expect((await look(who, file)).identityContacts[0]).toMatchObject({ state: 'LINKED', linkedAt: expect.any(String) });
    for (const [who, file] of [[people.police, here], [people.jeugd, here], [people.ggz, other]] as const) expect(JSON.stringify(await look(who, file))).not.toMatch(/LINKED/);
    // Nothing crosses: each table still has only its own people.
    expect(JSON.stringify((await look(people.chair, here)).persons)).not.toContain('Grootvader');
    expect(await people.chair.refusal(VIEW, { caseId: other.id })).toBe('NOT_FOUND');
  });

  it('needs another person, also when one person leads both tables', async () => {
    const { other, contact, twin } = await touch();
    await other.seat('chair');
    await people.chair.ask(LINK('proposeLink'), { id: contact.id });
    expect(await people.chair.refusal(LINK('confirmLink'), { id: twin.id })).toBe('SAME_PERSON');
    expect(await people.shelter.refusal(LINK('confirmLink'), { id: twin.id })).toBeNull();
  });

  it('is undone by either, with a reason that stays where it was written', async () => {
    const { here, other, contact, twin } = await touch();
    await people.chair.ask(LINK('proposeLink'), { id: contact.id });
    await people.process.ask(LINK('confirmLink'), { id: twin.id });
    expect(await people.process.refusal(UNLINK, { input: { contactId: twin.id, reason: '' } })).toBe('INVALID');
    await people.process.ask(UNLINK, { input: { contactId: twin.id, reason: 'Een ander mens' } });
    expect((await look(people.process, other)).identityContacts[0]).toMatchObject({ state: 'CONTACT', undoReason: 'Een ander mens' });
    expect((await look(people.chair, here)).identityContacts[0]).toMatchObject({ state: 'CONTACT', undoReason: null, undoneAt: expect.any(String) });
    expect(await people.chair.refusal(UNLINK, { input: { contactId: contact.id, reason: 'Nogmaals' } })).toBe('NOTHING_LINKED');
    await people.process.ask(LINK('proposeLink'), { id: twin.id });
    expect(await people.chair.refusal(LINK('confirmLink'), { id: contact.id })).toBeNull();
  });

  it('moves on both sides once, however many press at the same moment', async () => {
    const { contact, twin } = await touch();
    const answers = await Promise.all([people.chair.refusal(LINK('proposeLink'), { id: contact.id }), people.process.refusal(LINK('proposeLink'), { id: twin.id })]);
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    const rows = await world.sql<{ state: string; proposed_here: boolean }>('select state, proposed_here from identity_contact where id in ($1, $2) order by proposed_here', [contact.id, twin.id]);
    expect(rows).toEqual([{ state: 'PROPOSED', proposed_here: false }, { state: 'PROPOSED', proposed_here: true }]);
  });
});
