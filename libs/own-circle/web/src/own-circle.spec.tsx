import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { MyOwnCircle } from './my-own-circle';
import { AnswerOwnCircleDocument, ArgueOwnCircleDocument, DeclareOwnCircleDocument, OwnCircleQuestionsDocument, OwnCirclesDocument, RefuseOwnCircleDocument, type Declared } from './own-circle.documents';

const question = { seatId: 's', caseId: 'c', caseNumber: '26-0147', family: [{ label: 'Moeder', name: 'Eva Verzonnen' }, { label: 'Kind 1', name: 'Iris Verzonnen' }] };
const declared = (change: Partial<Declared> = {}): Declared => ({
  id: 'd', caseNumber: '26-0147', name: 'Fien Voorbeeld', organisation: 'Politie', own: false, kind: 'LIVES_NEAR', words: 'twee deuren verder', declaredAt: '2026-11-26T09:00:00.000Z', state: 'DECLARED', said: [],
  viewerMay: { argue: true, refuse: true }, ...change,
});

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
  server.answer(OwnCircleQuestionsDocument, { ownCircleQuestions: [] });
  server.answer(OwnCirclesDocument, { ownCircles: [] });
});
afterEach(() => {
  cleanup();
  server.stop();
});

describe('the question before the first look', () => {
  it('names the family and is answered in one press', async () => {
    server.answer(OwnCircleQuestionsDocument, { ownCircleQuestions: [question] });
    server.answer(AnswerOwnCircleDocument, { answerOwnCircle: { id: 's' } });
    show(<MyOwnCircle />);
    expect(await screen.findByRole('heading', { name: 'Casus 26-0147: kent u dit gezin?' })).toBeTruthy();
    expect(screen.getByText('Eva Verzonnen')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Nee, ik ken niemand van hen privé' }));
    await waitFor(() => expect(server.asked(AnswerOwnCircleDocument)[0]?.variables).toEqual({ seatId: 's' }));
  });

  it('or says how they are known, and what that does', async () => {
    server.answer(OwnCircleQuestionsDocument, { ownCircleQuestions: [question] });
    server.answer(DeclareOwnCircleDocument, { declareOwnCircle: { id: 'd' } });
    show(<MyOwnCircle />);
    const card = within(await screen.findByRole('region', { name: 'Casus 26-0147: kent u dit gezin?' }));
    fireEvent.click(card.getByText('Ja, ik ken iemand'));
    expect(card.getByText(/U ziet dan meteen niets meer/)).toBeTruthy();
    fireEvent.click(card.getByLabelText('Ik woon vlakbij'));
    fireEvent.click(card.getByRole('button', { name: 'Melden', hidden: true }));
    await waitFor(() => expect(server.asked(DeclareOwnCircleDocument)[0]?.variables).toEqual({ input: { seatId: 's', kind: 'LIVES_NEAR', words: '' } }));
  });
});

describe('what was declared', () => {
  it('is argued or refused with a reason by who may', async () => {
    server.answer(OwnCirclesDocument, { ownCircles: [declared()] });
    server.answer(ArgueOwnCircleDocument, { argueOwnCircle: { id: 'd' } });
    server.answer(RefuseOwnCircleDocument, { refuseOwnCircle: { id: 'd' } });
    show(<MyOwnCircle />);
    expect(await screen.findByText('twee deuren verder')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.change(screen.getByLabelText(/Waarom/), { target: { value: 'er is niemand anders' } });
    fireEvent.click(screen.getByRole('button', { name: 'Kan blijven' }));
    await waitFor(() => expect(server.asked(ArgueOwnCircleDocument)[0]?.variables).toEqual({ input: { id: 'd', reason: 'er is niemand anders' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Plek weigeren' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Deze plek weigeren?' }));
    expect(dialog.getByText('Fien Voorbeeld krijgt de plek in casus 26-0147 dan niet. Dit kunt u niet terugdraaien.')).toBeTruthy();
    expect(server.asked(RefuseOwnCircleDocument)).toHaveLength(0);
    fireEvent.click(dialog.getByRole('button', { name: 'Plek weigeren' }));
    await waitFor(() => expect(server.asked(RefuseOwnCircleDocument)).toHaveLength(1));
  });

  it('tells who declared how it stands, and offers them no say', async () => {
    server.answer(OwnCirclesDocument, { ownCircles: [declared({ own: true, state: 'ARGUED', viewerMay: { argue: false, refuse: false }, said: [{ name: 'Ans Voorbeeld', organisation: 'Huis', says: 'ARGUE', at: '2026-11-26T10:00:00.000Z', reason: 'nodig' }] })] });
    show(<MyOwnCircle />);
    expect(await screen.findByText('Ans Voorbeeld, Huis: kan blijven, want nodig')).toBeTruthy();
    expect(screen.getByText('mag blijven, onderbouwd door twee organisaties')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is nothing where there is nothing', async () => {
    const { container } = show(<MyOwnCircle />);
    await waitFor(() => expect(server.asked(OwnCirclesDocument)).toHaveLength(1));
    expect(container.textContent).toBe('');
  });
});
