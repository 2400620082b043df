import { RegimeCard, RegimeQuestions } from '@casustafel/agreement-web';
import { CaseScreen, ConferencesRail } from '@casustafel/case-file-web';
import { PlaceForm } from '@casustafel/conference-web';
import { ActionList } from '@casustafel/decision-web';
import { WithCase } from '../case-view/with-case';
import { Dissents } from '../room/dissents';
import { Facts } from '../room/facts';

/** One case, before and after its conferences. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => {
        const { caseFile, persons, seats, conferences } = now;
        const coming = conferences.find(({ phase }) => phase === 'BEFORE' || phase === 'LIVE');
        return (
          <CaseScreen
            caseFile={caseFile}
            persons={persons}
            seats={seats}
            aside={<><ConferencesRail caseFile={caseFile} conferences={conferences} place={(done) => <PlaceForm caseId={caseId} tableId={caseFile.tableId} onDone={done} />} /><RegimeCard file={caseFile} regime={now.regime} /></>}
          >
            <RegimeQuestions regime={now.regime} />
            <Facts now={now} conferenceId={coming?.id ?? null} />
            {now.actions.length > 0 && <ActionList caseId={now.caseFile.id} actions={now.actions} seats={seats} decisions={now.decisions} conferenceId={null} />}
            {now.tegenspraken.length > 0 && <Dissents now={now} conferenceId={coming?.id ?? null} />}
          </CaseScreen>
        );
      }}
    </WithCase>
  );
}
