import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fakeLine, FakeServer, show, SOME_VIEWER, violations } from '@casustafel/client/testing';
import { act, screen, within } from '@testing-library/react';
import { MyWeekDocument, type MyCase, type MyTable } from './my-week.documents';
import { MyWeekScreen } from './my-week-screen';

const mine: MyCase = {
  id: 'c', number: '26-0001', table: 'Dinsdagtafel', tableId: 't', function: 'PARTNER', seatedAt: '2026-11-01T09:00:00.000Z', familyRoles: ['PARENT', 'PARENT', 'CHILD'], notShared: 2, asked: 0, closedAt: null,
  next: { id: 'f', date: '2026-11-24', slot: 1, startsAt: '09:00', phase: 'BEFORE' }, last: null,
};
const table: MyTable = { id: 't', name: 'Dinsdagtafel', dates: ['2026-11-24'], slotStarts: ['09:00', '10:00', '11:00'], taken: [{ date: '2026-11-24', slot: 1 }, { date: '2026-11-24', slot: 2 }] };

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

describe('the first page of a partner', () => {
  it('says when a case of theirs is on the table, and what they have not shared yet', async () => {
    server.answer(MyWeekDocument, { myCases: [mine], caseTables: [] });
    show(<MyWeekScreen more={(numberOf) => <p>afspraak in {numberOf('c')}</p>} />);
    const invitations = await screen.findByRole('group', { name: 'U bent uitgenodigd' });
    expect(within(invitations).getByText('dinsdag 24 november, 09.00')).toBeTruthy();
    expect(within(invitations).getByText('2 eigen feiten nog niet gedeeld')).toBeTruthy();
    expect(within(invitations).getByRole('link', { name: 'Naar de zitting, Casus 26-0001' }).getAttribute('href')).toBe('/cases/c/conferences/f');
    expect(screen.getByText('afspraak in 26-0001')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('lays the invitations in the order of their days, and says in English which session runs', async () => {
    const later = { ...mine, id: 'd', number: '26-0002', notShared: 0, next: { id: 'g', date: '2026-12-01', slot: 1, startsAt: '09:00', phase: 'BEFORE' } };
    server.answer(MyWeekDocument, { myCases: [later, { ...mine, next: { ...mine.next!, phase: 'LIVE' } }, { ...mine, id: 'e', number: '26-0003', next: null }], caseTables: [] });
    show(<MyWeekScreen />, { language: 'en' });
    const invitations = await screen.findByRole('group', { name: 'You are invited' });
    const rows = within(invitations).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('26-0001');
    expect(rows[1]).toContain('26-0002');
    expect(within(invitations).getAllByRole('link').map((link) => link.getAttribute('href'))).toContain('/cases/d/conferences/g');
    expect(await violations()).toEqual([]);
  });

  it('says what belongs there when nothing is planned', async () => {
    server.answer(MyWeekDocument, { myCases: [], caseTables: [] });
    show(<MyWeekScreen />);
    expect(await screen.findByText('Er staat geen overleg gepland')).toBeTruthy();
    expect(screen.getByText('U hebt nog geen plek in een casus')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('asks anew when something of their own changed, and lets go of a case that ended for them', async () => {
    server.answer(MyWeekDocument, { myCases: [mine], caseTables: [] });
    const { line, socket } = fakeLine();
    show(<MyWeekScreen />, { line });
    await screen.findByRole('group', { name: 'U bent uitgenodigd' });
    server.answer(MyWeekDocument, { myCases: [], caseTables: [] });
    await act(async () => void socket.tell('mine'));
    expect(await screen.findByText('Er staat geen overleg gepland')).toBeTruthy();
    expect(screen.queryByText(/26-0001/)).toBeNull();
  });

  it('says so calmly when the right to it is gone, or the line', async () => {
    server.refuse(MyWeekDocument, 'NOT_FOUND');
    const { unmount } = show(<MyWeekScreen />);
    expect(await screen.findByText('Deze pagina is er niet voor u')).toBeTruthy();
    unmount();
    server.drop(MyWeekDocument);
    show(<MyWeekScreen />);
    expect(await screen.findByText('De verbinding is weg')).toBeTruthy();
  });
});

describe('the first page of a chair', () => {
  it('is the day plan, in which a slot of an unknown case is taken and no more', async () => {
    server.answer(MyWeekDocument, { myCases: [{ ...mine, function: 'CHAIR', notShared: 0, asked: 1 }], caseTables: [table] });
    show(<MyWeekScreen />, { viewer: { ...SOME_VIEWER, chairs: ['t'] } });
    const day = await screen.findByRole('list', { name: 'Tijdstippen van Dinsdagtafel' });
    const slots = within(day).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(slots[0]).toContain('09.00 Casus 26-0001, 2 ouders, 1 kind');
    expect(slots[1]).toBe('10.00 bezet, door een casus waarin u geen plek hebt');
    expect(slots[2]).toBe('11.00 vrij');
    expect(screen.getByRole('link', { name: 'Nieuwe casus' })).toBeTruthy();
    expect(screen.getByText('1 vraag van een andere tafel')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe('the first page of the privacy officer', () => {
  it('leads to the access log', async () => {
    server.answer(MyWeekDocument, { myCases: [], caseTables: [] });
    show(<MyWeekScreen />, { viewer: { ...SOME_VIEWER, offices: ['PRIVACY_OFFICER'] } });
    expect((await screen.findByRole('link', { name: 'Naar de toegangslog' })).getAttribute('href')).toBe('/log');
  });
});
