import { addDays, dayOf } from '@casustafel/kernel';
import { forgetDrafts } from '@casustafel/client';
import { FakeServer, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FamilyAt, MessageInView, TogetherInView } from './family';
import { ContactSafetyDocument, EndFamilyMessageDocument, FamilyLetterDocument, HoldTogetherDocument, PlanFamilyMessageDocument, RecordContactSafetyDocument } from './family.documents';
import { FamilySheet } from './family-sheet';
import { LetterSheet } from './letter-sheet';

const today = dayOf(new Date());
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const persons = [{ id: 'leo', label: 'Vader' }, { id: 'nora', label: 'Moeder' }, { id: 'kind', label: 'Kind 1' }];
const seats = [{ id: 's1', name: 'Kim', organisation: 'Raad', function: 'PARTNER', live: true, self: true }, { id: 's2', name: 'Ans', organisation: 'Huis', function: 'CHAIR', live: true, self: false }];
const word = (change: Partial<TogetherInView> = {}): TogetherInView => ({
  id: 'w', caseId: 'c', personIds: ['leo', 'nora'], forms: ['MEDIATION'], reason: null, arguedBySeatId: 's2', arguedAt: later(-1), until: later(9), standing: ['MEDIATION'], heldByMe: false, version: 1, viewerMay: { hold: true, end: false }, ...change,
});
const at = (change: Partial<FamilyAt> = {}): FamilyAt => ({ caseId: 'c', persons, seats, facts: [{ id: 'f', label: 'Vader stond voor de deur' }], together: [], stamp: 1, ...change });
const message = (change: Partial<MessageInView> = {}): MessageInView => ({
  id: 'm', caseId: 'c', personIds: ['nora'], form: 'LETTER', bySeatId: 's1', dueOn: addDays(today, 3), text: 'Lieve Nora', citedContributionIds: ['f'], seenBySeatIds: ['s1', 's2'], state: 'PLANNED', outcome: null, waits: [],
  endedAt: null, version: 4, viewerMay: { change: true, end: true, drop: true, letter: true }, ...change,
});
const answer = (change: object = {}) => ({ id: 'a', verdict: 'SAFE_IF', how: 'via haar zus', knowledge: null, recordedBySeatId: 's2', recordedAt: later(-1), until: later(13), ...change });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const submit = () => fireEvent.submit(screen.getByRole('form', { name: 'Boodschap plannen' }));

