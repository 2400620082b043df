import { useDraft, useMutation } from '@casustafel/client';
import { TRACKS, type Track } from '@casustafel/decision-domain';
import { AUDIENCE_SCOPES, type AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, DateInput, Form, Grid, RadioGroup, Select, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { nameOf, type DecisionInView, type TableSeat } from './decision';
import { AddActionDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly conferenceId: string;
  readonly seats: readonly TableSeat[];
  readonly decisions: readonly DecisionInView[];
  readonly onDone: () => void;
}

/** Agrees who does what before when, on the track of safety or of recovery. */
export function ActionForm({ conferenceId, seats, decisions, onDone }: Props) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const add = useMutation(AddActionDocument);
  const form = useScopedForm('action', add.problem, { text: t('add.text'), ownerSeatId: t('add.owner'), dueOn: t('add.dueOn'), track: t('add.track'), decisionId: t('add.decision') });
  const text = useDraft(`action:${conferenceId}:text`);
  const [ownerSeatId, setOwner] = useState('');
  const [dueOn, setDueOn] = useState('');
  const [track, setTrack] = useState<Track | null>(null);
  const [scope, setScope] = useState<AudienceScope>('TABLE');
  const [decisionId, setDecision] = useState('');
  const taken = decisions.filter(({ state }) => state !== 'DROPPED');

  const submit = async (): Promise<void> => {
    const { data } = await add.run({ input: { conferenceId, text: text.value, ownerSeatId, dueOn, track: track ?? '', scope, decisionId: decisionId || null } });
    if (!data) return;
    text.done();
    announce(t('add.done'));
    onDone();
  };
  return (
    <Card title={t('add.title')} level={3}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <TextArea name={form.name('text')} label={t('add.text')} required rows={2} value={text.value} onChange={text.change} maxLength={600} />
        <Grid min="narrow">
          <Select name={form.name('ownerSeatId')} label={t('add.owner')} required value={ownerSeatId} onChange={setOwner} options={seats.filter(({ live }) => live).map(({ id }) => ({ value: id, label: nameOf(seats, id) }))} />
          <DateInput name={form.name('dueOn')} label={t('add.dueOn')} required value={dueOn} onChange={setDueOn} />
        </Grid>
        <RadioGroup name={form.name('track')} label={t('add.track')} required value={track} onChange={setTrack} options={TRACKS.map((value) => ({ value, label: t(`track.${value}`) }))} />
        {taken.length > 0 && <Select name={form.name('decisionId')} label={t('add.decision')} value={decisionId} onChange={setDecision} options={taken.map((decision) => ({ value: decision.id, label: decision.text }))} />}
        <RadioGroup name={form.name('scope')} label={t('add.scope')} required value={scope} onChange={setScope} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
        <Actions>
          <Button type="submit" purpose="primary" busy={add.busy}>{t('add.do')}</Button>
          <Button purpose="subtle" onClick={onDone}>{t('add.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
