import type { ClientProblem } from '@casustafel/client';
import { Button, Notice, Row, Rows, useT } from '@casustafel/ui';
import { analysisMessages } from './analysis.messages';
import { factLine, type CitedFact } from './things';

export const isTooNarrow = (problem: ClientProblem | null): boolean => problem?.code === 'CITATION_TOO_NARROW';

/** The cited facts the server named, by their place in what was sent. */
export function narrowIds(problem: ClientProblem | null, cited: readonly string[]): readonly string[] {
  const places = (problem?.faults ?? []).map(({ path }) => Number(/\[(\d+)\]$/.exec(path)?.[1]));
  return places.flatMap((place) => cited[place] ?? []);
}

interface Props {
  readonly facts: readonly CitedFact[];
  readonly narrow: readonly string[];
  readonly busy?: boolean;
  /** Left out where a note for only us is not to be had: it is changed, not made. */
  readonly onOwn?: () => void;
  readonly onDrop: () => void;
}

/** Nothing was saved: keep it for only us, or leave out what not everyone may know. */
export function TooNarrow({ facts, narrow, busy, onOwn, onDrop }: Props) {
  const t = useT(analysisMessages);
  const named = facts.filter(({ id }) => narrow.includes(id));
  return (
    <Notice
      kind="forbidden"
      title={t('narrow.title')}
      actions={
        <>
          {onOwn && <Button purpose="primary" busy={busy} onClick={onOwn}>{t('narrow.own')}</Button>}
          <Button busy={busy} onClick={onDrop}>{t('narrow.drop')}</Button>
        </>
      }
    >
      <Rows label={t('narrow.title')}>
        {named.map((fact) => <Row key={fact.id}>{factLine(fact)}</Row>)}
      </Rows>
      {t('narrow.text')}
    </Notice>
  );
}
