import { Button, Count, Rail, Row, Rows, useT } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';
import { roomMessages } from './room.messages';

/** What the middle of the room shows: what runs now, or one of one's own lists. */
export type Sight = 'now' | 'facts' | 'tegenspraak' | 'decisions' | 'actions';

const counts = (now: CaseNow): readonly { readonly sight: Exclude<Sight, 'now'>; readonly count: number }[] => [
  { sight: 'facts', count: now.contributions.filter(({ withdrawnAt }) => !withdrawnAt).length },
];

/** The viewer's own lists with their own numbers, which say so. */
export function MySight({ now, sight, onSight }: { now: CaseNow; sight: Sight; onSight: (sight: Sight) => void }) {
  const t = useT(roomMessages);
  return (
    <Rail title={t('see')}>
      <p className="ct-muted ct-small">{t('see.ofYou')}</p>
      <Rows label={t('see')}>
        <Row current={sight === 'now'}>
          <Button purpose="subtle" wide aria-pressed={sight === 'now'} onClick={() => onSight('now')}>{t('see.now')}</Button>
        </Row>
        {counts(now).map((entry) => (
          <Row key={entry.sight} current={sight === entry.sight} end={<Count value={entry.count} label={t(`see.${entry.sight}`)} />}>
            <Button purpose="subtle" wide aria-pressed={sight === entry.sight} onClick={() => onSight(entry.sight)}>{t(`see.${entry.sight}`)}</Button>
          </Row>
        ))}
      </Rows>
    </Rail>
  );
}
