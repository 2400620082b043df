import { useMutation } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, Hidden, Paragraph, Row, Rows, Stack, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { labelsOf, seatName, type FamilyAt, type TogetherInView } from './family';
import { EndTogetherDocument, HoldTogetherDocument, ReleaseTogetherDocument } from './family.documents';
import { familyMessages } from './family.messages';
import { TogetherForm } from './together-form';

/** Where the chair argued that some can be spoken with together; the way to argue it, and for everybody the way to hold it back. */
export function TogetherCard({ at }: { at: FamilyAt }) {
  const t = useT(familyMessages);
  const [arguing, setArguing] = useState(false);
  const leads = at.seats.some((seat) => seat.self && seat.live && seat.function === 'CHAIR');
  const running = at.together.filter(({ viewerMay }) => viewerMay.hold);
  return (
    <Card level={3} title={t('together.title')}>
      <Stack>
        <Paragraph>{t('together.lead')}</Paragraph>
        {running.length > 0 ? <Rows label={t('together.title')}>{running.map((word) => <TogetherRow key={word.id} word={word} at={at} />)}</Rows> : <Paragraph muted>{t('together.none')}</Paragraph>}
        {leads && !arguing && <div><Button onClick={() => setArguing(true)}>{t('together.argue')}</Button></div>}
        {leads && arguing && <TogetherForm at={at} onDone={() => setArguing(false)} />}
      </Stack>
    </Card>
  );
}

function TogetherRow({ word, at }: { word: TogetherInView; at: FamilyAt }) {
  const t = useT(familyMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const hold = useMutation(HoldTogetherDocument);
  const release = useMutation(ReleaseTogetherDocument);
  const end = useMutation(EndTogetherDocument);
  const labels = labelsOf(at.persons, word.personIds).join(', ');
  const about = { input: { caseId: at.caseId, personIds: [...word.personIds] } };
  const press = async (done: Promise<{ data?: unknown }>, said: 'together.held' | 'together.released' | 'together.ended'): Promise<void> => {
    if ((await done).data) announce(t(said));
  };
  const stands = word.standing.length === word.forms.length;
  return (
    <Row end={<Tag tone={stands ? 'good' : 'plain'}>{t(stands ? 'together.stands' : word.standing.length > 0 ? 'together.partly' : 'together.not')}</Tag>}>
      <Stack gap={1}>
        <strong>{labels}</strong>
        <Paragraph muted small>{word.forms.map((form) => t(`form.${form as 'MEDIATION'}`)).join(', ')} · {t('together.by', { name: seatName(at.seats, word.arguedBySeatId), until: dates.date(new Date(new Date(word.until).getTime() - 1)) })}</Paragraph>
        {word.reason && <Paragraph>{word.reason}</Paragraph>}
        <Cluster>
          {word.heldByMe
            ? <Button purpose="subtle" busy={release.busy} onClick={() => void press(release.run(about), 'together.released')}>{t('together.release')}<Hidden>: {labels}</Hidden></Button>
            : <Button purpose="subtle" busy={hold.busy} onClick={() => void press(hold.run(about), 'together.held')}>{t('together.hold')}<Hidden>: {labels}</Hidden></Button>}
          {word.viewerMay.end && <Button purpose="subtle" busy={end.busy} onClick={() => void press(end.run({ input: { wordId: word.id, version: word.version } }), 'together.ended')}>{t('together.end')}<Hidden>: {labels}</Hidden></Button>}
        </Cluster>
        {!word.heldByMe && <Paragraph muted small>{t('together.holdHelp')}</Paragraph>}
        <FormErrorSummary problem={hold.problem ?? release.problem ?? end.problem} />
      </Stack>
    </Row>
  );
}
