import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts, MyDraftDocument, DropDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { LanguageProvider } from '@casustafel/ui';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { EndParticularDocument, HousesDocument, RecordParticularDocument } from './case-file.documents';
import type { CaseInView, PersonInView } from './case-in-view';
import type { ParticularInView } from './particular';
import { ParticularCard } from './particular-card';

const file = (record: readonly string[] = [], change: Partial<CaseInView> = {}): CaseInView => ({
  id: 'c', tableId: 't', number: '26-0001', legalMode: 'WGS', reason: 'De aanleiding', goal: 'Het doel', firstProcessedAt: '2026-11-01T09:00:00.000Z', closedAt: null, retainUntil: '2099-11-01', version: 1,
  viewerMay: { correct: false, place: false, seat: false, record }, ...change,
});
const persons: readonly PersonInView[] = [{ id: 'p1', familyRole: 'PARENT', label: 'Vader', name: 'Leo' }, { id: 'p2', familyRole: 'CHILD', label: 'Kind 1', name: 'Iris' }];
const one = (change: Partial<ParticularInView> = {}): ParticularInView => ({
  id: 'x', kind: 'OTS', state: 'RUNNING', recordedBy: 'Jan', organisation: 'De instelling', recordedAt: '2026-11-03T09:00:00.000Z', personId: 'p2', executingId: 'o', executing: 'De instelling', criteria: [],
  from: '2026-11-01', until: '2027-10-31', sentence: 'Beschikking van de rechter', authority: null, reference: null, endedAt: null, ending: null, viewerMay: { end: false }, ...change,
});
const judged = (organisation: string, criteria: readonly string[]) => one({ id: organisation, kind: 'CRITERIA', organisation, criteria, personId: null, executing: null, until: null });
const card = (caseFile: CaseInView, particulars: readonly ParticularInView[] = []) => show(<ParticularCard caseFile={caseFile} persons={persons} particulars={particulars} />);
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const lacking = () => within(screen.getByRole('list', { name: 'Wat nog ontbreekt' })).getAllByRole('listitem').map(({ textContent }) => textContent);

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(MyDraftDocument, { myDraft: null }).answer(DropDraftDocument, { dropDraft: { id: 'c' } })));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('what the law asks here', () => {
  it('says in words what is missing and what follows from that', async () => {
    card(file());
    expect(lacking()).toEqual([
      expect.stringMatching(/^Criteria nog niet beoordeeld: niets gaat open/), expect.stringMatching(/^Geen akkoord van het bevoegd gezag/), expect.stringMatching(/^Geen lopende ondertoezichtstelling/), expect.stringMatching(/^Geen melding bij Veilig Thuis/),
    ]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });
  it('asks for no criteria where each shares on an act of their own', () => {
    card(file([], { legalMode: 'OWN_GROUNDS' }));
    expect(lacking()).toHaveLength(3);
  });
  it('shows each particular as a sentence with its article and who recorded it', async () => {
    card(file(), [
      one(), one({ id: 'r', kind: 'REPORT', until: null }), one({ id: 'a', kind: 'AUTHORITY', authority: 'OM', reference: 'OM 12', until: null }), judged('Politie', ['a', 'b', 'c', 'd']), judged('De Raad', ['a', 'b']),
      one({ id: 'h', kind: 'LEGAL_HOLD', until: null }),
    ]);
    for (const words of [
      'Kind 1 staat onder toezicht van 1 november 2026 tot en met 31 oktober 2027. De instelling voert dat uit.', 'Gemeld bij Veilig Thuis op 1 november 2026.', 'Het Openbaar Ministerie is het ermee eens dat de politie geeft. Besluit van 1 november 2026, kenmerk OM 12.',
      'Politie vindt dat aan alle vier de criteria is voldaan.', 'De Raad vindt dat niet is voldaan aan: c, d.', 'Het Openbaar Ministerie houdt alles aan vanaf 1 november 2026, tot het dit opheft. Tussen organisaties gaat dan niets.',
    ]) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText('Jeugdwet 7.3.11 lid 4')).toBeTruthy();
    expect(screen.getAllByText('Vastgelegd door Jan, De instelling, op 3 november 2026.').length).toBe(4);
    expect(lacking()).toEqual([expect.stringMatching(/^Een partij vindt dat niet aan alle criteria/)]);
    expect(await violations()).toEqual([]);
  });
  it('keeps what held before to be read, apart from what holds', () => {
    card(file(), [one({ state: 'ENDED', endedAt: '2026-11-10T09:00:00.000Z', ending: 'Opgeheven' }), one({ id: 'y', state: 'OVER' })]);
    expect(screen.getByText('Beëindigd op 10 november 2026: Opgeheven')).toBeTruthy();
    expect(lacking()).toContainEqual(expect.stringMatching(/^Geen lopende ondertoezichtstelling/));
    expect(screen.queryByRole('list', { name: 'Wat is vastgelegd' })).toBeNull();
  });
  it('says until when the case is kept, and what happens then', () => {
    const { unmount } = card(file());
    expect(screen.getByText(/^Deze casus wordt bewaard tot en met 1 november 2099\. Daarna gaat er tussen organisaties niets meer open/)).toBeTruthy();
    unmount();
    card(file([], { retainUntil: '2020-01-01' }));
    expect(screen.getByText(/^De bewaartermijn is voorbij sinds 1 januari 2020/)).toBeTruthy();
  });
  it('speaks English too', () => {
    show(<LanguageProvider initial="en"><ParticularCard caseFile={file()} persons={persons} particulars={[one()]} /></LanguageProvider>);
    expect(screen.getByText('Kind 1 is under supervision from 1 November 2026 until 31 October 2027. De instelling carries it out.')).toBeTruthy();
  });
});

