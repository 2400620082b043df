import { Button, LinkButton, Paragraph, Rail, Row, Rows, useDates, useT } from '@casustafel/ui';
import type { ConferencePhase } from '@casustafel/kernel';
import { useState, type ReactNode } from 'react';
import { caseFileMessages } from './case-file.messages';
import type { CaseInView } from './case-in-view';

/** When the case is or was on the table. */
export interface ConferenceLine {
  readonly id: string;
  readonly date: string;
  readonly phase: string;
  readonly question: string;
}

interface Props {
  readonly caseFile: CaseInView;
  readonly conferences: readonly ConferenceLine[];
  /** Puts the case in a slot; the screen of another slice. */
  readonly place: (done: () => void) => ReactNode;
}

const isOver = ({ phase }: ConferenceLine): boolean => phase === 'ADJOURNED' || phase === 'CLOSED';

/** When the case is on the table, the way into the session, and one's own report of each that ended. */
export function ConferencesRail({ caseFile, conferences, place }: Props) {
  const t = useT(caseFileMessages);
  const dates = useDates();
  const [placing, setPlacing] = useState(false);
  const mayPlace = caseFile.viewerMay.place && conferences.every(isOver);
  return (
    <Rail title={t('table.title')}>
      {conferences.length === 0 && <Paragraph muted>{t('table.none')}</Paragraph>}
      <Rows>
        {conferences.map((conference) => (
          <Row key={conference.id} current={conference.phase === 'LIVE'}>
            <strong>{dates.date(conference.date)}</strong>, {t(`phase.${conference.phase as ConferencePhase}`)}
            <Paragraph small>{conference.question}</Paragraph>
            <LinkButton purpose={conference.phase === 'LIVE' ? 'primary' : 'secondary'} href={isOver(conference) ? `/cases/${caseFile.id}/conferences/${conference.id}/report` : `/cases/${caseFile.id}/conferences/${conference.id}`}>
              {isOver(conference) ? t('table.report') : t('table.enter')}
            </LinkButton>
            {/* A file of the server and no page of ours: the browser fetches it. */}
            {!isOver(conference) && <p className="ct-small"><a className="nl-link" href={`/invitations/${conference.id}`} download>{t('table.calendar')}</a></p>}
          </Row>
        ))}
      </Rows>
      {mayPlace && (placing ? place(() => setPlacing(false)) : <Button onClick={() => setPlacing(true)}>{t('table.place')}</Button>)}
    </Rail>
  );
}
