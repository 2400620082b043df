import { FACTOR_KINDS, MECHANISMS, type FactorKind, type Mechanism } from '@casustafel/analysis-domain';
import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import type { AudienceScope } from '@casustafel/kernel';
import { Actions, Button, Card, ConflictChooser, Form, Notice, RadioGroup, RepeatsWarning, Select, TextArea, TextWatch, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useMemo, useState } from 'react';
import { AddFactorDocument, ChangeFactorDocument } from './analysis.documents';
import { analysisMessages } from './analysis.messages';
import { CiteFields } from './cited-facts';
import { ScopeField } from './scope-field';
import { isTooNarrow, narrowIds, TooNarrow } from './too-narrow';
import { factLine, type AnalysisAt, type FactorThing } from './things';
import { DraftState, Writing } from './writing';

interface Props {
  readonly at: AnalysisAt;
  /** The factor to change or to revise, as it stands now; without it a new one. */
  readonly factor?: FactorThing;
  readonly onDone: () => void;
}

const HELPERS = 'HELPERS';

const startOf = (factor?: FactorThing) => ({
  kind: (factor?.kind ?? null) as FactorKind | null,
  mechanism: (factor?.mechanism ?? null) as Mechanism | null,
  personId: factor ? (factor.personId ?? HELPERS) : '',
  text: factor?.text ?? '',
  citedContributionIds: [...(factor?.citedContributionIds ?? [])],
  scope: (factor?.scope ?? 'TABLE') as AudienceScope,
  version: factor?.version ?? 0,
});
type Fields = ReturnType<typeof startOf>;

