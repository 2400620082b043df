import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import { CIRCLES, DATA_CATEGORIES, KNOWLEDGE } from '@casustafel/kernel';
import { Actions, Button, Card, CheckboxGroup, DateInput, Disclosure, FactSentence, Form, Grid, InsertHere, lawMessages, Notice, Paragraph, RadioGroup, Select, Stack, TextArea, TextInput, Watched, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { BringDocument, CorrectDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Concerned, Fact } from './fact';
import { FactConflict } from './fact-conflict';
import { startOf, type FactFields } from './fact-fields';

interface Props {
  readonly caseId: string;
  readonly persons: readonly Concerned[];
  /** The card to correct, as it stands now; without it a new one. */
  readonly fact?: Fact;
  readonly onDone: (id: string | null) => void;
}

/** Writes a fact card in four slots that read as one sentence beneath; half-typed it is kept for its writer alone. */
export function FactForm({ caseId, persons, fact, onDone }: Props) {
  const t = useT(contributionMessages);
  const law = useT(lawMessages);
  const announce = useAnnounce();
  const [start] = useState(() => startOf(fact));
  const draft = useFormDraft(caseId, fact ? `Contribution:${fact.id}` : `CaseFile:${caseId}:fact`, start);
  const bring = useMutation(BringDocument);
  const correct = useMutation(CorrectDocument);
  const { fields: card } = draft;
  const set = <K extends keyof FactFields>(key: K) => (value: FactFields[K]): void => draft.set({ [key]: value } as Partial<FactFields>);
  const problem = bring.problem ?? correct.problem;

  const leave = (id: string | null): void => {
    draft.done();
    onDone(id);
  };
  const save = async (over: Partial<FactFields> = {}): Promise<void> => {
    const { version, ...words } = { ...card, ...over };
    const input = { ...words, knowledge: words.knowledge ?? '', about: words.about || null };
    const { data, problem: refused } = fact ? await correct.run({ input: { ...input, id: fact.id, version } }) : await bring.run({ input: { ...input, caseId } });
    if (refused || !data) return;
    announce(t(fact ? 'form.corrected' : 'form.kept'));
    leave('bringContribution' in data ? data.bringContribution.id : (fact?.id ?? null));
  };

  const overtaken = problem !== null && isConflict(problem);
  // The newer text comes with the next page of the case; until then there is nothing to lay beside one's own.
  if (fact && overtaken && fact.version === card.version) return <Notice kind="busy" />;
  // Whoever puts off choosing finds their own text again: it stays their draft until they choose.
  if (fact && overtaken) return <FactConflict mine={card} theirs={fact} persons={persons} busy={correct.busy} onChoose={(chosen) => void save({ ...chosen, version: fact.version })} onCancel={() => onDone(null)} />;
  return (
    <Card title={t(fact ? 'form.titleEdit' : 'form.titleNew')}>
      <Form
        onSubmit={() => void save()}
        problem={problem}
        labels={{ who: t('form.who'), doesWhat: t('form.doesWhat'), toWhom: t('form.toWhom'), effect: t('form.effect'), occurredOn: t('form.occurredOn'), knowledge: t('form.knowledge'), source: t('form.source'), category: t('form.category'), aboutPersonIds: t('form.about'), about: t('form.circle'), conclusion: t('form.conclusion'), summary: t('form.summary'), ground: t('form.ground'), article: t('form.article') }}
      >
        {draft.restored && <Notice kind="empty" look="quiet" title={t('form.restored')}>{null}</Notice>}
        <Grid>
          <TextInput name="who" label={t('form.who')} description={t('form.whoHelp')} required value={card.who} onChange={set('who')} maxLength={120} />
          <TextInput name="doesWhat" label={t('form.doesWhat')} description={t('form.doesWhatHelp')} required value={card.doesWhat} onChange={set('doesWhat')} maxLength={600} />
          <TextInput name="toWhom" label={t('form.toWhom')} value={card.toWhom} onChange={set('toWhom')} maxLength={120} />
          <TextInput name="effect" label={t('form.effect')} value={card.effect} onChange={set('effect')} maxLength={600} />
        </Grid>
        <InsertHere value={card.doesWhat} onChange={set('doesWhat')} />
        <Watched texts={[card.who, card.doesWhat, card.toWhom, card.effect, card.source, card.conclusion, card.summary, card.ground]} />
        {(card.who || card.doesWhat) && (
          <Card look="weak" above={t('form.preview')}>
            <FactSentence who={card.who} what={card.doesWhat} whom={card.toWhom} effect={card.effect} knowledge={card.knowledge ?? undefined} />
          </Card>
        )}
        <RadioGroup name="knowledge" label={t('form.knowledge')} required value={card.knowledge} onChange={set('knowledge')} options={KNOWLEDGE.map((value) => ({ value, label: t(`knowledge.${value}`) }))} />
        <Grid min="narrow">
          <DateInput name="occurredOn" label={t('form.occurredOn')} value={card.occurredOn} onChange={set('occurredOn')} />
          <Select name="category" label={t('form.category')} required value={card.category} onChange={set('category')} options={DATA_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))} />
        </Grid>
        <TextInput name="source" label={t('form.source')} description={t('form.sourceHelp')} required value={card.source} onChange={set('source')} maxLength={600} />
        <CheckboxGroup name="aboutPersonIds" label={t('form.about')} value={card.aboutPersonIds} onChange={set('aboutPersonIds')} options={persons.filter(({ id, mergedIntoId }) => !mergedIntoId || card.aboutPersonIds.includes(id)).map(({ id, label }) => ({ value: id, label }))} />
        <Disclosure title={t('form.more')}>
          <Stack>
            <TextInput name="conclusion" label={t('form.conclusion')} description={t('form.conclusionHelp')} value={card.conclusion} onChange={set('conclusion')} maxLength={600} />
            <TextArea name="summary" label={t('form.summary')} description={t('form.summaryHelp')} value={card.summary} onChange={set('summary')} maxLength={1000} />
            <Select name="about" label={t('form.circle')} value={card.about} onChange={set('about')} options={CIRCLES.map((value) => ({ value, label: law(`law.circle.${value}`) }))} />
          </Stack>
        </Disclosure>
        <TextInput name="ground" label={t('form.ground')} description={t('form.groundHelp')} value={card.ground} onChange={set('ground')} maxLength={600} />
        <TextInput name="article" label={t('form.article')} value={card.article} onChange={set('article')} maxLength={120} />
        <Paragraph muted small>{t('form.noFiles')}</Paragraph>
        <Actions>
          <Button type="submit" purpose="primary" busy={bring.busy || correct.busy}>{t(fact ? 'form.saveEdit' : 'form.save')}</Button>
          <Button purpose="subtle" onClick={() => leave(null)}>{t('form.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
