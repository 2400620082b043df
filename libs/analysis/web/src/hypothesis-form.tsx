import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import type { AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, ConflictChooser, Form, Notice, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AddHypothesisDocument, ChangeHypothesisDocument } from './analysis.documents';
import { analysisMessages } from './analysis.messages';
import { ScopeField } from './scope-field';
import type { AnalysisAt, HypothesisThing } from './things';
import { DraftState, Writing } from './writing';

interface Props {
  readonly at: AnalysisAt;
  /** The one to put in better words, as it stands now; without it a new one. */
  readonly hypothesis?: HypothesisThing;
  readonly onDone: () => void;
}

const startOf = (hypothesis?: HypothesisThing) => ({ text: hypothesis?.text ?? '', wrongIf: hypothesis?.wrongIf ?? '', scope: (hypothesis?.scope ?? 'TABLE') as AudienceScope, version: hypothesis?.version ?? 0 });
type Fields = ReturnType<typeof startOf>;

/** Writes an explanation, and what would show that it is wrong. */
export function HypothesisForm({ at, hypothesis, onDone }: Props) {
  const t = useT(analysisMessages);
  const announce = useAnnounce();
  const [start] = useState(() => startOf(hypothesis));
  const place = hypothesis ? `Hypothesis:${hypothesis.id}` : `Conference:${at.conferenceId}:hypothesis`;
  const draft = useFormDraft(at.caseId, place, start);
  const [touched, touch] = useState(false);
  const add = useMutation(AddHypothesisDocument);
  const change = useMutation(ChangeHypothesisDocument);
  const { fields } = draft;
  const problem = add.problem ?? change.problem;

  const labels = { text: t('hypothesis.text'), wrongIf: t('hypothesis.wrongIf') };
  const form = useScopedForm(place, problem, labels);

  const set = (some: Partial<Fields>): void => {
    touch(true);
    draft.set(some);
    if (fields.scope === 'TABLE') at.typing?.(place);
  };
  const leave = (): void => {
    draft.done();
    onDone();
  };
  const save = async (over: Partial<Fields> = {}): Promise<void> => {
    const { text, wrongIf, scope, version } = { ...fields, ...over };
    const { problem: refused } = hypothesis ? await change.run({ input: { id: hypothesis.id, version, text, wrongIf } }) : await add.run({ input: { conferenceId: at.conferenceId, text, wrongIf, scope } });
    if (refused) return;
    announce(t('hypothesis.done'));
    leave();
  };

  if (hypothesis && problem && isConflict(problem)) {
    // The newer text comes with the next page of the case; until then there is nothing to lay beside one's own.
    if (hypothesis.version === fields.version) return <Notice kind="busy" />;
    const names = ['text', 'wrongIf'] as const;
    return <ConflictChooser fields={names.map((name) => ({ name, label: labels[name], mine: fields[name], theirs: hypothesis[name] }))} busy={change.busy} onChoose={(chosen) => void save({ ...chosen, version: hypothesis.version })} />;
  }
  return (
    <Card title={t(hypothesis ? 'hypothesis.edit' : 'hypothesis.new')} level={3}>
      <Form onSubmit={() => void save()} problem={form.problem} labels={form.labels}>
        <DraftState restored={draft.restored} kept={draft.kept} touched={touched} />
        <TextArea name={form.name('text')} label={labels.text} required value={fields.text} onChange={(text) => set({ text })} maxLength={600} />
        <TextArea name={form.name('wrongIf')} label={labels.wrongIf} required value={fields.wrongIf} onChange={(wrongIf) => set({ wrongIf })} maxLength={600} />
        {fields.scope === 'TABLE' && <RepeatsWarning texts={[fields.text, fields.wrongIf]} />}
        <TextWatch texts={[fields.text, fields.wrongIf]} />
        <Writing at={at} place={place} />
        {!hypothesis && <ScopeField name={form.name('scope')} value={fields.scope} onChange={(scope) => set({ scope })} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={add.busy || change.busy}>{t('keep')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
