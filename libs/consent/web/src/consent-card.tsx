import { Button, Card, Cluster, Definitions, LinkButton, Paragraph, Tag, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { lastDayOf, type ConsentInView, type ConsentPerson, type ConsentSeat, type RestingItem } from './consent';
import { useConsentWords } from './consent-words';
import { consentMessages } from './consent.messages';
import { WithdrawConsent } from './withdraw-consent';

interface Props {
  readonly consent: ConsentInView;
  readonly persons: readonly ConsentPerson[];
  readonly seats: readonly ConsentSeat[];
  readonly facts: readonly RestingItem[];
}

/** One consent: to whom, about what, until when, what rests on it; and the way to take it back. */
export function ConsentCard({ consent, persons, seats, facts }: Props) {
  const t = useT(consentMessages);
  const words = useConsentWords();
  const dates = useDates();
  const [ending, setEnding] = useState(false);
  const items = facts.filter(({ id }) => consent.itemIds.includes(id));
  const state = consent.live ? 'live' : consent.withdrawnAt ? 'withdrawn' : 'over';
  const givers = [...(consent.givenBySelf ? [consent.personLabel] : []), ...consent.representatives].join(', ');
  return (
    <Card title={t('card.title', { label: consent.personLabel })}>
      <Cluster>
        <Tag tone={consent.live ? 'good' : 'plain'}>{t(`state.${state}`)}</Tag>
        <Paragraph muted small>{t('card.recorded', { name: seats.find(({ id }) => id === consent.recordedBySeatId)?.name ?? '', at: dates.dateTime(consent.recordedAt) })}</Paragraph>
      </Cluster>
      <Paragraph>{consent.scope}</Paragraph>
      <Definitions
        items={[
          { term: t('card.to'), value: words.capacities(consent.capacities) },
          { term: t('card.about'), value: words.categories(consent.categories) },
          { term: t('card.until'), value: t('card.throughDay', { date: dates.date(lastDayOf(consent.until)) }) },
          { term: t('card.given'), value: t('card.givenHow', { givers, way: words.way(consent.way), date: dates.date(consent.givenOn) }) },
          ...(consent.present ? [{ term: t('form.present'), value: consent.present }] : []),
          ...(consent.notAbleReason ? [{ term: t('form.notAbleReason'), value: consent.notAbleReason }] : []),
          { term: t('card.resting'), value: items.length > 0 ? items.map(({ label }) => label).join('; ') : t('card.nothing') },
        ]}
      />
      {consent.changes.map(({ at, kind, byLabel: by, way, on, left }) => {
        const said = { by, way: words.way(way), date: dates.date(on) };
        return <Paragraph key={at}>{kind === 'WITHDRAWN' ? t('change.WITHDRAWN', said) : t('change.NARROWED', { ...said, left: words.capacities(left) })}</Paragraph>;
      })}
      <Cluster>
        {consent.viewerMay.withdraw && <Button onClick={() => setEnding(true)}>{t('card.withdraw')}</Button>}
        <LinkButton purpose="subtle" href={`/cases/${consent.caseId}/consents/${consent.id}/copy`}>{t('card.copy')}</LinkButton>
      </Cluster>
      {ending && <WithdrawConsent consent={consent} persons={persons} items={items} onClose={() => setEnding(false)} />}
    </Card>
  );
}
