import { useMutation } from '@casustafel/client';
import { Button, Card, Dialog, Form, Paragraph, Table, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { AddPersonDocument } from './case-file.documents';
import { caseFileMessages } from './case-file.messages';
import { familyRoleOf, type CaseInView, type PersonInView } from './case-in-view';
import { nextPerson } from './family-fields';
import { PersonFields } from './person-fields';

interface Props {
  readonly caseFile: CaseInView;
  readonly persons: readonly PersonInView[];
  /** What another slice has beside each person. */
  readonly who?: (person: PersonInView) => ReactNode;
}

/** Whom the case is about, each human being once; for whoever keeps the file, adding somebody. */
export function FamilyCard({ caseFile, persons, who }: Props) {
  const t = useT(caseFileMessages);
  const dates = useDates();
  const [adding, setAdding] = useState(false);
  return (
    <Card title={t('family')} actions={caseFile.viewerMay.correct && <Button purpose="subtle" onClick={() => setAdding(true)}>{t('add.title')}</Button>}>
      <Paragraph muted small>{t('familyHelp')}</Paragraph>
      <Table
        caption={t('family')}
        captionHidden
        rows={persons.filter(({ mergedIntoId }) => !mergedIntoId)}
        rowKey={({ id }) => id}
        columns={[
          { key: 'label', heads: true, title: t('label'), cell: ({ label }) => label },
          { key: 'name', title: t('name'), cell: ({ name }) => name },
          { key: 'role', title: t('role'), cell: (person) => t(`familyRole.${familyRoleOf(person)}`) },
          { key: 'birthDate', title: t('birthDate'), cell: ({ birthDate }) => (birthDate ? dates.date(birthDate) : t('unknown')) },
          ...(who ? [{ key: 'who', title: t('who'), cell: who }] : []),
        ]}
      />
      {adding && <AddPerson caseId={caseFile.id} persons={persons} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function AddPerson({ caseId, persons, onClose }: { caseId: string; persons: readonly PersonInView[]; onClose: () => void }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const add = useMutation(AddPersonDocument);
  const known = persons.map((each) => ({ familyRole: familyRoleOf(each), label: each.label, name: '', birthDate: '' }));
  const [person, setPerson] = useState(() => nextPerson(t, known, 'NETWORK'));
  const submit = async (): Promise<void> => {
    const { data } = await add.run({ input: { caseId, ...person } });
    if (!data) return;
    announce(t('add.done', { label: person.label }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('add.title')}>
      <Form onSubmit={() => void submit()} problem={add.problem} labels={{ label: t('label'), name: t('name'), birthDate: t('birthDate') }}>
        <PersonFields path="" person={person} onChange={setPerson} />
        <Button type="submit" purpose="primary" busy={add.busy}>{t('add.do')}</Button>
      </Form>
    </Dialog>
  );
}
