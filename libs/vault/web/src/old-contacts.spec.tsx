import { FakeServer, show, violations } from '@casustafel/client/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OldContactInView } from './vault';
import { DropOldContactDocument, KeepOldContactDocument, OldContactDocument, VaultDocument } from './vault.documents';
import { VaultDesk } from './vault-desk';

const old = (change: Partial<OldContactInView> = {}): OldContactInView => ({ id: 'o1', personId: 'nora', state: 'WAITING', reason: null, settledAt: null, version: 1, ...change });
const desk = <VaultDesk caseId="c" persons={[{ id: 'nora', label: 'Moeder' }]} seats={[]} stamp={1} />;

let server: FakeServer;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  server = new FakeServer();
  user = userEvent.setup();
});
afterEach(() => server.stop());
const holding = (contact: OldContactInView): FakeServer => server.answer(VaultDocument, { vault: { values: [], mentions: [], oldContacts: [contact] } });
const press = async (name: string): Promise<void> => user.click(await screen.findByRole('button', { name }));

describe('an old contact', () => {
  const openIt = async (): Promise<void> => {
    show(desk);
    await press('Openen, oud contactgegeven van Moeder');
    await screen.findByText('06 12345678, Molenweg 48');
  };
  beforeEach(() => void holding(old()).answer(OldContactDocument, { oldContact: { words: '06 12345678, Molenweg 48' } }));

  it('waits, and what it says is asked for only when it is opened', async () => {
    show(desk);
    expect(await screen.findByText('Een oud contactgegeven wacht')).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(server.asked(OldContactDocument)).toHaveLength(0);
    await press('Openen, oud contactgegeven van Moeder');
    expect(await screen.findByText('06 12345678, Molenweg 48')).toBeTruthy();
    expect(server.asked(OldContactDocument)[0]?.variables).toEqual({ caseId: 'c', id: 'o1' });
    expect(await violations()).toEqual([]);
  });

  it('becomes as many values as stand in it', async () => {
    server.answer(KeepOldContactDocument, { keepOldContact: { id: 'o1' } });
    await openIt();
    await user.click(within(screen.getByRole('radiogroup', { name: /Gegeven 1: wat is het/ })).getByLabelText('Telefoon of e-mail'));
    await user.clear(screen.getByLabelText('Gegeven 1'));
    await user.type(screen.getByLabelText('Gegeven 1'), '06 12345678');
    await press('Nog een gegeven');
    await user.click(within(screen.getByRole('radiogroup', { name: /Gegeven 2: wat is het/ })).getByLabelText('Adres'));
    await user.type(screen.getByLabelText('Gegeven 2'), 'Molenweg 48');
    expect(await violations()).toEqual([]);
    await press('Afschermen en bewaren');
    await waitFor(() => expect(server.asked(KeepOldContactDocument)[0]?.variables).toEqual({ input: { id: 'o1', version: 1, values: [{ kind: 'PHONE', value: '06 12345678' }, { kind: 'ADDRESS', value: 'Molenweg 48' }] } }));
    await waitFor(() => expect(server.asked(VaultDocument)).toHaveLength(2));
  });

  it('leads to the value that asks attention', async () => {
    server.refuse(KeepOldContactDocument, 'INVALID', [{ path: 'values.0.kind', code: 'REQUIRED' }]);
    await openIt();
    await press('Afschermen en bewaren');
    expect(await screen.findByRole('link', { name: /^Gegeven 1: wat is het\?/ })).toBeTruthy();
  });

  it('or is dropped, with a reason that stands there afterwards', async () => {
    server.answer(DropOldContactDocument, { dropOldContact: { id: 'o1' } });
    await openIt();
    await press('Opruimen');
    await user.type(screen.getByLabelText('Waarom ruimt u het op?'), 'het nummer bestaat niet meer');
    holding(old({ state: 'DROPPED', reason: 'het nummer bestaat niet meer', settledAt: '2026-11-20T09:00:00.000Z', version: 2 }));
    await press('Opruimen');
    expect(await screen.findByText(/^Opgeruimd op .*, van Moeder: het nummer bestaat niet meer$/)).toBeTruthy();
    expect(server.asked(DropOldContactDocument)[0]?.variables).toEqual({ input: { id: 'o1', version: 1, reason: 'het nummer bestaat niet meer' } });
    expect(screen.queryByText('Een oud contactgegeven wacht')).toBeNull();
  });

  it('stays as it is when a colleague was first, and says so', async () => {
    server.refuse(DropOldContactDocument, 'CONTACT_SETTLED');
    await openIt();
    await press('Opruimen');
    await press('Opruimen');
    expect(await screen.findByText(/Een collega was u voor/)).toBeTruthy();
  });

  it('stands in English as well', async () => {
    show(desk, { language: 'en' });
    expect(await screen.findByText('An old contact waits')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open, old contact of Moeder' })).toBeTruthy();
  });
});
