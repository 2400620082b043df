import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fakeLine, FakeServer, show, violations } from '@casustafel/client/testing';
import { forgetDrafts, MyDraftDocument, useLive } from '@casustafel/client';
import { NarrowTexts, TextsWatched } from '@casustafel/ui';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ChangeSixMeansDocument, GiveScoreDocument, RevealRoundDocument, SetScoreLinesDocument, SignChoiceDocument } from './score.documents';
import { RevealPanel } from './reveal-panel';
import type { RoundInView, ScoreLineInView, ScoringSeat, ValueInView } from './score-line';
import { ScoreLinesForm } from './score-lines-form';
import { ScorePanel } from './score-panel';
import { SignedChoiceForm } from './signed-choice-form';
import { SixMeansForm } from './six-means-form';
import { SpreadView } from './spread-view';

const seat = (id: string, organisation: string, jobTitle: string, as = 'PARTNER'): ScoringSeat => ({ id, name: id, organisation, jobTitle, function: as, live: true, self: false });
const SEATS = [seat('chair', 'ZVH', 'voorzitter', 'CHAIR'), seat('police', 'Politie', 'wijkagent'), seat('ggz', 'GGZ', 'behandelaar'), seat('team', 'Lokaal team', 'regisseur')];
const PERSONS = [{ id: 'child', label: 'Kind 2', familyRole: 'CHILD' }, { id: 'mother', label: 'Moeder', familyRole: 'PARENT' }];
const FACTS = [{ id: 'fact', who: 'Vader', doesWhat: 'stond aan de deur', toWhom: null }];
const round = (change: Partial<RoundInView> = {}): RoundInView => ({ id: 'r1', number: 1, state: 'OPEN', answeredSeatIds: [], notGivenSeatIds: [], revealedAt: null, myAnswer: null, values: [], spread: null, moves: [], ...change });
const line = (rounds: readonly RoundInView[], change: Partial<ScoreLineInView> = {}): ScoreLineInView => ({
  id: 'line', caseId: 'k', conferenceId: 'c', aboutPersonId: 'child', situation: 'bij de overdracht', sixMeans: 'oma is erbij', scaleVersion: '2026-1', position: 1, version: 1,
  signedChoiceNeeded: false, signedChoice: null, rounds, viewerMay: { give: true, reveal: false, openSecond: false, sign: false, setUp: false }, ...change,
});
const value = (seatId: string, number: number | null, role: string, change: Partial<ValueInView> = {}): ValueInView => ({ seatId, organisationId: seatId, role, task: 'NONE', value: number, noView: number === null, reason: number === null ? null : `omdat ${seatId}`, citedContributionIds: [], ...change });
const press = async (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

let server: FakeServer;
beforeEach(() => {
  server = new FakeServer();
});
afterEach(() => {
  server.stop();
  forgetDrafts();
});

describe('giving a score', () => {
  const give = (of = line([round()])) => show(<ScorePanel line={of} persons={PERSONS} facts={FACTS} />);

  it('asks the question, has the words of the scale in sight, and says that it stays sealed', async () => {
    give();
    expect(screen.getByRole('heading', { name: 'Is het veilig genoeg voor Kind 2: bij de overdracht?' })).toBeTruthy();
    expect(screen.getByText(/vrijwel zeker ernstig letsel/)).toBeTruthy();
    expect(screen.getByText(/oma is erbij/)).toBeTruthy();
    expect(screen.getByText(/blijft verzegeld/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('warns of six words in a row of what not everybody may know, unless it rests on that openly, and asks nobody', async () => {
    const narrow = [{ id: 'fact', label: 'Vader stond aan de deur', texts: ['Vader stond drie avonden achter elkaar aan de deur'] }];
    const asked: (readonly string[])[] = [];
    show(<NarrowTexts of={narrow}><TextsWatched by={(texts) => void asked.push(texts)}><ScorePanel line={line([round()])} persons={PERSONS} facts={FACTS} /></TextsWatched></NarrowTexts>);
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Hij stond drie avonden achter elkaar aan de deur.' } });
    expect(screen.getByText('Vader stond aan de deur', { selector: 'li *, li' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /stond aan de deur/ }));
    expect(screen.queryByText('Vader stond aan de deur', { selector: 'li *, li' })).toBeNull();
    // What is sealed is not shown to the hub before it is given.
    expect(asked).toEqual([]);
  });

  it('wants a number and its reason before anything goes out', async () => {
    give();
    await press('Score vastleggen');
    expect(screen.getByText('Kies een cijfer, of “Ik heb hier geen zicht op”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    await press('Score vastleggen');
    expect(screen.getByText('Schrijf in één zin waarom u dit cijfer geeft.')).toBeTruthy();
    expect(server.asked(GiveScoreDocument)).toEqual([]);
  });

  it('sends the number with its reason and facts, and nothing of it is left in a draft', async () => {
    server.answer(GiveScoreDocument, { giveScore: { id: 'r1' } });
    give();
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    fireEvent.change(screen.getByRole('textbox', { name: /Waarom dit cijfer/ }), { target: { value: 'twee meldingen' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Vader stond aan de deur' }));
    await press('Score vastleggen');
    await waitFor(() => expect(server.asked(GiveScoreDocument)[0]?.variables).toEqual({ input: { roundId: 'r1', value: 3, noView: false, reason: 'twee meldingen', citedContributionIds: ['fact'] } }));
    expect((screen.getByRole('textbox', { name: /Waarom dit cijfer/ }) as HTMLTextAreaElement).value).toBe('');
  });

  it('takes "no view" without a reason', async () => {
    server.answer(GiveScoreDocument, { giveScore: { id: 'r1' } });
    give();
    fireEvent.click(screen.getByRole('radio', { name: 'Ik heb hier geen zicht op' }));
    await press('Score vastleggen');
    expect(server.asked(GiveScoreDocument)[0]?.variables).toMatchObject({ input: { value: null, noView: true, reason: null } });
  });

  it('reads one’s own answer back, and is only that once the round is locked', () => {
    const locked = line([round({ state: 'LOCKED', myAnswer: { value: 4, noView: false, reason: 'rustig', citedContributionIds: [] } })]);
    give({ ...locked, viewerMay: { ...locked.viewerMay, give: false } });
    expect(screen.getByText('U gaf een 4.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the reveal', () => {
  const panel = (leads: boolean, present: string[], answered: string[], state = 'LOCKED') =>
    show(<RevealPanel line={line([round({ state, answeredSeatIds: answered })])} seats={SEATS} presentSeatIds={present} leads={leads} />);

  it('shows every voice and whether it answered, and nothing else', async () => {
    panel(false, ['police', 'ggz'], ['police']);
    const list = screen.getByRole('list', { name: 'Wie heeft geantwoord' });
    expect(within(list).getAllByRole('listitem').map((row) => row.textContent)).toEqual([expect.stringMatching(/Politie.*score gegeven/), expect.stringMatching(/GGZ.*nog niet/), expect.stringMatching(/Lokaal team.*niet verbonden/)]);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('cannot happen before its step', () => {
    panel(true, [], ['police'], 'OPEN');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/onthuld in de stap/)).toBeTruthy();
  });
});

describe('a revealed round', () => {
  const spread = { lowest: 1, median: [1, 7], highest: 7, voices: 2, noView: 1, lowestSeatIds: ['police'], highestSeatIds: ['team'] };
  const first = round({ state: 'REVEALED', revealedAt: '2026-03-14T13:05:00Z', values: [value('police', 1, 'POLITIE'), value('ggz', null, 'GGZ'), value('team', 7, 'COLLEGE')], spread });
  const view = (of: ScoreLineInView) => show(<SpreadView line={of} seats={SEATS} persons={PERSONS} facts={FACTS} leads={false} />);

  it('lets the lowest explain first, and the highest sum up what they said', async () => {
    view(line([first]));
    expect(screen.getByRole('heading', { name: 'Politie, wijkagent: 1' })).toBeTruthy();
    expect(screen.getAllByText('“omdat police”').length).toBeGreaterThan(0);
    expect(screen.getByText('Geef in uw woorden weer wat Politie, wijkagent zei. Die zegt of het klopt.')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('names who gave nothing', () => {
    view(line([{ ...first, notGivenSeatIds: ['ggz'] }]));
    expect(screen.getByText('Niet gegeven: GGZ, behandelaar')).toBeTruthy();
  });

  it('keeps both rounds, and says who moved', () => {
    const second = { ...first, id: 'r2', number: 2, values: [value('police', 3, 'POLITIE'), value('team', 7, 'COLLEGE', { reason: null })], spread: { ...spread, lowest: 3, noView: 0 }, moves: [{ seatId: 'police', from: 1, to: 3 }] };
    view(line([first, second]));
    expect(screen.getByText('Verschoven: Politie, wijkagent van 1 naar 3')).toBeTruthy();
    expect(screen.getByText('De eerste ronde')).toBeTruthy();
  });

  it('says of a void round that it no longer counts', () => {
    view(line([{ ...first, state: 'VOID' }, round({ id: 'r3' })]));
    expect(screen.getByText('Een ronde die niet meer telt')).toBeTruthy();
    expect(screen.queryByRole('figure')).toBeNull();
  });
});

describe('a score of 0–2', () => {
  const needed = line([], { signedChoiceNeeded: true, viewerMay: { give: false, reveal: false, openSecond: false, sign: true, setUp: true } });

  it('is signed by whoever leads, with what the kind of choice wants', async () => {
    server.refuse(SignChoiceDocument, 'INVALID', [{ path: 'argument', code: 'REQUIRED' }]);
    show(<SignedChoiceForm line={needed} seats={SEATS} leads />);
    fireEvent.click(screen.getByRole('radio', { name: 'Nu niet handelen, met reden' }));
    await press('Tekenen');
    await waitFor(() => expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toMatch(/argument/));
    expect(await violations()).toEqual([]);
  });

  it('says to the others what the table waits for, and shows what was signed', () => {
    show(<SignedChoiceForm line={needed} seats={SEATS} leads={false} />);
    expect(screen.getByText(/De voorzitter legt vast/)).toBeTruthy();
    const signedChoice = { kind: 'ACT_NOW', who: 'wijkagent', beforeWhen: '2026-03-15T13:05:00Z', argument: null, signedBySeatId: 'chair', signedAt: '2026-03-14T13:05:00Z' };
    show(<SignedChoiceForm line={{ ...needed, signedChoiceNeeded: false, signedChoice }} seats={SEATS} leads={false} />);
    expect(screen.getByText(/wijkagent handelt voor 15 maart 2026, 14.05 uur/)).toBeTruthy();
  });
});

describe('choosing the lines', () => {
  it('offers each child, now, and sends what stays with what is new', async () => {
    server.answer(SetScoreLinesDocument, { setScoreLines: { ids: ['a'] } });
    show(<ScoreLinesForm conferenceId="c" lines={[]} persons={PERSONS} />);
    fireEvent.change(screen.getByRole('textbox', { name: /Hoe ziet een 6 eruit/ }), { target: { value: 'oma is erbij' } });
    expect(await violations()).toEqual([]);
    await press('Vragen vastleggen');
    expect(server.asked(SetScoreLinesDocument)[0]?.variables).toEqual({ conferenceId: 'c', lines: [{ aboutPersonId: 'child', situation: 'nu', sixMeans: 'oma is erbij' }] });
  });

  it('lays two descriptions of a 6 beside each other, and saves what is chosen on the newest', async () => {
    server.answer(ChangeSixMeansDocument, { changeSixMeans: { id: 'line' } });
    server.answer(MyDraftDocument, { myDraft: { text: JSON.stringify({ sixMeans: 'opa is erbij', version: 1 }), savedAt: '2026-03-14T13:05:00Z' } });
    show(<SixMeansForm line={line([round()], { version: 2 })} />);
    fireEvent.click(await screen.findByLabelText('Uw tekst'));
    await press('Deze keuze vastleggen');
    expect(server.asked(ChangeSixMeansDocument)[0]?.variables).toEqual({ input: { lineId: 'line', version: 2, sixMeans: 'opa is erbij' } });
    expect(server.asked(MyDraftDocument)[0]?.variables).toEqual({ caseId: 'k', place: 'ScoreLine:line:six' });
  });

  it('keeps a line somebody has answered', () => {
    show(<ScoreLinesForm conferenceId="c" lines={[line([round({ answeredSeatIds: ['police'] })])]} persons={PERSONS} />);
    expect(screen.queryByRole('button', { name: /Weghalen/ })).toBeNull();
    expect(screen.getByText(/Iemand heeft al geantwoord/)).toBeTruthy();
  });
});

it('a reveal names who is missing and asks once more', async () => {
  server.answer(RevealRoundDocument, { revealRound: { id: 'r1' } });
  const { line: live } = fakeLine();
  await act(async () => void show(<InRoom><RevealPanel line={line([round({ state: 'LOCKED', answeredSeatIds: ['police'] })])} seats={SEATS} presentSeatIds={['police', 'ggz']} leads /></InRoom>, { line: live }));
  await press('Scores onthullen');
  expect(server.asked(RevealRoundDocument)).toEqual([]);
  await press('Toch onthullen');
  expect(server.asked(RevealRoundDocument)[0]?.variables).toEqual({ roundId: 'r1', confirmedMissing: ['ggz'] });
});

/** Whoever follows a case has a line, and only on a line can one reveal. */
function InRoom({ children }: { children: ReactNode }) {
  useLive('case', { onChanged: () => undefined });
  return children;
}