/** Writes a factor: whose, what kind, what it does, and on which facts it rests. */
export function FactorForm({ at, factor, onDone }: Props) {
  const t = useT(analysisMessages);
  const announce = useAnnounce();
  const [start] = useState(() => startOf(factor));
  const place = factor ? `Factor:${factor.id}` : `Conference:${at.conferenceId}:factor`;
  const draft = useFormDraft(at.caseId, place, start);
  const [touched, touch] = useState(false);
  const add = useMutation(AddFactorDocument);
  const change = useMutation(ChangeFactorDocument);
  const { fields } = draft;
  const problem = add.problem ?? change.problem;
  const form = useScopedForm(place, isTooNarrow(problem) ? null : problem, { kind: t('factor.kind'), mechanism: t('factor.mechanism'), personId: t('factor.person'), text: t('factor.text'), citedContributionIds: t('cite'), scope: t('scope') });
  const narrow = useMemo(() => narrowIds(problem, fields.citedContributionIds), [problem, fields.citedContributionIds]);

  const set = (some: Partial<Fields>): void => {
    touch(true);
    add.clear();
    change.clear();
    draft.set(some);
    if (fields.scope === 'TABLE') at.typing?.(place);
  };
  const leave = (): void => {
    draft.done();
    onDone();
  };
  const save = async (over: Partial<Fields> = {}): Promise<void> => {
    const { kind, mechanism, personId, text, citedContributionIds, scope, version } = { ...fields, ...over };
    const words = { kind: kind ?? '', mechanism: mechanism ?? '', text, citedContributionIds, personId: personId === HELPERS ? null : personId || null };
    const { problem: refused } = factor ? await change.run({ input: { ...words, id: factor.id, version } }) : await add.run({ input: { ...words, conferenceId: at.conferenceId, scope } });
    if (refused) return;
    announce(t('factor.done'));
    leave();
  };

  const overtaken = problem !== null && isConflict(problem);
  // The newer text comes with the next page of the case; until then there is nothing to lay beside one's own.
  if (factor && overtaken && factor.version === fields.version) return <Notice kind="busy" />;
  if (factor && overtaken) return <FactorConflict at={at} mine={fields} theirs={factor} busy={change.busy} onChoose={(chosen) => void save({ ...chosen, version: factor.version })} />;
  return (
    <Card title={t(factor ? (factor.toRevise ? 'revise.title' : 'factor.edit') : 'factor.new')} level={3}>
      <Form
        onSubmit={() => void save()}
        problem={form.problem}
        labels={form.labels}
      >
        {isTooNarrow(problem) && (
          <TooNarrow
            facts={at.facts}
            narrow={narrow}
            busy={add.busy || change.busy}
            onOwn={factor ? undefined : () => void save({ scope: 'OWN' })}
            onDrop={() => set({ citedContributionIds: fields.citedContributionIds.filter((id) => !narrow.includes(id)) })}
          />
        )}
        <DraftState restored={draft.restored} kept={draft.kept} touched={touched} />
        <RadioGroup name={form.name('kind')} label={t('factor.kind')} required value={fields.kind} onChange={(kind) => set({ kind })} options={FACTOR_KINDS.map((value) => ({ value, label: t(`factor.${value}`) }))} />
        <Select name={form.name('personId')} label={t('factor.person')} required value={fields.personId} onChange={(personId) => set({ personId })} options={[...at.persons.map(({ id, label }) => ({ value: id, label })), { value: HELPERS, label: t('factor.helpers') }]} />
        <RadioGroup name={form.name('mechanism')} label={t('factor.mechanism')} required value={fields.mechanism} onChange={(mechanism) => set({ mechanism })} options={MECHANISMS.map((value) => ({ value, label: t(`factor.${value}`) }))} />
        <TextArea name={form.name('text')} label={t('factor.text')} description={t('factor.text.help')} required value={fields.text} onChange={(text) => set({ text })} maxLength={600} />
        {fields.scope === 'TABLE' && <RepeatsWarning texts={[fields.text]} cited={fields.citedContributionIds} />}
        <TextWatch texts={[fields.text]} />
        <Writing at={at} place={place} />
        <CiteFields name={form.name('citedContributionIds')} at={at} value={fields.citedContributionIds} onChange={(citedContributionIds) => set({ citedContributionIds })} />
        {!factor && <ScopeField name={form.name('scope')} value={fields.scope} onChange={(scope) => set({ scope })} />}
        <Actions>
          <Button type="submit" purpose="primary" busy={add.busy || change.busy}>{t(factor?.toRevise ? 'revise.do' : 'keep')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

interface ConflictProps {
  readonly at: AnalysisAt;
  readonly mine: Fields;
  readonly theirs: FactorThing;
  readonly busy: boolean;
  readonly onChoose: (chosen: Partial<Fields>) => void;
}

/** Both side by side in the words of the screen; what is chosen goes back as what it stands for. */
function FactorConflict({ at, mine, theirs, busy, onChoose }: ConflictProps) {
  const t = useT(analysisMessages);
  const now = startOf(theirs);
  const person = (id: string): string => at.persons.find((one) => one.id === id)?.label ?? t('factor.helpers');
  const facts = (ids: readonly string[]): string => at.facts.filter(({ id }) => ids.includes(id)).map(factLine).join('; ');
  const fields = [
    { name: 'text', label: t('factor.text'), mine: mine.text, theirs: now.text },
    { name: 'kind', label: t('factor.kind'), mine: mine.kind ? t(`factor.${mine.kind}`) : '', theirs: now.kind ? t(`factor.${now.kind}`) : '' },
    { name: 'mechanism', label: t('factor.mechanism'), mine: mine.mechanism ? t(`factor.${mine.mechanism}`) : '', theirs: now.mechanism ? t(`factor.${now.mechanism}`) : '' },
    { name: 'personId', label: t('factor.person'), mine: person(mine.personId), theirs: person(now.personId) },
    { name: 'citedContributionIds', label: t('cite'), mine: facts(mine.citedContributionIds), theirs: facts(now.citedContributionIds) },
  ] as const;
  return (
    <ConflictChooser
      fields={fields}
      busy={busy}
      onChoose={(chosen) => onChoose(Object.fromEntries(fields.map(({ name, mine: own }) => [name, chosen[name] === own ? mine[name] : now[name]])) as Partial<Fields>)}
    />
  );
}
