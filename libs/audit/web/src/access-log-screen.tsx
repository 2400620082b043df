import { Notice, PageTitle } from '@casustafel/ui';

/** Who saw what. */
export function AccessLogScreen() {
  return (
    <div className="ct-page">
      <PageTitle tab="Toegangslog">Toegangslog</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
