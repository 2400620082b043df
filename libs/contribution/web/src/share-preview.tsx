import { Await, useQuery } from '@casustafel/client';
import type { Level } from '@casustafel/kernel';
import { lawMessages, missingKey, Notice, Paragraph, roleKey, Table, useLanguage, useT } from '@casustafel/ui';
import { SharePreviewDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Fact, TableSeat } from './fact';
import { optionsOf, type ShareChoice } from './share-choice';

interface Props {
  readonly caseId: string;
  readonly facts: readonly Fact[];
  readonly seats: readonly TableSeat[];
  readonly seatIds: readonly string[];
  readonly choice: ShareChoice;
}

/** Who at this table would see what, person by level, and why; judged by the server while one is choosing. */
export function SharePreview({ caseId, facts, seats, seatIds, choice }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const { language } = useLanguage();
  const query = useQuery(SharePreviewDocument, { caseId, ids: facts.map(({ id }) => id), seatIds: [...seatIds], options: optionsOf(choice), language }, { skip: facts.length === 0 });
  const list = (words: readonly (string | null)[]): string => words.filter(Boolean).join(', ');
  return (
    <>
      {seatIds.length === 0 && <Notice kind="empty" look="quiet" title={t('share.waiting')}>{null}</Notice>}
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
              {
                key: 'why', title: t('share.why'),
                cell: ({ because, article, text, missing, mayBeLiftedBy, needsNaming }) => (
                  <>
                    {because === 'LAW' ? <>{text} <span className="ct-muted ct-small">{article}</span></> : t(`because.${because as 'NAMED'}`)}
                    {because === 'NAMED' && article && <span className="ct-muted ct-small"> {article}</span>}
                    {because === 'LAW' && missing.length > 0 && (
                      <Paragraph muted small>
                        {needsNaming ? t('share.nameFirst') : t('share.stillMissing', { what: list(missing.map((name) => missingKey(name)).map((key) => key && law(key))) })}
                        {mayBeLiftedBy.length > 0 && ` ${t('share.liftedBy', { who: list(mayBeLiftedBy.map((name) => roleKey(name)).map((key) => key && law(key))) })}`}
                      </Paragraph>
                    )}
                  </>
                ),
              },
            ]}
          />
        )}
      </Await>
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
