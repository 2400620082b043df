import { MyEmergencies } from '@casustafel/emergency-web';
import { MyOwnCircle } from '@casustafel/own-circle-web';

/** On one's own page: what one was told of, what one is asked, and the way into an emergency. */
export default function Week() {
  return (
    <>
      <MyOwnCircle />
      <MyEmergencies />
    </>
  );
}
