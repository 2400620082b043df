import { FakeServer, show, violations } from '@casustafel/client/testing';
import { TextWatch, TextsWatched } from '@casustafel/ui';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { ProtectedWarning } from './protected-warning';
import { ProtectedInTextDocument } from './vault.documents';

function Form() {
  const [text, setText] = useState('');
  return (
    <TextsWatched by={(texts) => <ProtectedWarning caseId="c" texts={texts} />}>
      <label>Tekst<input value={text} onChange={({ target }) => setText(target.value)} /></label>
      <TextWatch texts={[text, '']} />
    </TextsWatched>
  );
}
const TITLE = /^Hier staat een afgeschermd gegeven/;
const notice = (): Element | null => document.querySelector('[data-notice]');
const type = (value: string): boolean => fireEvent.change(screen.getByLabelText('Tekst'), { target: { value } });
const asked = (): readonly unknown[] => server.asked(ProtectedInTextDocument).map(({ variables }) => variables);

let server: FakeServer;
beforeEach(() => (server = new FakeServer().answer(ProtectedInTextDocument, ({ input }: { input: { texts: string[] } }) => ({ protectedInText: input.texts.join().includes('Molenweg 48') ? ['ADDRESS', 'PHONE'] : null }))));
afterEach(() => server.stop());

describe('while somebody types what they know to be protected', () => {
  it('is said what it is, once they pause, and goes when it is no longer there', async () => {
    show(<Form />);
    for (const text of ['Zij ', 'Zij is bij Molen', 'Zij is bij Molenweg 48']) type(text);
    expect(await screen.findByText('Hier staat een afgeschermd gegeven: Adres, Telefoon of e-mail')).toBeTruthy();
    expect(notice()?.getAttribute('role')).toBe('status');
    expect(notice()?.textContent).toContain('[afgeschermd gegeven]');
    // Not once a key.
    expect(asked()).toEqual([{ input: { caseId: 'c', texts: ['Zij is bij Molenweg 48'] } }]);
    expect(await violations()).toEqual([]);
    type('Zij is ergens anders');
    await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull(), { timeout: 3_000 });
  });

  it('stands while it is asked anew, so that it is not heard over and over; and goes with the text', async () => {
    show(<Form />);
    type('Molenweg 48');
    await screen.findByText(TITLE);
    type('Molenweg 48 en');
    await waitFor(() => expect(asked()).toHaveLength(2), { timeout: 3_000 });
    expect(screen.getByText(TITLE)).toBeTruthy();
    type('');
    await waitFor(() => expect(screen.queryByText(TITLE)).toBeNull(), { timeout: 3_000 });
    expect(asked()).toHaveLength(2);
  });
});

describe('without a warning', () => {
  it.each([['nothing of it is theirs to know', () => server.answer(ProtectedInTextDocument, { protectedInText: null })], ['the line is down', () => server.drop(ProtectedInTextDocument)], ['it is refused', () => server.refuse(ProtectedInTextDocument, 'NOT_FOUND')]])('nothing stands there: %s', async (_, when) => {
    when();
    const { container } = show(<Form />);
    const before = container.innerHTML;
    type('Molenweg 48');
    await waitFor(() => expect(asked()).toHaveLength(1), { timeout: 3_000 });
    await Promise.resolve();
    type('');
    expect(container.innerHTML).toBe(before);
    expect(notice()).toBeNull();
  });

  it('nothing is asked of what is too short to be anything', async () => {
    show(<Form />);
    type('Mo ');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(asked()).toEqual([]);
  });
});

it('stands in English as well', async () => {
  show(<Form />, { language: 'en' });
  type('Molenweg 48');
  expect(await screen.findByText('A protected value stands here: Address, Telephone or e-mail')).toBeTruthy();
});
