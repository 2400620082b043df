import { RegimeCard, RegimeQuestions } from '@casustafel/agreement-web';
import { CaseScreen, ConferencesRail, ParticularCard } from '@casustafel/case-file-web';
import { ApartRail } from '@casustafel/compartment-web';
import { PlaceForm } from '@casustafel/conference-web';
import { ConsentRail } from '@casustafel/consent-web';
import { ActionList } from '@casustafel/decision-web';
import { FamilyRail } from '@casustafel/family-web';
import { ElsewhereCard, MergesCard, PersonWho } from '@casustafel/identity-web';
import { VaultRail } from '@casustafel/vault-web';
import { lazy, Suspense } from 'react';
import { Access } from '../case-view/access';
import { WithCase } from '../case-view/with-case';
import { Leaks } from '../recall/recalls';
import { Dissents } from '../room/dissents';
import { Facts } from '../room/facts';

const InEmergency = lazy(() => import('../own-circle/in-case'));
const Judged = lazy(() => import('../own-circle/judged'));
const Declare = lazy(() => import('../own-circle/declare'));

/** One case, before and after its conferences. */
export default function Route({ caseId }: { caseId: string }) {
  return (
    <WithCase caseId={caseId}>
      {(now) => {
        const { caseFile, persons, seats, conferences, particulars, who } = now;
        const { id, legalMode, viewerMay } = caseFile;
        const file = { id, legalMode, mayIdentify: viewerMay.correct, mayMerge: viewerMay.merge };
        const own = seats.find((seat) => seat.self && seat.live);
        const coming = conferences.find(({ phase }) => phase === 'BEFORE' || phase === 'LIVE');
        return (
          <CaseScreen
            caseFile={caseFile}
            persons={persons}
            seats={seats}
            who={(person) => <PersonWho file={file} person={person} persons={persons} who={who} />}
            aside={
              <>
                <ConferencesRail caseFile={caseFile} conferences={conferences} place={(done) => <PlaceForm caseId={caseId} tableId={caseFile.tableId} onDone={done} />} />
                <FamilyRail caseId={caseId} />
                <ConsentRail caseId={caseId} />
                <VaultRail caseId={caseId} />
                <ApartRail caseId={caseId} />
                {own && <Suspense fallback={null}><Declare seatId={own.id} /></Suspense>}
                <RegimeCard file={caseFile} regime={now.regime} />
              </>
            }
          >
            {/* Above all else: beneath the facts nobody would see that somebody is looking in right now. */}
            <Suspense fallback={null}><InEmergency now={now} /></Suspense>
            <RegimeQuestions regime={now.regime} />
            <Facts now={now} conferenceId={coming?.id ?? null} />
            <Leaks now={now} />
            {now.emergencyAccesses.some(({ verdict }) => verdict) && <Suspense fallback={null}><Judged now={now} /></Suspense>}
            {now.actions.length > 0 && <ActionList caseId={now.caseFile.id} actions={now.actions} seats={seats} persons={now.persons} decisions={now.decisions} conferenceId={null} />}
            {now.tegenspraken.length > 0 && <Dissents now={now} conferenceId={coming?.id ?? null} />}
            <ParticularCard caseFile={caseFile} persons={persons} particulars={particulars} />
            <Access now={now} />
            {file.mayIdentify && <ElsewhereCard caseId={id} who={who} persons={persons} />}
            {who.merges.length > 0 && <MergesCard caseId={id} merges={who.merges} persons={persons} />}
          </CaseScreen>
        );
      }}
    </WithCase>
  );
}
