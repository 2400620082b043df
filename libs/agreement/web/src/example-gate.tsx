import { Checkbox, DateInput, FieldGroup, lawMessages, Select, useT } from '@casustafel/ui';
import type { ExampleFields } from './example-asking';
import { ruleBookMessages } from './rule-book.messages';

interface Props {
  readonly fields: ExampleFields;
  /** The ways that some line of the agreement names. */
  readonly kinds: readonly string[];
  readonly onChange: (change: Partial<ExampleFields>) => void;
}

/** Which way through professional secrecy was opened; its parts are asked once one is chosen. */
export function ExampleGate({ fields, kinds, onChange }: Props) {
  const t = useT(ruleBookMessages);
  const law = useT(lawMessages);
  const chosen = kinds.includes(fields.gate) ? fields.gate : '';
  return (
    <FieldGroup name="gate" label={t('example.gate')}>
      <Select quiet name="gate.kind" label={t('example.gate')} value={chosen} onChange={(gate) => onChange({ gate })} placeholder={t('example.gate.none')} options={kinds.map((value) => ({ value, label: law(`law.gate.${value as 'CONSENT'}`) }))} />
      {chosen === 'CONSENT' && <Checkbox name="gate.by" label={t('example.gate.by')} checked={fields.gateBy} onChange={(gateBy) => onChange({ gateBy })} />}
      {chosen === 'CONSENT' && <Checkbox name="gate.recipients" label={t('example.gate.recipients')} checked={fields.gateNames} onChange={(gateNames) => onChange({ gateNames })} />}
      {chosen === 'GOOD_CARE' && <Checkbox name="gate.reason" label={t('example.gate.reason')} checked={fields.gateReason} onChange={(gateReason) => onChange({ gateReason })} />}
      {chosen !== '' && <DateInput quiet name="gate.until" label={t('example.gate.until')} value={fields.gateUntil} onChange={(gateUntil) => onChange({ gateUntil })} />}
      {chosen !== '' && <Checkbox name="gate.withdrawn" label={t('example.gate.withdrawn')} checked={fields.gateWithdrawn} onChange={(gateWithdrawn) => onChange({ gateWithdrawn })} />}
    </FieldGroup>
  );
}
