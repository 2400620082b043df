import { useMutation } from '@casustafel/client';
import { Button, Card, Disclosure, FormErrorSummary, Paragraph, Row, Rows, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { inOrder, type Notice } from './recall';
import { ConfirmRecallDocument } from './recall.documents';
import { recallMessages } from './recall.messages';

interface Props {
  readonly notices: readonly Notice[];
  /** What an item is called on this screen; undefined for what the viewer may not know. */
  readonly labelOf?: (contributionId: string) => string | undefined;
  /** A press was recorded: where no line tells so, the screen asks anew. */
  readonly onConfirmed?: () => void;
}

/** What was called back of what the viewer had read: to be confirmed first; what they confirmed stays behind a word. */
export function RecallNotices({ notices, labelOf, onConfirmed }: Props) {
  const t = useT(recallMessages);
  const mine = inOrder(notices.filter(({ own }) => !own));
  const open = mine.filter(({ confirmedAt }) => !confirmedAt);
  const done = mine.filter(({ confirmedAt }) => confirmedAt);
  if (mine.length === 0) return null;
  return (
    <>
      {open.length > 0 && (
        <Card as="section" look="marked" title={t('notices.title')} above={<Tag tone="warn">{t('notices.waiting', { count: open.length })}</Tag>}>
          <Rows label={t('notices.title')}>
            {open.map((notice) => <NoticeRow key={notice.id} notice={notice} labelOf={labelOf} onConfirmed={onConfirmed} />)}
          </Rows>
        </Card>
      )}
      {done.length > 0 && (
        <Disclosure title={t('notices.done')}>
          <Rows label={t('notices.done')}>
            {done.map((notice) => <NoticeRow key={notice.id} notice={notice} labelOf={labelOf} />)}
          </Rows>
        </Disclosure>
      )}
    </>
  );
}

function NoticeRow({ notice, labelOf, onConfirmed }: { notice: Notice } & Omit<Props, 'notices'>) {
  const t = useT(recallMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const confirm = useMutation(ConfirmRecallDocument);
  const { organisation, readAt, readBy, toldAt, contributionId, confirmedAt, confirmedBy, viewerMay } = notice;
  const kind = notice.kind as 'CORRECTED';
  const label = contributionId ? labelOf?.(contributionId) : undefined;
  const press = async (): Promise<void> => {
    const { data } = await confirm.run({ id: notice.id });
    if (!data) return;
    announce(t('notice.thanks'));
    onConfirmed?.();
  };
  return (
    <Row end={viewerMay.confirm && <Button purpose="primary" busy={confirm.busy} onClick={() => void press()}>{t('notice.confirm')}</Button>}>
      <Paragraph>{t(`notice.${kind}`, { organisation })} {!confirmedAt && t(`notice.todo.${kind}`)}</Paragraph>
      {label && <Paragraph>{t('notice.about', { label })}</Paragraph>}
      <Paragraph muted small>
        {[readAt && [t('notice.read', { at: dates.dateTime(readAt) }), readBy.length > 0 && t('notice.readBy', { names: readBy.join(', ') })].filter(Boolean).join(' '), t('notice.told', { at: dates.dateTime(toldAt) }),
          confirmedAt && t('notice.confirmed', { name: confirmedBy ?? organisation, at: dates.dateTime(confirmedAt) })].filter(Boolean).join(' · ')}
      </Paragraph>
      <FormErrorSummary problem={confirm.problem} />
    </Row>
  );
}
