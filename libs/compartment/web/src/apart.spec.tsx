import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MarkInView, SideInView } from './apart';
import { ApartDesk } from './apart-desk';
import { ApartRail } from './apart-rail';
import { CompartmentsDocument, ConfirmEndOfCompartmentDocument, KeepApartDocument, ProposeEndOfCompartmentDocument, SaySeatSpeaksDocument, SaySideOfDocument, TellOfCompartmentDocument } from './apart.documents';

const persons = [{ id: 'leo', label: 'Vader' }, { id: 'nora', label: 'Moeder' }, { id: 'kind', label: 'Kind 1' }];
const seat = (id: string, name: string, self = false) => ({ id, name, organisation: `Huis ${id}`, live: true, self });
const seats = [seat('s1', 'Vera', true), seat('s2', 'Tom'), seat('s3', 'Noor')];
const things = [{ id: 'f1', label: 'moeder is verhuisd' }, { id: 'f2', label: 'vader belt elke avond' }];
const mark = (change: Partial<MarkInView> = {}): MarkInView => ({
  id: 'm1', caseId: 'c', kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: ['nora'], fearedIds: ['leo'], audienceSeatIds: ['s1'], seatId: 's1', why: 'Hij controleert haar telefoon',
  markedAt: '2026-03-14T13:05:00Z', endedAt: null, seats: [{ seatId: 's1', personIds: [] }, { seatId: 's2', personIds: ['leo'] }, { seatId: 's3', personIds: null }], end: null, version: 1,
  viewerMay: { say: true, proposeEnd: true, confirmEnd: false }, ...change,
});
const side = (id: string, travels: string): SideInView => ({ id, kind: 'Contribution', travels, saidForAll: false, saidSideOfIds: [] });
const desk = <ApartDesk caseId="c" persons={persons} seats={seats} things={things} stamp={1} />;
const sent = (document: Parameters<FakeServer['asked']>[0]) => server.asked(document).map(({ variables }) => variables);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pick = (group: RegExp | string, option: string) => fireEvent.click(within(screen.getByRole(/beschermd|gevaar|weten dat|Wat\?/.test(String(group)) ? 'group' : 'radiogroup', { name: group })).getByLabelText(option));

const answer = (who: RegExp, value: string) => fireEvent.change(screen.getByRole('combobox', { name: who }), { target: { value } });

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => {
  cleanup();
  server.stop();
});

