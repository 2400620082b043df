import { Button, Card, Cluster, Paragraph, Stack, useT, type Say } from '@casustafel/ui';
import type { FamilyRole } from '@casustafel/kernel';
import { caseFileMessages } from './case-file.messages';
import { PersonFields, type TypedPerson } from './person-fields';

type Family = readonly TypedPerson[];
type T = Say<(typeof caseFileMessages)['nl']>;

const WORD = { PARENT: 'new.parent', CHILD: 'new.child', NETWORK: 'new.network' } as const;

/** Somebody not filled in yet, under the next free word for their place in the family. */
export function nextPerson(t: T, family: Family, familyRole: FamilyRole): TypedPerson {
  const number = family.filter((person) => person.familyRole === familyRole).length + 1;
  return { familyRole, label: t(WORD[familyRole], { number }), name: '', birthDate: '' };
}

/** Most families at this table: two parents and a child. */
export function usualFamily(t: T): Family {
  return (['PARENT', 'PARENT', 'CHILD'] as const).reduce<Family>((family, role) => [...family, nextPerson(t, family, role)], []);
}

/** The whole family, each child apart. */
export function FamilyFields({ family, onChange }: { family: Family; onChange: (family: Family) => void }) {
  const t = useT(caseFileMessages);
  return (
    <Card title={t('new.family')}>
      <Paragraph muted>{t('new.familyHelp')}</Paragraph>
      <Stack gap={6}>
        {family.map((person, at) => (
          <fieldset key={at} className="ct-group ct-group--one">
            <legend className="ct-group__legend">{person.label || t('new.person', { number: at + 1 })}</legend>
            <PersonFields path={`persons[${at}].`} person={person} onChange={(changed) => onChange(family.map((each, other) => (other === at ? changed : each)))} />
            {family.length > 1 && (
              <Cluster>
                <Button purpose="subtle" onClick={() => onChange(family.filter((_, other) => other !== at))}>
                  {t('new.remove', { label: person.label || t('new.person', { number: at + 1 }) })}
                </Button>
              </Cluster>
            )}
          </fieldset>
        ))}
      </Stack>
      <Cluster>
        <Button onClick={() => onChange([...family, nextPerson(t, family, 'CHILD')])}>{t('new.add')}</Button>
      </Cluster>
    </Card>
  );
}
