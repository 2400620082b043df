import type { ResponseKind } from '@casustafel/decision-domain';
import { Card, Cluster, Disclosure, Notice, Paragraph, Row, Rows, Stack, Tag, useDates, useT, type Tone } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { heldUp, nameOf, type Citable, type DecisionInView, type DissentAbout, type Response, type TableSeat } from './decision';
import { CloseDecision, DropDecision } from './decision-acts';
import { decisionMessages } from './decision.messages';
import { ResponseForm } from './response-form';

interface Props {
  readonly decision: DecisionInView;
  readonly seats: readonly TableSeat[];
  readonly dissents: readonly DissentAbout[];
  readonly citable: readonly Citable[];
  /** What else stands under it: to disagree with it. */
  readonly more?: ReactNode;
}

const TONE: Readonly<Record<string, Tone>> = { PROPOSED: 'accent', TAKEN: 'good', DROPPED: 'plain' };
const RESPONSE_TONE: Readonly<Record<string, Tone>> = { ASSENT: 'good', CONCERN: 'warn', OBJECTION: 'alarm' };

/** One decision: its words, what it rests on, what each answered, and the viewer's own answer. */
export function DecisionCard({ decision, seats, dissents, citable, more }: Props) {
  const t = useT(decisionMessages);
  const dates = useDates();
  const { id, caseId, version, text, state, cites, responses, silentSeatIds, dropReason, endedAt, viewerMay } = decision;
  const rests = citable.filter((one) => cites.some((cited) => cited.id === one.id));
  const open = state === 'PROPOSED';
  const holding = open ? heldUp(decision, dissents) : 0;
  const mine = responses.find(({ seatId }) => seats.some((seat) => seat.self && seat.id === seatId));
  return (
    <Card as="article" level={3} title={text} look={viewerMay.respond && !mine ? 'marked' : 'plain'} above={t('by', { who: nameOf(seats, decision.proposedBySeatId) })}>
      <Cluster>
        <Tag tone={TONE[state] ?? 'plain'}>{t(`state.${state as 'TAKEN'}`)}</Tag>
        {endedAt && <span className="ct-muted">{dates.dateTime(endedAt)}</span>}
      </Cluster>
      <Stack>
        {rests.length > 0 && <Paragraph muted small>{`${t('cites')}: ${rests.map(({ kind, label }) => `${t(`kind.${kind}`)} “${label}”`).join(' · ')}`}</Paragraph>}
        {dropReason && <Paragraph>{t('dropped', { reason: dropReason })}</Paragraph>}
        {responses.length > 0 && <Responses responses={responses} seats={seats} />}
        {open && silentSeatIds.length > 0 && <Paragraph muted small>{t('silent', { names: silentSeatIds.map((seatId) => nameOf(seats, seatId)).filter(Boolean).join(' · ') })}</Paragraph>}
        {holding > 0 && <Notice kind="conflict" look="quiet" title={t('heldUp', { count: holding })}>{null}</Notice>}
        {viewerMay.respond && (mine ? <Disclosure title={t('respond.again')}><ResponseForm caseId={caseId} decisionId={id} before={mine.kind as ResponseKind} /></Disclosure> : <ResponseForm caseId={caseId} decisionId={id} before={null} />)}
        {viewerMay.close && <CloseDecision decisionId={id} version={version} heldUp={holding > 0} />}
        {viewerMay.drop && <DropDecision caseId={caseId} decisionId={id} version={version} />}
        {more}
      </Stack>
    </Card>
  );
}

function Responses({ responses, seats }: { responses: readonly Response[]; seats: readonly TableSeat[] }) {
  const t = useT(decisionMessages);
  return (
    <Rows label={t('responses')}>
      {responses.map(({ seatId, kind, reason, whatWouldRemove }) => (
        <Row key={seatId} end={<Tag tone={RESPONSE_TONE[kind] ?? 'plain'}>{t(`said.${kind as 'ASSENT'}`)}</Tag>}>
          <strong>{nameOf(seats, seatId)}</strong>
          {reason && <Paragraph>{reason}</Paragraph>}
          {whatWouldRemove && <Paragraph muted>{t('removes', { what: whatWouldRemove })}</Paragraph>}
        </Row>
      ))}
    </Rows>
  );
}
