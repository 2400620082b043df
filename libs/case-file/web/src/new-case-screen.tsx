import { Notice, PageTitle } from '@casustafel/ui';

/** Starting a case. */
export function NewCaseScreen() {
  return (
    <div className="ct-page">
      <PageTitle tab="Nieuwe casus">Nieuwe casus</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
