import { Notice, PageTitle } from '@casustafel/ui';

/** The report as this reader may have it. */
export function ReportScreen(_: { conferenceId: string }) {
  return (
    <div className="ct-page">
      <PageTitle tab="Verslag">Verslag</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
