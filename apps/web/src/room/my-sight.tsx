import { Count, Rail, useT } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';
import { roomMessages } from './room.messages';
import './room.css';

/** What the middle of the room shows: what runs now, or one of one's own lists. */
export type Sight = 'now' | 'facts' | 'tegenspraak' | 'decisions' | 'actions';

const SIGHTS: readonly Sight[] = ['now', 'facts', 'tegenspraak', 'decisions', 'actions'];

const countOf = (now: CaseNow, sight: Sight): number | null =>
  ({
    now: null,
    facts: now.contributions.filter(({ withdrawnAt }) => !withdrawnAt).length,
    tegenspraak: now.tegenspraken.length,
    decisions: now.decisions.length,
    actions: now.actions.length,
  })[sight];

/** The viewer's own lists with their own numbers, which say so. */
export function MySight({ now, sight, onSight }: { now: CaseNow; sight: Sight; onSight: (sight: Sight) => void }) {
  const t = useT(roomMessages);
  return (
    <Rail title={t('see')}>
      <ul className="room-sights" aria-label={t('see')}>
        {SIGHTS.map((each) => {
          const count = countOf(now, each);
          return (
            <li key={each}>
              <button type="button" className="room-sights__line" aria-pressed={sight === each} onClick={() => onSight(each)}>
                <span>{t(`see.${each}`)}</span>
                {count !== null && <Count value={count} label="" />}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="ct-muted ct-small">{t('see.ofYou')}</p>
    </Rail>
  );
}
