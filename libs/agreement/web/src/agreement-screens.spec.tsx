import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { AgreementsDocument, AgreementWeightDocument, ConfirmAgreementDocument, DropAgreementDocument, ProposeAgreementDocument } from './agreement.documents';
import { AgreementScreen } from './agreement-screen';
import type { Agreement, Version } from './lines';
import { RegimeCard } from './regime-card';
import { AnswerRegimeDocument, CarryOutRegimeDocument, MoveStageDocument, ProposeRegimeDocument } from './regime.documents';
import type { LawInView, RegimeInView } from './regime-in-view';
import { RegimeQuestions } from './regime-question';

const version = (change: Partial<Version> = {}): Version => ({
  id: 'v1', number: 1, state: 'IN_FORCE', reason: 'De regio wil dit zo', proposer: 'Ed', proposedAt: '2026-11-01T09:00:00Z', confirmer: 'Ada', inForceAt: '2026-11-02T09:00:00Z', endedAt: null,
  narrowings: [{ supplier: { role: 'POLITIE', task: 'NONE' }, recipient: { role: 'COLLEGE', task: 'WMO' }, category: 'POLICE', atMost: 'HIT' }], viewerMay: { confirm: false, drop: false }, ...change,
});
const agreement = (change: Partial<Agreement> = {}): Agreement => ({
  id: 'wgs-zvh@2025-03-01/1', mode: 'WGS', title: { nl: 'Zorg- en veiligheidshuis', en: 'House' }, viewerMayPropose: true, versions: [version()],
  rows: [{ id: 'wgs-politie', article: 'Wpg 20', ground: { nl: 'De politie geeft dit.', en: 'The police give this.' }, suppliers: ['POLITIE/NONE'], recipients: ['GGZ/NONE', 'COLLEGE/WMO'], categories: ['POLICE'], level: 'FULL', aloud: false, narrowed: true }],
  ...change,
});
const proposed = (mayConfirm: boolean) => version({ id: 'v2', number: 2, state: 'PROPOSED', confirmer: null, inForceAt: null, viewerMay: { confirm: mayConfirm, drop: true } });

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(AgreementWeightDocument, { agreementWeight: { opens: 0, closes: 14 } })));
afterEach(() => {
  cleanup();
  server.stop();
});

