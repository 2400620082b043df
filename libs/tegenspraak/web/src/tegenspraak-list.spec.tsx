import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts, MyDraftDocument, SaveDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Dissent, DissentRights, TableSeat } from './dissent';
import { AnswerDocument, ConfirmDocument, RaiseDocument, ReviseGroundDocument, WithdrawDissentDocument } from './tegenspraak.documents';
import { TegenspraakList } from './tegenspraak-list';
import { TegenspraakStart } from './tegenspraak-start';

const NOTHING: DissentRights = { ask: false, restate: false, confirm: false, writeSentence: false, adoptSentence: false, waive: false, answer: false, settle: false, withdraw: false };
const seats: readonly TableSeat[] = [
  { id: 'chair', name: 'Ans', organisation: 'Zorg- en Veiligheidshuis', live: true, self: false },
  { id: 'police', name: 'Fien', organisation: 'Politie', live: true, self: true },
];
const at = '2026-03-14T13:05:00.000Z';
const dissent = (change: Partial<Dissent> = {}, may: Partial<DissentRights> = {}): Dissent => ({
  id: 'one', caseId: 'k', conferenceId: 'now', targetKind: 'CONTRIBUTION', targetId: 'fact', aspect: 'MEANING', weight: 'DISAGREEMENT', authorSeatId: 'police', state: 'RAISED',
  sentence: 'Bellen is geen dreigen', raisedAt: at, thread: [{ kind: 'RAISED', seatId: 'police', at }], version: 2, ...change, viewerMay: { ...NOTHING, ...may },
});
const ground = { id: 'g', tegenspraakId: 'one', why: 'De toon was rustig', knowledge: 'Zelf gehoord', wouldChangeMyMind: null, alternative: null, citedContributionIds: ['fact'], toRevise: false, version: 1, viewerMay: { revise: false } };
const facts = [{ id: 'fact', label: 'vader belt elke avond' }];
const list = (dissents: readonly Dissent[], grounds: readonly (typeof ground)[] = []) => (
  <TegenspraakList dissents={dissents} grounds={grounds} seats={seats} facts={facts} conferenceId="now" labelOf={() => 'vader belt elke avond'} />
);

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('the dissents one may read', () => {
  it('are said to be none, with where they come from', async () => {
    show(list([]));
    expect(screen.getByText('Geen tegenspraak die u mag lezen')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('read as an exchange of letters, with the state as a word', async () => {
    const thread = [
      { kind: 'RAISED', seatId: 'police', at },
      { kind: 'RESTATED', seatId: 'chair', at, words: 'U hoort geen dreiging' },
      { kind: 'UNDERSTOOD', seatId: 'police', at },
      { kind: 'ANSWERED', seatId: 'chair', at, words: 'De school hoorde het anders', outcome: 'TO_BE_CHECKED', otherSeatId: 'police', checkBefore: '2026-03-20' },
    ];
    show(list([dissent({ state: 'TO_BE_CHECKED', thread })], [ground]));
    const letters = within(screen.getByRole('list', { name: 'Hoe het ging' })).getAllByRole('listitem').map((each) => each.textContent);
    expect(letters[1]).toContain('Ans, Zorg- en Veiligheidshuis vat samen');
    expect(letters[3]).toContain('antwoordt: gaan we na');
    expect(letters[3]).toContain('Fien, Politie gaat dit na vóór 20 maart 2026');
    expect(screen.getByText('wordt nagegaan')).toBeTruthy();
    expect(screen.getByText('De toon was rustig')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('bear no sign of a ground one may not read', () => {
    show(list([dissent()]));
    expect(screen.queryByText('Waarom, voor wie dit mag lezen')).toBeNull();
  });

  it('put first what waits for the viewer, and say what came along from an earlier table', () => {
    show(list([dissent({ id: 'two', sentence: 'Oud punt', conferenceId: 'before', raisedAt: '2026-01-01T09:00:00.000Z' }), dissent({}, { confirm: true })]));
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Bellen is geen dreigen', 'Oud punt']);
    expect(screen.getByText('meegenomen van een eerder overleg')).toBeTruthy();
    expect(screen.getByText('1 wacht op u')).toBeTruthy();
  });
});

describe('acting on one', () => {
  it('offers what the server says and nothing else', () => {
    show(list([dissent({}, { confirm: true, withdraw: true })]));
    expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['Ja, dat bedoel ik', 'Nog niet', 'Intrekken']);
  });

  it('presses on the version that was read', async () => {
    server.answer(ConfirmDocument, { confirmRestatement: { id: 'one' } });
    show(list([dissent({ version: 7 }, { confirm: true })]));
    fireEvent.click(screen.getByRole('button', { name: 'Ja, dat bedoel ik' }));
    await waitFor(() => expect(server.asked(ConfirmDocument)[0]?.variables).toEqual({ input: { id: 'one', version: 7 } }));
  });

  it('asks who checks before when, only when it is to be checked', async () => {
    server.refuse(AnswerDocument, 'INVALID', [{ path: 'checkBefore', code: 'REQUIRED' }]);
    show(list([dissent({ state: 'UNDERSTOOD' }, { answer: true }), dissent({ id: 'two' }, { answer: true })]));
    expect(screen.queryByLabelText(/Wie gaat dit na/)).toBeNull();
    fireEvent.click(screen.getAllByLabelText('Dat gaan we na')[0]!);
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Antwoord vastleggen' })[0]!);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Vóór'));
    expect(screen.getByLabelText(/^Vóór/).getAttribute('aria-describedby')).toContain('fout');
  });

  it('withdraws only after saying what that does', async () => {
    server.answer(WithdrawDissentDocument, { withdrawTegenspraak: { id: 'one' } });
    show(list([dissent({}, { withdraw: true })]));
    fireEvent.click(screen.getByRole('button', { name: 'Intrekken' }));
    expect(server.asked(WithdrawDissentDocument)).toHaveLength(0);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(server.asked(WithdrawDissentDocument)).toHaveLength(1));
  });
});

describe('raising one', () => {
  it('is about what stands where it is pressed, and keeps what was typed when it is refused', async () => {
    server.refuse(RaiseDocument, 'CONFERENCE_OVER');
    show(<TegenspraakStart caseId="k" conferenceId="now" target={{ kind: 'CONTRIBUTION', id: 'fact', label: 'vader belt elke avond' }} facts={facts} />);
    fireEvent.click(screen.getByRole('button', { name: 'Ik wil tegenspreken' }));
    expect(screen.getByText('Over feit: vader belt elke avond')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Uw punt in één zin/), { target: { value: 'Bellen is geen dreigen' } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Tegenspraak indienen' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Dit overleg is voorbij'));
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Uw punt in één zin/).value).toBe('Bellen is geen dreigen');
    expect(server.asked(RaiseDocument)[0]?.variables).toMatchObject({ input: { conferenceId: 'now', targetKind: 'CONTRIBUTION', targetId: 'fact', sentence: 'Bellen is geen dreigen' } });
  });

  it('keeps half-typed words on the server within two seconds, at a place named by ids, and brings them back', async () => {
    server.answer(MyDraftDocument, { myDraft: { text: JSON.stringify({ sentence: 'Bellen is', weight: 'QUESTION' }), savedAt: at } });
    server.answer(SaveDraftDocument, { saveDraft: { id: 'k' } });
    show(<TegenspraakStart caseId="k" conferenceId="now" target={{ kind: 'SCORE_LINE', id: 'line', label: 'Leo' }} facts={facts} />);
    fireEvent.click(screen.getByRole('button', { name: 'Ik wil tegenspreken' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(/Uw punt in één zin/).value).toBe('Bellen is'));
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'De toon was' } });
    await waitFor(() => expect(server.asked(SaveDraftDocument)).toHaveLength(1), { timeout: 2000 });
    const kept = server.asked(SaveDraftDocument)[0]?.variables as { caseId: string; place: string; text: string };
    expect(kept).toMatchObject({ caseId: 'k', place: 'Dissent:SCORE-LINE:line' });
    expect(JSON.parse(kept.text)).toMatchObject({ sentence: 'Bellen is', why: 'De toon was' });
  });
});

describe('a ground of which a fact has closed', () => {
  const closed = { ...ground, citedContributionIds: [], toRevise: true, version: 2, viewerMay: { revise: true } };

  it('is written again by whose it is', async () => {
    server.answer(ReviseGroundDocument, { reviseTegenspraakGround: { id: 'g' } });
    show(list([dissent()], [closed]));
    expect(await violations()).toEqual([]);
    fireEvent.change(screen.getByLabelText(/^Waarom/), { target: { value: 'Zonder dat feit' } });
    fireEvent.click(screen.getByRole('button', { name: 'Zo klopt het zonder dat feit' }));
    await waitFor(() => expect(server.asked(ReviseGroundDocument)[0]?.variables).toMatchObject({ input: { id: 'g', version: 2, why: 'Zonder dat feit', knowledge: 'Zelf gehoord', citedContributionIds: [] } }));
  });

  it('says to the supplier what it waits for', () => {
    show(list([dissent()], [{ ...closed, viewerMay: { revise: false } }]));
    expect(screen.getByText(/Wie tegensprak, schrijft de redenen opnieuw/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zo klopt het zonder dat feit' })).toBeNull();
  });
});
