import { Await, type DataOf, type QueryState } from '@casustafel/client';
import type { Level } from '@casustafel/kernel';
import { lawMessages, missingKey, Notice, Paragraph, roleKey, Table, useT } from '@casustafel/ui';
import type { SharePreviewDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { TableSeat } from './fact';

type Preview = DataOf<typeof SharePreviewDocument>;
type Line = Preview['sharePreview'][number];

interface Props {
  readonly query: QueryState<Preview>;
  readonly seats: readonly TableSeat[];
  readonly nobodyChosen: boolean;
}

/** Who at this table would see what, person by level, and why; judged by the server while one is choosing. */
export function SharePreview({ query, seats, nobodyChosen }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  return (
    <>
      {nobodyChosen && <Notice kind="empty" look="quiet" title={t('share.waiting')}>{null}</Notice>}
      <Await query={query}>
        {({ sharePreview }) => (
          <Table
            caption={t('share.preview')}
            captionHidden
            rows={sharePreview}
            rowKey={({ seatId }) => seatId}
            columns={[
              { key: 'who', heads: true, title: t('share.person'), cell: ({ seatId }) => <Person seat={seats.find((seat) => seat.id === seatId)} /> },
              { key: 'sees', title: t('share.sees'), cell: ({ level }) => (level === 'NOTHING' ? <span className="ct-muted">{law('law.level.NOTHING')}</span> : <strong>{law(`law.level.${level as Level}`)}</strong>) },
              { key: 'why', title: t('share.why'), cell: (line) => <Why line={line} /> },
            ]}
          />
        )}
      </Await>
    </>
  );
}

/** What is needed comes before the article: that is what one can do something about. Without it the article's own sentence stands. */
function Why({ line: { because, article, text, missing, mayBeLiftedBy, needsNaming } }: { line: Line }) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const list = (words: readonly (string | null)[]): string => words.filter(Boolean).join(', ');
  const by = because === 'NAMED' || because === 'LAW' ? <Paragraph muted small>{article}</Paragraph> : null;
  if (because !== 'LAW') return <>{t(`because.${because as 'NAMED'}`)}{by}</>;
  if (needsNaming) return <>{t('share.nameFirst')}{by}</>;
  if (missing.length === 0) return <>{text}{by}</>;
  return (
    <>
      {t('share.stillMissing', { what: list(missing.map((name) => missingKey(name)).map((key) => key && law(key))) })}
      {mayBeLiftedBy.length > 0 && ` ${t('share.liftedBy', { who: list(mayBeLiftedBy.map((name) => roleKey(name)).map((key) => key && law(key))) })}`}
      {by}
    </>
  );
}

const Person = ({ seat }: { seat: TableSeat | undefined }) => (
  <>
    {seat?.name}
    <br />
    <span className="ct-muted ct-small">{seat?.organisation}</span>
  </>
);
