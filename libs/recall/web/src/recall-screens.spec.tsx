import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, fakeLine, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { LeakScreen, OwnLeaks } from './leak-screen';
import { MandateRecalls } from './mandate-recalls';
import type { Leak, Notice } from './recall';
import { AssessLeakDocument, CloseLeakDocument, ConfirmRecallDocument, DecideLeakDocument, LeakRecordsDocument, LiftSupplyRefusalDocument, MandateRecallsDocument, RefuseSupplyDocument, ReportSharedWronglyDocument, WhoHadItDocument } from './recall.documents';
import { RecallNotices } from './recall-notices';
import { RecallStatus } from './recall-status';
import { SupplyRefusals } from './supply-refusals';
import { WronglyShared } from './wrongly-shared-dialog';

const at = '2026-03-14T13:05:00.000Z';
const notice = (change: Partial<Notice> = {}): Notice => ({
  id: 'n', kind: 'WITHDRAWN', own: false, organisation: 'Politie', contributionId: null, readAt: at, readBy: [], toldAt: at, told: true, confirmedAt: null, confirmedBy: null, viewerMay: { confirm: true }, ...change,
});
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
const leak = (change: Partial<Leak> = {}): Leak => ({
  id: 'l', kind: 'WRONG_RECEIVER', caseNumber: '26-0147', organisation: 'Politie', contributionId: null, emergencyId: null, itemIds: [], itemCount: 0, discoveredAt: hoursAgo(19.5), reportBefore: hoursAgo(-52.5), openedAt: at, concerns: [{ familyRole: 'CHILD', position: 1 }],
  receivers: [{ name: 'Loes Voorbeeld', organisation: 'GGZ', firstAt: at }], state: 'OPEN', risk: null, mustReport: false, mustInform: false, assessment: null, assessedAt: null, reportedAt: null, reportReason: null,
  decidedAt: null, informedAt: null, informReason: null, closedAt: null, version: 3, viewerMay: { assess: true, decide: false, close: false }, ...change,
});

let server: FakeServer;
beforeEach(() => void (server = new FakeServer()));
afterEach(() => {
  cleanup();
  server.stop();
});

