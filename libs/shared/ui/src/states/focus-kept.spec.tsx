import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef, useState } from 'react';
import { useFocusKept } from './focus-kept';

function Page() {
  const main = useRef<HTMLElement>(null);
  const [writing, write] = useState(false);
  const [rows, setRows] = useState(['een', 'twee']);
  useFocusKept(main);
  return (
    <main ref={main} tabIndex={-1}>
      {writing ? <form aria-label="Nieuw"><h2>Nieuw</h2><input aria-label="Naam" /><button type="button" onClick={() => write(false)}>Klaar</button></form> : <div><button onClick={() => write(true)}>Schrijven</button></div>}
      <section aria-label="Rijen">{rows.map((row) => <p key={row}><button onClick={() => setRows(rows.filter((each) => each !== row))}>{row}</button></p>)}</section>
    </main>
  );
}

/** Presses as a keyboard does: what is pressed has the focus. */
const press = async (name: string): Promise<void> => {
  const button = screen.getByRole('button', { name });
  button.focus();
  await act(async () => void fireEvent.click(button));
};
afterEach(cleanup);

describe('whoever does not look', () => {
  it('is at the form that came for the button, and back at the button after it', async () => {
    render(<Page />);
    await press('Schrijven');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Nieuw' }));
    await press('Klaar');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Schrijven' }));
  });

  it('stays in the part from which what they pressed has gone', async () => {
    render(<Page />);
    await press('een');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Rijen' }));
  });

  it('is left alone where they went on themselves', async () => {
    render(<Page />);
    await press('een');
    screen.getByRole('button', { name: 'twee' }).focus();
    await press('Schrijven');
    screen.getByLabelText('Naam').focus();
    expect(document.activeElement).toBe(screen.getByLabelText('Naam'));
  });
});
