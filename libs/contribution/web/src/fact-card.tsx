import type { Level } from '@casustafel/kernel';
import { Button, Card, Cluster, FactSentence, lawMessages, Paragraph, Tag, useDates, useT } from '@casustafel/ui';
import type { ReactNode } from 'react';
import { Conditions } from './conditions';
import { contributionMessages } from './contribution.messages';
import { categoryOf, countOfOthers, isGateShut, knowledgeOf, type Concerned, type Fact, type TableSeat } from './fact';

interface Props {
  readonly fact: Fact;
  readonly seats: readonly TableSeat[];
  readonly persons: readonly Concerned[];
  readonly organisation: string;
  readonly onEdit?: (fact: Fact) => void;
  readonly onShare?: (fact: Fact) => void;
  readonly onAudience?: (fact: Fact) => void;
  readonly onWithdraw?: (fact: Fact) => void;
  /** What else can be done with it here: to disagree, to mark, to cite. */
  readonly more?: ReactNode;
}

/** One fact card: the sentence, where it comes from, and for its owner the lock with the count. */
export function FactCard({ fact, seats, persons, organisation, onEdit, onShare, onAudience, onWithdraw, more }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const dates = useDates();
  const names = [...new Set(persons.filter(({ id }) => fact.aboutPersonIds.includes(id)).map(({ label }) => label))];
  const { share, correct, withdraw } = fact.viewerMay;
  const own = fact.sharedWith !== null && fact.sharedWith !== undefined;
  const others = countOfOthers(fact, seats);

  return (
    <Card as="article" look={fact.knowledge === 'OPINION' ? 'opinion' : 'plain'}>
      <FactSentence who={fact.who} what={fact.doesWhat} whom={fact.toWhom ?? ''} effect={fact.effect ?? ''} knowledge={knowledgeOf(fact)} />
      <Cluster>
        <Tag>{t(`category.${categoryOf(fact)}`)}</Tag>
        {fact.occurredOn && <Tag>{dates.date(fact.occurredOn)}</Tag>}
        {fact.withdrawnAt && <Tag tone="warn">{t('facts.withdrawn', { date: dates.date(fact.withdrawnAt) })}</Tag>}
        {own && !fact.withdrawnAt && <Tag tone={others > 0 ? 'accent' : 'plain'}>{others > 0 ? t('facts.sharedWith', { count: others }) : t('facts.onlyYou')}</Tag>}
        {own && others > 0 && fact.sharedLevel && fact.sharedLevel !== 'FULL' && <Tag>{t('facts.level', { level: law(`law.level.${fact.sharedLevel as Level}`) })}</Tag>}
        {own && isGateShut(fact, new Date()) && <Tag tone="warn">{t('facts.gateShut')}</Tag>}
        <Conditions conditions={fact.conditions ?? []} />
      </Cluster>
      <Paragraph muted small>
        {[own ? t('facts.own') : t('facts.from', { organisation }), names.length > 0 && t('facts.about', { names: names.join(', ') }), t('facts.source', { source: fact.source })].filter(Boolean).join(' · ')}
      </Paragraph>
      {(share || correct || withdraw || more) && (
        <Cluster>
          {share && onShare && <Button onClick={() => onShare(fact)}>{t('facts.share')}</Button>}
          {correct && onEdit && <Button purpose="subtle" onClick={() => onEdit(fact)}>{t('facts.edit')}</Button>}
          {share && onAudience && others > 0 && <Button purpose="subtle" onClick={() => onAudience(fact)}>{t('facts.audience')}</Button>}
          {withdraw && onWithdraw && others > 0 && <Button purpose="subtle" onClick={() => onWithdraw(fact)}>{t('facts.withdraw')}</Button>}
          {more}
        </Cluster>
      )}
    </Card>
  );
}
