import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, fakeLine, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import CaseRoute from '../routes/case.route';
import HandoverRoute from '../routes/handover.route';
import ReportRoute from '../routes/report.route';
import RoomRoute from '../routes/room.route';
import SeatsRoute from '../routes/seats.route';
import { CaseViewDocument, ReportDocument, type CaseViewPage } from './case-view.document';

const id = (last: number): string => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
const CASE = id(10);
const CONFERENCE = id(11);
const CANARY = 'staat drie avonden voor de deur';

const may = { close: true, confirm: false, join: true, lead: true, open: false, takeLead: true };
const seat = { professionalId: id(1), name: SOME_VIEWER.name, jobTitle: 'voorzitter', organisationId: SOME_VIEWER.organisation.id, organisation: SOME_VIEWER.organisation.name, role: 'ZVH', task: 'NONE', domain: 'SAFETY', function: 'CHAIR', from: '2026-11-01T09:00:00Z', until: null, live: true, self: true };
const page = {
  cursor: 'c', whole: true, gone: [], shielded: false, guestPresenceIds: [], guests: [], readAlouds: [],
  caseFile: [{ id: CASE, tableId: id(12), number: '26-0147', legalMode: 'WGS', stage: 'CONFERENCE', reason: 'Zorgen', goal: 'Rust', firstProcessedAt: '2026-11-01T09:00:00Z', closedAt: null, retainUntil: '2031-11-01', version: 1, viewerMay: { record: [], correct: true, merge: true, place: true, seat: true, turn: true } }],
  persons: [{ id: id(13), familyRole: 'CHILD', label: 'Kind 1', name: 'Ada Voorbeeld', birthDate: '2020-01-02', mergedIntoId: null }],
  seats: [{ id: id(14), ...seat }],
  conferences: [{ id: CONFERENCE, caseId: CASE, tableId: id(12), date: '2026-11-24', slot: 1, phase: 'LIVE', step: 'OPEN', question: 'Is het veilig genoeg?', leadSeatId: id(14), startedAt: '2026-11-24T09:00:00Z', closedAt: null, previousConferenceId: null, confirmedByMe: true, version: 1, viewerMay: may }],
  contributions: [{ id: id(15), caseId: CASE, organisationId: id(16), level: 'FULL', category: 'POLICE', knowledge: 'FIRST_HAND', aboutPersonIds: [id(13)], occurredOn: null, who: 'Vader', doesWhat: CANARY, toWhom: null, effect: null, source: 'melding', ground: null, article: null, broughtAt: '2026-11-02T09:00:00Z', sharedAt: null, sharedWith: null, withdrawnAt: null, version: 0, viewerMay: { share: false, withdraw: false, correct: false } }],
  particulars: [],
  tableFacts: [{ id: id(15), knownToAll: true }],
  factors: [], hypotheses: [], marks: [], conclusions: [], scoreLines: [], tegenspraken: [], tegenspraakGrounds: [], decisions: [], actions: [], bsns: [], personMerges: [], identityInquiries: [], identityOffers: [], identityContacts: [], handovers: [], recallNotices: [], leakRecords: [], supplyRefusals: [], emergencyAccesses: [], accessRequests: [], regime: [], familyMessages: [], togetherWords: [],
} as unknown as CaseViewPage;

/** Each screen of a case, and words that stand on it only while one may know them. */
const SCREENS: readonly (readonly [string, ReactNode, RegExp])[] = [
  ['the case', <CaseRoute key="case" caseId={CASE} />, new RegExp(CANARY)],
  ['the seats', <SeatsRoute key="seats" caseId={CASE} />, /Noor de Wit/],
  ['the room', <RoomRoute key="room" caseId={CASE} conferenceId={CONFERENCE} />, /Rust/],
];

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer().answer(CaseViewDocument, { caseView: page });
});
afterEach(() => {
  cleanup();
  server.stop();
});

