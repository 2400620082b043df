import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, fakeLine, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { CaseViewDocument, type CaseViewPage } from '../case-view/case-view.document';
import RoomRoute from '../routes/room.route';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const [CASE, CONFERENCE, STAY] = [id(10), id(11), id(40)];
const CANARY = 'staat drie avonden voor de deur';
const HEARD = 'zoekt een andere woning';

const may = { close: true, confirm: false, host: true, join: true, lead: true, open: false, takeLead: false };
const seat = { id: id(14), professionalId: id(1), name: SOME_VIEWER.name, jobTitle: 'voorzitter', organisationId: SOME_VIEWER.organisation.id, organisation: SOME_VIEWER.organisation.name, role: 'ZVH', task: 'NONE', domain: 'SAFETY', function: 'CHAIR', from: '2026-11-01T09:00:00Z', until: null, live: true, self: true };
const guest = { id: id(30), conferenceId: CONFERENCE, role: 'WONINGCORPORATIE', name: 'Mirjam van der Woonruimteverdelingscommissie', jobTitle: 'woonconsulent', organisation: 'Woningstichting', why: '', speaksWith: [], signedAt: '2026-11-24T09:00:00Z', statement: '2026-11', signedWay: 'PAPER', witnessSeatId: id(14), presenceId: null, stays: [], heardContributionIds: [] };
const fact = (last: number, doesWhat: string) => ({ id: id(last), caseId: CASE, organisationId: id(16), level: 'FULL', category: 'FAMILY_AND_CONTACTS', knowledge: 'FIRST_HAND', aboutPersonIds: [], occurredOn: null, who: 'Vader', doesWhat, toWhom: null, effect: null, source: 'melding', ground: null, article: null, broughtAt: '2026-11-02T09:00:00Z', sharedAt: null, sharedWith: null, withdrawnAt: null, version: 0, viewerMay: { share: false, withdraw: false, correct: false } });
const nothing = Object.fromEntries(['persons', 'particulars', 'tableFacts', 'factors', 'hypotheses', 'marks', 'conclusions', 'scoreLines', 'tegenspraken', 'tegenspraakGrounds', 'decisions', 'actions', 'bsns', 'personMerges', 'identityInquiries', 'identityOffers', 'identityContacts', 'handovers', 'recallNotices', 'leakRecords', 'supplyRefusals', 'accessRequests', 'regime', 'readAlouds', 'contributions'].map((kind) => [kind, []]));
const full = {
  ...nothing, cursor: 'c', whole: true, gone: [], shielded: false, guestPresenceIds: [], guests: [guest], seats: [seat], contributions: [fact(15, CANARY), fact(17, HEARD)],
  caseFile: [{ id: CASE, tableId: id(12), number: '26-0147', legalMode: 'WGS', stage: 'CONFERENCE', reason: 'Zorgen', goal: 'Rust', firstProcessedAt: '2026-11-01T09:00:00Z', closedAt: null, retainUntil: '2031-11-01', version: 1, viewerMay: { record: [], correct: true, merge: true, place: true, seat: true, turn: true } }],
  conferences: [{ id: CONFERENCE, caseId: CASE, tableId: id(12), date: '2026-11-24', slot: 1, phase: 'LIVE', step: 'WHAT_IS_GOING_ON', question: 'Is het veilig genoeg?', leadSeatId: id(14), startedAt: '2026-11-24T09:00:00Z', closedAt: null, previousConferenceId: null, confirmedByMe: true, version: 1, viewerMay: may }],
} as unknown as CaseViewPage;
const beside = {
  ...full, shielded: true, guestPresenceIds: [STAY], contributions: [fact(17, HEARD)], guests: [{ ...guest, presenceId: STAY, stays: [{ cameAt: '2026-11-24T09:10:00Z', leftAt: null }] }],
} as unknown as CaseViewPage;
const room = (guestPresenceIds: readonly string[]) => ({ conferenceId: CONFERENCE, phase: 'LIVE' as const, step: 'WHAT_IS_GOING_ON' as const, leadSeatId: id(14), leadLostSince: null, presentSeatIds: [id(14)], confirmedSeatIds: [], answered: [], guestPresenceIds });

let server: FakeServer;
beforeEach(() => void (server = new FakeServer().answer(CaseViewDocument, { caseView: full })));
afterEach(() => {
  cleanup();
  server.stop();
});

async function open() {
  const { line, socket } = fakeLine();
  show(<RoomRoute caseId={CASE} conferenceId={CONFERENCE} />, { line });
  await screen.findAllByText(new RegExp(CANARY));
  act(() => void socket.tell('room', room([])));
  return socket;
}

describe('when a guest comes in', () => {
  it('what was not told is gone in that very moment, before anything is answered', async () => {
    const socket = await open();
    server.answer(CaseViewDocument, { caseView: beside });
    act(() => void socket.tell('room', room([STAY])));
    expect(screen.queryAllByText(new RegExp(CANARY))).toEqual([]);
    expect(await screen.findByText('Er is een gast aan tafel')).toBeTruthy();
    expect(screen.getAllByText(new RegExp(HEARD)).length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toContain(CANARY);
    expect(await violations()).toEqual([]);
  });

  it('an answer from before is not shown, whenever it comes', async () => {
    const socket = await open();
    // The server still answers as if nobody were there: it was asked before.
    act(() => void socket.tell('room', room([STAY])));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(document.body.textContent).not.toContain(CANARY);
    server.answer(CaseViewDocument, { caseView: beside });
    await screen.findByText('Er is een gast aan tafel');
    expect(document.body.textContent).not.toContain(CANARY);
  });

  it('and when the guest leaves everything is back, and said so', async () => {
    const socket = await open();
    server.answer(CaseViewDocument, { caseView: beside });
    act(() => void socket.tell('room', room([STAY])));
    await screen.findByText('Er is een gast aan tafel');
    await waitFor(() => expect(document.querySelector('[data-live-region]')?.textContent).toContain('Er is een gast aan tafel'));
    server.answer(CaseViewDocument, { caseView: full });
    act(() => void socket.tell('room', room([])));
    await screen.findAllByText(new RegExp(CANARY));
    await waitFor(() => expect(document.querySelector('[data-live-region]')?.textContent).toBe('De gast is weg. Uw scherm laat weer alles zien.'));
  });

  it('what somebody was typing comes back with the screen', async () => {
    const socket = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Gast opschrijven', hidden: true }));
    const why = (): HTMLTextAreaElement => screen.getByLabelText(/Waarom is deze gast nodig/);
    fireEvent.change(why(), { target: { value: 'weet hoe het in de flat gaat' } });
    server.answer(CaseViewDocument, { caseView: beside });
    act(() => void socket.tell('room', room([STAY])));
    await screen.findByText('Er is een gast aan tafel');
    server.answer(CaseViewDocument, { caseView: full });
    act(() => void socket.tell('room', room([])));
    await screen.findAllByText(new RegExp(CANARY));
    fireEvent.click(screen.getByRole('button', { name: 'Gast opschrijven', hidden: true }));
    expect(why().value).toBe('weet hoe het in de flat gaat');
  });
});
