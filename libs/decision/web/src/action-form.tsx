import { useFormDraft, useMutation } from '@casustafel/client';
import { BRINGINGS, TRACKS, type BringsTogether, type Track } from '@casustafel/decision-domain';
import { AUDIENCE_SCOPES, type AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, CheckboxGroup, DateInput, Form, Grid, Notice, RadioGroup, RepeatsWarning, Select, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { nameOf, type DecisionInView, type TablePerson, type TableSeat } from './decision';
import { AddActionDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly seats: readonly TableSeat[];
  readonly persons: readonly TablePerson[];
  readonly decisions: readonly DecisionInView[];
  readonly onDone: () => void;
}

const start = { text: '', ownerSeatId: '', dueOn: '', track: null as Track | null, together: null as BringsTogether | null, togetherIds: [] as string[], scope: 'TABLE' as AudienceScope, decisionId: '' };
type Fields = typeof start;

/** Agrees who does what before when, on the track of safety or of recovery; half-typed it is kept for its author alone. */
export function ActionForm({ caseId, conferenceId, seats, persons, decisions, onDone }: Props) {
  const t = useT(decisionMessages);
  const announce = useAnnounce();
  const add = useMutation(AddActionDocument);
  const form = useScopedForm('action', add.problem, { text: t('add.text'), ownerSeatId: t('add.owner'), dueOn: t('add.dueOn'), track: t('add.track'), together: t('add.together'), togetherIds: t('add.togetherIds'), decisionId: t('add.decision') });
  const draft = useFormDraft(caseId, `Conference:${conferenceId}:action`, start);
  const { fields } = draft;
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => draft.set({ [key]: value } as Partial<Fields>);
  const brings = fields.together !== null && fields.together !== 'NOBODY';
  const taken = decisions.filter(({ state }) => state !== 'DROPPED');

  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await add.run({ input: { ...fields, conferenceId, track: fields.track ?? '', together: fields.together ?? '', togetherIds: brings ? fields.togetherIds : [], decisionId: fields.decisionId || null } });
    if (!data) return;
    announce(t('add.done'));
    leave();
  };
  return (
    <Card title={t('add.title')} level={3}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('draft.restored')}>{null}</Notice>}
        <TextArea name={form.name('text')} label={t('add.text')} required rows={2} value={fields.text} onChange={set('text')} maxLength={600} />
        {fields.scope === 'TABLE' && <RepeatsWarning texts={[fields.text]} />}
        <TextWatch texts={[fields.text]} />
        <Grid min="narrow">
          <Select name={form.name('ownerSeatId')} label={t('add.owner')} required value={fields.ownerSeatId} onChange={set('ownerSeatId')} options={seats.filter(({ live }) => live).map(({ id }) => ({ value: id, label: nameOf(seats, id) }))} />
          <DateInput name={form.name('dueOn')} label={t('add.dueOn')} required value={fields.dueOn} onChange={set('dueOn')} />
        </Grid>
        <RadioGroup name={form.name('track')} label={t('add.track')} required value={fields.track} onChange={set('track')} options={TRACKS.map((value) => ({ value, label: t(`track.${value}`) }))} />
        <RadioGroup name={form.name('together')} label={t('add.together')} required value={fields.together} onChange={set('together')} options={BRINGINGS.map((value) => ({ value, label: t(`together.${value}`) }))} />
        {brings && <CheckboxGroup name={form.name('togetherIds')} label={t('add.togetherIds')} description={t('add.togetherHelp')} required value={fields.togetherIds} onChange={set('togetherIds')} options={persons.map(({ id, label }) => ({ value: id, label }))} />}
        {taken.length > 0 && <Select name={form.name('decisionId')} label={t('add.decision')} value={fields.decisionId} onChange={set('decisionId')} options={taken.map((decision) => ({ value: decision.id, label: decision.text }))} />}
        <RadioGroup name={form.name('scope')} label={t('add.scope')} required value={fields.scope} onChange={set('scope')} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
        <Actions>
          <Button type="submit" purpose="primary" busy={add.busy}>{t('add.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('add.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