let server: FakeServer;
const asked = (document: Parameters<FakeServer['asked']>[0]) => server.asked(document).map(({ variables }) => variables);
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('planning a word', () => {
  it('asks of whoever is chosen whether contact is safe, and of nobody else', async () => {
    server.answer(ContactSafetyDocument, { contactSafety: [answer()] });
    show(<FamilySheet at={at()} messages={[]} />);
    expect(asked(ContactSafetyDocument)).toEqual([]);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Brief'));
    fireEvent.click(screen.getByLabelText('Moeder'));
    expect(await screen.findByText('via haar zus')).toBeTruthy();
    expect(screen.getByText('Ja, maar alleen zo')).toBeTruthy();
    expect(asked(ContactSafetyDocument)).toEqual([{ caseId: 'c', personId: 'nora' }]);
    expect(await violations()).toEqual([]);
  });

  it.each([['an answer that is too old', answer({ until: later(-1) })], ['none', null]])('with %s asks the question on the spot', async (_, last) => {
    server.answer(ContactSafetyDocument, { contactSafety: last ? [last] : [] });
    server.answer(RecordContactSafetyDocument, { recordContactSafety: { id: 'b' } });
    show(<FamilySheet at={at()} messages={[]} />);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Gesprek'));
    fireEvent.click(screen.getByLabelText('Moeder'));
    const card = within(await screen.findByRole('group', { name: 'Is contact met Moeder veilig?' }));
    expect(card.queryByText('via haar zus')).toBeNull();
    fireEvent.click(await card.findByLabelText('Ja, maar alleen zo'));
    fireEvent.change(card.getByLabelText(/^Hoe(?! weet)/), { target: { value: 'via school' } });
    fireEvent.change(card.getByLabelText(/Hoe weet u dat/), { target: { value: 'zij zei het' } });
    fireEvent.click(card.getByRole('button', { name: 'Antwoord vastleggen' }));
    await waitFor(() => expect(asked(RecordContactSafetyDocument)).toEqual([{ input: { caseId: 'c', personId: 'nora', verdict: 'SAFE_IF', how: 'via school', knowledge: 'zij zei het' } }]));
  });

  it('says before the press that together waits for the chair, and after it in the same calm words', async () => {
    server.answer(ContactSafetyDocument, { contactSafety: [answer()] });
    server.refuse(PlanFamilyMessageDocument, 'TOGETHER_NOT_ARGUED');
    show(<FamilySheet at={at({ together: [word({ standing: [] })] })} messages={[]} />);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Bemiddeling'));
    const group = within(screen.getByRole('group', { name: 'Aan wie, samen' }));
    fireEvent.click(group.getByLabelText('Vader'));
    expect(screen.queryByText('Samen kan nu nog niet')).toBeNull();
    fireEvent.click(group.getByLabelText('Moeder'));
    expect(screen.getByText('Samen kan nu nog niet')).toBeTruthy();
    submit();
    expect(await screen.findByText(/^Samen kan nu niet\. In elke casus/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('sends one person where the form is for one, also after several were chosen', async () => {
    server.answer(ContactSafetyDocument, { contactSafety: [answer()] });
    server.answer(PlanFamilyMessageDocument, { planFamilyMessage: { id: 'm' } });
    show(<FamilySheet at={at({ together: [word()] })} messages={[]} />);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Bemiddeling'));
    for (const label of ['Vader', 'Moeder']) fireEvent.click(within(screen.getByRole('group', { name: 'Aan wie, samen' })).getByLabelText(label));
    fireEvent.click(screen.getByLabelText('Brief'));
    submit();
    await waitFor(() => expect(asked(PlanFamilyMessageDocument)).toMatchObject([{ input: { form: 'LETTER', personIds: ['leo'], bySeatId: 's1', scope: 'TABLE' } }]));
  });

  it('says what is missing at the question itself, also where that stands above the form, and calls it what the screen calls it', async () => {
    server.answer(ContactSafetyDocument, { contactSafety: [answer()] });
    server.refuse(PlanFamilyMessageDocument, 'BAD_INPUT', [{ path: 'personIds', code: 'CHOOSE_ONE' }, { path: 'text', code: 'REQUIRED' }]);
    show(<FamilySheet at={at()} messages={[]} />);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Brief'));
    submit();
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Aan wie: Maak een keuze.', 'De brief: Vul dit nog in.']);
    expect(within(screen.getByRole('radiogroup', { name: 'Aan wie' })).getByText('Maak een keuze.')).toBeTruthy();
  });

  it('counts long sentences and words in a letter to a child, and in no other', async () => {
    server.answer(ContactSafetyDocument, { contactSafety: [answer()] });
    show(<FamilySheet at={at()} messages={[]} />);
    press('Boodschap plannen');
    fireEvent.click(screen.getByLabelText('Brief'));
    fireEvent.change(screen.getByLabelText(/^De brief/), { target: { value: 'De raadsonderzoeker komt.' } });
    expect(screen.queryByText(/Lange woorden/)).toBeNull();
    fireEvent.click(screen.getByLabelText('Brief aan een kind'));
    expect(screen.getByText('Lange woorden: raadsonderzoeker.')).toBeTruthy();
  });
});

describe('a planned word', () => {
  it('shows what it waits for in words, and no way to print', async () => {
    show(<FamilySheet at={at()} messages={[message({ waits: ['TOGETHER', 'CONTACT'], viewerMay: { change: true, end: true, drop: true, letter: false } })]} />);
    for (const words of ['eerst: samen veilig?', 'eerst: contact veilig?']) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText('Brief openen')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is ended with how it went, in the version that was seen', async () => {
    server.answer(EndFamilyMessageDocument, { endFamilyMessage: { id: 'm' } });
    show(<FamilySheet at={at()} messages={[message()]} />);
    expect(screen.getByText('Vader stond voor de deur')).toBeTruthy();
    press('Hoe liep het af?');
    fireEvent.click(screen.getByLabelText('Het is verteld'));
    fireEvent.change(screen.getByLabelText(/Vertel kort/), { target: { value: 'rustig' } });
    fireEvent.submit(screen.getByRole('form', { name: 'Hoe liep het af?' }));
    await waitFor(() => expect(asked(EndFamilyMessageDocument)).toEqual([{ input: { messageId: 'm', version: 4, ending: 'TOLD', outcome: 'rustig' } }]));
  });

  it('offers only the endings that are the viewer’s', () => {
    show(<FamilySheet at={at()} messages={[message({ viewerMay: { change: false, end: false, drop: true, letter: false } })]} />);
    press('Hoe liep het af?');
    expect(screen.getByLabelText('Het hoeft niet meer')).toBeTruthy();
    expect(screen.queryByLabelText('Het is verteld')).toBeNull();
  });
});

describe('speaking together', () => {
  it('is held back by whoever doubts, and argued by the chair alone', async () => {
    server.answer(HoldTogetherDocument, { holdTogether: { id: 'h' } });
    show(<FamilySheet at={at({ together: [word()] })} messages={[]} />);
    expect(screen.queryByRole('button', { name: 'Onderbouwen dat samen veilig is' })).toBeNull();
    press(/^Tegenhouden/);
    await waitFor(() => expect(asked(HoldTogetherDocument)).toEqual([{ input: { caseId: 'c', personIds: ['leo', 'nora'] } }]));
  });

  it('a word that does not stand says no more than that', () => {
    show(<FamilySheet at={at({ together: [word({ standing: [] })] })} messages={[]} />);
    expect(screen.getByText('kan nu niet')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Tegenhouden/ })).toBeTruthy();
  });
});

it('a letter is a page of its own: to whom, the words, from whom', async () => {
  server.answer(FamilyLetterDocument, { familyLetter: { id: 'm', form: 'CHILD_LETTER', to: ['Ada'], text: 'Lieve Ada,\n\nDag', from: 'Kim', organisation: 'Raad', asOf: '2026-03-02T10:00:00Z' } });
  show(<LetterSheet caseId="c" messageId="m" />, { viewer: SOME_VIEWER });
  expect(await screen.findByRole('heading', { name: 'Brief aan Ada' })).toBeTruthy();
  for (const words of ['Lieve Ada,', 'Dag']) expect(screen.getByText(words)).toBeTruthy();
  expect(document.title).not.toContain('Ada');
  expect(await violations()).toEqual([]);
});
