import { Confidentiality, OpenSession } from '@casustafel/conference-web';
import { FactList } from '@casustafel/contribution-web';
import { Card, LinkButton, Notice, Paragraph, useT } from '@casustafel/ui';
import { conferenceMessages } from '@casustafel/conference-web';
import type { CaseNow } from '../case-view/use-case-view';
import type { Sight } from './my-sight';
import type { Conference } from './room-page';

interface Props {
  readonly now: CaseNow;
  readonly conference: Conference;
  readonly sight: Sight;
  readonly onSight: (sight: Sight) => void;
}

/** The running item: what it is follows from the phase and the step, or from what one asked to see. */
export function RoomMiddle({ now, conference, sight }: Props) {
  const say = useT(conferenceMessages);
  const facts = <FactList caseId={now.caseFile.id} facts={now.contributions} seats={now.seats} persons={now.persons} />;
  if (sight === 'facts') return facts;
  if (conference.phase === 'BEFORE') {
    return (
      <>
        <OpenSession conference={conference} />
        {facts}
      </>
    );
  }
  if (conference.phase !== 'LIVE') {
    return (
      <Notice kind="closed" title={say('ended.title')} actions={<LinkButton href={`/cases/${conference.caseId}/conferences/${conference.id}/report`}>{say('ended.report')}</LinkButton>}>
        {say('ended.text')}
      </Notice>
    );
  }
  if (!conference.confirmedByMe && conference.viewerMay.confirm) return <Confidentiality conferenceId={conference.id} />;
  return (
    <>
      <Card title={say('question')}>
        <Paragraph lead>{conference.question}</Paragraph>
      </Card>
      {facts}
    </>
  );
}
