import { Notice, PageTitle } from '@casustafel/ui';

/** Who has a seat. */
export function SeatsScreen(_: { caseId: string }) {
  return (
    <div className="ct-page">
      <PageTitle tab="Wie aan tafel zit">Wie aan tafel zit</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
