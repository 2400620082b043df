import { RoomScreen } from '@casustafel/conference-web';

/** The live conference. */
export default function Route({ conferenceId }: { conferenceId: string }) {
  return <RoomScreen conferenceId={conferenceId} />;
}
