import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fakeLine, FakeServer, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { clock } from './emergency-clock';
import { EmergencyDesk, EmergencyLines, MyEmergencies } from './emergency-lines';
import { EmergencyScreen } from './emergency-screen';
import { EmergencyStart } from './emergency-start';
import { EmergenciesDocument, EmergencyReasonDocument, EmergencyViewDocument, EndEmergencyDocument, OpenEmergencyDocument, ReviewEmergencyDocument, type Emergency, type EmergencyOpen } from './emergency.documents';

const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
const emergency = (change: Partial<Emergency> = {}): Emergency => ({
  id: 'e', caseNumber: '26-0147', name: 'Sem Voorbeeld', organisation: 'Gecertificeerde instelling', own: false, kind: null, level: 'SUMMARY', from: soon(-5), until: soon(10), extendedAt: null, endedAt: null,
  reviewDue: '2026-12-03', overdue: false, verdict: null, reviewedAt: null, reviewedBy: null, note: null, leakId: null, version: 1, viewerMay: { consult: false, extend: false, review: false }, ...change,
});
const card = { category: 'POLICE', aboutPersonIds: [], broughtAt: soon(-600), occurredOn: null, knowledge: 'FIRST_HAND', who: null, doesWhat: null, toWhom: null, effect: null, source: null, notOnward: false };
const opened = (change: Partial<EmergencyOpen> = {}): EmergencyOpen => ({
  secondsLeft: 600, access: emergency({ own: true, viewerMay: { consult: true, extend: true, review: false } }),
  persons: [{ id: 'p', familyRole: 'CHILD', label: 'Kind 1', name: 'Ada Verzonnen', birthDate: '2020-01-02' }],
  seats: [{ id: 's', name: 'Fien Voorbeeld', jobTitle: 'wijkagent', organisation: 'Politie', role: 'POLITIE', function: 'PARTNER' }],
  items: [
    { ...card, id: 'i', level: 'SUMMARY', organisation: 'Politie', authorSeatId: 's', conclusion: 'het loopt op', summary: 'drie meldingen' },
    { ...card, id: 'j', level: 'ASK', organisation: 'Politie', authorSeatId: 's', category: null, broughtAt: null, conclusion: null, summary: null },
  ],
  ...change,
});

let server: FakeServer;
beforeEach(() => void (server = new FakeServer()));
afterEach(() => {
  cleanup();
  server.stop();
});

