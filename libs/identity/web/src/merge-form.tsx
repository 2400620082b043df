import { useFormDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Form, Heading, Paragraph, Select, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { ProposeMergeDocument } from './identity.documents';
import { identityMessages } from './identity.messages';
import type { WhoFile, WhoPerson } from './who-in-view';

const START = { mergedId: '', reason: '' };

/** Says that somebody else of this case is the same human being; the one it is opened from stays. */
export function MergeForm({ file, person, persons }: { file: WhoFile; person: WhoPerson; persons: readonly WhoPerson[] }) {
  const t = useT(identityMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeMergeDocument);
  const { label } = person;
  const draft = useFormDraft(file.id, `Person:${person.id}:merge`, START);
  const form = useScopedForm(`merge:${person.id}`, propose.problem, { mergedId: t('merge.other', { label }), reason: t('merge.reason') });
  const submit = async (): Promise<void> => {
    const { mergedId, reason } = draft.fields;
    const { data } = await propose.run({ input: { caseId: file.id, survivingId: person.id, mergedId, reason } });
    if (!data) return;
    draft.done();
    announce(t('merge.done'));
  };
  const others = persons.filter(({ id, mergedIntoId }) => id !== person.id && !mergedIntoId);
  return (
    <section>
      <Heading level={3}>{t('merge.title')}</Heading>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('merge.title')}>
        <Paragraph>{t('merge.help', { label })}</Paragraph>
        <Select name={form.name('mergedId')} label={t('merge.other', { label })} required value={draft.fields.mergedId} onChange={(mergedId) => draft.set({ mergedId })} options={others.map((other) => ({ value: other.id, label: other.label }))} />
        <TextArea name={form.name('reason')} label={t('merge.reason')} description={t('merge.reasonHelp')} required value={draft.fields.reason} onChange={(reason) => draft.set({ reason })} maxLength={1000} />
        <Watched texts={[draft.fields.reason]} />
        <Actions><Button type="submit" busy={propose.busy}>{t('merge.do')}</Button></Actions>
      </Form>
    </section>
  );
}
