import { NewCaseScreen } from '@casustafel/case-file-web';
import { PlaceForm } from '@casustafel/conference-web';
import { useLocation } from 'wouter';

/** Starting a case, placing it, and then seating people. */
export default function Route() {
  const [, go] = useLocation();
  return <NewCaseScreen place={({ caseId, tableId }) => <PlaceForm caseId={caseId} tableId={tableId} onDone={() => go(`/cases/${caseId}/seats`)} />} />;
}