describe('recording', () => {
  it('offers the kinds this person may record, and says that everybody reads it', async () => {
    server.answer(HousesDocument, { directory: [{ id: 'o', name: 'De instelling', role: 'GI' }, { id: 'q', name: 'Politie', role: 'POLITIE' }] }).answer(RecordParticularDocument, { recordParticular: { id: 'x' } });
    card(file(['OTS', 'REPORT']));
    press('Iets vastleggen');
    expect(screen.getByText(/Dit leest iedereen aan tafel/)).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    fireEvent.click(screen.getByLabelText('Ondertoezichtstelling'));
    const houses = await screen.findByLabelText('Wie voert het uit');
    expect(within(houses).getAllByRole('option').slice(1).map(({ textContent }) => textContent)).toEqual(['De instelling']);
    expect(within(screen.getByLabelText('Welk kind')).getAllByRole('option').slice(1).map(({ textContent }) => textContent)).toEqual(['Kind 1']);
    type('Welk kind', 'p2');
    type('Wie voert het uit', 'o');
    type('Vanaf', '2026-11-01');
    type('Tot en met', '2027-10-31');
    type('Toelichting', 'Beschikking');
    expect(await violations()).toEqual([]);
    press('Vastleggen');
    await waitFor(() => expect(server.asked(RecordParticularDocument)[0]?.variables).toEqual({ input: { caseId: 'c', kind: 'OTS', sentence: 'Beschikking', personId: 'p2', executingId: 'o', from: '2026-11-01', until: '2027-10-31' } }));
    expect(await screen.findByText('Wat de wet hier vraagt')).toBeTruthy();
  });
  it('asks each criterion apart, and leads to the one that was left open', async () => {
    server.refuse(RecordParticularDocument, 'INVALID', [{ path: 'criteria.d', code: 'REQUIRED' }]);
    card(file(['CRITERIA']));
    press('Iets vastleggen');
    const groups = screen.getAllByRole('radiogroup').filter((group) => within(group).queryByLabelText('voldaan'));
    expect(groups).toHaveLength(4);
    groups.slice(0, 3).forEach((group, at) => fireEvent.click(within(group).getByLabelText(at === 1 ? 'niet voldaan' : 'voldaan')));
    expect(await violations()).toEqual([]);
    press('Vastleggen');
    await waitFor(() => expect(server.asked(RecordParticularDocument)[0]?.variables).toEqual({ input: { caseId: 'c', kind: 'CRITERIA', sentence: '', criteria: { a: true, b: false, c: true, d: null } } }));
    expect(await screen.findByRole('link', { name: /^d\. .*: Vul dit nog in\.$/ })).toBeTruthy();
  });
  it('corrects by recording how it is instead', async () => {
    server.answer(RecordParticularDocument, { recordParticular: { id: 'y' } });
    card(file(['REPORT']), [one({ kind: 'REPORT', until: null, viewerMay: { end: true } })]);
    press('Verbeteren: Melding bij Veilig Thuis');
    expect(screen.getByText(/Wat er stond, blijft te lezen/)).toBeTruthy();
    type('Gemeld op', '2026-10-30');
    press('Vastleggen');
    await waitFor(() => expect(server.asked(RecordParticularDocument)[0]?.variables).toEqual({ input: { caseId: 'c', kind: 'REPORT', sentence: 'Beschikking van de rechter', from: '2026-10-30', replacesId: 'x' } }));
  });
});

describe('ending', () => {
  it('is for whoever recorded it, asks why, and says what follows', async () => {
    server.answer(EndParticularDocument, { endParticular: { id: 'x' } });
    card(file(['LEGAL_HOLD']), [one({ kind: 'LEGAL_HOLD', until: null, viewerMay: { end: true } })]);
    press('Beëindigen: Aanhouding door het OM');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/gaat per direct weer open/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('Waarom'), { target: { value: 'Onderzoek gesloten' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Beëindigen' }));
    await waitFor(() => expect(server.asked(EndParticularDocument)[0]?.variables).toEqual({ input: { id: 'x', sentence: 'Onderzoek gesloten' } }));
  });
});
