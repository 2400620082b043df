import { Card, Cluster, Definitions, Disclosure, Stack, Tag, useT, type Tone } from '@casustafel/ui';
import { hasEnded, waitsForMe, type CitableFact, type Dissent, type Ground, type TableSeat } from './dissent';
import { GroundRevision } from './ground-revision';
import { tegenspraakMessages } from './tegenspraak.messages';
import { ThreadActs } from './thread-acts';
import { ThreadTurns } from './thread-turns';

interface Props {
  readonly dissent: Dissent;
  /** Only when the viewer may read it; otherwise nothing stands in its place. */
  readonly ground?: Ground;
  readonly seats: readonly TableSeat[];
  /** What it is about, in the words of the screen; absent when the viewer no longer sees it. */
  readonly targetLabel?: string;
  readonly facts: readonly CitableFact[];
  /** From an earlier conference of this case. */
  readonly earlier?: boolean;
  /** As in a report: to be read, not to be acted on. */
  readonly still?: boolean;
}

const TONE: Readonly<Record<string, Tone>> = { MAINTAINED: 'warn', SETTLED: 'good', WITHDRAWN: 'plain' };

/** One dissent as a short exchange of letters; where it stands is a word. */
export function TegenspraakThread({ dissent, ground, seats, targetLabel, facts, earlier = false, still = false }: Props) {
  const t = useT(tegenspraakMessages);
  const kind = t(`target.${dissent.targetKind as 'DECISION'}`);
  return (
    <Card as="article" level={3} look={!still && waitsForMe(dissent) ? 'marked' : 'plain'} title={dissent.sentence} above={targetLabel ? t('aboutLabel', { kind, label: targetLabel }) : t('about', { kind })}>
      <Cluster>
        <Tag tone={TONE[dissent.state] ?? 'accent'}>{t(`state.${dissent.state as 'RAISED'}`)}</Tag>
        <Tag>{t(`weight.${dissent.weight as 'QUESTION'}`)}</Tag>
        {dissent.aspect && <Tag>{t(`aspect.${dissent.aspect as 'FACT'}`)}</Tag>}
        {earlier && !hasEnded(dissent) && <Tag tone="warn">{t('list.earlier')}</Tag>}
      </Cluster>
      <Stack>
        {ground && <GroundOf ground={ground} sentence={dissent.sentence} facts={facts} />}
        {ground?.toRevise && !still && <GroundRevision caseId={dissent.caseId} ground={ground} facts={facts} />}
        <ThreadTurns turns={dissent.thread} seats={seats} />
        {!still && <ThreadActs key={dissent.version} dissent={dissent} seats={seats} />}
      </Stack>
    </Card>
  );
}

function GroundOf({ ground, sentence, facts }: { ground: Ground; sentence: string; facts: readonly CitableFact[] }) {
  const t = useT(tegenspraakMessages);
  const cited = facts.filter(({ id }) => ground.citedContributionIds.includes(id)).map(({ label }) => label);
  const items = [
    // An objection to a decision gives one reason, which is its head already.
    { term: t('form.why'), value: ground.why === sentence ? null : ground.why },
    { term: t('form.knowledge'), value: ground.knowledge },
    { term: t('form.wouldChangeMyMind'), value: ground.wouldChangeMyMind },
    { term: t('form.alternative'), value: ground.alternative },
    { term: t('ground.facts'), value: cited.length > 0 ? cited.join(' · ') : null },
  ].filter(({ value }) => value);
  if (items.length === 0) return null;
  return (
    <Disclosure title={t('ground.title')} open>
      <Definitions items={items} />
    </Disclosure>
  );
}

