import { useFormDraft, useMutation } from '@casustafel/client';
import { Actions, Button, CheckboxGroup, Form, Notice, Stack, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { CitableFact, Ground } from './dissent';
import { ReviseGroundDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly caseId: string;
  readonly ground: Ground;
  readonly facts: readonly CitableFact[];
}

/** A fact under this ground was closed: until its author says it again without, it stands for them and the supplier alone. */
export function GroundRevision({ caseId, ground, facts }: Props) {
  const t = useT(tegenspraakMessages);
  return (
    <Stack>
      <Notice kind="empty" title={t('revise.title')}>{t(ground.viewerMay.revise ? 'revise.text' : 'revise.others')}</Notice>
      {ground.viewerMay.revise && <RevisionForm key={ground.version} caseId={caseId} ground={ground} facts={facts} />}
    </Stack>
  );
}

const startOf = ({ why, knowledge, wouldChangeMyMind, alternative, citedContributionIds }: Ground) => ({
  why, knowledge: knowledge ?? '', wouldChangeMyMind: wouldChangeMyMind ?? '', alternative: alternative ?? '', citedContributionIds: [...citedContributionIds],
});
type Fields = ReturnType<typeof startOf>;

function RevisionForm({ caseId, ground, facts }: Props) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const [start] = useState(() => startOf(ground));
  const draft = useFormDraft(caseId, `TegenspraakGround:${ground.id}`, start);
  const revise = useMutation(ReviseGroundDocument);
  const form = useScopedForm(`revise:${ground.id}`, revise.problem, { why: t('form.why'), knowledge: t('form.knowledge'), wouldChangeMyMind: t('form.wouldChangeMyMind'), alternative: t('form.alternative') });
  const { fields } = draft;
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => draft.set({ [key]: value } as Partial<Fields>);
  const cited = facts.filter(({ id }) => ground.citedContributionIds.includes(id));
  const submit = async (): Promise<void> => {
    const { data } = await revise.run({ input: { ...fields, id: ground.id, version: ground.version } });
    if (!data) return;
    draft.done();
    announce(t('revise.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('revise.title')}>
      <TextArea name={form.name('why')} label={t('form.why')} required value={fields.why} onChange={set('why')} maxLength={1000} />
      <TextArea name={form.name('knowledge')} label={t('form.knowledge')} required={Boolean(ground.knowledge)} value={fields.knowledge} onChange={set('knowledge')} maxLength={1000} />
      <TextArea name={form.name('wouldChangeMyMind')} label={t('form.wouldChangeMyMind')} required={Boolean(ground.wouldChangeMyMind)} value={fields.wouldChangeMyMind} onChange={set('wouldChangeMyMind')} maxLength={1000} />
      <TextArea name={form.name('alternative')} label={t('form.alternative')} value={fields.alternative} onChange={set('alternative')} maxLength={1000} />
      <Watched texts={[fields.why, fields.knowledge, fields.wouldChangeMyMind, fields.alternative]} cited={fields.citedContributionIds} />
      {cited.length > 0 && <CheckboxGroup name={form.name('citedContributionIds')} label={t('form.cited')} value={fields.citedContributionIds} onChange={set('citedContributionIds')} options={cited.map(({ id, label }) => ({ value: id, label }))} />}
      <Actions><Button type="submit" purpose="primary" busy={revise.busy}>{t('revise.do')}</Button></Actions>
    </Form>
  );
}
