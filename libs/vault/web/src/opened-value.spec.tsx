import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FakeServer, show, violations } from '@casustafel/client/testing';
import { endOfDay } from '@casustafel/kernel';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { OpenProtectedDocument, SeeMentionDocument, VaultDocument } from './vault.documents';
import { VaultDesk } from './vault-desk';

const seat = (id: string, name: string, organisation: string, self = false) => ({ id, name, organisationId: organisation, organisation, task: 'NONE', live: true, self });
const seats = [seat('s1', 'Ilse', 'Veilig Thuis', true), seat('s2', 'Fien', 'Politie'), seat('s3', 'Loes', 'Ggz')];
const value = { id: 'v1', caseId: 'c', personId: 'nora', kind: 'ADDRESS', value: 'Molenweg 48', alsoKnownAs: [], why: null, organisationId: 'Veilig Thuis', seatIds: ['s2'], openUntil: endOfDay('2031-03-14').toISOString(), keptAt: '2026-11-26T09:00:00Z', version: 3, viewerMay: { protect: true } };
const mention = { id: 'm1', protectedId: 'v1', writtenAt: '2026-11-26T10:00:00Z', seen: false, objectKind: 'Contribution', objectId: 'f1' };

/** A vault of which one hears that something changed. */
function Followed() {
  const [stamp, next] = useState(1);
  return (
    <>
      <VaultDesk caseId="c" persons={[{ id: 'nora', label: 'Moeder' }]} seats={seats} stamp={stamp} />
      <button onClick={() => next(stamp + 1)}>Er veranderde iets</button>
    </>
  );
}

let server: FakeServer;
const holding = (values: readonly object[], mentions: readonly object[] = []): FakeServer => server.answer(VaultDocument, { vault: { values, mentions, oldContacts: [] } });
beforeEach(() => void (server = new FakeServer()));
afterEach(() => {
  cleanup();
  server.stop();
});

describe('a value that was opened', () => {
  it('keeps the end that stands when one more person may know, and is not opened for good', async () => {
    holding([value]).answer(OpenProtectedDocument, { openProtected: { id: 'v1' } });
    show(<Followed />);
    expect(await screen.findByText('Fien (Politie) tot en met 14 maart 2031')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Openen of sluiten' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Wie mag dit weten?' }));
    expect((dialog.getByLabelText(/Tot en met/) as HTMLInputElement).value).toBe('2031-03-14');
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Loes' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(server.asked(OpenProtectedDocument)[0]?.variables).toEqual({ input: { id: 'v1', version: 3, seatIds: ['s2', 's3'], lastDay: '2031-03-14' } }));
    expect(await violations()).toEqual([]);
  });

  it('says on the screen and aloud that it closed to who was let know, and not what it was', async () => {
    holding([{ ...value, organisationId: 'Politie', viewerMay: { protect: false } }]);
    show(<Followed />);
    expect(await screen.findByText('Molenweg 48')).toBeTruthy();
    holding([]);
    fireEvent.click(screen.getByRole('button', { name: 'Er veranderde iets' }));
    await waitFor(() => expect(screen.queryByText('Molenweg 48')).toBeNull());
    await waitFor(() => expect(document.querySelector('[data-notice="revoked"]')?.textContent).toBe('Een gegeven dat u hier zag, is voor u gesloten.'));
    await waitFor(() => expect(document.querySelector('[data-live-region]')?.textContent).toBe('Een gegeven dat u hier zag, is voor u gesloten.'));
  });

  it('says so where “seen” was not taken', async () => {
    holding([value], [mention]).refuse(SeeMentionDocument, 'BUSY');
    show(<Followed />);
    fireEvent.click(await screen.findByRole('button', { name: 'Gezien' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Het is nu druk');
  });
});
