import { Notice, PageTitle } from '@casustafel/ui';

/** The first page of everybody. */
export function MyWeekScreen() {
  return (
    <div className="ct-page">
      <PageTitle tab="Deze week">Deze week</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
