import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetDrafts, MyDraftDocument, SaveDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { AddFactorDocument, MarkEvidenceDocument, WriteConclusionDocument } from './analysis.documents';
import { Explanation } from './explanation';
import { FactorForm } from './factor-form';
import { HypothesisMatrix } from './hypothesis-matrix';
import { ConclusionEditor } from './conclusion-editor';
import type { AnalysisAt, ConclusionThing, HypothesisThing, MarkThing } from './things';

const seat = (id: string, self = false) => ({ id, name: `Naam ${id}`, organisationId: id, organisation: id, live: true, self });
const fact = (id: string, doesWhat: string) => ({ id, who: 'vader', doesWhat, knowledge: 'FIRST_HAND', organisationId: 'ggz' });
const at: AnalysisAt = {
  caseId: 'case', conferenceId: 'conference', phase: 'LIVE', seats: [seat('me', true), seat('ggz')], persons: [{ id: 'leo', label: 'Vader' }],
  facts: [fact('wide', 'belt elke avond'), fact('narrow', 'komt niet opdagen')],
  tableFacts: [{ id: 'wide', knownToAll: true }, { id: 'narrow', knownToAll: false }],
};
const hypothesis = (id: string, position: number, facts = 0, more: object = {}): HypothesisThing => ({
  id, conferenceId: 'conference', authorSeatId: 'me', position, text: `Verklaring ${id}`, wrongIf: 'het anders blijkt', scope: 'TABLE', seenBySeatIds: ['me', 'ggz'],
  contradictions: { facts, marks: facts }, version: 1, viewerMay: { change: true, mark: true }, ...more,
});
const mark = (hypothesisId: string, contributionId: string, seatId: string, word: string, scope = 'TABLE'): MarkThing => ({ id: `${hypothesisId}${contributionId}${seatId}`, hypothesisId, contributionId, seatId, mark: word, scope });
const conclusion = (text: string, version: number): ConclusionThing => ({
  id: 'conclusion', conferenceId: 'conference', authorSeatId: 'ggz', text, citedContributionIds: [], scope: 'TABLE', toRevise: false, writtenAt: '2026-03-14T13:05:00Z', version, viewerMay: { write: true },
});
/** At most two seconds on a machine with room for it; looked for longer on one without. */
const A_WHILE = 4_500;
/** A screen whose things the test can change, as a next page of the case would. */
function showChanging<T>(first: T, draw: (things: T) => ReactNode): (next: T) => void {
  let change: (next: T) => void = () => undefined;
  function Changing() {
    const [things, set] = useState(first);
    change = set;
    return draw(things);
  }
  show(<Changing />);
  return (next) => act(() => change(next));
}
const rowTexts = (): (string | undefined)[] => screen.getAllByRole('rowheader').map((row) => /Verklaring \w/.exec(row.textContent ?? '')?.[0]);

