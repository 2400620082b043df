import { useDraft, useMutation } from '@casustafel/client';
import { AUDIENCE_SCOPES, type AudienceScope } from '@casustafel/kernel';
import { CONTRIBUTION_ASPECTS, WEIGHTS, type ContributionAspect, type Weight } from '@casustafel/tegenspraak-domain';
import { Actions, Button, CheckboxGroup, Form, Paragraph, RadioGroup, Stack, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { CitableFact, DissentTarget } from './dissent';
import { RaiseDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly conferenceId: string;
  readonly target: DissentTarget;
  /** Facts the viewer may know, offered as ground. */
  readonly facts: readonly CitableFact[];
  readonly onDone: () => void;
}

/** Writes a dissent: one sentence for the table, and the ground for whom the author chooses. */
export function TegenspraakForm({ conferenceId, target, facts, onDone }: Props) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const raise = useMutation(RaiseDocument);
  const form = useScopedForm(`dissent:${target.id}`, raise.problem, { aspect: t('form.aspect'), weight: t('form.weight'), sentence: t('form.sentence'), why: t('form.why'), knowledge: t('form.knowledge'), wouldChangeMyMind: t('form.wouldChangeMyMind'), alternative: t('form.alternative'), groundScope: t('form.groundScope') });
  const place = (field: string): string => `tegenspraak:${target.kind}:${target.id}:${field}`;
  const sentence = useDraft(place('sentence'));
  const why = useDraft(place('why'));
  const knowledge = useDraft(place('knowledge'));
  const wouldChangeMyMind = useDraft(place('wouldChangeMyMind'));
  const alternative = useDraft(place('alternative'));
  const [aspect, setAspect] = useState<ContributionAspect | null>(null);
  const [weight, setWeight] = useState<Weight | null>(null);
  const [groundScope, setGroundScope] = useState<AudienceScope | null>(null);
  const [cited, setCited] = useState<string[]>([]);
  const ofFact = target.kind === 'CONTRIBUTION';
  const asks = weight === 'QUESTION';

  const submit = async (): Promise<void> => {
    const { data } = await raise.run({
      input: {
        conferenceId, targetKind: target.kind, targetId: target.id, aspect: ofFact ? aspect : null, weight: weight ?? '', sentence: sentence.value, why: why.value,
        knowledge: knowledge.value || null, wouldChangeMyMind: wouldChangeMyMind.value || null, alternative: alternative.value || null, citedContributionIds: cited, groundScope: groundScope ?? '',
      },
    });
    if (!data) return;
    for (const draft of [sentence, why, knowledge, wouldChangeMyMind, alternative]) draft.done();
    announce(t('form.done'));
    onDone();
  };

  return (
    <Stack>
      <Paragraph muted>{t('aboutLabel', { kind: t(`target.${target.kind}`), label: target.label })}</Paragraph>
      <Form
        onSubmit={() => void submit()}
        problem={form.problem}
        labels={form.labels}
      >
        {ofFact && <RadioGroup name={form.name('aspect')} label={t('form.aspect')} required value={aspect} onChange={setAspect} options={CONTRIBUTION_ASPECTS.map((value) => ({ value, label: t(`aspect.${value}`) }))} />}
        <RadioGroup name={form.name('weight')} label={t('form.weight')} required value={weight} onChange={setWeight} options={WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`), description: t(`weight.${value}.help`) }))} />
        <TextArea name={form.name('sentence')} label={t('form.sentence')} description={t('form.sentenceHelp')} required rows={2} value={sentence.value} onChange={sentence.change} maxLength={600} />
        <RadioGroup name={form.name('groundScope')} label={t('form.groundScope')} description={t('form.groundScopeHelp')} required value={groundScope} onChange={setGroundScope} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
        <TextArea name={form.name('why')} label={t('form.why')} required value={why.value} onChange={why.change} maxLength={1000} />
        <TextArea name={form.name('knowledge')} label={t('form.knowledge')} required={!asks} value={knowledge.value} onChange={knowledge.change} maxLength={1000} />
        <TextArea name={form.name('wouldChangeMyMind')} label={t('form.wouldChangeMyMind')} required={!asks} value={wouldChangeMyMind.value} onChange={wouldChangeMyMind.change} maxLength={1000} />
        <TextArea name={form.name('alternative')} label={t('form.alternative')} value={alternative.value} onChange={alternative.change} maxLength={1000} />
        {facts.length > 0 && <CheckboxGroup name={form.name('citedContributionIds')} label={t('form.cited')} value={cited} onChange={setCited} options={facts.map(({ id, label }) => ({ value: id, label }))} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={raise.busy}>{t('form.submit')}</Button>
          <Button purpose="subtle" onClick={onDone}>{t('form.stop')}</Button>
        </Actions>
        <Paragraph muted small>{t('form.yours')}</Paragraph>
      </Form>
    </Stack>
  );
}
