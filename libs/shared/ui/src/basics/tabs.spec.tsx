import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { Tabs } from './tabs';

const tabs = [
  { id: 'a', title: 'Aan tafel', content: () => <p>van allen</p> },
  { id: 'b', title: 'Alleen wij', content: () => <p>van ons</p> },
];

describe('tabs', () => {
  it('hold only the chosen panel', () => {
    render(<Tabs label="Verklaringen" tabs={tabs} />);
    expect(screen.queryByText('van allen')).not.toBeNull();
    expect(screen.queryByText('van ons')).toBeNull();
  });

  it('are walked with the arrows, round and round', () => {
    render(<Tabs label="Verklaringen" tabs={tabs} />);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Aan tafel' }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { name: 'Alleen wij' }).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Alleen wij' }));
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Alleen wij' }), { key: 'Home' });
    expect(screen.queryByText('van allen')).not.toBeNull();
  });
});
