import { OrganisationPage } from '@casustafel/agreement-web';

/** What the people of one organisation can be shown; a page that prints. */
export default function Route({ id }: { id: string }) {
  return <OrganisationPage id={id} />;
}
