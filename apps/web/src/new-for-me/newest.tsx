import { NewForMe } from '@casustafel/contribution-web';

/** On one's own page: the newest of all one's cases. */
export default function Newest() {
  return <NewForMe />;
}
