import { Paragraph, Row, Rows, useT } from '@casustafel/ui';
import { agreementMessages } from './agreement.messages';
import { useWords, type Line } from './lines';
import { capitalised } from './rule-book-words';

/** Where the region shares less, one sentence a line. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  const t = useT(agreementMessages);
  const words = useWords();
  if (lines.length === 0) return <Paragraph muted>{t('lines.none')}</Paragraph>;
  return (
    <Rows label={t('lines')}>
      {lines.map((line, at) => (
        <Row key={at}>{capitalised(words.line(line))}</Row>
      ))}
    </Rows>
  );
}
