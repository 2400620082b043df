import { useFormDraft, useMutation } from '@casustafel/client';
import { JOINT_FORMS, type JointForm } from '@casustafel/family-domain';
import { addDays, AUDIENCE_SCOPES, dayOf, type AudienceScope } from '@casustafel/kernel';
import { Actions, Button, CheckboxGroup, DateInput, Form, RadioGroup, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { FamilyAt } from './family';
import { ArgueTogetherDocument } from './family.documents';
import { familyMessages } from './family.messages';

const USUAL = 42;
const start = () => ({ personIds: [] as string[], forms: [] as JointForm[], reason: '', scope: 'OWN' as AudienceScope, lastDay: addDays(dayOf(new Date()), USUAL) });
type Fields = ReturnType<typeof start>;

/** The chair argues that these can safely be spoken with together. */
export function TogetherForm({ at, onDone }: { at: FamilyAt; onDone: () => void }) {
  const t = useT(familyMessages);
  const announce = useAnnounce();
  const argue = useMutation(ArgueTogetherDocument);
  const form = useScopedForm('together', argue.problem, { personIds: t('together.persons'), forms: t('together.forms'), reason: t('together.reason'), lastDay: t('together.lastDay') });
  const draft = useFormDraft(at.caseId, `CaseFile:${at.caseId}:together`, start());
  const { fields } = draft;
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => draft.set({ [key]: value } as Partial<Fields>);
  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await argue.run({ input: { ...fields, caseId: at.caseId } });
    if (!data) return;
    announce(t('together.done'));
    leave();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('together.argue')}>
      <CheckboxGroup name={form.name('personIds')} label={t('together.persons')} required value={fields.personIds} onChange={set('personIds')} options={at.persons.map(({ id, label }) => ({ value: id, label }))} />
      <CheckboxGroup name={form.name('forms')} label={t('together.forms')} required value={fields.forms} onChange={set('forms')} options={JOINT_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))} />
      <TextArea name={form.name('reason')} label={t('together.reason')} description={t('together.reasonHelp')} required rows={4} value={fields.reason} onChange={set('reason')} maxLength={1000} />
      <Watched texts={[fields.reason]} />
      <RadioGroup name={form.name('scope')} label={t('together.scope')} required value={fields.scope} onChange={set('scope')} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
      <DateInput name={form.name('lastDay')} label={t('together.lastDay')} required value={fields.lastDay} onChange={set('lastDay')} />
      <Actions>
        <Button type="submit" purpose="primary" busy={argue.busy}>{t('together.do')}</Button>
        <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
      </Actions>
    </Form>
  );
}
