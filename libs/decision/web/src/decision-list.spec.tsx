import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts, MyDraftDocument, SaveDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { ActionList } from './action-list';
import type { ActionInView, DecisionInView, DissentAbout, TableSeat } from './decision';
import { DecisionList } from './decision-list';
import { AddActionDocument, CloseDecisionDocument, EndActionDocument, MyActionsDocument, RespondDocument } from './decision.documents';
import { MyActions } from './my-actions';

const seats: readonly TableSeat[] = [
  { id: 'chair', name: 'Ans', organisation: 'Zorg- en Veiligheidshuis', live: true, self: false },
  { id: 'police', name: 'Fien', organisation: 'Politie', live: true, self: true },
];
const persons = [{ id: 'leo', label: 'Vader' }, { id: 'nora', label: 'Moeder' }];
const decision = (change: Partial<DecisionInView> = {}): DecisionInView => ({
  id: 'd', caseId: 'k', conferenceId: 'now', proposedBySeatId: 'chair', text: 'De omgang begint begeleid', state: 'PROPOSED', cites: [{ kind: 'CONTRIBUTION', id: 'fact' }],
  responses: [], silentSeatIds: ['chair', 'police'], proposedAt: '2026-03-14T13:05:00.000Z', version: 3, viewerMay: { respond: false, close: false, drop: false }, ...change,
});
const list = (decisions: readonly DecisionInView[], dissents: readonly DissentAbout[] = [], conferenceId: string | null = 'now') => (
  <DecisionList caseId="k" decisions={decisions} seats={seats} dissents={dissents} citable={[{ kind: 'CONTRIBUTION', id: 'fact', label: 'vader belt elke avond' }]} conferenceId={conferenceId} />
);
const action = (change: Partial<ActionInView> = {}): ActionInView => ({
  id: 'a', caseId: 'k', conferenceId: 'now', text: 'Belt de school', ownerSeatId: 'police', dueOn: '2099-03-20', track: 'SAFETY', together: 'NOBODY', togetherIds: [], waitsForTogether: false, state: 'OPEN', version: 1, viewerMay: { end: false }, ...change,
});

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('decisions', () => {
  it('say what belongs here when there are none, and that one may propose only in a session', async () => {
    show(list([], [], null));
    expect(screen.getByText('Nog geen besluiten')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Besluit voorstellen' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('show each answer with a word, and silence as silence', async () => {
    const responses = [{ seatId: 'police', kind: 'OBJECTION', reason: 'Er is nog geen rust', whatWouldRemove: 'Drie rustige weken' }];
    show(list([decision({ responses, silentSeatIds: ['chair'] })]));
    expect(screen.getByText('heeft een zwaarwegend bezwaar')).toBeTruthy();
    expect(screen.getByText('Neemt het bezwaar weg: Drie rustige weken')).toBeTruthy();
    expect(screen.getByText('Nog geen antwoord: Ans, Zorg- en Veiligheidshuis')).toBeTruthy();
    expect(screen.getByText(/Steunt op: feit “vader belt elke avond”/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it.each<readonly [string, DissentAbout[], boolean]>([
    ['one about it', [{ targetId: 'd', state: 'RAISED' }], true],
    ['one about what it rests on', [{ targetId: 'fact', state: 'UNDERSTOOD' }], true],
    ['one that was answered', [{ targetId: 'd', state: 'ANSWERED' }], false],
    ['one about something else', [{ targetId: 'other', state: 'RAISED' }], false],
  ])('are held up by %s: %#', (_, dissents, held) => {
    show(list([decision()], dissents));
    expect(screen.queryByText(/wacht nog op antwoord/) !== null).toBe(held);
  });

  it('ask of an objection what would remove it', async () => {
    server.answer(RespondDocument, { respondToDecision: { ids: ['d', 't'] } });
    show(list([decision({ viewerMay: { respond: true, close: false, drop: false } }), decision({ id: 'e', text: 'Nog een', viewerMay: { respond: true, close: false, drop: false } })]));
    expect(screen.queryByLabelText(/Wat zou uw bezwaar wegnemen/)).toBeNull();
    fireEvent.click(screen.getAllByLabelText('Ik heb een zwaarwegend bezwaar')[0]!);
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'Geen rust' } });
    fireEvent.change(screen.getByLabelText(/Wat zou uw bezwaar wegnemen/), { target: { value: 'Drie weken' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Antwoord geven' })[0]!);
    await waitFor(() => expect(server.asked(RespondDocument)[0]?.variables).toEqual({ input: { decisionId: 'd', kind: 'OBJECTION', reason: 'Geen rust', whatWouldRemove: 'Drie weken' } }));
  });

  it('are taken on the version that was read; held up, the screen says what to do first', async () => {
    server.refuse(CloseDecisionDocument, 'HELD_UP');
    show(list([decision({ viewerMay: { respond: false, close: true, drop: true } })]));
    fireEvent.click(screen.getByRole('button', { name: 'Besluit nemen' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('tegenspraak zonder antwoord'));
    expect(server.asked(CloseDecisionDocument)[0]?.variables).toEqual({ input: { decisionId: 'd', version: 3 } });
  });
});

describe('actions', () => {
  it('are kept half-typed on the server within two seconds, and brought back as they were', async () => {
    server.answer(MyDraftDocument, { myDraft: { text: JSON.stringify({ text: 'Belt de', dueOn: '2099-01-05' }), savedAt: '2026-03-14T13:05:00Z' } });
    server.answer(SaveDraftDocument, { saveDraft: { id: 'k' } });
    show(<ActionList caseId="k" actions={[]} seats={seats} persons={persons} decisions={[]} conferenceId="now" />);
    fireEvent.click(screen.getByRole('button', { name: 'Afspraak maken' }));
    const box = await screen.findByDisplayValue('Belt de');
    fireEvent.change(box, { target: { value: 'Belt de school' } });
    await waitFor(() => expect(server.asked(SaveDraftDocument)).toHaveLength(1), { timeout: 2000 });
    const kept = server.asked(SaveDraftDocument)[0]?.variables as { place: string; text: string };
    expect(kept.place).toBe('Conference:now:action');
    expect(JSON.parse(kept.text)).toMatchObject({ text: 'Belt de school', dueOn: '2099-01-05' });
  });

  it('stand on two tracks, late ones said so', async () => {
    show(<ActionList caseId="k" actions={[action(), action({ id: 'b', text: 'Zoekt hulp', track: 'RECOVERY', dueOn: '2026-01-05' })]} seats={seats} persons={persons} decisions={[]} conferenceId="now" />);
    expect(screen.getByRole('heading', { name: 'Spoor veiligheid' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Spoor herstel' })).toBeTruthy();
    expect(screen.getByText('te laat: was vóór 5 januari 2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Afspraak maken' }));
    expect(await violations()).toEqual([]);
  });

  it('ask whether they bring people of the family together, and say what is to be done first where that is refused', async () => {
    server.refuse(AddActionDocument, 'TOGETHER_NOT_ARGUED');
    show(<ActionList caseId="k" actions={[]} seats={seats} persons={persons} decisions={[]} conferenceId="now" />);
    fireEvent.click(screen.getByRole('button', { name: 'Afspraak maken' }));
    fireEvent.change(screen.getByLabelText(/Wat gaat er gebeuren/), { target: { value: 'Samen om tafel' } });
    fireEvent.change(screen.getByLabelText(/Wie doet het/), { target: { value: 'police' } });
    fireEvent.click(screen.getByLabelText('Spoor herstel'));
    expect(screen.queryByText('Vader')).toBeNull();
    fireEvent.click(screen.getByLabelText('Ja, bemiddeling'));
    fireEvent.click(screen.getByLabelText('Vader'));
    fireEvent.click(screen.getByLabelText('Moeder'));
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Samen kan nu niet'));
    expect(server.asked(AddActionDocument)[0]?.variables).toMatchObject({ input: { together: 'MEDIATION', togetherIds: ['leo', 'nora'] } });
    // Nobody is brought together who was chosen before it was said that it brings nobody together.
    fireEvent.click(screen.getByLabelText('Nee, niemand'));
    fireEvent.click(screen.getByRole('button', { name: 'Afspraak vastleggen' }));
    await waitFor(() => expect(server.asked(AddActionDocument)[1]?.variables).toMatchObject({ input: { together: 'NOBODY', togetherIds: [] } }));
  });

  it('say whom they bring together, and that it cannot be done now', async () => {
    show(<ActionList caseId="k" actions={[action({ together: 'JOINT_CONVERSATION', togetherIds: ['leo', 'nora'], waitsForTogether: true })]} seats={seats} persons={persons} decisions={[]} conferenceId={null} />);
    expect(screen.getByText('Gezamenlijk gesprek: Vader, Moeder')).toBeTruthy();
    expect(screen.getByText('Samen kan nu niet')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('say who ended one for an owner who left', () => {
    show(<ActionList caseId="k" actions={[action({ state: 'NOT_DONE', effect: 'Niemand nam het over', ownerSeatId: seats[1]!.id, endedBySeatId: seats[0]!.id })]} seats={seats} persons={persons} decisions={[]} conferenceId={null} />);
    expect(screen.getByText(new RegExp(`Afgerond door ${seats[0]!.name}`))).toBeTruthy();
  });

  it('are ended by their owner from their own week', async () => {
    server.answer(MyActionsDocument, { myActions: [action({ viewerMay: { end: true } })] });
    server.answer(EndActionDocument, { endAction: { id: 'a' } });
    show(<MyActions caseNumberOf={() => '26-0147'} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Zeggen hoe het ging' }));
    expect(screen.getByText(/casus 26-0147/)).toBeTruthy();
    fireEvent.click(await screen.findByLabelText('Het lukte niet'));
    fireEvent.change(screen.getByLabelText(/Hoe ging het/), { target: { value: 'De school was dicht' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }));
    await waitFor(() => expect(server.asked(EndActionDocument)[0]?.variables).toEqual({ input: { actionId: 'a', ending: 'COULD_NOT', effect: 'De school was dicht' } }));
    await waitFor(() => expect(server.asked(MyActionsDocument).length).toBeGreaterThan(1));
  });

  it('say when one has none', async () => {
    server.answer(MyActionsDocument, { myActions: [] });
    show(<MyActions caseNumberOf={() => undefined} />);
    expect(await screen.findByText('U hebt geen afspraken')).toBeTruthy();
  });
});