describe.each(SCREENS)('%s', (_name, route, words) => {
  it('is ready, and axe finds nothing', async () => {
    show(route);
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it('clears at once when the right ends, and says so politely', async () => {
    const { line, socket } = fakeLine();
    show(route, { line });
    await screen.findAllByText(words);
    act(() => void socket.tell('gone', { caseId: CASE }));
    expect(screen.queryAllByText(words)).toEqual([]);
    expect(document.querySelector('[data-notice="revoked"]')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says nothing about a case that is not there for the viewer', async () => {
    server.refuse(CaseViewDocument, 'NOT_FOUND');
    show(route);
    await screen.findByText((_text, element) => element?.getAttribute('data-notice') === 'forbidden');
    expect(screen.queryAllByText(words)).toEqual([]);
  });
});

describe('something of a case that closes while one looks', () => {
  it('is gone, and says so on the screen too until it was seen, in the same words whatever it was', async () => {
    const { line, socket } = fakeLine();
    show(<CaseRoute caseId={CASE} />, { line });
    await screen.findAllByText(new RegExp(CANARY));
    server.answer(CaseViewDocument, { caseView: { ...page, whole: false, contributions: [], tableFacts: [], gone: [id(15)] } });
    act(() => void socket.tell('changed', { caseId: CASE, mark: 'm' }));
    const notice = await screen.findByText('Het is van uw scherm gehaald.');
    expect(document.body.textContent).not.toContain(CANARY);
    expect(await violations()).toEqual([]);
    fireEvent.click(within(notice.closest<HTMLElement>('[data-notice="revoked"]')!).getByRole('button', { name: 'Sluiten' }));
    expect(screen.queryByText('Het is van uw scherm gehaald.')).toBeNull();
  });
});

describe('the report', () => {
  const route = <ReportRoute caseId={CASE} conferenceId={CONFERENCE} />;

  it('is ready, says whose it is, and every section stands', async () => {
    server.answer(ReportDocument, { report: { asOf: '2026-11-24T10:30:00Z', final: true, view: page } });
    show(route);
    await screen.findByText(new RegExp(CANARY));
    expect(screen.getAllByText(/Noor de Wit/).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThanOrEqual(6);
    expect(await violations()).toEqual([]);
  });

  it('shows nothing once it may no longer be read', async () => {
    server.refuse(ReportDocument, 'NOT_FOUND');
    show(route);
    await screen.findByText((_text, element) => element?.getAttribute('data-notice') === 'forbidden');
    expect(screen.queryByText(new RegExp(CANARY))).toBeNull();
  });
});

describe('a stand-in at the table', () => {
  const [self] = page.seats;
  const standIn = { ...self!, id: id(20), name: 'Fien Voorbeeld', self: false, standingInForSeatId: id(21) };
  const absent = { ...self!, id: id(21), name: 'Gijs Voorbeeld', self: false };

  it.each(SCREENS.filter(([name]) => name !== 'the case'))('is called with both names: %s', async (_name, route) => {
    server.answer(CaseViewDocument, { caseView: { ...page, seats: [self!, absent, standIn] } });
    show(route);
    expect((await screen.findAllByText(/Fien Voorbeeld, vervangt Gijs Voorbeeld/)).length).toBeGreaterThan(0);
  });

  it('is so in the report', async () => {
    server.answer(ReportDocument, { report: { asOf: '2026-11-24T10:30:00Z', final: true, view: { ...page, seats: [self!, absent, standIn] } } });
    show(<ReportRoute caseId={CASE} conferenceId={CONFERENCE} />);
    expect((await screen.findAllByText(/Fien Voorbeeld, vervangt Gijs Voorbeeld/)).length).toBeGreaterThan(0);
  });
});

describe('the sheet of a handover', () => {
  const handover = { id: id(30), fromSeatId: id(31), toSeatId: id(14), givenBy: 'Gijs Voorbeeld', reason: 'LEAVING', note: null, at: '2026-11-20T09:00:00Z', contributionIds: [id(15)], actionIds: [], tegenspraakIds: [], drafts: 0, draftsLeft: 0 };
  const from = { ...page.seats[0]!, id: id(31), name: 'Gijs Voorbeeld', self: false, live: false };
  const received = { ...page, seats: [...page.seats, from], handovers: [handover] } as CaseViewPage;
  const route = <HandoverRoute caseId={CASE} handoverId={id(30)} />;

  it('is found from the seats, and says what to read first', async () => {
    server.answer(CaseViewDocument, { caseView: received });
    show(<SeatsRoute caseId={CASE} />);
    expect((await screen.findByRole('link', { name: 'Overdracht lezen' })).getAttribute('href')).toBe(`/cases/${CASE}/handovers/${id(30)}`);
    cleanup();
    show(route);
    expect(await screen.findByText(new RegExp(CANARY))).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is nobody’s but theirs who received it', async () => {
    show(route);
    await screen.findByText((_text, element) => element?.getAttribute('data-notice') === 'forbidden');
  });
});
