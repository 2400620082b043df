import { Button, Cluster, Heading, Notice, Stack, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { AudienceDialog } from './audience-dialog';
import { contributionMessages } from './contribution.messages';
import { FactCard } from './fact-card';
import { FactForm } from './fact-form';
import { countOfOthers, type Concerned, type Fact, type Shown, type TableSeat } from './fact';
import { HintCard } from './hint-card';
import { NewcomerOffers } from './newcomer-offer';
import { newcomersOf } from './newcomers';
import type { DrawConsent } from './share-law';
import { SharePanel } from './share-panel';
import { WithdrawDialog } from './withdraw-dialog';

interface Props {
  readonly caseId: string;
  readonly facts: readonly Fact[];
  /** Items of which less than everything may be known. */
  readonly hints?: readonly Shown[];
  readonly consent?: DrawConsent;
  readonly seats: readonly TableSeat[];
  readonly persons: readonly Concerned[];
  /** What else stands under a card: to disagree with it, to cite it. */
  readonly more?: (fact: Fact) => ReactNode;
  /** What stands under a hint: why not more, and how to ask. */
  readonly why?: (hint: Shown) => ReactNode;
  /** What stands above the cards: what a partner said it will not give. */
  readonly above?: ReactNode;
}

type Doing = { readonly what: 'adding' } | { readonly what: 'editing' | 'withdrawing' | 'narrowing'; readonly fact: Fact } | { readonly what: 'sharing'; readonly ids: readonly string[] } | null;

/** The facts the viewer may know, and what they may do with their own. */
export function FactList({ caseId, facts, hints = [], consent = () => null, seats, persons, more, why, above }: Props) {
  const t = useT(contributionMessages);
  const [doing, setDoing] = useState<Doing>(null);
  const organisationOf = (id: string): string => seats.find((seat) => seat.organisationId === id)?.organisation ?? '';
  const unshared = facts.filter((fact) => fact.viewerMay.share && countOfOthers(fact, seats) === 0);
  const stop = (): void => setDoing(null);

  if (doing?.what === 'adding' || doing?.what === 'editing') {
    return <FactForm caseId={caseId} persons={persons} fact={doing.what === 'editing' ? doing.fact : undefined} onDone={(id) => setDoing(id && doing.what === 'adding' ? { what: 'sharing', ids: [id] } : null)} />;
  }
  if (doing?.what === 'sharing') {
    const chosen = facts.filter(({ id }) => doing.ids.includes(id));
    // A card that was just written arrives by the next signal; until then there is nothing to preview.
    return chosen.length > 0 ? <SharePanel caseId={caseId} facts={chosen} seats={seats} consent={consent} onDone={stop} /> : <Notice kind="busy" actions={<Button onClick={stop}>{t('share.later')}</Button>} />;
  }
  return (
    <Stack>
      <Cluster spread>
        <Heading level={2}>{t('facts.title')}</Heading>
        <Cluster>
          {unshared.length > 0 && <Button onClick={() => setDoing({ what: 'sharing', ids: unshared.map(({ id }) => id) })}>{t('facts.shareOwn', { count: unshared.length })}</Button>}
          <Button purpose="primary" onClick={() => setDoing({ what: 'adding' })}>{t('facts.add')}</Button>
        </Cluster>
      </Cluster>
      <NewcomerOffers newcomers={newcomersOf(facts, seats)} />
      {above}
      {facts.length === 0 && hints.length === 0 && <Notice kind="empty" title={t('facts.empty.title')}>{t('facts.empty.text')}</Notice>}
      {facts.map((fact) => (
        <FactCard
          key={fact.id}
          fact={fact}
          seats={seats}
          persons={persons}
          organisation={organisationOf(fact.organisationId)}
          onEdit={(chosen) => setDoing({ what: 'editing', fact: chosen })}
          onShare={(chosen) => setDoing({ what: 'sharing', ids: [chosen.id] })}
          onAudience={(chosen) => setDoing({ what: 'narrowing', fact: chosen })}
          onWithdraw={(chosen) => setDoing({ what: 'withdrawing', fact: chosen })}
          more={more?.(fact)}
        />
      ))}
      {hints.map((hint) => <HintCard key={hint.id} hint={hint} seats={seats} persons={persons} more={why?.(hint)} />)}
      {doing?.what === 'narrowing' && <AudienceDialog fact={doing.fact} seats={seats} onClose={stop} />}
      {doing?.what === 'withdrawing' && <WithdrawDialog fact={doing.fact} onClose={stop} />}
    </Stack>
  );
}
