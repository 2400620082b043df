import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { AccessRequest, TableSeat } from './access-request';
import { AskAccessDocument, DeclineAccessDocument, EndGrantDocument, GrantAccessDocument, GrantPreviewDocument, WhoSeesDocument, WhyNotDocument } from './grant.documents';
import { RequestsInbox } from './requests-inbox';
import { AskForScope } from './scope-form';
import { WhoSees } from './who-sees';
import { WhyButton } from './why-panel';

const seats: readonly TableSeat[] = [
  { id: 'police', name: 'Fien', organisationId: 'p', organisation: 'Politie', task: 'NONE', live: true, self: true },
  { id: 'gi', name: 'Jan', organisationId: 'g', organisation: 'Gecertificeerde instelling', task: 'NONE', live: true, self: false },
  { id: 'gone', name: 'Kim', organisationId: 'r', organisation: 'Raad', task: 'NONE', live: false, self: false },
];
const request = (change: Partial<AccessRequest> = {}): AccessRequest => ({
  id: 'one', caseId: 'k', seatId: 'gi', organisationId: 'p', task: 'NONE', contributionId: 'fact', category: null, level: 'FULL', purpose: 'PREPARATION', reason: 'Ik moet weten of het veilig is', state: 'ASKED',
  askedAt: '2026-03-14T13:05:00.000Z', until: '2026-03-14T23:00:00.000Z', itemIds: [], version: 1, viewerMay: { answer: true, end: false, withdraw: false }, ...change,
});
const own = [{ id: 'fact', category: 'POLICE', label: 'vader staat aan de deur' }, { id: 'second', category: 'POLICE', label: 'vader belt' }, { id: 'third', category: 'HEALTH', label: 'iets anders' }];
const inbox = (requests: readonly AccessRequest[]) => <RequestsInbox requests={requests} seats={seats} own={own} labelOf={(id) => own.find((each) => each.id === id)?.label} />;
const why = (change: object = {}) => ({ whyNot: { level: 'HIT', verdict: 'ASK', because: [{ article: 'WGS 2.29 lid 3', text: 'Wie dit inbracht, bepaalt wie meer mag zien.' }], missing: ['grant'], mayBeLiftedBy: ['POLITIE'], own: false, mayAsk: true, ...change } });

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('why not', () => {
  it('is one calm panel: asked, why in words and then the article, who may lift it, what one can do', async () => {
    server.answer(WhyNotDocument, why());
    show(<WhyButton caseId="k" itemId="fact" label="Een feit van de politie" seen="HIT" />);
    fireEvent.click(screen.getByRole('button', { name: 'Waarom zie ik niet meer?' }));
    await screen.findByRole('group', { name: 'Waarom niet?' });
    expect(screen.getByText('Een feit van de politie')).toBeTruthy();
    expect(screen.getByText(/Wie dit inbracht, bepaalt wie meer mag zien\./).textContent).toBe('Wie dit inbracht, bepaalt wie meer mag zien. (WGS 2.29 lid 3)');
    expect(screen.getByText('de politie')).toBeTruthy();
    expect(server.asked(WhyNotDocument)[0]?.variables).toEqual({ input: { caseId: 'k', itemId: 'fact' }, language: 'nl' });
    expect(await violations()).toEqual([]);
  });

  it('leads to asking, with a reason and no less than one sees already', async () => {
    server.answer(WhyNotDocument, why({ level: 'CONCLUSION' })).answer(AskAccessDocument, { askAccess: { id: 'one' } });
    show(<WhyButton caseId="k" itemId="fact" label="Een feit van de politie" />);
    fireEvent.click(screen.getByRole('button', { name: 'Waarom zie ik niet meer?' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Om inzage vragen' }));
    expect([...screen.getByLabelText<HTMLSelectElement>(/Hoeveel wilt u zien/).options].map(({ value }) => value)).toEqual(['', 'SUMMARY', 'FULL']);
    fireEvent.change(screen.getByLabelText(/Waarom moet u dit weten/), { target: { value: 'Voor het plan' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Vraag versturen' }));
    await waitFor(() => expect(server.asked(AskAccessDocument)[0]?.variables).toEqual({ input: { caseId: 'k', itemId: 'fact', level: 'FULL', reason: 'Voor het plan', untilOn: null } }));
  });

  it('offers nothing to ask to who sees everything', async () => {
    server.answer(WhyNotDocument, why({ level: 'FULL', verdict: 'SHARE', missing: [], mayBeLiftedBy: [], mayAsk: false }));
    show(<WhyButton caseId="k" itemId="fact" label="Een feit" />);
    fireEvent.click(screen.getByRole('button', { name: 'Waarom zie ik niet meer?' }));
    await screen.findByText('U ziet alles. U hoeft niets te vragen.');
    expect(screen.queryByRole('button', { name: 'Om inzage vragen' })).toBeNull();
  });
});

describe('asking for a scope', () => {
  it('offers the others at the table and what can pass at all, and says if and never that', async () => {
    server.answer(WhyNotDocument, why({ level: 'NOTHING', verdict: 'ASK', missing: ['gate'], mayBeLiftedBy: ['PERSON_CONCERNED'] }));
    show(<AskForScope caseId="k" seats={seats} />);
    expect([...screen.getByLabelText<HTMLSelectElement>(/Van welke organisatie/).options].map(({ text }) => text).slice(1)).toEqual(['Gecertificeerde instelling']);
    expect([...screen.getByLabelText<HTMLSelectElement>(/Welk soort gegevens/).options].map(({ value }) => value)).not.toContain('INFORMANT');
    fireEvent.change(screen.getByLabelText(/Van welke organisatie/), { target: { value: 'g/NONE' } });
    fireEvent.change(screen.getByLabelText(/Welk soort gegevens/), { target: { value: 'HEALTH' } });
    await screen.findByText(/^Als er iets is, mag deze organisatie/);
    expect(screen.getByText('Gezondheid, Gecertificeerde instelling')).toBeTruthy();
    expect(server.asked(WhyNotDocument)[0]?.variables).toEqual({ input: { caseId: 'k', scope: { organisationId: 'g', task: 'NONE', category: 'HEALTH' } }, language: 'nl' });
    expect(await violations()).toEqual([]);
  });
});

describe('what was asked', () => {
  it('of us and by me stand apart, those that wait first, and say so when there are none', async () => {
    show(inbox([]));
    expect(screen.getByText('Niemand heeft uw organisatie om inzage gevraagd')).toBeTruthy();
    expect(screen.getByText('U hebt niet om inzage gevraagd')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('names who asks, why, how much and until which day', async () => {
    show(inbox([request()]));
    expect(screen.getByText('vader staat aan de deur')).toBeTruthy();
    expect(screen.getByText('Jan, Gecertificeerde instelling')).toBeTruthy();
    expect(screen.getByText('14 maart 2026, 23.59 uur')).toBeTruthy();
    expect(screen.getByText('1 wacht op antwoord')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('is granted after reading what that shows, on the version that was read', async () => {
    server.answer(GrantPreviewDocument, { grantPreview: [{ contributionId: 'fact', level: 'HIT', ifGranted: 'FULL', article: 'Wpg 20 lid 3', text: 'De politie geeft.', missing: [], mayBeLiftedBy: [] }] });
    server.answer(GrantAccessDocument, { grantAccess: { id: 'one' } });
    show(inbox([request({ version: 3 })]));
    await screen.findByText('Ziet nu: dat er iets is. Ziet dan: alles.');
    fireEvent.change(screen.getByLabelText(/Waarom geeft u inzage/), { target: { value: 'Voor uw taak' } });
    fireEvent.click(screen.getByRole('button', { name: 'Inzage geven' }));
    await waitFor(() => expect(server.asked(GrantAccessDocument)[0]?.variables).toEqual({ input: { id: 'one', version: 3, itemIds: ['fact'], level: 'FULL', reason: 'Voor uw taak', untilOn: null } }));
  });

  it('of a scope offers own items of that kind alone, and says with the article what stays shut', async () => {
    server.answer(GrantPreviewDocument, { grantPreview: [{ contributionId: 'second', level: 'NOTHING', ifGranted: 'NOTHING', article: 'Wpg 12', text: 'Dit gaat nooit naar een tafel.', missing: ['gate'], mayBeLiftedBy: ['PERSON_CONCERNED'] }] });
    show(inbox([request({ contributionId: null, category: 'POLICE' })]));
    expect(screen.queryByLabelText('iets anders')).toBeNull();
    fireEvent.click(screen.getByLabelText('vader belt'));
    await screen.findByText('Dit blijft dicht');
    expect(screen.getByText(/Dit gaat nooit naar een tafel\./).textContent).toContain('(Wpg 12)');
    expect(screen.getByText(/de betrokkene zelf/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('of a scope is declined with a fixed sentence; own words are warned about', async () => {
    server.answer(DeclineAccessDocument, { declineAccess: { id: 'one' } });
    show(inbox([request({ contributionId: null, category: 'POLICE' })]));
    expect(screen.queryByText('Zegt u hiermee of er iets is?')).toBeNull();
    fireEvent.change(screen.getByLabelText(/Uw reden in eigen woorden/), { target: { value: 'Wij hebben daar niets over' } });
    expect(screen.getByText('Zegt u hiermee of er iets is?')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Voor uw taak in deze casus is dit volgens ons niet nodig.'));
    fireEvent.change(screen.getByLabelText(/Uw reden in eigen woorden/), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Geen inzage geven' }));
    await waitFor(() => expect(server.asked(DeclineAccessDocument)[0]?.variables).toEqual({ input: { id: 'one', version: 1, sentence: 'NOT_NEEDED', reason: null } }));
  });

  it('is ended early by who granted, and read with its answer by who asked', async () => {
    server.refuse(EndGrantDocument, 'NOT_GRANTED');
    show(inbox([
      request({ state: 'GRANTED', viewerMay: { answer: false, end: true, withdraw: false } }),
      request({ id: 'two', seatId: 'police', organisationId: 'g', contributionId: null, category: 'HEALTH', state: 'DECLINED', sentence: 'NOT_NOW', answeredBySeatId: 'gi', answeredAt: '2026-03-14T14:00:00.000Z', itemIds: null, viewerMay: { answer: false, end: false, withdraw: false } }),
    ]));
    expect(screen.getByText('Nu niet. Vraag het opnieuw als er iets verandert in de casus.')).toBeTruthy();
    expect(screen.getByText('niet gegeven')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Inzage nu beëindigen' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Deze inzage loopt niet meer'));
  });
});

it('its owner reads who sees it, how much, why, and until when', async () => {
  server.answer(WhoSeesDocument, { whoSees: [
    { seatId: 'police', level: 'FULL', because: 'OWN_ORGANISATION', until: null, article: null, text: null, missing: [], mayBeLiftedBy: [] },
    { seatId: 'gi', level: 'FULL', because: 'GRANTED', until: '2026-03-14T23:00:00.000Z', article: 'Wpg 20 lid 3', text: 'De politie geeft.', missing: [], mayBeLiftedBy: [] },
  ] });
  show(<WhoSees caseId="k" id="fact" seats={seats} />);
  const row = (await screen.findByRole('row', { name: /Jan/ })).textContent;
  expect(row).toContain('U gaf deze persoon inzage. Tot 14 maart 2026, 23.59 uur.');
  expect(row).toContain('De politie geeft. (Wpg 20 lid 3)');
  expect(await violations()).toEqual([]);
});
