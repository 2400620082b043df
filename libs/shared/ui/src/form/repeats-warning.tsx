import { sharedWords, type ReadText } from '@casustafel/kernel';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { Row, Rows } from '../basics/lists';
import { useUiT } from '../i18n/use-t';
import { Notice } from '../states/notice';

/** Something this person may read and not everybody at the table. */
export interface NarrowText extends ReadText {
  readonly label: string;
}

const Narrow = createContext<readonly NarrowText[]>([]);

/** Says to every form beneath what not everybody at the table may know. */
export const NarrowTexts = ({ of, children }: { of: readonly NarrowText[]; children: ReactNode }) => <Narrow.Provider value={of}>{children}</Narrow.Provider>;

// Words on either side of it do not stand in a row; nobody types it.
const BREAK = '\u0000';

interface Props {
  /** What others will read. */
  readonly texts: readonly string[];
  /** What it openly rests on: there the server sees to it that every reader may know it. */
  readonly cited?: readonly string[];
}

/** Six words in a row of something that not everybody may know: said to whoever writes, and never held against them. */
export function RepeatsWarning({ texts, cited = [] }: Props) {
  const t = useUiT();
  const narrow = useContext(Narrow);
  const text = texts.join(BREAK);
  const ids = useMemo(() => text.split(BREAK).flatMap((each) => sharedWords(each, narrow)), [text, narrow]);
  const repeated = narrow.filter(({ id }) => ids.includes(id) && !cited.includes(id));
  if (repeated.length === 0) return null;
  return (
    <Notice kind="conflict" look="quiet" title={t('repeats.title')}>
      <Rows label={t('repeats.title')}>
        {repeated.map(({ id, label }) => <Row key={id}>{label}</Row>)}
      </Rows>
      {t('repeats.text')}
    </Notice>
  );
}
