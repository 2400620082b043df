import { STEPS } from '@casustafel/kernel';
import { StepList, useT } from '@casustafel/ui';
import { conferenceMessages } from './conference.messages';
import type { ConferenceInView } from './conference';

/** The steps, with the running one; before and after the session none runs. */
export function RoomSteps({ conference }: { conference: ConferenceInView }) {
  const t = useT(conferenceMessages);
  const now = STEPS.indexOf(conference.step as (typeof STEPS)[number]);
  const over = conference.phase === 'CLOSED' || conference.phase === 'ADJOURNED';
  const stateOf = (index: number) => (conference.phase === 'BEFORE' ? 'next' : over ? 'done' : index < now ? 'done' : index === now ? 'now' : 'next');
  return <StepList label={t('steps')} steps={STEPS.map((step, index) => ({ id: step, title: t(`step.${step}`), state: stateOf(index) }))} />;
}
