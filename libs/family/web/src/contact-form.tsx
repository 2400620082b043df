import { useFormDraft, useMutation } from '@casustafel/client';
import { CONTACT_VERDICTS, type ContactVerdict } from '@casustafel/family-domain';
import { Actions, Button, Form, RadioGroup, TextArea, TextInput, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { FamilyPerson } from './family';
import { RecordContactSafetyDocument } from './family.documents';
import { familyMessages } from './family.messages';

interface Props {
  readonly caseId: string;
  readonly person: FamilyPerson;
  readonly onDone: () => void;
  readonly onStop?: () => void;
}

const start = { verdict: null as ContactVerdict | null, how: '', knowledge: '' };

/** Whether and how it is safe, and how one knows. */
export function ContactForm({ caseId, person, onDone, onStop }: Props) {
  const t = useT(familyMessages);
  const announce = useAnnounce();
  const record = useMutation(RecordContactSafetyDocument);
  const form = useScopedForm(`contact:${person.id}`, record.problem, { verdict: t('contact.question', { label: person.label }), how: t('contact.how'), knowledge: t('contact.knowing') });
  const draft = useFormDraft(caseId, `Person:${person.id}:contact`, start);
  const { verdict, how, knowledge } = draft.fields;
  const asksHow = verdict === 'SAFE_IF' || verdict === 'NOT_SAFE';
  const submit = async (): Promise<void> => {
    const { data } = await record.run({ input: { caseId, personId: person.id, verdict: verdict ?? '', how: asksHow ? how : null, knowledge } });
    if (!data) return;
    draft.done();
    announce(t('contact.done'));
    onDone();
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('contact.title', { label: person.label })}>
      <RadioGroup name={form.name('verdict')} label={t('contact.question', { label: person.label })} required value={verdict} onChange={(to) => draft.set({ verdict: to })} options={CONTACT_VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))} />
      {asksHow && <TextInput name={form.name('how')} label={t('contact.how')} description={t('contact.howHelp')} required={verdict === 'SAFE_IF'} value={how} onChange={(to) => draft.set({ how: to })} maxLength={600} />}
      <TextArea name={form.name('knowledge')} label={t('contact.knowing')} description={t('contact.knowingHelp')} required rows={2} value={knowledge} onChange={(to) => draft.set({ knowledge: to })} maxLength={600} />
      <Watched texts={asksHow ? [how, knowledge] : [knowledge]} />
      <Actions>
        <Button type="submit" busy={record.busy}>{t('contact.do')}</Button>
        {onStop && <Button purpose="subtle" onClick={onStop}>{t('stop')}</Button>}
      </Actions>
    </Form>
  );
}
