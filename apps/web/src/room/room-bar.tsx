import { LeadBar } from '@casustafel/conference-web';
import type { CaseNow } from '../case-view/use-case-view';
import type { Conference } from './room-page';

/** The bar at the foot, for whoever leads or may take the lead. */
export const RoomBar = ({ now, conference }: { now: CaseNow; conference: Conference }) => <LeadBar conference={conference} room={now.room} />;
