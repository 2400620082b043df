import { LetterSheet } from '@casustafel/family-web';

/** A letter to somebody of the family, as they get it. */
export default function Route({ caseId, messageId }: { caseId: string; messageId: string }) {
  return <LetterSheet caseId={caseId} messageId={messageId} />;
}
