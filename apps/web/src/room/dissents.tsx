import { TegenspraakList, TegenspraakStart, type DissentTarget } from '@casustafel/tegenspraak-web';
import type { CaseNow } from '../case-view/use-case-view';
import { citableFacts, labelOf } from './labels';

/** The dissents the viewer may read, with what they are about in the words of this screen. */
export const Dissents = ({ now, conferenceId }: { now: CaseNow; conferenceId: string | null }) => (
  <TegenspraakList dissents={now.tegenspraken} grounds={now.grounds} seats={now.seats} facts={citableFacts(now)} conferenceId={conferenceId} labelOf={(dissent) => labelOf(now, dissent)} />
);

/** "Ik wil tegenspreken", under whatever it is about; only where there is a conference to raise it in. */
export const Disagree = ({ now, conferenceId, target }: { now: CaseNow; conferenceId: string; target: DissentTarget }) => <TegenspraakStart caseId={now.caseFile.id} conferenceId={conferenceId} target={target} facts={citableFacts(now)} />;