describe('opening one', () => {
  it('says what happens before it is pressed, and asks an argument for the whole cards', async () => {
    server.answer(OpenEmergencyDocument, { openEmergency: { id: 'e' } });
    const went = jest.fn();
    show(<EmergencyStart onOpened={went} />);
    expect(screen.getByText(/Iedereen die u overslaat krijgt direct bericht/)).toBeTruthy();
    expect(screen.queryByLabelText(/Waarom is een samenvatting niet genoeg/)).toBeNull();
    fireEvent.click(screen.getByLabelText('de hele kaarten'));
    fireEvent.change(screen.getByLabelText(/Waarom is een samenvatting niet genoeg/), { target: { value: 'wie staat er' } });
    fireEvent.change(screen.getByLabelText(/Nummer van de casus/), { target: { value: '26-0147' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Noodtoegang openen' }));
    await waitFor(() => expect(went).toHaveBeenCalledWith('e'));
    expect(server.asked(OpenEmergencyDocument)[0]?.variables).toMatchObject({ input: { caseNumber: '26-0147', level: 'FULL', argument: 'wie staat er' } });
  });

  it('says of a combination that opens nothing what to look at again', async () => {
    server.refuse(OpenEmergencyDocument, 'NOT_FOUND');
    show(<EmergencyStart onOpened={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Noodtoegang openen' }));
    expect(await screen.findByText(/Hiermee gaat geen casus open/)).toBeTruthy();
  });
});

describe('the case in an emergency', () => {
  it('shows what may be read, whom to call, and how long still', async () => {
    server.answer(EmergencyViewDocument, { emergencyView: opened() });
    show(<EmergencyScreen id="e" />);
    expect(await screen.findByText('drie meldingen')).toBeTruthy();
    expect(screen.getByText('Er is iets. Bel Fien Voorbeeld.')).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toMatch(/^Nog (10:00|09:5\d)$/);
    expect(await violations()).toEqual([]);
  });

  it('is cleared by this screen’s own clock, though the hub says nothing', async () => {
    server.answer(EmergencyViewDocument, { emergencyView: opened({ secondsLeft: 1 }) });
    const { container } = show(<EmergencyScreen id="e" />);
    await screen.findByText('drie meldingen');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'De noodtoegang is voorbij' })).toBeTruthy(), { timeout: 2_500 });
    for (const word of ['drie meldingen', 'Ada Verzonnen', 'Fien Voorbeeld']) expect(container.innerHTML).not.toContain(word);
  });

  it('is cleared when the hub says it ended, and when it is ended by hand', async () => {
    server.answer(EmergencyViewDocument, { emergencyView: opened() });
    server.answer(EndEmergencyDocument, { endEmergency: { id: 'e' } });
    const { line, socket } = fakeLine();
    const { container } = show(<EmergencyScreen id="e" />, { line });
    await screen.findByText('drie meldingen');
    server.refuse(EmergencyViewDocument, 'NOT_FOUND');
    await act(async () => void socket.tell('mine'));
    await screen.findByRole('heading', { name: 'De noodtoegang is voorbij' });
    expect(container.innerHTML).not.toContain('drie meldingen');
    cleanup();
    server.answer(EmergencyViewDocument, { emergencyView: opened() });
    show(<EmergencyScreen id="e" />);
    await screen.findByText('drie meldingen');
    server.refuse(EmergencyViewDocument, 'NOT_FOUND');
    fireEvent.click(screen.getByRole('button', { name: 'Noodtoegang stoppen' }));
    await screen.findByRole('heading', { name: 'De noodtoegang is voorbij' });
  });

  it('shows nothing of it while a guest looks along, says so, and is back after that', async () => {
    server.answer(EmergencyViewDocument, { emergencyView: opened() });
    const { line, socket } = fakeLine();
    const { container } = show(<EmergencyScreen id="e" />, { line });
    await screen.findByText('drie meldingen');
    server.refuse(EmergencyViewDocument, 'GUESTS_PRESENT');
    await act(async () => void socket.tell('mine'));
    await screen.findByText('Uw noodtoegang loopt door: de tijd telt mee.');
    expect(screen.getByText(/als u in de zitting zegt dat de gast uw scherm niet kan zien/)).toBeTruthy();
    for (const word of ['drie meldingen', 'Ada Verzonnen', 'Fien Voorbeeld', 'voorbij']) expect(container.innerHTML).not.toContain(word);
    expect(await violations()).toEqual([]);
    server.answer(EmergencyViewDocument, { emergencyView: opened() });
    await act(async () => void socket.tell('mine'));
    await screen.findByText('drie meldingen');
  });

  it('counts as a clock does', () => expect([clock(600), clock(59), clock(0)]).toEqual(['10:00', '00:59', '00:00']));
});

describe('being told of one', () => {
  it('says who, when and how much, and fetches why only when asked', async () => {
    server.answer(EmergencyReasonDocument, { emergencyReason: { id: 'e', reason: 'een kind roept om hulp', argument: null, extension: null } });
    show(<EmergencyLines emergencies={[emergency()]} />);
    expect(screen.getByRole('heading', { name: 'Sem Voorbeeld, Gecertificeerde instelling, opende noodtoegang tot casus 26-0147' })).toBeTruthy();
    expect(screen.getByText(/gezien: de samenvattingen/)).toBeTruthy();
    expect(server.asked(EmergencyReasonDocument)).toEqual([]);
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Waarom mocht dit?' }));
    expect(await screen.findByText('een kind roept om hulp')).toBeTruthy();
  });

  it('stands on one’s own page for a while, and offers no emergency to who judges them', async () => {
    server.answer(EmergenciesDocument, { emergencyAccesses: [emergency(), emergency({ id: 'old', caseNumber: '25-0001', from: soon(-40 * 24 * 60), until: soon(-40 * 24 * 60 + 15) })] });
    show(<MyEmergencies />);
    expect(await screen.findByText(/26-0147/)).toBeTruthy();
    expect(screen.queryByText(/25-0001/)).toBeNull();
    expect(screen.getByRole('link', { name: 'Noodtoegang tot een casus' }).getAttribute('href')).toBe('/emergency');
    cleanup();
    expect(show(<MyEmergencies />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } }).container.textContent).toBe('');
  });

  it('is judged at the desk, with what was found; what is late says so', async () => {
    server.answer(EmergenciesDocument, { emergencyAccesses: [emergency({ kind: 'CHILD_IN_DANGER', overdue: true, endedAt: soon(-2), version: 2, viewerMay: { consult: false, extend: false, review: true } })] });
    server.answer(ReviewEmergencyDocument, { reviewEmergency: { id: 'e' } });
    show(<EmergencyDesk />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    expect(await screen.findByText('niet op tijd beoordeeld')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByLabelText('Terecht'));
    fireEvent.change(screen.getByLabelText(/Wat u vond/), { target: { value: 'in orde' } });
    fireEvent.click(screen.getByRole('button', { name: 'Oordeel vastleggen' }));
    await waitFor(() => expect(server.asked(ReviewEmergencyDocument)[0]?.variables).toEqual({ input: { id: 'e', version: 2, verdict: 'JUSTIFIED', note: 'in orde' } }));
  });

  it('says before a verdict that not justified opens a leak, and leads to the leak that it opened', async () => {
    const over = { kind: 'OTHER', endedAt: soon(-2), viewerMay: { consult: false, extend: false, review: true } };
    server.answer(EmergenciesDocument, { emergencyAccesses: [emergency(over), emergency({ ...over, id: 'f', verdict: 'NOT_JUSTIFIED', reviewedBy: 'Noor', note: 'Onnodig', leakId: 'l', viewerMay: { consult: false, extend: false, review: false } })] });
    show(<EmergencyDesk />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    expect(await screen.findByText(/Niet terecht opent meteen een datalek.*72 uur/)).toBeTruthy();
    expect(screen.getAllByRole('link', { name: 'Het datalek bekijken' }).map((link) => link.getAttribute('href'))).toEqual(['/leaks']);
    expect(await violations()).toEqual([]);
  });

  it('says who has to judge it where the officer may not, once it is over and not before', async () => {
    server.answer(EmergenciesDocument, { emergencyAccesses: [emergency({ endedAt: soon(-2) })] });
    show(<EmergencyDesk />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    expect(await screen.findByText('Dit moet iemand van een andere organisatie beoordelen.')).toBeTruthy();
    cleanup();
    server.answer(EmergenciesDocument, { emergencyAccesses: [emergency({ until: soon(10), endedAt: null })] });
    show(<EmergencyDesk />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    expect(await screen.findByText('loopt nu')).toBeTruthy();
    expect(screen.queryByText('Dit moet iemand van een andere organisatie beoordelen.')).toBeNull();
  });
});
