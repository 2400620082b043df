import { CaseScreen, ConferencesRail } from '@casustafel/case-file-web';
import { PlaceForm } from '@casustafel/conference-web';
import { FactList } from '@casustafel/contribution-web';
import { WithCase } from '../case-view/with-case';

/** One case, before and after its conferences. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {({ caseFile, persons, seats, conferences, contributions }) => (
        <CaseScreen
          caseFile={caseFile}
          persons={persons}
          seats={seats}
          aside={<ConferencesRail caseFile={caseFile} conferences={conferences} place={(done) => <PlaceForm caseId={caseId} tableId={caseFile.tableId} onDone={done} />} />}
        >
          <FactList caseId={caseId} facts={contributions} seats={seats} persons={persons} />
        </CaseScreen>
      )}
    </WithCase>
  );
}
