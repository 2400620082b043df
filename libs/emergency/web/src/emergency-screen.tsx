import { Await, isGone, isShielded, LiveGuard, useMine, useMutation, useQuery } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, LinkButton, PageTitle, Paragraph, Row, Rows, Split, Stack, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useEffect } from 'react';
import { EmergencyClock, useSecondsLeft } from './emergency-clock';
import { ExtendEmergency } from './emergency-extend';
import { EmergencyItems } from './emergency-items';
import { EmergencyViewDocument, EndEmergencyDocument, type EmergencyOpen } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';

/** A case as it is seen in an emergency. When that is over nothing of it is left in the page, whether the clock, a press or the hub ended it. */
export function EmergencyScreen({ id }: { id: string }) {
  const t = useT(emergencyMessages);
  const query = useQuery(EmergencyViewDocument, { id });
  useMine(query.again);
  if (query.revoked || (query.problem && isGone(query.problem))) return <Over />;
  if (!query.data) {
    return (
      <div className="ct-page">
        <PageTitle tab={t('view.tab')}>{t('view.tab')}</PageTitle>
        {query.problem && isShielded(query.problem) && <LiveGuard><Paragraph>{t('view.beside')}</Paragraph></LiveGuard>}
        <Await query={query}>{() => null}</Await>
      </div>
    );
  }
  // A line that is lost locks and clears this page as it does every other.
  return <LiveGuard><Open key={query.data.emergencyView.access.until} open={query.data.emergencyView} again={query.again} /></LiveGuard>;
}

function Over() {
  const t = useT(emergencyMessages);
  const announce = useAnnounce();
  useEffect(() => announce(t('view.over')), [announce, t]);
  return (
    <div className="ct-page">
      <PageTitle tab={t('view.tab')}>{t('view.over')}</PageTitle>
      <Paragraph>{t('view.over.text')}</Paragraph>
      <LinkButton href="/">{t('view.back')}</LinkButton>
    </div>
  );
}

function Open({ open, again }: { open: EmergencyOpen; again: () => void }) {
  const t = useT(emergencyMessages);
  const dates = useDates();
  const left = useSecondsLeft(open.secondsLeft);
  const end = useMutation(EndEmergencyDocument);
  const { access, persons, seats, items } = open;
  useEffect(() => {
    if (left === 0) again();
  }, [left, again]);
  // By this clock too: the hub is asked, and need not answer first.
  if (left === 0) return <Over />;
  return (
    <div className="ct-page">
      <div className="ct-emergency">
        <Cluster>
          <strong>{t('ribbon')}</strong>
          <EmergencyClock left={left} />
          <span>{t('ribbon.saved')}</span>
          <Button busy={end.busy} onClick={() => void end.run({ id: access.id }).then(again)}>{t('ribbon.end')}</Button>
        </Cluster>
        <FormErrorSummary problem={end.problem} />
      </div>
      <PageTitle tab={t('view.tab')}>{t('view.title', { number: access.caseNumber })}</PageTitle>
      <Split side={
        <Stack gap={6}>
          <Card as="section" title={t('view.call')}>
            <Paragraph muted small>{t('view.call.text')}</Paragraph>
            <Rows>
              {seats.map((seat) => <Row key={seat.id}><strong>{seat.name}</strong><br /><span className="ct-muted ct-small">{`${seat.organisation}, ${seat.jobTitle}`}</span></Row>)}
            </Rows>
          </Card>
          {access.viewerMay.extend && <ExtendEmergency id={access.id} onDone={again} />}
        </Stack>
      }>
        <Stack gap={6}>
          <EmergencyItems items={items} seats={seats} />
          <Card as="section" title={t('view.family')}>
            <Rows>
              {persons.map((person) => <Row key={person.id}><strong>{person.name}</strong><br /><span className="ct-muted ct-small">{[person.label, person.birthDate && t('view.born', { date: dates.date(person.birthDate) })].filter(Boolean).join(', ')}</span></Row>)}
            </Rows>
          </Card>
        </Stack>
      </Split>
    </div>
  );
}
