import { Notice, PageTitle } from '@casustafel/ui';

/** The way in. */
export function SignInScreen() {
  return (
    <div className="ct-page">
      <PageTitle tab="Aanmelden">Aanmelden</PageTitle>
      <Notice kind="busy" />
    </div>
  );
}
