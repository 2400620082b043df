import { SignInScreen } from '@casustafel/sign-in-web';

/** The way in. */
export default function Route() {
  return <SignInScreen />;
}