describe('keeping apart', () => {
  it('is offered to everybody in the same words, and says of nothing that it is there', async () => {
    show(<ApartRail caseId="c" />);
    expect(screen.getByRole('link', { name: 'Bekijken of vastleggen' }).getAttribute('href')).toBe('/cases/c/apart');
    cleanup();
    server.answer(CompartmentsDocument, { compartments: [], sidesOfOwn: [] });
    show(desk);
    expect(await screen.findByText('Hier staat niets wat u kunt zien')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('asks in one act whom everybody serves, and offers to tell only who may know', async () => {
    server.answer(CompartmentsDocument, { compartments: [], sidesOfOwn: [] }).answer(KeepApartDocument, { keepApart: { id: 'm1' } });
    show(desk);
    await screen.findByText('Hier staat niets wat u kunt zien');
    press('Kanalen scheiden');
    pick(/Wie moet worden beschermd/, 'Moeder');
    pick(/Van wie gaat het gevaar/, 'Vader');
    answer(/Vera, Huis s1/, 'NEITHER');
    answer(/Tom, Huis s2/, 'FEARED');
    const told = screen.getByRole('group', { name: /Wie mag weten dat/ });
    expect(within(told).getAllByRole('checkbox')).toHaveLength(1);
    expect(within(told).getByLabelText('Vera, Huis s1')).toHaveProperty('checked', true);
    fireEvent.change(screen.getByLabelText(/Waarom/), { target: { value: 'Patroon van dwang' } });
    expect(await violations()).toEqual([]);
    press('Nu scheiden');
    await waitFor(() => expect(sent(KeepApartDocument)).toHaveLength(1));
    expect(sent(KeepApartDocument)[0]).toEqual({ input: {
      caseId: 'c', kind: 'INTIMATE_TERROR', certainty: 'SUSPECTED', protectedIds: ['nora'], fearedIds: ['leo'], why: 'Patroon van dwang', audienceSeatIds: ['s1'],
      seats: [{ seatId: 's1', personIds: [] }, { seatId: 's2', personIds: ['leo'] }, { seatId: 's3', personIds: null }],
    } });
  });

  it('shows who may know by whom and why, and whom nobody answered for', async () => {
    server.answer(CompartmentsDocument, { compartments: [mark()], sidesOfOwn: [] }).answer(SaySeatSpeaksDocument, { saySeatSpeaks: { id: 'm1' } });
    show(desk);
    await screen.findByText('Hij controleert haar telefoon');
    expect(screen.getByText(/Vera, Huis s1, 14 maart 2026/)).toBeTruthy();
    expect(screen.getByText(/Van 1 aan tafel is niet bekend/)).toBeTruthy();
    answer(/Noor, Huis s3/, 'PROTECTED');
    press('Vastleggen');
    await waitFor(() => expect(sent(SaySeatSpeaksDocument)).toEqual([{ input: { compartmentId: 'm1', seatId: 's3', personIds: ['nora'] } }]));
    expect(await violations()).toEqual([]);
  });

  it('says so where an answer was not taken, and leaves what was chosen', async () => {
    server.answer(CompartmentsDocument, { compartments: [mark()], sidesOfOwn: [] }).refuse(SaySeatSpeaksDocument, 'BUSY');
    show(desk);
    await screen.findByText('Hij controleert haar telefoon');
    answer(/Noor, Huis s3/, 'PROTECTED');
    press('Vastleggen');
    expect((await screen.findByRole('alert')).textContent).toContain('Het is nu druk');
    expect((screen.getByLabelText(/Noor, Huis s3/) as HTMLSelectElement).value).toBe('PROTECTED');
  });

  it('lets somebody else know, with a reason', async () => {
    server.answer(CompartmentsDocument, { compartments: [mark({ seats: [{ seatId: 's1', personIds: [] }, { seatId: 's3', personIds: [] }] })], sidesOfOwn: [] }).answer(TellOfCompartmentDocument, { tellOfCompartment: { id: 'm1' } });
    show(desk);
    fireEvent.click(await screen.findByText('Iemand anders laten weten dat dit zo is'));
    pick(/Wie\?/, 'Noor, Huis s3');
    fireEvent.change(screen.getByLabelText(/Waarom moet deze collega/), { target: { value: 'Onderzoekt mee' } });
    press('Laten weten');
    await waitFor(() => expect(sent(TellOfCompartmentDocument)).toEqual([{ input: { compartmentId: 'm1', seatId: 's3', why: 'Onderzoekt mee' } }]));
  });

  it('has a supplier place several own things in one act, what cannot be placed first', async () => {
    server.answer(CompartmentsDocument, { compartments: [mark()], sidesOfOwn: [side('f2', 'NOBODY'), side('f1', 'PROTECTED')] }).answer(SaySideOfDocument, { saySideOf: { id: 'm1' } });
    show(desk);
    await screen.findByText(/niet te plaatsen: alleen/);
    const which = screen.getByRole('group', { name: /Wat\?/ });
    expect(within(which).getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual(['vader belt elke avond', 'moeder is verhuisd']);
    for (const box of within(which).getAllByRole('checkbox')) fireEvent.click(box);
    pick(/Waar hoort het/, 'bij Moeder');
    fireEvent.change(within(which.closest('form')!).getByLabelText(/Waarom/), { target: { value: 'Zij vertelde het' } });
    press('Zo plaatsen');
    await waitFor(() => expect(sent(SaySideOfDocument)).toEqual([{ input: { compartmentId: 'm1', things: [{ id: 'f2', kind: 'Contribution' }, { id: 'f1', kind: 'Contribution' }], forAll: false, sideOfIds: ['nora'], why: 'Zij vertelde het' } }]));
    expect(await violations()).toEqual([]);
  });

  it('ends by two: one argues, another confirms', async () => {
    server.answer(CompartmentsDocument, { compartments: [mark()], sidesOfOwn: [] }).answer(ProposeEndOfCompartmentDocument, { proposeEndOfCompartment: { id: 'm1' } }).answer(ConfirmEndOfCompartmentDocument, { confirmEndOfCompartment: { id: 'm1' } });
    show(desk);
    fireEvent.click(await screen.findByText('Het was een vergissing, of het is voorbij'));
    fireEvent.change(screen.getByLabelText(/Waarom kan het eindigen/), { target: { value: 'Verkeerde zaak' } });
    server.answer(CompartmentsDocument, { compartments: [mark({ end: { id: 'e1', seatId: 's3', why: 'Verkeerde zaak', at: '2026-03-15T13:05:00Z' }, viewerMay: { say: true, proposeEnd: false, confirmEnd: true } })], sidesOfOwn: [] });
    press('Voorleggen');
    await screen.findByText('Noor, Huis s3 stelt voor dat dit eindigt');
    expect(await violations()).toEqual([]);
    press('Bevestigen');
    await waitFor(() => expect(sent(ConfirmEndOfCompartmentDocument)).toEqual([{ endId: 'e1' }]));
  });
});
