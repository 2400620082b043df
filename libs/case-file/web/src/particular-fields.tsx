import { Await, useQuery } from '@casustafel/client';
import { AUTHORITIES, CRITERIA, type ParticularKind } from '@casustafel/kernel';
import { DateInput, Grid, RadioGroup, Select, Stack, TextInput, useT } from '@casustafel/ui';
import { HousesDocument } from './case-file.documents';
import type { PersonInView } from './case-in-view';
import type { TypedParticular } from './particular-typed';
import { particularMessages } from './particular.messages';

interface Props {
  readonly kind: ParticularKind;
  readonly persons: readonly PersonInView[];
  readonly fields: TypedParticular;
  readonly labels: Readonly<Record<string, string>>;
  readonly onChange: (change: Partial<TypedParticular>) => void;
}

/** What is asked of one kind of particular. */
export function ParticularFields(props: Props) {
  switch (props.kind) {
    case 'OTS': return <OrderFields {...props} />;
    case 'AUTHORITY': return <AuthorityFields {...props} />;
    case 'CRITERIA': return <CriteriaFields {...props} />;
    case 'REPORT': return <Day {...props} name="from" />;
    case 'LEGAL_HOLD': return <Span {...props} />;
  }
}

function Day({ name, fields, labels, onChange, required = true, description }: Props & { readonly name: 'from' | 'until'; readonly required?: boolean; readonly description?: string }) {
  return <DateInput name={name} label={labels[name]!} description={description} required={required} value={fields[name]} onChange={(day) => onChange({ [name]: day })} />;
}

function Span(props: Props) {
  const t = useT(particularMessages);
  const open = props.kind === 'LEGAL_HOLD';
  return (
    <Grid min="narrow">
      <Day {...props} name="from" />
      <Day {...props} name="until" required={!open} description={open ? t('field.untilHelp.LEGAL_HOLD') : undefined} />
    </Grid>
  );
}

function OrderFields(props: Props) {
  const { persons, fields, labels, onChange } = props;
  const houses = useQuery(HousesDocument, {});
  const children = persons.filter(({ familyRole }) => familyRole === 'CHILD');
  return (
    <Stack gap={6}>
      <Select name="personId" label={labels['personId']!} required value={fields.personId} onChange={(personId) => onChange({ personId })} options={children.map(({ id, label }) => ({ value: id, label }))} />
      <Await query={houses}>
        {({ directory }) => <Select name="executingId" label={labels['executingId']!} required value={fields.executingId} onChange={(executingId) => onChange({ executingId })} options={directory.filter(({ role }) => role === 'GI').map(({ id, name }) => ({ value: id, label: name }))} />}
      </Await>
      <Span {...props} />
    </Stack>
  );
}

function AuthorityFields(props: Props) {
  const t = useT(particularMessages);
  const { fields, labels, onChange } = props;
  return (
    <Stack gap={6}>
      <RadioGroup name="authority" label={labels['authority']!} required value={fields.authority || null} onChange={(authority) => onChange({ authority })} options={AUTHORITIES.map((each) => ({ value: each as string, label: t(`authority.${each}`) }))} />
      <Day {...props} name="from" />
      <TextInput name="reference" label={labels['reference']!} required value={fields.reference} onChange={(reference) => onChange({ reference })} maxLength={120} />
    </Stack>
  );
}

function CriteriaFields({ fields, labels, onChange }: Props) {
  const t = useT(particularMessages);
  return (
    <Stack gap={6}>
      {CRITERIA.map((each) => (
        <RadioGroup key={each} name={`criteria.${each}`} label={labels[`criteria.${each}`]!} required value={fields[each] || null} onChange={(judged) => onChange({ [each]: judged })} options={(['met', 'unmet'] as const).map((value) => ({ value: value as string, label: t(value) }))} />
      ))}
    </Stack>
  );
}
