import { Button, Card, Cluster, Definitions, Paragraph, Tag, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { OpenDialog } from './open-dialog';
import { ReleaseDialog } from './release-dialog';
import { ValueForm } from './value-form';
import { kindOf, lastDayOf, type ValueInView, type VaultPerson, type VaultSeat } from './vault';
import { vaultMessages } from './vault.messages';

interface Props {
  readonly value: ValueInView;
  readonly persons: readonly VaultPerson[];
  readonly seats: readonly VaultSeat[];
  readonly onChanged: () => void;
}

/** One protected value: what it is, of whom, who may know it by name; and for its owner the way to change that. */
export function ValueCard({ value, persons, seats, onChanged }: Props) {
  const t = useT(vaultMessages);
  const dates = useDates();
  const [doing, setDoing] = useState<'correct' | 'open' | 'release' | null>(null);
  const done = (changed: boolean): void => {
    setDoing(null);
    if (changed) onChanged();
  };
  if (doing === 'correct') return <ValueForm caseId={value.caseId} persons={persons} value={value} onDone={() => done(true)} />;
  const person = persons.find(({ id }) => id === value.personId);
  const own = value.viewerMay.protect;
  const named = value.seatIds.map((id) => seats.find((seat) => seat.id === id)).filter((seat) => seat !== undefined).map(({ name, organisation }) => `${name} (${organisation})`);
  const until = value.openUntil ? ` ${t('who.until', { date: dates.date(lastDayOf(value.openUntil)) })}` : '';
  const house = seats.find(({ organisationId }) => organisationId === value.organisationId)?.organisation ?? '';
  return (
    <Card title={t(`kind.${kindOf(value.kind)}`)}>
      <Paragraph><strong>{value.value}</strong></Paragraph>
      <Cluster>
        <Tag tone="plain">{person ? t('of', { label: person.label }) : t('nobody')}</Tag>
        <Paragraph muted small>{t('kept', { at: dates.dateTime(value.keptAt) })}</Paragraph>
      </Cluster>
      <Definitions
        items={[
          { term: t('who'), value: own ? (named.length > 0 ? named.join(', ') + until : t('who.own')) : t('who.you', { organisation: house }) + until },
          ...(value.alsoKnownAs.length > 0 ? [{ term: t('also'), value: value.alsoKnownAs.join('; ') }] : []),
          ...(value.why ? [{ term: t('why'), value: value.why }] : []),
        ]}
      />
      {own && (
        <Cluster>
          <Button onClick={() => setDoing('open')}>{t('open')}</Button>
          <Button purpose="subtle" onClick={() => setDoing('correct')}>{t('correct')}</Button>
          <Button purpose="subtle" onClick={() => setDoing('release')}>{t('release')}</Button>
        </Cluster>
      )}
      {doing === 'open' && <OpenDialog value={value} seats={seats} onClose={done} />}
      {doing === 'release' && <ReleaseDialog value={value} onClose={done} />}
    </Card>
  );
}
