import { LONGEST_CONCLUSION } from '@casustafel/analysis-domain';
import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import type { AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, ConflictChooser, Form, Notice, RepeatsWarning, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useMemo, useState } from 'react';
import { WriteConclusionDocument } from './analysis.documents';
import { analysisMessages } from './analysis.messages';
import { CiteFields } from './cited-facts';
import { ScopeField } from './scope-field';
import { isTooNarrow, narrowIds, TooNarrow } from './too-narrow';
import { factLine, type AnalysisAt, type ConclusionThing } from './things';
import { DraftState, Writing } from './writing';

interface Props {
  readonly at: AnalysisAt;
  /** The one written on, as it stands now; without it a new one. */
  readonly conclusion?: ConclusionThing;
  /** What stands there now for the same readers, should somebody else have begun. */
  readonly standing: (scope: AudienceScope) => ConclusionThing | undefined;
  readonly onDone: () => void;
}

const startOf = (conclusion?: ConclusionThing) => ({ text: conclusion?.text ?? '', citedContributionIds: [...(conclusion?.citedContributionIds ?? [])], scope: (conclusion?.scope ?? 'TABLE') as AudienceScope, version: conclusion?.version ?? 0 });
type Fields = ReturnType<typeof startOf>;

export const placeOf = (conferenceId: string, conclusion?: ConclusionThing): string => (conclusion ? `Conclusion:${conclusion.id}` : `Conference:${conferenceId}:conclusion`);

/** Writes on the version the writer saw. Who comes second sees both texts and chooses; theirs stays their draft until then. */
export function ConclusionForm({ at, conclusion, standing, onDone }: Props) {
  const t = useT(analysisMessages);
  const announce = useAnnounce();
  const [start] = useState(() => startOf(conclusion));
  const place = placeOf(at.conferenceId, conclusion);
  const draft = useFormDraft(at.caseId, place, start);
  const [touched, touch] = useState(false);
  const write = useMutation(WriteConclusionDocument);
  const { fields } = draft;
  const { problem } = write;
  const form = useScopedForm(place, isTooNarrow(problem) ? null : problem, { text: t('conclusion.text'), citedContributionIds: t('cite') });
  const narrow = useMemo(() => narrowIds(problem, fields.citedContributionIds), [problem, fields.citedContributionIds]);
  const now = conclusion ?? standing(fields.scope);

  const set = (some: Partial<Fields>): void => {
    touch(true);
    if (isTooNarrow(problem)) write.clear();
    draft.set(some);
    if (fields.scope === 'TABLE') at.typing?.(place);
  };
  const leave = (said: string): void => {
    announce(said);
    draft.done();
    onDone();
  };
  const save = async (over: Partial<Fields> = {}, on: ConclusionThing | undefined = conclusion): Promise<void> => {
    const { text, citedContributionIds, scope, version } = { ...fields, ...over };
    const { problem: refused } = await write.run({ input: { conferenceId: at.conferenceId, id: on?.id ?? null, version, text, citedContributionIds, scope } });
    if (!refused) leave(t('conclusion.done'));
  };

  if (problem && isConflict(problem)) {
    // The newer text comes with the next page of the case; until then there is nothing to lay beside one's own.
    if (!now || now.version === fields.version) return <Notice kind="busy" />;
    const facts = (ids: readonly string[]): string => at.facts.filter(({ id }) => ids.includes(id)).map(factLine).join('; ');
    const cited = { mine: facts(fields.citedContributionIds), theirs: facts(now.citedContributionIds) };
    const choose = ({ text = '', citedContributionIds = '' }: Readonly<Record<string, string>>): void => {
      const ids = citedContributionIds === cited.mine ? fields.citedContributionIds : [...now.citedContributionIds];
      if (text === now.text && citedContributionIds === cited.theirs) leave(t('conclusion.theirs'));
      else void save({ text, citedContributionIds: ids, version: now.version }, now);
    };
    return <ConflictChooser fields={[{ name: 'text', label: t('conclusion.text'), mine: fields.text, theirs: now.text }, { name: 'citedContributionIds', label: t('cite'), ...cited }]} busy={write.busy} onChoose={choose} />;
  }
  return (
    <Card title={t(conclusion?.toRevise ? 'revise.title' : 'conclusion.title')} level={3}>
      <Form onSubmit={() => void save()} problem={form.problem} labels={form.labels}>
        {isTooNarrow(problem) && (
          <TooNarrow
            facts={at.facts}
            narrow={narrow}
            busy={write.busy}
            onOwn={conclusion ? undefined : () => void save({ scope: 'OWN' })}
            onDrop={() => set({ citedContributionIds: fields.citedContributionIds.filter((id) => !narrow.includes(id)) })}
          />
        )}
        {now && now.version !== fields.version && <Notice kind="conflict" look="quiet" title={t('conclusion.newer')}>{null}</Notice>}
        <DraftState restored={draft.restored} kept={draft.kept} touched={touched} />
        <TextArea name={form.name('text')} label={t('conclusion.text')} description={t('conclusion.text.help')} required rows={8} value={fields.text} onChange={(text) => set({ text })} maxLength={LONGEST_CONCLUSION} />
        {fields.scope === 'TABLE' && <RepeatsWarning texts={[fields.text]} cited={fields.citedContributionIds} />}
        <TextWatch texts={[fields.text]} />
        <Writing at={at} place={place} />
        <CiteFields name={form.name('citedContributionIds')} at={at} value={fields.citedContributionIds} onChange={(citedContributionIds) => set({ citedContributionIds })} />
        {!conclusion && <ScopeField name={form.name('scope')} value={fields.scope} onChange={(scope) => set({ scope })} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={write.busy}>{t(conclusion?.toRevise ? 'revise.do' : 'keep')}</Button>
          <Button purpose="subtle" onClick={() => { draft.done(); onDone(); }}>{t('stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
