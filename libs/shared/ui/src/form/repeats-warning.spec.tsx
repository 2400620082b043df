import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { LanguageProvider } from '../i18n/language';
import { NarrowTexts, RepeatsWarning } from './repeats-warning';

const narrow = [{ id: 'fact', label: 'Vader belt elke avond', texts: ['Vader belt elke avond naar het huis van moeder'] }];
const warn = (text: string, cited: readonly string[] = []) =>
  render(<LanguageProvider initial="nl"><NarrowTexts of={narrow}><RepeatsWarning texts={['iets anders', text]} cited={cited} /></NarrowTexts></LanguageProvider>);

describe('a text that repeats what not everybody may know', () => {
  it('is said so, with what it repeats', () => {
    warn('ik hoor dat vader belt elke avond naar het huis');
    expect(screen.getByText('Vader belt elke avond')).toBeTruthy();
  });
  it.each([['in other words', 'hij zoekt haar vaak', []], ['openly resting on it', 'vader belt elke avond naar het huis', ['fact']]])('is not when it is %s', (_, text, cited) => {
    warn(text, cited);
    expect(screen.queryByText('Vader belt elke avond')).toBeNull();
  });
});
