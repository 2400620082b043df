import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HandOverOwnSeat } from './hand-over-own';
import { HandoverSheet } from './handover-sheet';
import { ColleaguesDocument, HandOverSeatDocument, NameStandInDocument, StandInDeskDocument, TakeBackStandInDocument, type Desk } from './stand-in.documents';
import { StandInScreen } from './stand-in-screen';
import { withAbsent } from './stands-in';

const desk: Desk = {
  seats: [
    { id: 's1', caseNumber: '26-0001', professionalId: 'fien', dates: ['2026-12-01', '2026-12-08'] },
    { id: 's2', caseNumber: '26-0002', professionalId: 'fien', dates: ['2026-12-01'] },
    { id: 's3', caseNumber: '26-0003', professionalId: 'gijs', dates: ['2026-12-02'] },
  ],
  standIns: [{ id: 'v1', caseNumber: '26-0001', professionalId: 'gijs', absentId: 'fien', date: '2026-12-08', begun: false }],
  colleagues: [
    { id: 'fien', name: 'Fien', jobTitle: 'wijkagent', readyUntil: '2030-01-01' },
    { id: 'gijs', name: 'Gijs', jobTitle: 'rechercheur', readyUntil: '2030-01-01' },
    { id: 'sem', name: 'Sem', jobTitle: 'wijkagent', readyUntil: '2026-11-30' },
  ],
};
const choose = (label: string, value: string, at = 0) => fireEvent.change(screen.getAllByLabelText(label)[at]!, { target: { value } });

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(StandInDeskDocument, { standInDesk: desk })));
afterEach(() => server.stop());

describe('Vervanging', () => {
  it('names somebody for one day, in the cases of that day', async () => {
    server.answer(NameStandInDocument, { nameStandIn: { id: 'v2' } });
    show(<StandInScreen />);
    await screen.findByLabelText('Wie kan niet komen');
    choose('Wie kan niet komen', 'fien');
    choose('Op welke tafeldag', '2026-12-01');
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value)).toEqual(['s1', 's2']);
    const people = within(screen.getByLabelText('Wie vervangt')).getAllByRole('option').slice(1) as HTMLOptionElement[];
    expect(people.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([['Gijs, rechercheur', false], ['Sem, wijkagent (screening, scholing of geheimhouding loopt af op 30 november 2026)', true]]);
    fireEvent.click(screen.getByLabelText('Casus 26-0002'));
    choose('Wie vervangt', 'gijs');
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Vervanger aanwijzen' }));
    await waitFor(() => expect(server.asked(NameStandInDocument)[0]?.variables).toEqual({ input: { seatIds: ['s2'], professionalId: 'gijs', date: '2026-12-01' } }));
  });

  it('says what is in the way and what helps', async () => {
    server.refuse(NameStandInDocument, 'SECRECY_EXPIRED');
    show(<StandInScreen />);
    await screen.findByLabelText('Wie kan niet komen');
    fireEvent.click(screen.getByRole('button', { name: 'Vervanger aanwijzen' }));
    expect(await screen.findByText(/Laat eerst een nieuwe tekenen/)).toBeTruthy();
  });

  it('takes back what was named, once that was confirmed', async () => {
    server.answer(TakeBackStandInDocument, { takeBackStandIn: { id: 'v1' } });
    show(<StandInScreen />);
    expect(await screen.findByText('Gijs vervangt Fien')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Intrekken: Gijs vervangt Fien in casus 26-0001' }));
    expect(server.asked(TakeBackStandInDocument)).toEqual([]);
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Intrekken' }));
    await waitFor(() => expect(server.asked(TakeBackStandInDocument)[0]?.variables).toEqual({ seatId: 'v1' }));
  });

  it('hands over for a colleague who cannot', async () => {
    server.answer(HandOverSeatDocument, { handOverSeat: { id: 'h1' } });
    show(<StandInScreen />);
    await screen.findByText('Plek van een collega overdragen');
    choose('Welke plek', 's3');
    choose('Wie neemt de plek over', 'fien');
    fireEvent.click(screen.getByLabelText('Kan het werk nu niet doen'));
    fireEvent.click(screen.getByRole('button', { name: 'Plek overdragen' }));
    await waitFor(() => expect(server.asked(HandOverSeatDocument)[0]?.variables).toEqual({ input: { seatId: 's3', receiverId: 'fien', reason: 'UNABLE', note: null, contributionIds: [] } }));
  });

  it('names the seat of a colleague also when there is but one', async () => {
    server.answer(StandInDeskDocument, { standInDesk: { ...desk, seats: desk.seats.slice(2) } });
    show(<StandInScreen />);
    expect(await screen.findByText('Gijs, casus 26-0003')).toBeTruthy();
  });

  it('is calm when nobody has a seat', async () => {
    server.answer(StandInDeskDocument, { standInDesk: { seats: [], standIns: [], colleagues: [] } });
    show(<StandInScreen />);
    expect(await screen.findByText('Geen collega heeft nu een plek')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('handing over my seat', () => {
  it('is asked for first, and then says what goes along', async () => {
    server.answer(ColleaguesDocument, { directory: [{ id: 'o', professionals: [{ id: 'fien', name: 'Fien', jobTitle: 'wijkagent', fit: true }, { id: 'gijs', name: 'Gijs', jobTitle: 'rechercheur', fit: true }] }] }).answer(HandOverSeatDocument, { handOverSeat: { id: 'h1' } });
    show(<HandOverOwnSeat seat={{ id: 's1', professionalId: 'fien', organisationId: 'o' }} facts={[{ id: 'f', label: 'Vader belt' }]} />);
    fireEvent.click(screen.getByRole('button', { name: 'Mijn plek overdragen' }));
    expect(screen.getByText(/Uw plek eindigt meteen/)).toBeTruthy();
    await screen.findByLabelText('Wie neemt de plek over');
    choose('Wie neemt de plek over', 'gijs');
    fireEvent.click(screen.getByLabelText('Gaat weg'));
    fireEvent.click(screen.getByLabelText('Vader belt'));
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Plek overdragen' }));
    await waitFor(() => expect(server.asked(HandOverSeatDocument)[0]?.variables).toEqual({ input: { seatId: 's1', receiverId: 'gijs', reason: 'LEAVING', note: null, contributionIds: ['f'] } }));
  });
});

describe('the sheet', () => {
  const handover = { id: 'h', fromSeatId: 's1', toSeatId: 's9', givenBy: 'Fien', reason: 'LEAVING', note: 'Bel de school', at: '2026-11-24T09:00:00Z', drafts: 2, draftsLeft: 0 };
  it('has every part, also an empty one', async () => {
    show(<HandoverSheet handover={handover} from="Fien, Politie" to="Gijs, Politie" caseNumber="26-0001" caseHref="/cases/c" parts={{ actions: [{ id: 'a', text: 'Rijdt langs', under: 'vóór 1 december 2026' }], answers: [], facts: [], dissents: [], safety: [] }} />);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5);
    for (const words of ['Rijdt langs', 'Bel de school', '2 concepten kwamen mee', 'Er wordt geen antwoord van u gevraagd.']) expect(screen.getByText(words)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

it('whoever stands in is called with both names', () => {
  const seats = [{ id: 'a', name: 'Gijs' }, { id: 'b', name: 'Fien', standingInForSeatId: 'a' }];
  expect(withAbsent(seats, ({ name, absent }) => `${name}, vervangt ${absent}`).map(({ name }) => name)).toEqual(['Gijs', 'Fien, vervangt Gijs']);
});
