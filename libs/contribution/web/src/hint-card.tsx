import { Card, Cluster, lawMessages, Paragraph, Tag, useDates, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { Conditions } from './conditions';
import { contributionMessages } from './contribution.messages';
import { levelOf, type Concerned, type Shown, type TableSeat } from './fact';

interface Props {
  readonly hint: Shown;
  readonly seats: readonly TableSeat[];
  readonly persons: readonly Concerned[];
  /** Why not more, and how to ask. */
  readonly more?: ReactNode;
}

/** An item of which less than everything may be known: the supplier's own conclusion or summary, or that there is something and whom to ask. */
export function HintCard({ hint, seats, persons, more }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const dates = useDates();
  const organisation = seats.find(({ organisationId }) => organisationId === hint.organisationId)?.organisation ?? '';
  const toAsk = seats.find(({ id }) => id === hint.authorSeatId);
  const names = persons.filter(({ id }) => hint.aboutPersonIds?.includes(id)).map(({ label }) => label);
  const words = hint.summary ?? hint.conclusion;
  return (
    <Card as="article" look="weak">
      {words ? <Paragraph>{words}</Paragraph> : <Paragraph>{t('hint.something', { organisation })}</Paragraph>}
      <Cluster>
        <Tag>{t('hint.shows', { level: law(`law.level.${levelOf(hint)}`) })}</Tag>
        {hint.occurredOn && <Tag>{dates.date(hint.occurredOn)}</Tag>}
        <Conditions conditions={hint.conditions ?? []} />
      </Cluster>
      <Paragraph muted small>
        {[t('facts.from', { organisation }), names.length > 0 && t('facts.about', { names: names.join(', ') }), toAsk && t('hint.ask', { name: toAsk.name, jobTitle: toAsk.jobTitle })].filter(Boolean).join(' · ')}
      </Paragraph>
      {more && <Cluster>{more}</Cluster>}
    </Card>
  );
}
