import type { ReactNode } from 'react';
import { Heading } from '../basics/text';
import { useUiT } from '../i18n/use-t';

interface Props {
  readonly asked: ReactNode;
  /** The reason, first in words, then the article. It never says whether something is hidden. */
  readonly because: ReactNode;
  readonly lifts?: ReactNode;
  readonly now?: ReactNode;
  /** For an answer that may also be yes: how the panel, and its reason, are called. */
  readonly title?: string;
  readonly why?: string;
  readonly level?: 2 | 3 | 4;
}

/** Every refusal is this one panel. */
export function WhyNot({ asked, because, lifts, now, title, why, level = 3 }: Props) {
  const t = useUiT();
  const parts: readonly (readonly [string, ReactNode])[] = [[t('why.asked'), asked], [why ?? t('why.not'), because], [t('why.lifts'), lifts], [t('why.now'), now]];
  return (
    <div role="group" className="ct-why" aria-label={title ?? t('opensWhy')}>
      <Heading level={level} looks={3}>
        {title ?? t('opensWhy')}
      </Heading>
      <dl className="ct-definitions">
        {parts
          .filter(([, value]) => value !== undefined)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
