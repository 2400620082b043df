import { useUiT } from '../i18n/use-t';

/** What a number looks like, in words. */
export interface Anchor {
  readonly value: number;
  readonly text: string;
}

/** The words hang on their ticks, and are always in sight. */
export function Anchors({ anchors, id }: { anchors: readonly Anchor[]; id?: string }) {
  const t = useUiT();
  if (anchors.length === 0) return null;
  return (
    <ul className={`ct-anchors${anchors.length > 3 ? ' ct-anchors--many' : ''}`} aria-label={t('score.anchors')} id={id}>
      {anchors.map(({ value, text }) => (
        <li key={value} data-value={value}>
          <strong>{value}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
