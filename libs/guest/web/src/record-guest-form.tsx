import { useDraft, useMutation } from '@casustafel/client';
import { GUEST_ROLES } from '@casustafel/guest-domain';
import { Button, CheckboxGroup, Dialog, Form, Paragraph, RadioGroup, TextArea, TextInput, Watched, lawMessages, roleKey, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { PersonOfCase } from './guest';
import { RecordGuestDocument } from './guest.documents';
import { guestMessages } from './guest.messages';

/** Who comes, from where, and why. */
export function RecordGuestDialog({ conferenceId, persons, onClose }: { readonly conferenceId: string; readonly persons: readonly PersonOfCase[]; readonly onClose: () => void }) {
  const t = useT(guestMessages);
  const law = useT(lawMessages);
  const announce = useAnnounce();
  const record = useMutation(RecordGuestDocument);
  const [role, setRole] = useState<(typeof GUEST_ROLES)[number] | null>(null);
  const [speaksWith, setSpeaksWith] = useState<string[]>([]);
  const drafts = {
    name: useDraft(`guest:${conferenceId}:name`), jobTitle: useDraft(`guest:${conferenceId}:jobTitle`), organisation: useDraft(`guest:${conferenceId}:organisation`), why: useDraft(`guest:${conferenceId}:why`),
  };
  const { name, jobTitle, organisation, why } = drafts;
  const form = useScopedForm(`guest:${conferenceId}`, record.problem, { role: t('record.role'), name: t('record.name'), jobTitle: t('record.jobTitle'), organisation: t('record.organisation'), why: t('record.why') });
  const submit = async (): Promise<void> => {
    const { data } = await record.run({ input: { conferenceId, role: role ?? '', name: name.value, jobTitle: jobTitle.value, organisation: organisation.value, why: why.value, speaksWith } });
    if (!data) return;
    Object.values(drafts).forEach(({ done }) => done());
    announce(t('record.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('record.title')} actions={<Button purpose="primary" busy={record.busy} onClick={() => void submit()}>{t('record.do')}</Button>}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('record.title')}>
        <Paragraph muted>{t('panel.help')}</Paragraph>
        <Paragraph>{t('record.text')}</Paragraph>
        <RadioGroup name={form.name('role')} label={t('record.role')} required value={role} onChange={setRole} options={GUEST_ROLES.map((value) => ({ value, label: law(roleKey(value) ?? 'law.role.ONDERWIJS') }))} />
        <TextInput name={form.name('name')} label={t('record.name')} required value={name.value} onChange={name.change} maxLength={120} />
        <TextInput name={form.name('jobTitle')} label={t('record.jobTitle')} required value={jobTitle.value} onChange={jobTitle.change} maxLength={120} />
        <TextInput name={form.name('organisation')} label={t('record.organisation')} required value={organisation.value} onChange={organisation.change} maxLength={120} />
        <TextArea name={form.name('why')} label={t('record.why')} description={t('record.whyHelp')} required value={why.value} onChange={why.change} maxLength={600} />
        <Watched texts={[why.value]} />
        {persons.length > 0 && <CheckboxGroup name={form.name('speaksWith')} label={t('record.speaksWith')} value={speaksWith} onChange={setSpeaksWith} options={persons.map(({ id, label }) => ({ value: id, label }))} />}
      </Form>
    </Dialog>
  );
}
