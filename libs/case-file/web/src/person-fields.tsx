import { FAMILY_ROLES, type FamilyRole } from '@casustafel/kernel';
import { DateInput, Grid, Paragraph, Select, TextInput, useT } from '@casustafel/ui';
import { caseFileMessages } from './case-file.messages';

/** A person as they are typed; empty text is "not known". */
export interface TypedPerson {
  readonly familyRole: FamilyRole;
  readonly label: string;
  readonly name: string;
  readonly birthDate: string;
}

interface Props {
  /** Set before each field's name, so that a fault finds its field: `persons[0].`. */
  readonly path: string;
  readonly person: TypedPerson;
  readonly onChange: (person: TypedPerson) => void;
}

/** The fields of one person of the family or its network. */
export function PersonFields({ path, person, onChange }: Props) {
  const t = useT(caseFileMessages);
  const set = (change: Partial<TypedPerson>): void => onChange({ ...person, ...change });
  return (
    <Grid min="narrow">
      <Select name={`${path}familyRole`} label={t('role')} required value={person.familyRole} onChange={(familyRole) => set({ familyRole })} options={FAMILY_ROLES.map((role) => ({ value: role, label: t(`familyRole.${role}`) }))} />
      <TextInput name={`${path}label`} label={t('label')} required value={person.label} onChange={(label) => set({ label })} maxLength={120} />
      <TextInput name={`${path}name`} label={t('name')} required value={person.name} onChange={(name) => set({ name })} maxLength={120} />
      <DateInput name={`${path}birthDate`} label={t('birthDate')} value={person.birthDate} onChange={(birthDate) => set({ birthDate })} />
      <Paragraph muted small>{t('contact.vault')}</Paragraph>
    </Grid>
  );
}
