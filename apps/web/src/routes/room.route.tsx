import { RoomPage } from '../room/room-page';

/** The live conference. */
export default function Route({ caseId, conferenceId }: { caseId: string; conferenceId: string }) {
  return <RoomPage caseId={caseId} conferenceId={conferenceId} />;
}