describe('what was called back', () => {
  it('asks to change the own file, and is confirmed in one press', async () => {
    server.answer(ConfirmRecallDocument, { confirmRecall: { id: 'n' } });
    show(<RecallNotices notices={[notice()]} />);
    expect(screen.getByRole('heading', { name: 'Terugroep: te bevestigen' })).toBeTruthy();
    expect(screen.getByText(/Politie heeft iets ingetrokken/).textContent).toContain('Haal het weg uit uw eigen dossier');
    expect(screen.getByText(/Gelezen sinds 14 maart 2026, 14.05 uur/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Dossier aangepast: bevestigen' }));
    await waitFor(() => expect(server.asked(ConfirmRecallDocument)[0]?.variables).toEqual({ id: 'n' }));
    await screen.findByText('Bevestigd. De andere organisatie ziet dat.');
  });
  it('says which item it was only where the viewer may still know it', () => {
    show(<RecallNotices notices={[notice({ kind: 'CORRECTED', contributionId: 'f' }), notice({ id: 'm', contributionId: 'gone' })]} labelOf={(id) => (id === 'f' ? 'vader belt' : undefined)} />);
    expect(screen.getAllByText(/^Het gaat om/).map((each) => each.textContent)).toEqual(['Het gaat om: vader belt']);
  });
  it('is quiet once confirmed, and not there for its supplier or where there is none', async () => {
    const { container } = show(<RecallNotices notices={[notice({ confirmedAt: at, confirmedBy: 'Loes', viewerMay: { confirm: false } })]} />);
    expect(screen.queryByRole('button', { name: /bevestigen/ })).toBeNull();
    expect(screen.getByText(/Bevestigd door Loes op 14 maart 2026/)).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(container.textContent).not.toContain('te bevestigen');
    cleanup();
    expect(show(<RecallNotices notices={[notice({ own: true })]} />).container.textContent).toBe('');
  });
  it('tells its supplier per organisation who was told and who confirmed', async () => {
    const own = (id: string, change: Partial<Notice>): Notice => notice({ id, own: true, contributionId: 'f', readAt: null, ...change });
    show(<RecallStatus contributionId="f" notices={[own('1', { organisation: 'GGZ', confirmedAt: at }), own('2', { organisation: 'GI' }), own('3', { organisation: 'RvdK', told: false }), own('4', { contributionId: 'other' })]} />);
    expect(within(screen.getByRole('list', { name: 'Teruggeroepen', hidden: true })).getAllByRole('listitem', { hidden: true }).map((each) => each.textContent)).toEqual([
      'GGZ: bevestigd op 14 maart 2026, 14.05 uur', 'GI: verteld op 14 maart 2026, 14.05 uur, nog niet bevestigd', 'RvdK: kon niet worden verteld: bel deze organisatie zelf',
    ]);
    expect(await violations()).toEqual([]);
  });
  it('reaches the holder of the mandate, asks nothing of others, and follows what comes in', async () => {
    server.answer(MandateRecallsDocument, { mandateRecalls: [notice({ readBy: ['Fien Voorbeeld'] })] });
    show(<MandateRecalls />);
    expect(server.asked(MandateRecallsDocument)).toHaveLength(0);
    cleanup();
    const { line, socket } = fakeLine();
    show(<MandateRecalls />, { viewer: { ...SOME_VIEWER, offices: ['MANDATE_HOLDER'] }, line });
    expect((await screen.findByText(/Gelezen sinds/)).textContent).toContain('door Fien Voorbeeld');
    expect(await violations()).toEqual([]);
    const before = server.asked(MandateRecallsDocument).length;
    act(() => void socket.tell('mine'));
    await waitFor(() => expect(server.asked(MandateRecallsDocument).length).toBeGreaterThan(before));
  });
});

describe('shared wrongly', () => {
  it('says what will happen and who had it, and closes it with what went wrong', async () => {
    server.answer(WhoHadItDocument, { contributionOpenedBy: [{ professionalId: 'p', name: 'Loes', organisation: 'GGZ', firstAt: at }] }).answer(ReportSharedWronglyDocument, { reportSharedWrongly: { id: 'l' } });
    show(<WronglyShared caseId="k" contributionId="f" />);
    fireEvent.click(screen.getByRole('button', { name: 'Verkeerd gedeeld' }));
    await screen.findByText('Loes, GGZ, voor het eerst op 14 maart 2026, 14.05 uur');
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Iemand kreeg het die het niet mocht hebben' }));
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten en melden' }));
    await waitFor(() => expect(server.asked(ReportSharedWronglyDocument)[0]?.variables).toEqual({ input: { contributionId: 'f', kind: 'WRONG_RECEIVER', discoveredAt: null } }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
  it('says in words what is missing, at its field, and stays open', async () => {
    server.answer(WhoHadItDocument, { contributionOpenedBy: [] }).refuse(ReportSharedWronglyDocument, 'INVALID', [{ path: 'kind', code: 'NOT_IN_LIST' }]);
    show(<WronglyShared caseId="k" contributionId="f" />);
    fireEvent.click(screen.getByRole('button', { name: 'Verkeerd gedeeld' }));
    await screen.findByText('Niemand buiten uw organisatie heeft dit geopend.');
    fireEvent.click(screen.getByRole('button', { name: 'Sluiten en melden' }));
    await screen.findByRole('link', { name: /Wat ging er mis/ });
    expect(screen.getByRole('dialog')).toBeTruthy();
  });
});

describe('the leaks', () => {
  it('stand as events with their clock, and are weighed', async () => {
    server.answer(LeakRecordsDocument, { leakRecords: [leak()] }).answer(AssessLeakDocument, { assessLeak: { id: 'l' } });
    show(<LeakScreen />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    await screen.findByRole('heading', { name: 'Casus 26-0147, Politie' });
    expect(screen.getByText('nog 52 uur om te melden')).toBeTruthy();
    expect(screen.getByText('kind 1')).toBeTruthy();
    expect(screen.getByText('Loes Voorbeeld, GGZ, sinds 14 maart 2026, 14.05 uur')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: /^hoog/ }));
    fireEvent.change(screen.getByRole('textbox', { name: /Beoordeling/ }), { target: { value: 'Gewogen' } });
    fireEvent.click(screen.getByRole('button', { name: 'Beoordeling vastleggen' }));
    await waitFor(() => expect(server.asked(AssessLeakDocument)[0]?.variables).toEqual({ input: { id: 'l', version: 3, risk: 'HIGH', assessment: 'Gewogen' } }));
    await waitFor(() => expect(server.asked(LeakRecordsDocument).length).toBeGreaterThan(1));
  });
  it('say when the time is over, and what the law asks when a decision is refused', async () => {
    server.answer(LeakRecordsDocument, { leakRecords: [leak({ state: 'ASSESSED', risk: 'HIGH', discoveredAt: hoursAgo(80), viewerMay: { assess: true, decide: true, close: false } })] }).refuse(DecideLeakDocument, 'LEAK_MUST_BE_REPORTED');
    show(<LeakScreen />);
    await screen.findByText('de 72 uur zijn voorbij');
    fireEvent.click(screen.getByRole('button', { name: 'Besluit vastleggen' }));
    await screen.findByText(/artikel 33 AVG/);
    expect(await violations()).toEqual([]);
  });
  it('are closed with when the persons concerned were told', async () => {
    server.answer(LeakRecordsDocument, { leakRecords: [leak({ state: 'REPORTED', risk: 'HIGH', reportedAt: at, viewerMay: { assess: false, decide: false, close: true } })] }).answer(CloseLeakDocument, { closeLeak: { id: 'l' } });
    show(<LeakScreen />);
    fireEvent.change(await screen.findByLabelText(/Betrokkenen verteld op/), { target: { value: '2026-03-15T10:00' } });
    fireEvent.click(screen.getByRole('button', { name: 'Afronden' }));
    await waitFor(() => expect(server.asked(CloseLeakDocument)[0]?.variables).toEqual({ input: { id: 'l', version: 3, informedAt: new Date('2026-03-15T10:00').toISOString(), reason: '' } }));
  });
  it('of an emergency say how much was looked at, and a supplier what of theirs was', async () => {
    server.answer(LeakRecordsDocument, { leakRecords: [leak({ kind: 'NO_GROUND', emergencyId: 'e', itemCount: 7 })] });
    show(<LeakScreen />);
    expect(await screen.findByText('Noodtoegang die niet terecht was')).toBeTruthy();
    expect(screen.getByText('7 feiten van deze casus, en over wie die gaat')).toBeTruthy();
    expect(await violations()).toEqual([]);
    cleanup();
    show(<OwnLeaks leaks={[leak({ kind: 'NO_GROUND', emergencyId: 'e', itemIds: ['i'], itemCount: 1, viewerMay: { assess: false, decide: false, close: false } })]} />);
    expect(screen.getByText('1 feit van uw organisatie')).toBeTruthy();
  });
  it('say so when there are none, and show a supplier what became of theirs without anything to press', async () => {
    server.answer(LeakRecordsDocument, { leakRecords: [] });
    show(<LeakScreen />);
    await screen.findByText('Geen datalekken');
    cleanup();
    show(<OwnLeaks leaks={[leak({ viewerMay: { assess: false, decide: false, close: false } })]} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Datalekken van uw organisatie in deze casus' })).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('not giving', () => {
  const refusal = { id: 'r', organisation: 'GGZ', category: null, refusedAt: at, liftedAt: null, reason: null, viewerMay: { lift: false } };

  it('is one quiet sentence with its date, without the reason', async () => {
    show(<SupplyRefusals caseId="k" refusals={[refusal, { ...refusal, id: 's', category: 'HEALTH', liftedAt: '2026-03-20T10:00:00Z' }]} mayRefuse={false} />);
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'GGZ geeft niet: zwaarwegende redenen. sinds 14 maart 2026', 'GGZ geeft niet over gezondheid: zwaarwegende redenen. van 14 maart 2026 tot 20 maart 2026, ingetrokken',
    ]);
    expect(await violations()).toEqual([]);
  });
  it('shows their own the reason, and lets them lift it', async () => {
    server.answer(LiftSupplyRefusalDocument, { liftSupplyRefusal: { id: 'r' } });
    show(<SupplyRefusals caseId="k" refusals={[{ ...refusal, reason: 'Behandeling loopt gevaar', viewerMay: { lift: true } }]} mayRefuse={false} />);
    expect(screen.getByText(/Behandeling loopt gevaar/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Weigering intrekken/ }));
    await waitFor(() => expect(server.asked(LiftSupplyRefusalDocument)[0]?.variables).toEqual({ id: 'r' }));
  });
  it('is said of a category or of everything, with a reason', async () => {
    server.answer(RefuseSupplyDocument, { refuseSupply: { id: 'r' } });
    show(<SupplyRefusals caseId="k" refusals={[]} mayRefuse />);
    fireEvent.change(screen.getByRole('textbox', { name: /Reden/, hidden: true }), { target: { value: 'Zwaarwegend' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen dat wij niet geven', hidden: true }));
    await waitFor(() => expect(server.asked(RefuseSupplyDocument)[0]?.variables).toEqual({ input: { caseId: 'k', category: null, reason: 'Zwaarwegend' } }));
    expect(show(<SupplyRefusals caseId="k" refusals={[]} mayRefuse={false} />).container.textContent).toBe('');
  });
});
