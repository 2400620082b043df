import { Explanation } from '@casustafel/analysis-web';
import { Stack } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';
import { Disagree } from './dissents';
import { Facts } from './facts';
import { labelOf } from './labels';
import type { Conference } from './room-page';

/** Step 2: what is going on: factors, rival explanations against the facts, a conclusion; the facts beneath. */
export const Explaining = ({ now, conference }: { now: CaseNow; conference: Conference }) => (
  <Stack gap={8}>
    <Explanation
      at={{
        caseId: conference.caseId, conferenceId: conference.id, phase: conference.phase, facts: now.contributions, tableFacts: now.tableFacts,
        seats: now.seats, persons: now.persons, typing: now.typing, typists: now.typists,
      }}
      factors={now.factors}
      hypotheses={now.hypotheses}
      marks={now.marks}
      conclusions={now.conclusions}
      more={(kind, id) => conference.phase === 'LIVE' && <Disagree now={now} conferenceId={conference.id} target={{ kind, id, label: labelOf(now, { targetKind: kind, targetId: id }) ?? '' }} />}
    />
    <Facts now={now} conferenceId={conference.id} />
  </Stack>
);
