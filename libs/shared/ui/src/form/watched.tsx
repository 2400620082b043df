import { RepeatsWarning } from './repeats-warning';
import { TextWatch } from './text-watch';

interface Props {
  /** What others will read. */
  readonly texts: readonly string[];
  /** What it openly rests on. */
  readonly cited?: readonly string[];
}

/** Below a text that others will read: whether it repeats what not everybody may know, or holds a protected value. */
export const Watched = ({ texts, cited = [] }: Props) => (
  <>
    <RepeatsWarning texts={texts} cited={cited} />
    <TextWatch texts={texts} />
  </>
);
