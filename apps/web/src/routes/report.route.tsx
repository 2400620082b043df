import { ReportScreen } from '@casustafel/report-web';

/** The report of one conference, as this reader may have it. */
export default function Route({ conferenceId }: { conferenceId: string }) {
  return <ReportScreen conferenceId={conferenceId} />;
}
