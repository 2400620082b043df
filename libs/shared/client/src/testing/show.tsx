import { LanguageProvider, LiveRegionProvider, type Language } from '@casustafel/ui';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LiveProvider } from '../live/live-provider';
import type { LiveLine } from '../live/live-line';
import { ViewerProvider, type Viewer } from '../viewer/viewer';
import { fakeLine } from './fake-line';

export const SOME_VIEWER: Viewer = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Noor de Wit',
  jobTitle: 'voorzitter',
  organisation: { id: '00000000-0000-4000-8000-0000000000aa', name: 'Zorg- en Veiligheidshuis', role: 'ZVH' },
  offices: [],
  chairs: [],
  mode: 'test',
};

interface Options {
  readonly viewer?: Viewer | null;
  readonly line?: LiveLine;
  readonly language?: Language;
}

/** Draws a screen with everything the shell gives it, in Dutch unless another language is asked for. */
export function show(screen: ReactNode, { viewer = SOME_VIEWER, line = fakeLine().line, language = 'nl' }: Options = {}): RenderResult {
  return render(
    <LanguageProvider initial={language}>
      <LiveRegionProvider>
        <LiveProvider line={line}>
          <ViewerProvider value={viewer}>
            <main>{screen}</main>
          </ViewerProvider>
        </LiveProvider>
      </LiveRegionProvider>
    </LanguageProvider>,
  );
}
