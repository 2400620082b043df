import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, Cluster, Definitions, FormErrorSummary, Heading, Notice, Paragraph, Stack, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { askedByMe, askedOfUs, type AccessRequest, type OwnItem, type TableSeat } from './access-request';
import { AnswerForm } from './answer-form';
import { EndGrantDocument, WithdrawAccessRequestDocument } from './grant.documents';
import { grantMessages } from './grant.messages';

interface Props {
  readonly requests: readonly AccessRequest[];
  readonly seats: readonly TableSeat[];
  /** The viewer's own items, to pick from. */
  readonly own: readonly OwnItem[];
  /** What an item is called on this screen; undefined for what the viewer no longer sees. */
  readonly labelOf: (itemId: string) => string | undefined;
  readonly level?: 2 | 3;
}

/** What was asked of us, and what I asked, each with where it stands. */
export function RequestsInbox({ requests, seats, own, labelOf, level = 2 }: Props) {
  const t = useT(grantMessages);
  const ofUs = askedOfUs(requests, seats);
  const mine = askedByMe(requests, seats);
  const waiting = ofUs.filter(({ viewerMay }) => viewerMay.answer).length;
  const list = (those: readonly AccessRequest[]) => those.map((request) => <Request key={request.id} request={request} seats={seats} own={own} label={nameOf(request)} />);
  const nameOf = (request: AccessRequest): string =>
    request.contributionId
      ? (labelOf(request.contributionId) ?? t('request.item'))
      : t('scope.label', { category: t(`category.${request.category as 'HEALTH'}`), organisation: seats.find((seat) => seat.organisationId === request.organisationId)?.organisation ?? '' });
  return (
    <Stack>
      <Cluster spread>
        <Heading level={level}>{t('inbox.title')}</Heading>
        {waiting > 0 && <Tag tone="accent">{t('inbox.waiting', { count: waiting })}</Tag>}
      </Cluster>
      {ofUs.length === 0 && <Notice kind="empty" look="quiet" title={t('inbox.empty')}>{null}</Notice>}
      {list(ofUs)}
      <Heading level={level}>{t('mine.title')}</Heading>
      {mine.length === 0 && <Notice kind="empty" look="quiet" title={t('mine.empty')}>{null}</Notice>}
      {list(mine)}
    </Stack>
  );
}

function Request({ request, seats, own, label }: Pick<Props, 'seats' | 'own'> & { request: AccessRequest; label: string }) {
  const t = useT(grantMessages);
  const dates = useDates();
  const who = (id: string | null | undefined): string => {
    const seat = seats.find((each) => each.id === id);
    return seat ? `${seat.name}, ${seat.organisation}` : '';
  };
  const { id, version, state, viewerMay: may } = request;
  // The last moment of it: a grant until midnight is one for that day.
  const last = new Date(new Date(request.until).getTime() - 1);
  return (
    <Card>
      <Stack gap={2}>
        <Cluster spread>
          <strong>{label}</strong>
          <Tag tone={state === 'ASKED' ? 'accent' : undefined}>{t(`state.${state as 'ASKED'}`)}</Tag>
        </Cluster>
        <Definitions
          items={[
            { key: 'who', term: t('request.who'), value: who(request.seatId) },
            { key: 'why', term: t('ask.reason'), value: request.reason },
            { key: 'level', term: t('ask.level'), value: t(`level.${request.level as 'FULL'}`) },
            { key: 'until', term: t('request.until'), value: dates.dateTime(last) },
            { key: 'purpose', term: t('request.purpose'), value: t(`purpose.${request.purpose as 'PREPARATION'}`) },
            ...(request.answeredBySeatId ? [{ key: 'by', term: t('request.answeredBy'), value: `${who(request.answeredBySeatId)}, ${dates.dateTime(request.answeredAt!)}` }] : []),
            ...(request.sentence || request.answer ? [{ key: 'answer', term: t('request.answer'), value: [request.sentence && t(`sentence.${request.sentence as 'NOT_NOW'}`), request.answer].filter(Boolean).join(' ') }] : []),
          ]}
        />
        {may.answer && <AnswerForm request={request} own={own} />}
        {may.end && <Press document={EndGrantDocument} id={id} version={version} label={t('end.do')} />}
        {may.withdraw && <Press document={WithdrawAccessRequestDocument} id={id} version={version} label={t('withdraw.do')} />}
        {state === 'GRANTED' && !may.end && request.category && <Paragraph muted small>{t('granted.scope')}</Paragraph>}
      </Stack>
    </Card>
  );
}

function Press({ document, id, version, label }: { document: typeof EndGrantDocument | typeof WithdrawAccessRequestDocument; id: string; version: number; label: string }) {
  const t = useT(grantMessages);
  const announce = useAnnounce();
  const act = useMutation(document as typeof EndGrantDocument);
  const run = async (): Promise<void> => {
    const { data } = await act.run({ input: { id, version } });
    if (data) announce(t('acted'));
  };
  return (
    <>
      <Actions><Button purpose="subtle" busy={act.busy} onClick={() => void run()}>{label}</Button></Actions>
      <FormErrorSummary problem={act.problem} />
    </>
  );
}
