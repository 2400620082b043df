import { Notice, PageTitle } from '@casustafel/ui';

/** The live conference. */
export function RoomScreen(_: { conferenceId: string }) {
  return (
    <div className="ct-page">
      <PageTitle tab="Casusoverleg">Casusoverleg</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
