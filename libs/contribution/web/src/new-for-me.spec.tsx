import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fakeLine, FakeServer, show, violations } from '@casustafel/client/testing';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { NewForMe } from './new-for-me';
import { NewForMeDocument, type NewForMePage, type NewItem } from './new-for-me.documents';

const NOTHING = { category: null, knowledge: null, occurredOn: null, conclusion: null, summary: null, who: null, doesWhat: null, toWhom: null, effect: null, broughtAt: null, sharedWith: null, conditions: [] };
const item = (id: string, change: Partial<NewItem['contribution']> = {}, isNew = false): NewItem => ({
  since: '2026-11-26T15:40:00.000Z', isNew,
  contribution: { id, caseId: 'c', level: 'FULL', ...NOTHING, category: 'POLICE', knowledge: 'FIRST_HAND', who: 'vader', doesWhat: `belt ${id}`, ...change },
});
const page = (items: readonly NewItem[], change: Partial<NewForMePage> = {}): { newForMe: NewForMePage } => ({
  newForMe: { lastHere: '2026-11-25T08:00:00.000Z', next: null, guestPresenceIds: [], cases: [{ id: 'c', number: '26-0001' }, { id: 'd', number: '26-0002' }], items: [...items], ...change },
});

let server: FakeServer;
beforeEach(() => (server = new FakeServer()));
afterEach(() => server.stop());

const rows = async () => (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);

describe('what is new for me', () => {
  it('says what each item says at the level it is shown, since when, and leads to its case', async () => {
    const hint = item('hint', { ...NOTHING, caseId: 'd', level: 'ASK' });
    const summed = item('summed', { ...NOTHING, level: 'SUMMARY', category: 'HEALTH', summary: 'drie meldingen', conditions: [{ kind: 'NOT_ONWARD', role: null, day: null, level: null }] });
    server.answer(NewForMeDocument, page([item('vaak', {}, true), summed, hint, item('zelf', { sharedWith: ['s'] })]));
    show(<NewForMe />);
    const [first, second, third, fourth] = await rows();
    expect(first).toContain('vader belt vaak.');
    expect(first).toMatch(/nieuw.*sinds 26 november 2026, 16\.40 uur.*Casus 26-0001/);
    expect(second).toContain('drie meldingen');
    expect(second).toMatch(/u ziet: de samenvatting.*niet doorgeven/);
    expect(second).not.toContain('nieuw');
    expect(third).toMatch(/Er is iets\. De inhoud ziet u niet\..*Casus 26-0002/);
    expect(fourth).toContain('van uw organisatie');
    expect(screen.getByRole('link', { name: 'Casus 26-0002' }).getAttribute('href')).toBe('/cases/d');
    expect(screen.getByText(/U was hier het laatst op 25 november 2026, 09\.00 uur/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('says what belongs there while there is nothing', async () => {
    server.answer(NewForMeDocument, page([], { cases: [], lastHere: null }));
    show(<NewForMe />);
    expect(await screen.findByText('Er is nog niets voor u')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nieuw voor mij' })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('says why a case is left out while guests can see the screen', async () => {
    server.answer(NewForMeDocument, page([item('rustig')], { guestPresenceIds: ['stay'] }));
    show(<NewForMe />);
    expect(await screen.findByText('Er zijn gasten bij een zitting van een casus van u')).toBeTruthy();
    expect(screen.getByText(/vader/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('shows the next page under this one, and takes the keyboard there', async () => {
    server.answer(NewForMeDocument, ({ after }: { after: string | null }) => (after === 'mark' ? page([item('later')]) : page([item('eerst')], { next: 'mark' })));
    show(<NewForMe />);
    fireEvent.click(await screen.findByRole('button', { name: 'Laat meer zien' }));
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect((await rows()).map((row) => /belt (\w+)/.exec(row ?? '')?.[1])).toEqual(['eerst', 'later']);
    expect(screen.queryByRole('button', { name: 'Laat meer zien' })).toBeNull();
    expect(within(document.activeElement as HTMLElement).getByText(/belt later/)).toBeTruthy();
    expect(await screen.findByText('1 erbij')).toBeTruthy();
  });

  it('asks anew when told that it is another list, and lets go of what is no longer theirs', async () => {
    server.answer(NewForMeDocument, page([item('gaat')]));
    const { line, socket } = fakeLine();
    show(<NewForMe />, { line });
    await screen.findByText(/belt gaat/);
    await waitFor(() => expect(socket.said.map(([event]) => event)).toContain('watchNew'));
    server.answer(NewForMeDocument, page([item('komt', {}, true)]));
    await act(async () => void socket.tell('newForMe'));
    expect(await screen.findByText(/belt komt/)).toBeTruthy();
    expect(screen.queryByText(/belt gaat/)).toBeNull();
    expect(await screen.findByText('Deze lijst is veranderd. 1 is nieuw voor u.')).toBeTruthy();
  });

  it('hears no more of it once it is off the screen', async () => {
    server.answer(NewForMeDocument, page([item('gaat')]));
    const { line, socket } = fakeLine();
    line.hearMine(() => undefined);
    const { unmount } = show(<NewForMe />, { line });
    await waitFor(() => expect(socket.said.map(([event]) => event)).toContain('watchNew'));
    unmount();
    expect(socket.said.map(([event]) => event).at(-1)).toBe('unwatchNew');
  });

  it('says so calmly when the line is down, and when the right to it is gone', async () => {
    server.drop(NewForMeDocument);
    const { unmount } = show(<NewForMe />);
    expect(await screen.findByText('De verbinding is weg')).toBeTruthy();
    unmount();
    server.refuse(NewForMeDocument, 'NOT_FOUND');
    show(<NewForMe />);
    expect(await screen.findByText('Deze pagina is er niet voor u')).toBeTruthy();
  });
});
