import { Confidentiality, conferenceMessages, OpenSession } from '@casustafel/conference-web';
import { Card, LinkButton, Notice, Paragraph, Stack, useT } from '@casustafel/ui';
import type { CaseNow } from '../case-view/use-case-view';
import { Actions, Decisions, Family, Opening } from './deciding';
import { Dissents } from './dissents';
import { Explaining } from './explaining';
import { Facts } from './facts';
import type { Sight } from './my-sight';
import type { Conference } from './room-page';
import { Preparation, Safety } from './safety';

interface Props {
  readonly now: CaseNow;
  readonly conference: Conference;
  readonly sight: Sight;
}

/** The middle of the room: what runs now by phase and step, or what one asked to see. */
export function RoomMiddle({ now, conference, sight }: Props) {
  const { phase, id } = conference;
  const canRaise = phase === 'LIVE' || phase === 'BEFORE' ? id : null;
  if (phase === 'LIVE' && !conference.confirmedByMe && conference.viewerMay.confirm) return <Confidentiality conferenceId={id} />;
  switch (sight) {
    case 'facts':
      return <Facts now={now} conferenceId={canRaise} />;
    case 'tegenspraak':
      return <Dissents now={now} conferenceId={id} />;
    case 'decisions':
      return <Decisions now={now} conference={conference} />;
    case 'actions':
      return <Actions now={now} conference={conference} />;
    default:
      return phase === 'LIVE' ? <Running now={now} conference={conference} /> : <Around now={now} conference={conference} />;
  }
}

/** Before and after the session. */
function Around({ now, conference }: Omit<Props, 'sight'>) {
  const say = useT(conferenceMessages);
  if (conference.phase === 'BEFORE') {
    return (
      <Stack gap={6}>
        <OpenSession conference={conference} />
        <Preparation now={now} conference={conference} />
        <Facts now={now} conferenceId={conference.id} />
      </Stack>
    );
  }
  return (
    <Notice kind="closed" title={say('ended.title')} actions={<LinkButton purpose="primary" href={`/cases/${conference.caseId}/conferences/${conference.id}/report`}>{say('ended.report')}</LinkButton>}>
      {say('ended.text')}
    </Notice>
  );
}

/** What runs now: it follows from the step the chair is in. */
function Running({ now, conference }: Omit<Props, 'sight'>) {
  const say = useT(conferenceMessages);
  switch (conference.step) {
    case 'OPEN':
      return (
        <Stack gap={6}>
          <Card title={say('question')} look="weak">
            <Paragraph lead>{conference.question}</Paragraph>
          </Card>
          <Opening now={now} conference={conference} />
        </Stack>
      );
    case 'SAFE_ENOUGH':
      return <Safety now={now} conference={conference} />;
    case 'WHAT_IS_GOING_ON':
      return <Explaining now={now} conference={conference} />;
    case 'WHEN_RECOVERY':
      return <Actions now={now} conference={conference} />;
    case 'DECIDE':
      return (
        <Stack gap={6}>
          <Decisions now={now} conference={conference} />
          <Dissents now={now} conferenceId={conference.id} />
        </Stack>
      );
    default:
      return <Family now={now} conference={conference} />;
  }
}
