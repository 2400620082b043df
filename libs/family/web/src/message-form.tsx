import { useFormDraft, useMutation } from '@casustafel/client';
import { isJoint, isWritten, MESSAGE_FORMS, type MessageForm as Form_ } from '@casustafel/family-domain';
import { addDays, AUDIENCE_SCOPES, dayOf, type AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, CheckboxGroup, DateInput, Form, FormContext, Grid, Notice, RadioGroup, Select, Stack, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { ContactCheck } from './contact-check';
import { seatName, togetherHolds, type FamilyAt } from './family';
import { PlanFamilyMessageDocument } from './family.documents';
import { familyMessages } from './family.messages';
import { MessageText } from './message-text';

const WEEK = 7;
const startOf = (bySeatId: string) => ({
  form: null as Form_ | null, personIds: [] as string[], bySeatId, dueOn: addDays(dayOf(new Date()), WEEK), text: '', scope: 'TABLE' as AudienceScope, citedContributionIds: [] as string[],
});
type Fields = ReturnType<typeof startOf>;

/** Plans a word: in which form, to whom, whether it is safe to reach them; then who says what before when. Half-typed it is kept for its author alone. */
export function MessageForm({ at, onDone }: { at: FamilyAt; onDone: () => void }) {
  const t = useT(familyMessages);
  const announce = useAnnounce();
  const plan = useMutation(PlanFamilyMessageDocument);
  const self = at.seats.find((seat) => seat.self && seat.live)?.id ?? '';
  const draft = useFormDraft(at.caseId, `CaseFile:${at.caseId}:family`, startOf(self));
  const { fields } = draft;
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => draft.set({ [key]: value } as Partial<Fields>);
  const joint = fields.form !== null && isJoint(fields.form);
  const form = useScopedForm('family', plan.problem, {
    form: t('form.form'), personIds: t(joint ? 'form.persons' : 'form.person'), bySeatId: t('form.by'), dueOn: t('form.dueOn'), text: t(fields.form !== null && isWritten(fields.form) ? 'form.letter' : 'form.text'), citedContributionIds: t('form.cites'),
  });
  const options = at.persons.map(({ id, label }) => ({ value: id, label }));
  const chosen = at.persons.filter(({ id }) => fields.personIds.includes(id));
  const waits = joint && chosen.length > 1 && !togetherHolds(at.together, fields.personIds, fields.form!);

  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await plan.run({ input: { ...fields, caseId: at.caseId, form: fields.form ?? '' } });
    if (!data) return;
    announce(t('form.done'));
    leave();
  };
  return (
    <Card title={t('form.title')} level={3}>
      {/* Asking whether contact is safe is a form of its own, and forms cannot stand in each other: so who and how stand before this one. */}
      <FormContext value={form.problem}><Stack gap={6}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('restored')}>{null}</Notice>}
        <RadioGroup name={form.name('form')} label={t('form.form')} required value={fields.form} onChange={(to) => draft.set({ form: to, personIds: isJoint(to) ? fields.personIds : fields.personIds.slice(0, 1) })} options={MESSAGE_FORMS.map((value) => ({ value, label: t(`form.${value}`), description: t(`form.${value}.help`) }))} />
        {joint
          ? <CheckboxGroup name={form.name('personIds')} label={t('form.persons')} required value={fields.personIds} onChange={set('personIds')} options={options} />
          : fields.form && <RadioGroup name={form.name('personIds')} label={t('form.person')} required value={fields.personIds[0] ?? null} onChange={(to) => draft.set({ personIds: [to] })} options={options} />}
        {waits && <Notice kind="closed" title={t('together.wait.title')}>{t('together.wait.text')}</Notice>}
        {chosen.map((person) => <ContactCheck key={person.id} at={at} person={person} level={4} />)}
        <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('form.title')}>
          <MessageText form={form} at={at} asked={fields.form} text={fields.text} onText={set('text')} cited={fields.citedContributionIds} onCited={set('citedContributionIds')} wide={fields.scope === 'TABLE'} />
          <Grid>
            <Select name={form.name('bySeatId')} label={t('form.by')} required value={fields.bySeatId} onChange={set('bySeatId')} options={at.seats.filter(({ live }) => live).map(({ id }) => ({ value: id, label: seatName(at.seats, id) }))} />
            <DateInput name={form.name('dueOn')} label={t('form.dueOn')} required value={fields.dueOn} onChange={set('dueOn')} />
          </Grid>
          <RadioGroup name={form.name('scope')} label={t('form.scope')} required value={fields.scope} onChange={set('scope')} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
          <Actions>
            <Button type="submit" purpose="primary" busy={plan.busy}>{t('form.do')}</Button>
            <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
          </Actions>
        </Form>
      </Stack></FormContext>
    </Card>
  );
}
