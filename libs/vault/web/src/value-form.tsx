import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, Form, RadioGroup, TextArea, TextInput, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { PROTECTED_KINDS, type ProtectedKind } from '@casustafel/vault-domain';
import { useState } from 'react';
import type { ValueInView, VaultPerson } from './vault';
import { CorrectProtectedDocument, ProtectDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

interface Props {
  readonly caseId: string;
  readonly persons: readonly VaultPerson[];
  /** The value to correct; without it a new one. */
  readonly value?: ValueInView;
  readonly onDone: () => void;
}

const NOBODY = 'nobody';

/** Keeps a value, or puts one right. Half-typed it is kept nowhere: a draft would be one place more in which it stands. */
export function ValueForm({ caseId, persons, value: kept, onDone }: Props) {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const protect = useMutation(ProtectDocument);
  const correct = useMutation(CorrectProtectedDocument);
  const [personId, setPerson] = useState<string | null>(null);
  const [kind, setKind] = useState<ProtectedKind | null>(null);
  const [value, setValue] = useState(kept?.value ?? '');
  const [also, setAlso] = useState(kept?.alsoKnownAs.join('; ') ?? '');
  const [why, setWhy] = useState(kept?.why ?? '');
  const form = useScopedForm(`vault:${kept?.id ?? 'new'}`, protect.problem ?? correct.problem, { personId: t('form.person'), kind: t('form.kind'), value: t('form.value'), alsoKnownAs: t('form.also'), why: t('form.why') });

  const submit = async (): Promise<void> => {
    const words = { value, alsoKnownAs: also.split(';').map((each) => each.trim()).filter(Boolean), why: why || null };
    const { data } = kept
      ? await correct.run({ input: { id: kept.id, version: kept.version, ...words } })
      : await protect.run({ input: { caseId, personId: personId === NOBODY ? null : personId, kind: kind ?? '', ...words } });
    if (!data) return;
    announce(t(kept ? 'form.corrected' : 'form.done'));
    onDone();
  };
  return (
    <Card title={t(kept ? 'form.correct' : 'form.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        {!kept && <RadioGroup name={form.name('personId')} label={t('form.person')} required value={personId} onChange={setPerson} options={[...persons.map(({ id, label }) => ({ value: id, label })), { value: NOBODY, label: t('nobody') }]} />}
        {!kept && <RadioGroup name={form.name('kind')} label={t('form.kind')} required value={kind} onChange={setKind} options={PROTECTED_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))} />}
        <TextInput name={form.name('value')} label={t('form.value')} description={t('form.valueHelp')} required value={value} onChange={setValue} maxLength={200} />
        <TextInput name={form.name('alsoKnownAs')} label={t('form.also')} description={t('form.alsoHelp')} value={also} onChange={setAlso} maxLength={600} />
        <TextArea name={form.name('why')} label={t('form.why')} description={t('form.whyHelp')} rows={2} value={why} onChange={setWhy} maxLength={600} />
        <Actions>
          <Button type="submit" purpose="primary" busy={protect.busy || correct.busy}>{t('form.do')}</Button>
          <Button purpose="subtle" onClick={onDone}>{t('form.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
