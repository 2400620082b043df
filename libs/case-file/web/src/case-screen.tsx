import { Notice, PageTitle } from '@casustafel/ui';

/** One case. */
export function CaseScreen(_: { caseId: string }) {
  return (
    <div className="ct-page">
      <PageTitle tab="Casus">Casus</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
