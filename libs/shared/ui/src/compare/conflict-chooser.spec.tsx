import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { ConflictChooser } from './conflict-chooser';

const FIELDS = [
  { name: 'text', label: 'Conclusie', mine: 'de mijne', theirs: 'de hunne' },
  { name: 'same', label: 'Gelijk', mine: 'gelijk', theirs: 'gelijk' },
];

describe('two texts side by side', () => {
  it('asks only about what differs, and preselects nothing', () => {
    render(<ConflictChooser fields={FIELDS} onChoose={() => undefined} />);
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false);
  });

  it('does nothing before there is a choice', () => {
    const onChoose = jest.fn();
    render(<ConflictChooser fields={FIELDS} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { name: 'Deze keuze vastleggen' }));
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('hands over the chosen text of each field', () => {
    const onChoose = jest.fn();
    render(<ConflictChooser fields={FIELDS} onChoose={onChoose} />);
    fireEvent.click(screen.getByLabelText('Uw tekst'));
    fireEvent.click(screen.getByRole('button', { name: 'Deze keuze vastleggen' }));
    expect(onChoose).toHaveBeenCalledWith({ text: 'de mijne', same: 'gelijk' });
  });
});
