import { ReportPage } from '../report/report-page';

/** The report of one conference, as this reader may have it. */
export default function Route({ caseId, conferenceId }: { caseId: string; conferenceId: string }) {
  return <ReportPage caseId={caseId} conferenceId={conferenceId} />;
}
