import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DropDraftDocument, forgetDrafts, MyDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ElsewhereCard } from './elsewhere-card';
import { AnswerOfferDocument, AskElsewhereDocument, ConfirmLinkDocument, ConfirmMergeDocument, ProposeLinkDocument, ProposeMergeDocument, RecordBsnDocument, RemoveBsnDocument, UndoLinkDocument, UndoMergeDocument } from './identity.documents';
import { MergesCard } from './merges-card';
import { PersonWho } from './person-who';
import type { ContactInView, InquiryInView, MergeInView, WhoFile, WhoIsWho, WhoPerson } from './who-in-view';

const opa: WhoPerson = { id: 'p1', label: 'Opa', birthDate: '1950-02-03' };
const oma: WhoPerson = { id: 'p2', label: 'Oma', birthDate: null };
const persons = [opa, oma];
const nothing: WhoIsWho = { bsns: [], inquiries: [], offers: [], contacts: [], merges: [] };
const lead: WhoFile = { id: 'c', legalMode: 'WGS', mayIdentify: true, mayMerge: true };
const inquiry = (change: Partial<InquiryInView> = {}): InquiryInView => ({ id: 'q', personId: 'p1', reason: 'Past op', askedAt: '2026-11-20T09:00:00Z', endsAt: '2099-12-04T09:00:00Z', state: 'PENDING', ...change });
const contact = (change: Partial<ContactInView> = {}): ContactInView => ({
  id: 'k', personId: 'p1', name: 'Bram Voorbeeld', organisation: 'Zorg- en Veiligheidshuis', agreedAt: '2026-11-20T09:00:00Z', state: 'CONTACT', proposedHere: false, undoReason: null, viewerMay: { propose: true, confirm: false, undo: false }, ...change,
});
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp, within_?: HTMLElement) => fireEvent.click((within_ ? within(within_) : screen).getByRole('button', { name }));

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(MyDraftDocument, { myDraft: null }).answer(DropDraftDocument, { dropDraft: { id: 'd' } })));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('beside a person', () => {
  const open = (change: Partial<Parameters<typeof PersonWho>[0]> = {}) => {
    show(<PersonWho file={lead} person={opa} persons={persons} who={nothing} {...change} />);
    press('Meer over Opa');
  };

  it('the table sees that a number is kept, and whoever leads that another table knows them; nobody has a button without a right', async () => {
    show(<PersonWho file={{ ...lead, mayIdentify: false, mayMerge: false }} person={opa} persons={persons} who={{ ...nothing, bsns: [{ personId: 'p1', recordedAt: '2026-11-20T09:00:00Z' }], contacts: [contact({ state: 'LINKED' })] }} />);
    expect(screen.getByText('bsn vastgelegd')).toBeTruthy();
    expect(screen.getByText('ook bij een andere tafel')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says before asking what the other tables will learn, and sends the reason', async () => {
    server.answer(AskElsewhereDocument, { askElsewhere: { id: 'q' } });
    open();
    expect(screen.getByText(/Niet van wie, en niet waarom/)).toBeTruthy();
    type(/Waarom is dit nodig/, 'Hij past op in twee gezinnen');
    expect(await violations()).toEqual([]);
    press('Vraag uitzetten');
    await waitFor(() => expect(server.asked(AskElsewhereDocument)[0]?.variables).toEqual({ input: { personId: 'p1', reason: 'Hij past op in twee gezinnen' } }));
  });

  it.each([
    ['a question stands', { who: { ...nothing, inquiries: [inquiry()] } }, /Nog geen reactie/],
    ['nothing but a name is known', { person: { ...oma, label: 'Opa' } }, /geen geboortedatum/],
    ['everybody shares on own grounds', { file: { ...lead, legalMode: 'OWN_GROUNDS' } }, /artikel 2\.28/],
  ])('does not ask while %s, and says so', (_, change, words) => {
    open(change);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Vraag uitzetten' })).toBeNull();
  });

  it.each(['ASKED_ENOUGH_TODAY', 'ALREADY_ASKED'])('keeps what was typed when it is refused: %s', async (code) => {
    server.refuse(AskElsewhereDocument, code);
    open();
    type(/Waarom is dit nodig/, 'Past op');
    press('Vraag uitzetten');
    expect((await screen.findByRole('alert')).textContent).not.toContain('lukte nu niet');
    expect(screen.getByLabelText(/Waarom is dit nodig/)).toHaveProperty('value', 'Past op');
  });

  it('records a number, leads to what is wrong with it, and forgets what was typed once it is kept', async () => {
    server.refuse(RecordBsnDocument, 'INVALID', [{ path: 'bsn', code: 'BSN_NOT_VALID' }]);
    open();
    type(/bsn/, '111222334');
    press('Nummer vastleggen');
    expect((await screen.findAllByText(/geen geldig burgerservicenummer/)).length).toBeGreaterThan(0);
    server.answer(RecordBsnDocument, { recordBsn: { id: 'b' } });
    type(/bsn/, '111222333');
    press('Nummer vastleggen');
    await waitFor(() => expect(screen.getByLabelText(/bsn/)).toHaveProperty('value', ''));
    expect(server.asked(RecordBsnDocument).at(-1)?.variables).toEqual({ input: { personId: 'p1', bsn: '111222333' } });
  });

  it('takes a number away; on own grounds there is nothing to fill in', async () => {
    server.answer(RemoveBsnDocument, { removeBsn: { id: 'b' } });
    open({ file: { ...lead, legalMode: 'OWN_GROUNDS' }, who: { ...nothing, bsns: [{ personId: 'p1', recordedAt: '2026-11-20T09:00:00Z' }] } });
    expect(screen.getByText(/artikel 46 UAVG/)).toBeTruthy();
    expect(screen.queryByLabelText(/bsn/)).toBeNull();
    press('Nummer weghalen');
    await waitFor(() => expect(server.asked(RemoveBsnDocument)).toHaveLength(1));
  });

  it('proposes that two entries are one', async () => {
    server.answer(ProposeMergeDocument, { proposeMerge: { id: 'm' } });
    open();
    type(/Dezelfde mens als Opa/, 'p2');
    type(/Waarom is dit dezelfde mens/, 'Twee keer ingevoerd');
    press('Samenvoegen voorstellen');
    await waitFor(() => expect(server.asked(ProposeMergeDocument)[0]?.variables).toEqual({ input: { caseId: 'c', survivingId: 'p1', mergedId: 'p2', reason: 'Twee keer ingevoerd' } }));
  });
});

describe('other tables', () => {
  it('has one sentence when there is nothing', async () => {
    show(<ElsewhereCard caseId="c" persons={persons} who={nothing} />);
    expect(screen.getByText('Er is geen vraag van of aan een andere tafel.')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it.each([['In contact komen: Opa', true], ['Niet op ingaan: Opa', false]])('answers a question: %s', async (name, agrees) => {
    server.answer(AnswerOfferDocument, { answerIdentityOffer: { id: 'o' } });
    show(<ElsewhereCard caseId="c" persons={persons} who={{ ...nothing, offers: [{ id: 'o', personId: 'p1', offeredAt: '2026-11-20T09:00:00Z', endsAt: '2026-12-04T09:00:00Z' }] }} />);
    expect(screen.getByText(/Welke tafel het is en waarom zij vraagt, ziet u niet/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    press(name);
    await waitFor(() => expect(server.asked(AnswerOfferDocument)[0]?.variables).toEqual({ input: { offerId: 'o', agrees } }));
  });

  it.each([['PENDING', 'nog geen reactie'], ['ENDED', 'geen reactie'], ['KNOWN', 'een andere tafel wil contact']])('says how an asking stands: %s', (state, words) => {
    show(<ElsewhereCard caseId="c" persons={persons} who={{ ...nothing, inquiries: [inquiry({ state })] }} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('proposes, confirms and undoes that it is one human being', async () => {
    server.answer(ProposeLinkDocument, { proposeLink: { id: 'k' } }).refuse(ConfirmLinkDocument, 'SAME_PERSON').answer(UndoLinkDocument, { undoLink: { id: 'k' } });
    const proposed = contact({ id: 'k2', state: 'PROPOSED', viewerMay: { propose: false, confirm: true, undo: true } });
    show(<ElsewhereCard caseId="c" persons={persons} who={{ ...nothing, contacts: [contact(), proposed] }} />);
    expect(screen.getByText('wacht op deze tafel')).toBeTruthy();
    expect(await violations()).toEqual([]);
    press('Dit is dezelfde mens: Opa');
    await waitFor(() => expect(server.asked(ProposeLinkDocument)[0]?.variables).toEqual({ contactId: 'k' }));
    press('Bevestigen dat dit dezelfde mens is: Opa');
    expect((await screen.findByRole('alert')).textContent).toContain('Vraag iemand anders');
    press('Terugdraaien: Opa');
    const dialog = screen.getByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/Waarom klopt het niet/), { target: { value: 'Een ander' } });
    press('Terugdraaien', dialog);
    await waitFor(() => expect(server.asked(UndoLinkDocument)[0]?.variables).toEqual({ input: { contactId: 'k2', reason: 'Een ander' } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('merged persons', () => {
  const merge = (change: Partial<MergeInView> = {}): MergeInView => ({ id: 'm', survivingId: 'p1', mergedId: 'p2', state: 'PROPOSED', reason: 'Twee keer ingevoerd', undoReason: null, viewerMay: { confirm: true, undo: true }, ...change });

  it('waits for a second person, who confirms or turns it down', async () => {
    server.answer(ConfirmMergeDocument, { confirmMerge: { id: 'm' } }).refuse(UndoMergeDocument, 'INTERNAL');
    show(<MergesCard caseId="c" persons={persons} merges={[merge()]} />);
    expect(screen.getByText('Oma is dezelfde mens als Opa')).toBeTruthy();
    expect(await violations()).toEqual([]);
    press('Bevestigen: Opa');
    await waitFor(() => expect(server.asked(ConfirmMergeDocument)[0]?.variables).toEqual({ mergeId: 'm' }));
    press('Terugdraaien: Opa');
    const dialog = screen.getByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/Waarom klopt het niet/), { target: { value: 'Toch niet' } });
    press('Terugdraaien', dialog);
    // It did not work: what was typed stands, and so does the dialog.
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Er is niets veranderd');
    expect(within(dialog).getByLabelText(/Waarom klopt het niet/)).toHaveProperty('value', 'Toch niet');
  });

  it('is read by everybody, and acted on by whoever may', () => {
    show(<MergesCard caseId="c" persons={persons} merges={[merge({ state: 'UNDONE', undoReason: 'Toch niet', viewerMay: { confirm: false, undo: false } })]} />);
    expect(screen.getByText('teruggedraaid')).toBeTruthy();
    expect(screen.getByText('Teruggedraaid omdat: Toch niet')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
