import type { CaseNow } from '../case-view/use-case-view';
import { Facts } from './facts';
import type { Conference } from './room-page';

/** Step 2: what is going on, with the facts at hand. */
export const Explaining = ({ now, conference }: { now: CaseNow; conference: Conference }) => <Facts now={now} conferenceId={conference.id} />;
