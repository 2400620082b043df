import { SkipLink as NlSkipLink } from '@nl-design-system-candidate/skip-link-react';
import { useEffect, type ReactNode } from 'react';
import { useUiT } from '../i18n/use-t';
import { Heading } from './text';

export const MAIN_ID = 'inhoud';

/** The first stop of the keyboard. */
export const SkipLink = () => {
  const t = useUiT();
  return <NlSkipLink href={`#${MAIN_ID}`}>{t('skip')}</NlSkipLink>;
};

/**
 * The heading of a page and the words in the browser's tab. `tab` is neutral: names and case numbers
 * would stay behind in the history of a shared computer.
 */
export function PageTitle({ tab, children, under }: { tab: string; children: ReactNode; under?: ReactNode }) {
  useEffect(() => {
    document.title = `${tab} · Casustafel`;
  }, [tab]);
  return (
    <div className="ct-page-title">
      <Heading level={1}>{children}</Heading>
      {under && <p className="ct-muted ct-small">{under}</p>}
    </div>
  );
}
