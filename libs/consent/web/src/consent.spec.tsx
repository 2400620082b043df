import { addDays, dayOf } from '@casustafel/kernel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts } from '@casustafel/client';
import { FakeServer, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { recipientsAt, type ConsentInView } from './consent';
import { ConsentCopy } from './consent-copy';
import { ConsentDesk } from './consent-desk';
import { ConsentCopyDocument, ConsentsDocument, NarrowConsentDocument, RecordConsentDocument, RestingOpenedByDocument, WithdrawConsentDocument } from './consent.documents';

const today = dayOf(new Date());
const persons = [{ id: 'leo', label: 'Vader', birthDate: '1986-03-04' }, { id: 'nora', label: 'Moeder', birthDate: '1988-05-06' }, { id: 'kind', label: 'Kind 1', birthDate: addDays(today, -9 * 366) }, { id: 'oom', label: 'Oom', birthDate: null }];
const seat = (id: string, organisation: string, role: string, self = false) => ({ id, name: `Iemand van ${organisation}`, organisationId: organisation, organisation, role, task: 'NONE', live: true, self });
const seats = [seat('s1', 'Kliniek', 'GGZ', true), seat('s2', 'Kliniek', 'GGZ'), seat('s3', 'Politie', 'POLITIE'), seat('s4', 'Jeugdbescherming', 'GI')];
const facts = [{ id: 'f1', label: 'Moeder volgt een behandeling' }, { id: 'f2', label: 'iets van een ander' }];
const consent = (change: Partial<ConsentInView> = {}): ConsentInView => ({
  id: 'k1', caseId: 'c', personId: 'nora', personLabel: 'Moeder', categories: ['HEALTH'], scope: 'Of zij in behandeling is', capacities: ['POLITIE/NONE', 'GI/NONE'],
  givenOn: '2026-03-01', lastDay: '2026-06-01', until: '2026-06-01T22:00:00.000Z', way: 'BY_TELEPHONE', present: null, band: 'ADULT', notAbleReason: null, givenBySelf: true, representatives: [],
  recordedBySeatId: 's2', recordedAt: '2026-03-01T09:00:00.000Z', live: true, withdrawnAt: null, changes: [], itemIds: ['f1'], version: 1, viewerMay: { withdraw: true }, ...change,
});
const desk = (stamp: unknown = 1) => <ConsentDesk caseId="c" persons={persons} seats={seats} facts={facts} stamp={stamp} />;
/** The case around it, which hears of news. */
function WithNews() {
  const [count, setCount] = useState(1);
  return <><button onClick={() => setCount(count + 1)}>nieuws</button>{desk(count)}</>;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (group: RegExp, option: string) => fireEvent.click(within(screen.getByRole(/Van wie|Hoe/.test(group.source) ? 'radiogroup' : 'group', { name: group })).getByLabelText(option));

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('the desk', () => {
  it('shows to whom, about what, until when, by whom and what rests on it', async () => {
    server.answer(ConsentsDocument, { consents: [consent()] });
    show(desk());
    await screen.findByText('Of zij in behandeling is');
    for (const words of ['geldt', 'de politie, de jeugdbescherming', 'gezondheid en behandeling', /tot en met 1 juni 2026/, /Moeder, aan de telefoon/, 'Moeder volgt een behandeling', /Iemand van Kliniek/]) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('iets van een ander')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('says what belongs here while there is nothing', async () => {
    server.answer(ConsentsDocument, { consents: [] });
    show(desk());
    expect(await screen.findByText('Er is nog geen toestemming vastgelegd')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('asks anew when something changed, and shows what a colleague took back', async () => {
    server.answer(ConsentsDocument, { consents: [consent()] });
    show(<WithNews />);
    await screen.findByText('geldt');
    server.answer(ConsentsDocument, { consents: [consent({ live: false, withdrawnAt: '2026-03-05T10:00:00Z', viewerMay: { withdraw: false }, changes: [{ kind: 'WITHDRAWN', byLabel: 'Moeder', way: 'BY_TELEPHONE', on: '2026-03-05', at: '2026-03-05T10:00:00Z', left: [] }] })] });
    expect(server.asked(ConsentsDocument)).toHaveLength(1);
    press('nieuws');
    expect(await screen.findByText('Ingetrokken door Moeder, aan de telefoon, op 5 maart 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Intrekken' })).toBeNull();
  });
});

describe('recording on the telephone', () => {
  beforeEach(() => server.answer(ConsentsDocument, { consents: [] }).answer(RecordConsentDocument, { recordConsent: { id: 'k2' } }));
  const begin = async (person: string): Promise<void> => {
    show(desk());
    fireEvent.click(await screen.findByRole('button', { name: 'Toestemming vastleggen' }));
    choose(/Van wie/, person);
  };

  it('of somebody of age takes six presses and one sentence', async () => {
    await begin('Moeder');
    expect(screen.getByText('Moeder is volwassen en beslist alleen.')).toBeTruthy();
    expect(screen.queryByText(/Wie heeft het gezag/)).toBeNull();
    choose(/Wie gaf/, 'Moeder');
    choose(/Aan wie/, 'de politie');
    choose(/Over welke/, 'gezondheid en behandeling');
    fireEvent.change(screen.getByLabelText('Wat mag u vertellen?'), { target: { value: 'Of zij in behandeling is' } });
    expect(await violations()).toEqual([]);
    press('Vastleggen');
    await waitFor(() => expect(server.asked(RecordConsentDocument)).toHaveLength(1));
    expect(server.asked(RecordConsentDocument)[0]?.variables).toEqual({
      input: {
        caseId: 'c', personId: 'nora', categories: ['HEALTH'], scope: 'Of zij in behandeling is', capacities: ['POLITIE/NONE'], givenOn: today, lastDay: addDays(today, 91),
        way: 'BY_TELEPHONE', present: null, able: true, notAbleReason: null, representativeIds: [], giverIds: ['nora'],
      },
    });
  });

  it('of a child asks for whoever has authority, and sends only them', async () => {
    await begin('Kind 1');
    expect(screen.getByText(/jonger dan 12 jaar/)).toBeTruthy();
    choose(/Wie heeft het gezag/, 'Vader');
    choose(/Wie heeft het gezag/, 'Moeder');
    choose(/Wie gaf/, 'Vader');
    choose(/Wie gaf/, 'Moeder');
    press('Vastleggen');
    await waitFor(() => expect(server.asked(RecordConsentDocument)).toHaveLength(1));
    expect(server.asked(RecordConsentDocument)[0]?.variables).toMatchObject({ input: { representativeIds: ['leo', 'nora'], giverIds: ['leo', 'nora'] } });
  });

  it('of an unknown age says that the strictest rule holds, and of somebody who cannot decide asks why', async () => {
    await begin('Oom');
    expect(screen.getByText(/de strengste regel/)).toBeTruthy();
    choose(/Van wie/, 'Moeder');
    fireEvent.click(screen.getByLabelText('Moeder kan dit niet zelf beslissen'));
    expect(screen.getByLabelText('Waarom niet?')).toBeTruthy();
    expect(screen.getByText(/Wie heeft het gezag/)).toBeTruthy();
    choose(/Hoe gegeven/, 'in een gesprek');
    expect(screen.getByLabelText('Wie was erbij?')).toBeTruthy();
  });

  it('leads to each point that asks attention, in words', async () => {
    server.refuse(RecordConsentDocument, 'INVALID', [{ path: 'lastDay', code: 'MORE_THAN_A_YEAR' }]);
    await begin('Moeder');
    press('Vastleggen');
    expect(await screen.findByRole('link', { name: /Laatste dag: Een toestemming geldt hoogstens een jaar/ })).toBeTruthy();
  });

  it('offers only who else sits at this table', () => expect(recipientsAt(seats)).toEqual([{ capacity: 'GI/NONE', houses: 'Jeugdbescherming' }, { capacity: 'POLITIE/NONE', houses: 'Politie' }]));
});

describe('taking back on the telephone', () => {
  beforeEach(() => server.answer(ConsentsDocument, { consents: [consent()] })
    .answer(RestingOpenedByDocument, { contributionOpenedBy: [{ professionalId: 'w3', name: 'Fien', organisation: 'Politie', firstAt: '2026-03-02T09:00:00Z' }] }));

  it('takes two presses, names what closes, and then who had opened it', async () => {
    server.answer(WithdrawConsentDocument, { withdrawConsent: { ids: ['k1', 'f1'] } });
    show(desk());
    fireEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));
    expect(screen.getByText('Dit sluit meteen voor de politie, de jeugdbescherming: “Moeder volgt een behandeling”.')).toBeTruthy();
    expect(server.asked(RestingOpenedByDocument)).toHaveLength(0);
    expect(await violations()).toEqual([]);
    press('Nu intrekken');
    expect(await screen.findByText(/Fien, Politie, sinds/)).toBeTruthy();
    expect(server.asked(WithdrawConsentDocument)[0]?.variables).toEqual({ input: { consentId: 'k1', byId: 'nora', way: 'BY_TELEPHONE', on: today } });
  });

  it('for some only, says for whom it closes', async () => {
    server.answer(NarrowConsentDocument, { narrowConsent: { ids: ['k1', 'f1'] } });
    show(desk());
    fireEvent.click(await screen.findByRole('button', { name: 'Intrekken' }));
    choose(/Blijft de toestemming/, 'de jeugdbescherming');
    expect(screen.getByText(/Dit sluit meteen voor de politie: /)).toBeTruthy();
    press('Nu intrekken');
    await waitFor(() => expect(server.asked(NarrowConsentDocument)).toHaveLength(1));
    expect(server.asked(NarrowConsentDocument)[0]?.variables).toMatchObject({ input: { capacities: ['GI/NONE'] } });
    expect(server.asked(WithdrawConsentDocument)).toHaveLength(0);
  });
});

describe('the person’s own copy', () => {
  const copy = { id: 'k1', personName: 'Nora Verzonnen', organisation: 'Kliniek', categories: ['HEALTH'], scope: 'Of zij in behandeling is', capacities: ['POLITIE/NONE'], givenOn: '2026-03-01', way: 'BY_TELEPHONE', until: '2026-06-01T22:00:00.000Z', givenBySelf: true, represented: false, live: true, withdrawnAt: null, asOf: '2026-03-02T09:00:00Z' };

  it('says all of it in plain words, how to stop, and who printed it', async () => {
    server.answer(ConsentCopyDocument, { consentCopy: copy });
    show(<ConsentCopy caseId="c" consentId="k1" />);
    await screen.findByRole('heading', { level: 1 });
    for (const words of [/Nora Verzonnen, u gaf op 1 maart 2026 toestemming aan Kliniek/, 'de politie', 'gezondheid en behandeling', /Tot en met 1 juni 2026/, /Bel Kliniek en zeg dat u de toestemming intrekt/, new RegExp(`door ${SOME_VIEWER.name}, ${SOME_VIEWER.organisation.name}`)]) expect(screen.getByText(words)).toBeTruthy();
    expect(document.title).toBe('Afschrift · Casustafel');
    expect(await violations()).toEqual([]);
  });

  it('says so when it no longer holds, and is not there for others', async () => {
    server.answer(ConsentCopyDocument, { consentCopy: { ...copy, live: false, withdrawnAt: '2026-03-05T10:00:00Z', givenBySelf: false, represented: true } });
    const { unmount } = show(<ConsentCopy caseId="c" consentId="k1" />);
    expect(await screen.findByText(/ingetrokken op 5 maart 2026/)).toBeTruthy();
    expect(screen.queryByText(/Bel Kliniek/)).toBeNull();
    unmount();
    server.refuse(ConsentCopyDocument, 'NOT_FOUND');
    show(<ConsentCopy caseId="c" consentId="k1" />);
    await screen.findByText((_text, element) => element?.getAttribute('data-notice') === 'forbidden');
  });
});
