import { Button, Cluster, Heading, Notice, Stack, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { DecisionCard } from './decision-card';
import { DecisionForm } from './decision-form';
import type { Citable, DecisionInView, DissentAbout, TableSeat } from './decision';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly caseId: string;
  readonly decisions: readonly DecisionInView[];
  readonly seats: readonly TableSeat[];
  readonly dissents: readonly DissentAbout[];
  readonly citable: readonly Citable[];
  /** The live conference in which one may propose; null outside a session. */
  readonly conferenceId: string | null;
  readonly more?: (decision: DecisionInView) => ReactNode;
  readonly level?: 2 | 3;
}

/** What the table decides: proposals first, then what was taken or let go. */
export function DecisionList({ caseId, decisions, seats, dissents, citable, conferenceId, more, level = 2 }: Props) {
  const t = useT(decisionMessages);
  const [proposing, setProposing] = useState(false);
  const ordered = [...decisions].sort((one, other) => Number(one.state !== 'PROPOSED') - Number(other.state !== 'PROPOSED') || one.proposedAt.localeCompare(other.proposedAt));
  return (
    <Stack>
      <Cluster spread>
        <Heading level={level}>{t('list.title')}</Heading>
        {conferenceId && !proposing && <Button purpose="primary" onClick={() => setProposing(true)}>{t('propose.start')}</Button>}
      </Cluster>
      {conferenceId && proposing && <DecisionForm caseId={caseId} conferenceId={conferenceId} citable={citable} onDone={() => setProposing(false)} />}
      {decisions.length === 0 && !proposing && <Notice kind="empty" title={t('list.empty.title')}>{t('list.empty.text')}</Notice>}
      {ordered.map((decision) => (
        <DecisionCard key={decision.id} decision={decision} seats={seats} dissents={dissents} citable={citable} more={more?.(decision)} />
      ))}
    </Stack>
  );
}
