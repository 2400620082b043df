import { useMutation } from '@casustafel/client';
import { Actions, Button, Form, Paragraph, RadioGroup, Stack, TextArea, TextInput, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { PROTECTED_KINDS, type ProtectedKind } from '@casustafel/vault-domain';
import { useState } from 'react';
import type { OldContactInView } from './vault';
import { DropOldContactDocument, KeepOldContactDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

interface Props {
  readonly contact: OldContactInView;
  /** What it says; shown as long as somebody decides what becomes of it. */
  readonly words: string;
  readonly onDone: (changed: boolean) => void;
}

interface Part {
  readonly kind: ProtectedKind | null;
  readonly value: string;
}

const MOST = 4;

/** Makes one or more protected values of an old contact, or drops it with a reason. */
export function OldContactForm({ contact, words, onDone }: Props) {
  const t = useT(vaultMessages);
  const announce = useAnnounce();
  const keep = useMutation(KeepOldContactDocument);
  const drop = useMutation(DropOldContactDocument);
  const [dropping, setDropping] = useState(false);
  const [parts, setParts] = useState<readonly Part[]>([{ kind: null, value: words }]);
  const [reason, setReason] = useState('');
  const labels = Object.fromEntries(parts.flatMap((_, at) => [[`values.${at}.kind`, t('old.kind', { number: at + 1 })], [`values.${at}.value`, t('old.value', { number: at + 1 })]]));
  const form = useScopedForm(`old:${contact.id}`, dropping ? drop.problem : keep.problem, { ...labels, reason: t('old.reason') });
  const change = (at: number, to: Partial<Part>): void => setParts(parts.map((part, index) => (index === at ? { ...part, ...to } : part)));

  const submit = async (): Promise<void> => {
    const which = { id: contact.id, version: contact.version };
    const { data } = dropping ? await drop.run({ input: { ...which, reason } }) : await keep.run({ input: { ...which, values: parts.map(({ kind, value }) => ({ kind: kind ?? '', value })) } });
    if (!data) return;
    announce(t(dropping ? 'old.droppedDone' : 'old.keptDone'));
    onDone(true);
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t(dropping ? 'old.drop' : 'old.keep')}>
      <Paragraph>{t('old.says')} <strong>{words}</strong></Paragraph>
      {dropping
        ? <TextArea name={form.name('reason')} label={t('old.reason')} description={t('old.reasonHelp')} required rows={2} value={reason} onChange={setReason} maxLength={600} />
        : (
            <Stack>
              <Paragraph muted small>{t('old.help')}</Paragraph>
              {parts.map(({ kind, value }, at) => (
                <Stack key={at}>
                  <RadioGroup name={form.name(`values.${at}.kind`)} label={t('old.kind', { number: at + 1 })} required value={kind} onChange={(to) => change(at, { kind: to })} options={PROTECTED_KINDS.map((each) => ({ value: each, label: t(`kind.${each}`) }))} />
                  <TextInput name={form.name(`values.${at}.value`)} label={t('old.value', { number: at + 1 })} required value={value} onChange={(to) => change(at, { value: to })} maxLength={200} />
                </Stack>
              ))}
              {parts.length < MOST && <div><Button purpose="subtle" onClick={() => setParts([...parts, { kind: null, value: '' }])}>{t('old.more')}</Button></div>}
            </Stack>
          )}
      <Actions>
        <Button type="submit" purpose={dropping ? 'danger' : 'primary'} busy={keep.busy || drop.busy}>{t(dropping ? 'old.dropDo' : 'old.keepDo')}</Button>
        <Button purpose="subtle" onClick={() => setDropping(!dropping)}>{t(dropping ? 'old.keep' : 'old.drop')}</Button>
        <Button purpose="subtle" onClick={() => onDone(false)}>{t('old.later')}</Button>
      </Actions>
    </Form>
  );
}