describe('the explanation on the screen', () => {
  let server: FakeServer;
  beforeEach(() => {
    server = new FakeServer().answer(MyDraftDocument, { myDraft: null }).answer(SaveDraftDocument, { saveDraft: { id: 'case' } });
  });
  afterEach(() => {
    server.stop();
    forgetDrafts();
  });

  it('always stands, each part with its one sentence while it is empty', async () => {
    show(<Explanation at={at} factors={[]} hypotheses={[]} marks={[]} conclusions={[]} />);
    for (const sentence of ['Er staat nog geen risicofactor die u mag zien.', 'Er staat nog geen beschermende factor die u mag zien.', 'Er staat nog geen verklaring die u mag zien.', 'Er staat nog geen conclusie die u mag zien.'])
      expect(screen.getByText(sentence)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('offers a note for only us when a citation is too narrow, and nothing was saved', async () => {
    const user = userEvent.setup();
    show(<FactorForm at={at} onDone={() => undefined} />);
    await user.click(screen.getByRole('checkbox', { name: 'vader komt niet opdagen' }));
    server.refuse(AddFactorDocument, 'CITATION_TOO_NARROW', [{ path: 'citedContributionIds[0]', code: 'CITATION_TOO_NARROW' }]);
    await user.click(screen.getByRole('button', { name: 'Bewaren' }));
    const offer = await screen.findByRole('button', { name: 'Bewaar als notitie voor alleen ons' });
    expect(screen.getByRole('list', { name: /Niet iedereen/ }).textContent).toBe('vader komt niet opdagen');
    expect(await violations()).toEqual([]);
    server.answer(AddFactorDocument, { addFactor: { id: 'factor' } });
    await user.click(offer);
    await waitFor(() => expect(server.asked(AddFactorDocument).at(-1)?.variables).toMatchObject({ input: { scope: 'OWN', citedContributionIds: ['narrow'] } }));
  });

  describe('the matrix', () => {
    it('counts with what all may know, and keeps the rest on a tab that says so', async () => {
      const user = userEvent.setup();
      const marks = [mark('a', 'wide', 'ggz', 'DOES_NOT_FIT'), mark('b', 'narrow', 'me', 'DOES_NOT_FIT', 'OWN')];
      show(<HypothesisMatrix at={at} hypotheses={[hypothesis('a', 1, 1), hypothesis('b', 2)]} marks={marks} />);
      expect(rowTexts()).toEqual(['Verklaring b', 'Verklaring a']);
      expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Verklaring', 'vader belt elke avond']);
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('tab', { name: 'Alleen voor mij' }));
      expect(screen.getByText(/Deze optelling is van u en niet van de tafel/)).toBeTruthy();
      expect(screen.getAllByRole('columnheader')).toHaveLength(3);
      // What the table weighs is only looked at here.
      expect(screen.getAllByRole('radiogroup').map((group) => group.getAttribute('aria-label'))).toEqual(['vader komt niet opdagen. Bij de verklaring: Verklaring a', 'vader komt niet opdagen. Bij de verklaring: Verklaring b']);
      expect(await violations()).toEqual([]);
    });

    it('does not move while somebody marks, and does when they leave', () => {
      const change = showChanging(0, (facts) => <HypothesisMatrix at={at} hypotheses={[hypothesis('a', 1, facts), hypothesis('b', 2)]} marks={[]} />);
      const [first] = screen.getAllByRole('radio');
      fireEvent.focus(first!);
      change(1);
      expect(rowTexts()).toEqual(['Verklaring a', 'Verklaring b']);
      fireEvent.blur(first!, { relatedTarget: document.body });
      expect(rowTexts()).toEqual(['Verklaring b', 'Verklaring a']);
    });

    it('is walked with arrows and marked with a key; walking gives no mark', async () => {
      const user = userEvent.setup();
      server.answer(MarkEvidenceDocument, { markEvidence: { id: 'mark' } });
      show(<HypothesisMatrix at={at} hypotheses={[hypothesis('a', 1), hypothesis('b', 2)]} marks={[]} />);
      const group = screen.getByRole('radiogroup', { name: 'vader belt elke avond. Bij de verklaring: Verklaring a' });
      act(() => within(group).getByRole('radio', { name: 'past' }).focus());
      await user.keyboard('{ArrowDown}');
      expect(server.asked(MarkEvidenceDocument)).toEqual([]);
      await user.keyboard(' ');
      expect(within(group).getByRole('radio', { name: 'past niet' }).getAttribute('aria-checked')).toBe('true');
      await waitFor(() => expect(server.asked(MarkEvidenceDocument).map(({ variables }) => variables)).toEqual([{ input: { hypothesisId: 'a', contributionId: 'wide', mark: 'DOES_NOT_FIT', scope: 'TABLE' } }]));
    });

    it('leaves out of the count what somebody at the table does not know, and says who', () => {
      show(<HypothesisMatrix at={at} hypotheses={[hypothesis('a', 1, 0, { seenBySeatIds: ['me'] })]} marks={[]} />);
      expect(screen.queryByRole('rowheader')).toBeNull();
      expect(screen.getByText(/kent dit niet: Naam ggz/)).toBeTruthy();
    });
  });

  describe('the conclusion', () => {
    it('shows who writes, and lays both texts side by side when another was first', async () => {
      const user = userEvent.setup();
      const typists = new Map([['Conclusion:conclusion', ['ggz']]]);
      const change = showChanging(conclusion('Eerst', 1), (one) => <ConclusionEditor at={{ ...at, typists }} conclusions={[one]} />);
      expect(screen.getByText('Naam ggz schrijft')).toBeTruthy();
      await user.click(screen.getByRole('button', { name: 'Verder schrijven' }));
      const box = screen.getByRole('textbox', { name: 'Conclusie in gewone woorden' });
      await user.clear(box);
      await user.type(box, 'Van mij');
      server.refuse(WriteConclusionDocument, 'STALE');
      await user.click(screen.getByRole('button', { name: 'Bewaren' }));
      change(conclusion('Van hen', 2));
      await user.click(await screen.findByRole('radio', { name: 'Uw tekst' }));
      expect(screen.getByText('Van hen')).toBeTruthy();
      expect(await violations()).toEqual([]);
      server.answer(WriteConclusionDocument, { writeConclusion: { id: 'conclusion' } });
      await user.click(screen.getByRole('button', { name: 'Deze keuze vastleggen' }));
      await waitFor(() => expect(server.asked(WriteConclusionDocument).at(-1)?.variables).toMatchObject({ input: { id: 'conclusion', version: 2, text: 'Van mij' } }));
    });

    it('keeps what is typed on the server every so often, also while typing on', async () => {
      const user = userEvent.setup();
      show(<ConclusionEditor at={at} conclusions={[]} />);
      await user.click(screen.getByRole('button', { name: 'Conclusie beginnen' }));
      const began = performance.now();
      const box = screen.getByRole('textbox', { name: 'Conclusie in gewone woorden' });
      while (server.asked(SaveDraftDocument).length === 0 && performance.now() - began < A_WHILE) await user.type(box, 'x');
      const saved = server.asked(SaveDraftDocument)[0]?.variables as { place: string; text: string };
      expect(saved.place).toBe('Conference:conference:conclusion');
      expect(JSON.parse(saved.text)).toMatchObject({ text: expect.stringMatching(/^x+$/) });
    });

    it('brings back what was begun earlier', async () => {
      const user = userEvent.setup();
      server.answer(MyDraftDocument, { myDraft: { text: JSON.stringify({ text: 'Halverwege', version: 0 }), savedAt: '2026-03-14T13:05:00Z' } });
      show(<ConclusionEditor at={{ ...at, conferenceId: 'another' }} conclusions={[]} />);
      await user.click(screen.getByRole('button', { name: 'Conclusie beginnen' }));
      expect(await screen.findByDisplayValue('Halverwege')).toBeTruthy();
      expect(screen.getByText(/U was hier eerder aan begonnen/)).toBeTruthy();
    });
  });
});
