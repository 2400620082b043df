import { Await, useQuery, useViewer } from '@casustafel/client';
import { ReportFrame } from '@casustafel/report-web';
import { standInMessages, withAbsent } from '@casustafel/stand-in-web';
import { Notice, useT } from '@casustafel/ui';
import { ReportDocument, type CaseViewPage } from '../case-view/case-view.document';
import { sectionsOf } from './report-sections';

/** The report of one conference: the items this reader may know, framed as theirs. */
export function ReportPage({ caseId, conferenceId }: { caseId: string; conferenceId: string }) {
  const query = useQuery(ReportDocument, { caseId, conferenceId });
  return <Await query={query}>{({ report }) => <Report conferenceId={conferenceId} asOf={report.asOf} final={report.final} view={report.view} />}</Await>;
}

function Report({ conferenceId, asOf, final, view: given }: { conferenceId: string; asOf: string; final: boolean; view: CaseViewPage }) {
  const viewer = useViewer();
  const t = useT(standInMessages);
  const seats = withAbsent(given.seats, (names) => t('standsIn', names));
  const view = { ...given, seats };
  const conference = view.conferences.find(({ id }) => id === conferenceId);
  const [caseFile] = view.caseFile;
  // A report is read when no guest can read along.
  if (given.shielded) return <Notice kind="guests" />;
  if (!conference || !caseFile || !viewer) return <Notice kind="forbidden" />;
  return (
    <ReportFrame
      reader={{ name: viewer.name, organisation: viewer.organisation.name }}
      caseNumber={caseFile.number}
      caseHref={`/cases/${caseFile.id}`}
      heldOn={conference.date}
      asOf={asOf}
      final={final}
      question={conference.question}
      goal={caseFile.goal}
      table={seats.map((seat) => `${seat.name}, ${seat.jobTitle}, ${seat.organisation}`)}
      sections={sectionsOf(view, conferenceId)}
    />
  );
}
