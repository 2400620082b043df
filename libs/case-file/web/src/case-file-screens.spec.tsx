import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DropDraftDocument, forgetDrafts, MyDraftDocument } from '@casustafel/client';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { AddPersonDocument, CorrectCaseDocument, DirectoryDocument, MyTablesDocument, SeatDocument, StartCaseDocument, UnseatDocument } from './case-file.documents';
import type { CaseInView, PersonInView, SeatInView } from './case-in-view';
import { CaseScreen } from './case-screen';
import { ConferencesRail } from './conferences-rail';
import { NewCaseScreen } from './new-case-screen';
import { ReasonCard } from './reason-card';
import { SeatsScreen } from './seats-screen';

const file = (change: Partial<CaseInView> = {}): CaseInView => ({
  id: 'c', tableId: 't', number: '26-0001', legalMode: 'WGS', reason: 'De aanleiding', goal: 'Het doel', firstProcessedAt: '2026-11-01T09:00:00.000Z', closedAt: null, retainUntil: '2031-11-01', version: 1,
  viewerMay: { correct: true, place: true, seat: true, record: [] }, ...change,
});
const onlooker = file({ viewerMay: { correct: false, place: false, seat: false, record: [] } });
const persons: readonly PersonInView[] = [{ id: 'p', familyRole: 'CHILD', label: 'Kind 1', name: 'Iris Verzonnen', birthDate: '2019-04-05' }];
const seat = (change: Partial<SeatInView> = {}): SeatInView => ({
  id: 's1', professionalId: 'w1', name: 'Ans', jobTitle: 'voorzitter', organisation: 'Huis', function: 'CHAIR', from: '2026-11-01T09:00:00.000Z', until: null, live: true, self: true, ...change,
});
const police = seat({ id: 's2', professionalId: 'w2', name: 'Fien', jobTitle: 'wijkagent', organisation: 'Politie', function: 'PARTNER', self: false });
const type = (label: string | RegExp, value: string, at = 0) => fireEvent.change(screen.getAllByLabelText(label)[at]!, { target: { value } });

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  forgetDrafts();
  server.stop();
});

describe('starting a case', () => {
  const place = ({ caseId }: { caseId: string }) => <p>kies een tijdstip voor {caseId}</p>;

  it('asks for the family, the reason and the regime, and then for a place on the table', async () => {
    server.answer(MyTablesDocument, { caseTables: [{ id: 't', name: 'Dinsdagtafel' }] }).answer(StartCaseDocument, { startCase: { id: 'c9' } });
    show(<NewCaseScreen place={place} />);
    await screen.findByLabelText('Aanleiding');
    expect(screen.getByText(/Schrijf niets op dat een partner nog niet heeft vrijgegeven/)).toBeTruthy();
    type('Aanleiding', 'Zorgen');
    type('Doel', 'Rust');
    fireEvent.click(screen.getByLabelText('Ieder op eigen grondslag'));
    type('Naam', 'Eva Verzonnen');
    fireEvent.click(screen.getByRole('button', { name: 'Ouder 2 weghalen' }));
    type('Naam', 'Iris Verzonnen', 1);
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Casus beginnen' }));
    expect(await screen.findByText('kies een tijdstip voor c9')).toBeTruthy();
    const persons = [{ familyRole: 'PARENT', label: 'Ouder 1', name: 'Eva Verzonnen', birthDate: '' }, { familyRole: 'CHILD', label: 'Kind 1', name: 'Iris Verzonnen', birthDate: '' }];
    expect(server.asked(StartCaseDocument)[0]?.variables).toEqual({ input: { tableId: 't', legalMode: 'OWN_GROUNDS', stage: 'CONFERENCE', reason: 'Zorgen', goal: 'Rust', persons } });
  });

  it('leads to each point that asks attention', async () => {
    server.answer(MyTablesDocument, { caseTables: [{ id: 't', name: 'Dinsdagtafel' }] }).refuse(StartCaseDocument, 'INVALID', [{ path: 'persons[1].name', code: 'REQUIRED' }]);
    show(<NewCaseScreen place={place} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Casus beginnen' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Ouder 2, Naam: Vul dit nog in.' }));
    expect(document.activeElement).toBe(screen.getAllByLabelText('Naam')[1]);
  });

  it('is for chairs alone', async () => {
    server.answer(MyTablesDocument, { caseTables: [] });
    show(<NewCaseScreen place={place} />);
    expect(await screen.findByText('U zit geen tafel voor')).toBeTruthy();
  });
});

