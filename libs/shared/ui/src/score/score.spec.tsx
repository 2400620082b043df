import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { NO_VIEW, ScoreScale } from './score-scale';
import { ScoreDots } from './score-dots';

const ANCHORS = [{ value: 0, text: 'vrijwel zeker ernstig letsel' }, { value: 10, text: 'veilig genoeg om af te sluiten' }];
const VOICES = [
  { id: 'p', label: 'Politie', organisationId: 'p', domain: 'SAFETY', value: 1, before: 2 },
  { id: 'g', label: 'GGZ', organisationId: 'g', domain: 'CARE', value: 7, before: 7 },
  { id: 'r', label: 'Raad', organisationId: 'r', domain: 'JUSTICE', value: null },
] as const;

describe('giving a score', () => {
  it('offers eleven numbers and "no view", chosen by nobody, with the words in sight', () => {
    render(<ScoreScale name="s" label="Uw score" required value={null} onChange={() => undefined} anchors={ANCHORS} />);
    expect(screen.getAllByRole('radio')).toHaveLength(12);
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
    expect(screen.getByText('veilig genoeg om af te sluiten')).toBeDefined();
  });

  it('hands over a number, or that there is no view', () => {
    const onChange = jest.fn();
    render(<ScoreScale name="s" label="Uw score" required value={null} onChange={onChange} anchors={ANCHORS} />);
    fireEvent.click(screen.getByRole('radio', { name: '3' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Ik heb hier geen zicht op' }));
    expect(onChange.mock.calls).toEqual([[3], [NO_VIEW]]);
  });
});

describe('a revealed round', () => {
  const shown = () => render(<ScoreDots caption="Tweede ronde" voices={VOICES} spread={{ lowest: 1, medians: [1, 7], highest: 7 }} anchors={ANCHORS} />);

  it('names each voice, who is lowest and highest, and who moved', () => {
    shown();
    expect(screen.getByRole('img', { name: 'Politie: 1, laagste, van 2 naar 1, veiligheid' })).toBeDefined();
    expect(screen.getByRole('img', { name: 'GGZ: 7, hoogste, zorg' })).toBeDefined();
  });

  it('says both middle values when the number is even, and never a mean', () => {
    const { container } = shown();
    expect(container.textContent).toContain('mediaan 1 – 7');
    expect(container.textContent).not.toMatch(/gemiddeld/);
  });

  it('counts "no view" apart', () => {
    const { container } = shown();
    expect(container.textContent).toContain('2 stemmen');
    expect(container.textContent).toContain('1 organisatie heeft hier geen zicht op');
  });

  it('counts two of one organisation as one voice, and their "no view" not at all beside a number', () => {
    const voices = [VOICES[0], { ...VOICES[1], organisationId: 'p' }, { ...VOICES[2], organisationId: 'p' }];
    const { container } = render(<ScoreDots caption="Eerste ronde" voices={voices} spread={{ lowest: 1, medians: [1], highest: 1 }} />);
    expect(container.textContent).toContain('1 stem ·');
    expect(container.textContent).not.toContain('geen zicht op');
  });

  it('says the same as a table', () => {
    shown();
    fireEvent.click(screen.getByRole('button', { name: 'Toon als tabel' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['StemDomeinEerste rondeCijfer', 'Politieveiligheid21', 'GGZzorg77', 'Raadjustitiegeen zichtgeen zicht']);
  });
});
