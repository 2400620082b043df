import { Await, useMutation, useQuery, type DataOf } from '@casustafel/client';
import { LEGAL_MODES, type LegalMode } from '@casustafel/kernel';
import { Actions, Button, Card, Form, LinkButton, Notice, PageTitle, Paragraph, RadioGroup, Select, TextArea, useAnnounce, useT } from '@casustafel/ui';
import { useState, type ReactNode } from 'react';
import { MyTablesDocument, StartCaseDocument } from './case-file.documents';
import { caseFileMessages } from './case-file.messages';
import { FamilyFields, usualFamily } from './family-fields';

type Table = DataOf<typeof MyTablesDocument>['caseTables'][number];

interface Props {
  /** Puts the started case in a slot; the screen of another slice. */
  readonly place: (started: { readonly caseId: string; readonly tableId: string }) => ReactNode;
}

/** Starting a case: the family, why it is here, and then a place on the table. */
export function NewCaseScreen({ place }: Props) {
  const t = useT(caseFileMessages);
  const tables = useQuery(MyTablesDocument, {});
  const [started, setStarted] = useState<{ caseId: string; tableId: string } | null>(null);
  return (
    <div className="ct-page">
      <PageTitle tab={t('new.tab')} under={started ? undefined : t('new.lead')}>
        {t('new.title')}
      </PageTitle>
      {started ? (
        <>
          <Paragraph lead>{t('new.place')}</Paragraph>
          {place(started)}
          <LinkButton href={`/cases/${started.caseId}/seats`}>{t('new.later')}</LinkButton>
        </>
      ) : (
        <Await query={tables}>
          {({ caseTables }) => (caseTables.length > 0 ? <StartForm tables={caseTables} onStarted={(caseId, tableId) => setStarted({ caseId, tableId })} /> : <Notice kind="empty" title={t('new.noTable')}>{t('new.noTableText')}</Notice>)}
        </Await>
      )}
    </div>
  );
}

function StartForm({ tables, onStarted }: { tables: readonly Table[]; onStarted: (caseId: string, tableId: string) => void }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const start = useMutation(StartCaseDocument);
  const [tableId, setTableId] = useState(tables.length === 1 ? tables[0]!.id : '');
  const [legalMode, setLegalMode] = useState<LegalMode | null>(null);
  const [stage, setStage] = useState<'TRIAGE' | 'CONFERENCE'>('CONFERENCE');
  const [reason, setReason] = useState('');
  const [goal, setGoal] = useState('');
  const [persons, setPersons] = useState(() => usualFamily(t));

  const submit = async (): Promise<void> => {
    const { data } = await start.run({ input: { tableId, legalMode: legalMode ?? '', stage, reason, goal, persons } });
    if (!data) return;
    announce(t('new.done'));
    onStarted(data.startCase.id, tableId);
  };

  const labels = {
    tableId: t('new.table'), reason: t('reason'), goal: t('goal'), legalMode: t('new.mode'), stage: t('new.stage'), persons: t('new.family'),
    ...Object.fromEntries(persons.flatMap(({ label }, at) => (['name', 'label', 'birthDate'] as const).map((field) => [`persons[${at}].${field}`, `${label}, ${t(field)}`]))),
  };
  return (
    <Form onSubmit={() => void submit()} problem={start.problem} labels={labels}>
      <Card title={t('new.case')}>
        <Select name="tableId" label={t('new.table')} required value={tableId} onChange={setTableId} options={tables.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextArea name="reason" label={t('reason')} description={t('new.reasonHelp')} required value={reason} onChange={setReason} maxLength={600} />
        <TextArea name="goal" label={t('goal')} description={t('new.goalHelp')} required value={goal} onChange={setGoal} maxLength={600} />
        <RadioGroup name="legalMode" label={t('new.mode')} required value={legalMode} onChange={setLegalMode} options={LEGAL_MODES.map((mode) => ({ value: mode, label: t(`mode.${mode}`), description: t(`modeHelp.${mode}`) }))} />
        <RadioGroup name="stage" label={t('new.stage')} required value={stage} onChange={setStage} options={(['CONFERENCE', 'TRIAGE'] as const).map((each) => ({ value: each, label: t(`stage.${each}`), description: t(`stageHelp.${each}`) }))} />
        <Paragraph muted small>{t('new.files')}</Paragraph>
      </Card>
      <FamilyFields family={persons} onChange={(family) => setPersons([...family])} />
      <Actions>
        <Button type="submit" purpose="primary" busy={start.busy}>{t('new.do')}</Button>
      </Actions>
    </Form>
  );
}