describe('who sits at the table', () => {
  it('is read by everybody there, and changed by whoever may', async () => {
    show(<SeatsScreen caseFile={onlooker} seats={[seat(), police, seat({ id: 's3', name: 'Gijs', live: false, self: false, until: '2026-11-02T09:00:00.000Z' })]} />);
    expect(within(screen.getByRole('table', { name: '2 mensen aan tafel' })).getAllByRole('row')).toHaveLength(3);
    expect(within(screen.getByRole('table', { name: 'Zat eerder aan tafel' })).getByText(/Gijs/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('grows by people who are fit and not there yet', async () => {
    const professionals = [{ id: 'w2', name: 'Fien', jobTitle: 'wijkagent', fit: true }, { id: 'w3', name: 'Gijs', jobTitle: 'rechercheur', fit: true }, { id: 'w4', name: 'Hans', jobTitle: 'agent', fit: false }];
    server.answer(DirectoryDocument, { directory: [{ id: 'o', name: 'Politie', professionals }] }).answer(SeatDocument, { seatProfessional: { id: 's9' } });
    show(<SeatsScreen caseFile={file()} seats={[seat(), police]} />);
    fireEvent.change(await screen.findByLabelText('Organisatie'), { target: { value: 'o' } });
    const choices = within(screen.getByLabelText('Persoon')).getAllByRole('option').slice(1) as HTMLOptionElement[];
    expect(choices.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ['Fien, wijkagent (zit al aan tafel)', true], ['Gijs, rechercheur', false], ['Hans, agent (screening of scholing verlopen)', true],
    ]);
    type('Persoon', 'w3');
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Plek geven' }));
    await waitFor(() => expect(server.asked(SeatDocument)[0]?.variables).toEqual({ input: { caseId: 'c', professionalId: 'w3', function: 'PARTNER' } }));
  });

  it('shrinks only after asking once more', async () => {
    server.refuse(UnseatDocument, 'LAST_CHAIR');
    show(<SeatsScreen caseFile={file()} seats={[seat(), police]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Plek beëindigen: Ans' }));
    expect(server.asked(UnseatDocument)).toEqual([]);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Plek beëindigen' }));
    expect(await screen.findByText(/Dit is de laatste voorzitter/)).toBeTruthy();
  });
});

describe('a case', () => {
  it('shows the family, the seats and what others put in', async () => {
    show(<CaseScreen caseFile={onlooker} persons={persons} seats={[seat(), police]}><p>feiten</p></CaseScreen>);
    expect(screen.getByText('Iris Verzonnen')).toBeTruthy();
    expect(screen.getByText('5 april 2019')).toBeTruthy();
    expect(screen.getByText('feiten')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('takes in another person', async () => {
    server.answer(AddPersonDocument, { addPerson: { id: 'p2' } });
    show(<CaseScreen caseFile={file()} persons={persons} seats={[seat()]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Iemand toevoegen aan het gezin' }));
    type('Naam', 'Wil Verzonnen');
    fireEvent.click(screen.getByRole('button', { name: 'Toevoegen' }));
    await waitFor(() => expect(server.asked(AddPersonDocument)[0]?.variables).toEqual({ input: { caseId: 'c', familyRole: 'NETWORK', label: 'Netwerk 1', name: 'Wil Verzonnen', birthDate: '' } }));
  });

  it('says that it is closed', () => {
    show(<CaseScreen caseFile={file({ closedAt: '2026-11-20T09:00:00.000Z' })} persons={persons} seats={[seat()]} />);
    expect(screen.getByText('Deze casus is gesloten')).toBeTruthy();
  });
});

describe('correcting the reason', () => {
  it('keeps what is half typed on the server, and lays it beside what somebody else made of it meanwhile', async () => {
    server.answer(MyDraftDocument, { myDraft: { text: JSON.stringify({ reason: 'Half getypt', goal: 'Het doel', version: 0 }), savedAt: '2026-11-20T09:00:00.000Z' } });
    server.answer(DropDraftDocument, { dropDraft: { id: 'c' } });
    show(<ReasonCard caseFile={file()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Aanleiding of doel wijzigen' }));
    expect(await screen.findByText('Half getypt')).toBeTruthy();
    expect(server.asked(MyDraftDocument)[0]?.variables).toEqual({ caseId: 'c', place: 'CaseFile:c:reason' });
    fireEvent.click(screen.getByLabelText('De tekst die er nu staat'));
    fireEvent.click(screen.getByRole('button', { name: 'Deze keuze vastleggen' }));
    expect(server.asked(CorrectCaseDocument)).toHaveLength(0);
    await waitFor(() => expect(server.asked(DropDraftDocument)).toHaveLength(1));
  });

  it('waits for the newer text before it lays two beside each other', async () => {
    server.refuse(CorrectCaseDocument, 'STALE');
    show(<ReasonCard caseFile={file()} />);
    fireEvent.click(screen.getByRole('button', { name: 'Aanleiding of doel wijzigen' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Aanleiding' }), { target: { value: 'Mijn tekst' } });
    fireEvent.click(screen.getByRole('button', { name: 'Wijziging vastleggen' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Aanleiding' })).toBeNull());
    expect(screen.queryByLabelText('Uw tekst')).toBeNull();
  });

  it('shows both texts to whoever was overtaken, and saves what they choose on the newest version', async () => {
    server.answer(CorrectCaseDocument, { correctCase: { id: 'c' } });
    const Overtaken = () => {
      const [caseFile, setFile] = useState(file());
      return (
        <>
          <ReasonCard caseFile={caseFile} />
          <button onClick={() => setFile(file({ version: 2, reason: 'Hun tekst' }))}>iemand was eerder</button>
        </>
      );
    };
    show(<Overtaken />);
    fireEvent.click(screen.getByRole('button', { name: 'Aanleiding of doel wijzigen' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Aanleiding' }), { target: { value: 'Mijn tekst' } });
    fireEvent.click(screen.getByRole('button', { name: 'iemand was eerder' }));
    expect(screen.getByText('Hun tekst')).toBeTruthy();
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByLabelText('Uw tekst'));
    fireEvent.click(screen.getByRole('button', { name: 'Deze keuze vastleggen' }));
    await waitFor(() => expect(server.asked(CorrectCaseDocument)[0]?.variables).toEqual({ input: { caseId: 'c', version: 2, reason: 'Mijn tekst', goal: 'Het doel' } }));
  });
});

describe('the conferences of a case', () => {
  const place = () => <p>kies een tijdstip</p>;
  it('lead to the session and to the reports, and to a new place once the last one ended', () => {
    const ended = { id: 'f1', date: '2026-11-17', phase: 'ADJOURNED', question: 'Wat nu?' };
    const { unmount } = show(<ConferencesRail caseFile={file()} conferences={[ended]} place={place} />);
    expect(screen.getByRole('link', { name: 'Mijn verslag lezen' }).getAttribute('href')).toBe('/cases/c/conferences/f1/report');
    fireEvent.click(screen.getByRole('button', { name: 'Op de tafel zetten' }));
    expect(screen.getByText('kies een tijdstip')).toBeTruthy();
    unmount();
    show(<ConferencesRail caseFile={file()} conferences={[ended, { ...ended, id: 'f2', phase: 'LIVE' }]} place={place} />);
    expect(screen.getByRole('link', { name: 'Naar de zitting' }).getAttribute('href')).toBe('/cases/c/conferences/f2');
    expect(screen.queryByRole('button', { name: 'Op de tafel zetten' })).toBeNull();
  });

  it.each([['nl', 'In uw eigen agenda zetten (zonder inhoud)'], ['en', 'Put it in your own calendar (without content)']] as const)('offer the invitation of what is still to come, and of nothing that is over: %s', async (language, name) => {
    const coming = { id: 'f2', date: '2026-11-24', phase: 'BEFORE', question: 'Is moeder veilig?' };
    show(<ConferencesRail caseFile={file()} conferences={[{ ...coming, id: 'f1', phase: 'CLOSED' }, coming]} place={place} />, { language });
    const links = screen.getAllByRole('link', { name });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/invitations/f2']);
    // A file, kept by no address that says anything of the case: the browser names it by what the server says.
    expect(links[0]!.getAttribute('download')).toBe('');
    links[0]!.focus();
    expect(document.activeElement).toBe(links[0]);
    expect(await violations()).toEqual([]);
  });

  it('say so when there is none yet, and have no invitation then', () => {
    show(<ConferencesRail caseFile={file()} conferences={[]} place={place} />);
    expect(screen.getByText('Deze casus staat nog niet op een tafel.')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
