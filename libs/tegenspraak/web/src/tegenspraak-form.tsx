import { useFormDraft, useMutation } from '@casustafel/client';
import { AUDIENCE_SCOPES, type AudienceScope } from '@casustafel/kernel';
import { CONTRIBUTION_ASPECTS, WEIGHTS, type ContributionAspect, type Weight } from '@casustafel/tegenspraak-domain';
import { Actions, Button, CheckboxGroup, Form, Notice, Paragraph, RadioGroup, RepeatsWarning, Stack, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import type { CitableFact, DissentTarget } from './dissent';
import { RaiseDocument } from './tegenspraak.documents';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly target: DissentTarget;
  /** Facts the viewer may know, offered as ground. */
  readonly facts: readonly CitableFact[];
  readonly onDone: () => void;
}

const start = {
  aspect: null as ContributionAspect | null, weight: null as Weight | null, groundScope: null as AudienceScope | null,
  sentence: '', why: '', knowledge: '', wouldChangeMyMind: '', alternative: '', citedContributionIds: [] as string[],
};
type Fields = typeof start;

/** Writes a dissent: one sentence for the table, and the ground for whom the author chooses. Half-typed it is kept for its author alone. */
export function TegenspraakForm({ caseId, conferenceId, target, facts, onDone }: Props) {
  const t = useT(tegenspraakMessages);
  const announce = useAnnounce();
  const raise = useMutation(RaiseDocument);
  const form = useScopedForm(`dissent:${target.id}`, raise.problem, { aspect: t('form.aspect'), weight: t('form.weight'), sentence: t('form.sentence'), why: t('form.why'), knowledge: t('form.knowledge'), wouldChangeMyMind: t('form.wouldChangeMyMind'), alternative: t('form.alternative'), groundScope: t('form.groundScope') });
  const draft = useFormDraft(caseId, `Dissent:${target.kind.replace('_', '-')}:${target.id}`, start);
  const { fields } = draft;
  const set = <K extends keyof Fields>(key: K) => (value: Fields[K]): void => draft.set({ [key]: value } as Partial<Fields>);
  const ofFact = target.kind === 'CONTRIBUTION';
  const asks = fields.weight === 'QUESTION';

  const leave = (): void => {
    draft.done();
    onDone();
  };

  const submit = async (): Promise<void> => {
    const { aspect, weight, groundScope, ...words } = fields;
    const { data } = await raise.run({
      input: { ...words, conferenceId, targetKind: target.kind, targetId: target.id, aspect: ofFact ? aspect : null, weight: weight ?? '', groundScope: groundScope ?? '' },
    });
    if (!data) return;
    announce(t('form.done'));
    leave();
  };

  return (
    <Stack>
      <Paragraph muted>{t('aboutLabel', { kind: t(`target.${target.kind}`), label: target.label })}</Paragraph>
      <Form
        onSubmit={() => void submit()}
        problem={form.problem}
        labels={form.labels}
      >
        {draft.restored && <Notice kind="empty" look="quiet" title={t('draft.restored')}>{null}</Notice>}
        {ofFact && <RadioGroup name={form.name('aspect')} label={t('form.aspect')} required value={fields.aspect} onChange={set('aspect')} options={CONTRIBUTION_ASPECTS.map((value) => ({ value, label: t(`aspect.${value}`) }))} />}
        <RadioGroup name={form.name('weight')} label={t('form.weight')} required value={fields.weight} onChange={set('weight')} options={WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`), description: t(`weight.${value}.help`) }))} />
        <TextArea name={form.name('sentence')} label={t('form.sentence')} description={t('form.sentenceHelp')} required rows={2} value={fields.sentence} onChange={set('sentence')} maxLength={600} />
        <RadioGroup name={form.name('groundScope')} label={t('form.groundScope')} description={t('form.groundScopeHelp')} required value={fields.groundScope} onChange={set('groundScope')} options={AUDIENCE_SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))} />
        <TextArea name={form.name('why')} label={t('form.why')} required value={fields.why} onChange={set('why')} maxLength={1000} />
        <TextArea name={form.name('knowledge')} label={t('form.knowledge')} required={!asks} value={fields.knowledge} onChange={set('knowledge')} maxLength={1000} />
        <TextArea name={form.name('wouldChangeMyMind')} label={t('form.wouldChangeMyMind')} required={!asks} value={fields.wouldChangeMyMind} onChange={set('wouldChangeMyMind')} maxLength={1000} />
        <TextArea name={form.name('alternative')} label={t('form.alternative')} value={fields.alternative} onChange={set('alternative')} maxLength={1000} />
        <RepeatsWarning texts={fields.groundScope === 'TABLE' ? [fields.sentence, fields.why, fields.knowledge, fields.wouldChangeMyMind, fields.alternative] : [fields.sentence]} cited={fields.groundScope === 'TABLE' ? [target.id, ...fields.citedContributionIds] : [target.id]} />
        <TextWatch texts={[fields.sentence, fields.why, fields.knowledge, fields.wouldChangeMyMind, fields.alternative]} />
        {facts.length > 0 && <CheckboxGroup name={form.name('citedContributionIds')} label={t('form.cited')} value={fields.citedContributionIds} onChange={set('citedContributionIds')} options={facts.map(({ id, label }) => ({ value: id, label }))} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={raise.busy}>{t('form.submit')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('form.stop')}</Button>
        </Actions>
        <Paragraph muted small>{t('form.yours')}</Paragraph>
      </Form>
    </Stack>
  );
}
