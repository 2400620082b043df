import { Await, useQuery, useViewer } from '@casustafel/client';
import { FactCard } from '@casustafel/contribution-web';
import { ReportFrame } from '@casustafel/report-web';
import { Notice, Stack } from '@casustafel/ui';
import { ReportDocument, type CaseViewPage } from '../case-view/case-view.document';

/** The report of one conference: the items this reader may know, framed as theirs. */
export function ReportPage({ caseId, conferenceId }: { caseId: string; conferenceId: string }) {
  const query = useQuery(ReportDocument, { caseId, conferenceId });
  return <Await query={query}>{({ report }) => <Report conferenceId={conferenceId} asOf={report.asOf} final={report.final} view={report.view} />}</Await>;
}

function Report({ conferenceId, asOf, final, view }: { conferenceId: string; asOf: string; final: boolean; view: CaseViewPage }) {
  const viewer = useViewer();
  const conference = view.conferences.find(({ id }) => id === conferenceId);
  const [caseFile] = view.caseFile;
  if (!conference || !caseFile || !viewer) return <Notice kind="forbidden" />;
  const facts = view.contributions.filter(({ withdrawnAt }) => !withdrawnAt);
  const organisationOf = (id: string): string => view.seats.find((seat) => seat.organisationId === id)?.organisation ?? '';
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
      table={view.seats.map((seat) => `${seat.name}, ${seat.jobTitle}, ${seat.organisation}`)}
      sections={{
        facts: facts.length > 0 ? <Stack>{facts.map((fact) => <FactCard key={fact.id} fact={{ ...fact, viewerMay: { share: false, withdraw: false, correct: false } }} seats={view.seats} persons={view.persons} organisation={organisationOf(fact.organisationId)} />)}</Stack> : null,
        safety: null,
        analysis: null,
        tegenspraak: null,
        decisions: null,
        actions: null,
      }}
    />
  );
}
