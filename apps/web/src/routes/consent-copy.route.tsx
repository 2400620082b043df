import { ConsentCopy } from '@casustafel/consent-web';

/** The person's own copy of what they allowed. */
export default function Route({ caseId, consentId }: { caseId: string; consentId: string }) {
  return <ConsentCopy caseId={caseId} consentId={consentId} />;
}
