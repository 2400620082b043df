import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { QuickHide, QuickHideProvider } from './quick-hide';

const page = (
  <QuickHideProvider>
    <p>wat niemand over uw schouder mag lezen</p>
    <QuickHide />
  </QuickHideProvider>
);
const app = () => document.querySelector('.ct-app');
const isHidden = () => app()?.classList.contains('ct-app--hidden') === true && app()?.hasAttribute('inert');

describe('hiding quickly', () => {
  it('happens by the button, and ends by the other', () => {
    render(page);
    fireEvent.click(screen.getByRole('button', { name: 'Scherm wissen' }));
    expect(isHidden()).toBe(true);
    fireEvent.click(screen.getByText('Verder gaan'));
    expect(isHidden()).toBe(false);
  });

  it('happens and ends by F9', () => {
    render(page);
    fireEvent.keyDown(window, { key: 'F9' });
    expect(isHidden()).toBe(true);
    fireEvent.keyDown(window, { key: 'F9' });
    expect(isHidden()).toBe(false);
  });

  it('happens by Esc twice in a row, not by Esc once', () => {
    render(page);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(isHidden()).toBe(false);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(isHidden()).toBe(true);
  });

  it('dims a window that is not the one in use', () => {
    render(page);
    fireEvent.blur(window);
    expect(app()?.classList.contains('ct-app--away')).toBe(true);
    fireEvent.focus(window);
    expect(app()?.classList.contains('ct-app--away')).toBe(false);
  });
});
