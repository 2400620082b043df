import { useMutation } from '@casustafel/client';
import { Actions, Button, Card, FieldGroup, Form, Paragraph, Select, Stack, TextArea, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ProposeAgreementDocument } from './agreement.documents';
import { agreementMessages } from './agreement.messages';
import { chosenOf, lineOf, NOTHING_CHOSEN, useChoices, type Agreement, type Chosen } from './lines';
import { Weight } from './weight';

interface Props {
  readonly agreement: Agreement;
  readonly onDone: () => void;
  readonly onStop: () => void;
}

/** Chooses the lines of the next version, from those of the version in force on; each can only take away. */
export function ProposeForm({ agreement, onDone, onStop }: Props) {
  const t = useT(agreementMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeAgreementDocument);
  const [lines, setLines] = useState<readonly Chosen[]>(() => agreement.versions.find(({ state }) => state === 'IN_FORCE')?.narrowings.map(chosenOf) ?? []);
  const [reason, setReason] = useState('');
  const labels = Object.fromEntries(lines.flatMap((_, at) => [[`narrowings[${at}]`, t('propose.line', { number: at + 1 })], [`narrowings[${at}].atMost`, `${t('propose.line', { number: at + 1 })}, ${t('propose.atMost').toLowerCase()}`]]));
  const form = useScopedForm(`agreement-${agreement.mode}`, propose.problem, { reason: t('propose.reason'), ...labels });
  const change = (at: number) => (to: Partial<Chosen>): void => setLines((before) => before.map((line, index) => (index === at ? { ...line, ...to } : line)));

  const submit = async (): Promise<void> => {
    const { data } = await propose.run({ input: { mode: agreement.mode, narrowings: lines.map(lineOf), reason } });
    if (!data) return;
    announce(t('propose.done'));
    onDone();
  };
  return (
    <Card title={t('propose.title')} level={3}>
      <Paragraph muted>{t('propose.help')}</Paragraph>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        {lines.map((line, at) => (
          <LineFields key={at} name={form.name(`narrowings[${at}]`)} number={at + 1} line={line} onChange={change(at)} onRemove={() => setLines((before) => before.filter((_, index) => index !== at))} />
        ))}
        <Actions>
          <Button onClick={() => setLines((before) => [...before, NOTHING_CHOSEN])}>{t('propose.add')}</Button>
        </Actions>
        <Weight mode={agreement.mode} lines={lines} />
        <TextArea name={form.name('reason')} label={t('propose.reason')} description={t('propose.reasonHelp')} required value={reason} onChange={setReason} maxLength={600} />
        <Actions>
          <Button type="submit" purpose="primary" busy={propose.busy}>{t('propose.do')}</Button>
          <Button purpose="subtle" onClick={onStop}>{t('propose.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

interface LineProps {
  readonly name: string;
  readonly number: number;
  readonly line: Chosen;
  readonly onChange: (to: Partial<Chosen>) => void;
  readonly onRemove: () => void;
}

function LineFields({ name, number, line, onChange, onRemove }: LineProps) {
  const t = useT(agreementMessages);
  const { capacities, categories, levels } = useChoices();
  return (
    <FieldGroup name={name} label={t('propose.line', { number })} required>
      <Stack gap={2}>
        <Select quiet name={`${name}.supplier`} label={t('propose.supplier')} value={line.supplier} onChange={(supplier) => onChange({ supplier })} options={capacities} placeholder={t('all.suppliers')} />
        <Select quiet name={`${name}.recipient`} label={t('propose.recipient')} value={line.recipient} onChange={(recipient) => onChange({ recipient })} options={capacities} placeholder={t('all.recipients')} />
        <Select quiet name={`${name}.category`} label={t('propose.category')} value={line.category} onChange={(category) => onChange({ category })} options={categories} placeholder={t('all.categories')} />
        <Select name={`${name}.atMost`} label={t('propose.atMost')} required value={line.atMost} onChange={(atMost) => onChange({ atMost })} options={levels} />
        <Actions>
          <Button purpose="subtle" onClick={onRemove}>{t('propose.remove', { number })}</Button>
        </Actions>
      </Stack>
    </FieldGroup>
  );
}