describe('the agreements', () => {
  it('say in plain words what is in force, where the region shares less, and what was before', async () => {
    server.answer(AgreementsDocument, { agreements: [agreement({ versions: [version(), version({ id: 'v0', number: 0, state: 'REPLACED', narrowings: [] })] })] });
    show(<AgreementScreen />);
    expect((await screen.findAllByText('Politie geeft aan gemeente (Wmo) over politiegegevens hoogstens: alleen of er iets is')).length).toBeGreaterThan(0);
    expect(screen.getByText('Nu geldt: wgs-zvh@2025-03-01/1')).toBeTruthy();
    expect(within(screen.getByRole('table', { name: 'Versies' })).getAllByRole('row')).toHaveLength(3);
    fireEvent.click(screen.getByText('Wat de wet toelaat: 1 regel'));
    expect(screen.getByText('hier minder')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('count, while lines are chosen, what they would open and close, and record the proposal', async () => {
    server.answer(AgreementsDocument, { agreements: [agreement({ versions: [] })] }).answer(ProposeAgreementDocument, { proposeAgreement: { id: 'v1' } });
    show(<AgreementScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Wijziging voorstellen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Regel toevoegen' }));
    expect(screen.getByText('Vul de regels eerst helemaal in.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Wie geeft/), { target: { value: 'POLITIE/NONE' } });
    fireEvent.change(screen.getByLabelText(/^Hoogstens tonen/), { target: { value: 'HIT' } });
    expect(await screen.findByText('14 stukken gaan dicht voor iemand')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'Zo afgesproken' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voorstel vastleggen' }));
    await waitFor(() => expect(server.asked(ProposeAgreementDocument)).toHaveLength(1));
    expect(server.asked(ProposeAgreementDocument)[0]?.variables).toEqual({
      input: { mode: 'WGS', reason: 'Zo afgesproken', narrowings: [{ supplier: { role: 'POLITIE', task: 'NONE' }, recipient: null, category: null, atMost: 'HIT' }] },
    });
  });

  it('are confirmed by the second person, who sees the same counts first', async () => {
    server.answer(AgreementsDocument, { agreements: [agreement({ versions: [proposed(true)] })] }).answer(ConfirmAgreementDocument, { confirmAgreement: { id: 'v2' } });
    show(<AgreementScreen />);
    expect(await screen.findByText('14 stukken gaan dicht voor iemand')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bevestigen' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(server.asked(ConfirmAgreementDocument)[0]?.variables).toEqual({ id: 'v2' }));
  });

  it('are not confirmed by who proposed them, who may drop the proposal', async () => {
    server.answer(AgreementsDocument, { agreements: [agreement({ versions: [proposed(false)] })] }).answer(DropAgreementDocument, { dropAgreement: { id: 'v2' } });
    show(<AgreementScreen />);
    expect(await screen.findByText('U stelde dit zelf voor. Een andere beheerder bevestigt het.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bevestigen' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Laten vervallen' }));
    await waitFor(() => expect(server.asked(DropAgreementDocument)).toHaveLength(1));
  });

  it('say at the line what is wrong with it', async () => {
    server.answer(AgreementsDocument, { agreements: [agreement()] }).refuse(ProposeAgreementDocument, 'INVALID', [{ path: 'narrowings[0]', code: 'NARROWS_NOTHING' }]);
    show(<AgreementScreen />);
    fireEvent.click(await screen.findByRole('button', { name: 'Wijziging voorstellen' }));
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Voorstel vastleggen' }));
    expect((await screen.findAllByText(/Deze regel verandert niets/)).length).toBeGreaterThan(0);
  });
});

const file = (change: Partial<LawInView> = {}): LawInView => ({ id: 'c', legalMode: 'WGS', stage: 'CONFERENCE', viewerMay: { turn: true }, ...change });
const regime = (change: Partial<RegimeInView> = {}): RegimeInView => ({
  id: 'r', part: 'PROPOSAL', kind: 'MODE', mode: 'OWN_GROUNDS', reason: 'Het past beter', opens: 0, closes: 0, seesLess: 2, state: 'WAITING', saidBy: [], answer: null, viewerMay: { answer: false, carryOut: false, drop: true }, ...change,
});

describe('regime and stage', () => {
  it('are the chair’s alone', () => {
    const { container } = show(<RegimeCard file={file({ viewerMay: { turn: false } })} regime={[]} />);
    expect(container.textContent).toBe('');
  });

  it('are changed by a proposal with a reason', async () => {
    server.answer(ProposeRegimeDocument, { proposeRegimeChange: { id: 'r' } });
    show(<RegimeCard file={file()} regime={[]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Ander regime voorstellen' }));
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'Het past beter' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Voorstel doen' }));
    await waitFor(() => expect(server.asked(ProposeRegimeDocument)[0]?.variables).toEqual({ input: { caseId: 'c', kind: 'MODE', mode: 'OWN_GROUNDS', reason: 'Het past beter' } }));
  });

  it('say how a proposal stands, and with whom it waits never', async () => {
    show(<RegimeCard file={file()} regime={[regime()]} />);
    expect(screen.getByText('wacht op partners')).toBeTruthy();
    expect(screen.getByText('U ziet van 2 stukken straks minder.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Doorvoeren' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('are carried out once agreed, and name who did not agree only when they said so', async () => {
    server.answer(CarryOutRegimeDocument, { carryOutRegimeChange: { id: 'c' } });
    show(<RegimeCard file={file()} regime={[regime({ state: 'AGREED', viewerMay: { answer: false, carryOut: true, drop: true } })]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Doorvoeren' }));
    await waitFor(() => expect(server.asked(CarryOutRegimeDocument)).toHaveLength(1));
    cleanup();
    show(<RegimeCard file={file()} regime={[regime({ state: 'NOT_AGREED', saidBy: ['Politie'] })]} />);
    expect(screen.getByText('Niet ingestemd, en dat mag u weten: Politie')).toBeTruthy();
  });

  it('move back to weighing after a warning', async () => {
    server.answer(MoveStageDocument, { moveStage: { id: 'c' } });
    show(<RegimeCard file={file()} regime={[]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Terug naar weging' }));
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Terug naar weging' }));
    await waitFor(() => expect(server.asked(MoveStageDocument)[0]?.variables).toEqual({ input: { caseId: 'c', stage: 'TRIAGE' } }));
  });
});

describe('the question to a party', () => {
  const question = regime({ part: 'QUESTION', state: null, opens: 3, viewerMay: { answer: true, carryOut: false, drop: false } });

  it('says what opens of its own, and takes its word', async () => {
    server.answer(AnswerRegimeDocument, { answerRegimeQuestion: { id: 'r' } });
    show(<RegimeQuestions regime={[question]} />);
    expect(screen.getByText('Van uw inbreng gaan dan 3 stukken verder open.')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Nee'));
    fireEvent.click(screen.getByLabelText(/Bij “nee” mag de voorzitter weten/));
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Antwoord vastleggen' }));
    await waitFor(() => expect(server.asked(AnswerRegimeDocument)[0]?.variables).toEqual({ input: { id: 'r', agrees: false, said: true } }));
  });

  it('is not there for whom nothing is asked', () => {
    const { container } = show(<RegimeQuestions regime={[regime()]} />);
    expect(container.textContent).toBe('');
  });
});
