import { useMutation } from '@casustafel/client';
import { EMERGENCY_KINDS, EMERGENCY_LEVELS, type EmergencyKind, type EmergencyLevel } from '@casustafel/emergency-domain';
import { Actions, Button, Card, DateInput, Form, PageTitle, Paragraph, RadioGroup, Row, Rows, Stack, TextArea, TextInput, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { OpenEmergencyDocument } from './emergency.documents';
import { emergencyMessages } from './emergency.messages';

/** Asks for what only who deals with the family knows, and why; what happens by it is said before it is pressed. */
export function EmergencyStart({ onOpened }: { onOpened: (id: string) => void }) {
  const t = useT(emergencyMessages);
  const act = useMutation(OpenEmergencyDocument);
  const [caseNumber, setNumber] = useState('');
  const [name, setName] = useState('');
  const [birthDate, setBirth] = useState('');
  const [kind, setKind] = useState<EmergencyKind | null>(null);
  const [reason, setReason] = useState('');
  const [level, setLevel] = useState<EmergencyLevel>('SUMMARY');
  const [argument, setArgument] = useState('');
  // Absent and forbidden are one word; here it can be said what to look at again.
  const problem = act.problem?.code === 'NOT_FOUND' ? { ...act.problem, code: 'EMERGENCY_ABSENT' } : act.problem;
  const form = useScopedForm('emergency', problem, {
    caseNumber: t('start.number'), name: t('start.name'), birthDate: t('start.birth'), kind: t('start.kind'), reason: t('start.reason'), level: t('start.level'), argument: t('start.argument'),
  });
  const submit = async (): Promise<void> => {
    const { data } = await act.run({ input: { caseNumber, name, birthDate, kind: kind ?? '', reason, level, argument: level === 'FULL' ? argument : null } });
    if (data) onOpened(data.openEmergency.id);
  };
  return (
    <div className="ct-page">
      <PageTitle tab={t('start.tab')}>{t('start.title')}</PageTitle>
      <Stack gap={6}>
        <Paragraph>{t('start.lead')}</Paragraph>
        <Card as="section" look="marked" title={t('start.happens')}>
          <Rows label={t('start.happens')}>
            {(['start.told', 'start.logged', 'start.never'] as const).map((each) => <Row key={each}>{t(each)}</Row>)}
          </Rows>
        </Card>
        <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('start.title')}>
          <TextInput name={form.name('caseNumber')} label={t('start.number')} description={t('start.number.help')} required value={caseNumber} onChange={setNumber} />
          <TextInput name={form.name('name')} label={t('start.name')} required value={name} onChange={setName} />
          <DateInput name={form.name('birthDate')} label={t('start.birth')} required value={birthDate} onChange={setBirth} />
          <RadioGroup name={form.name('kind')} label={t('start.kind')} required value={kind} onChange={setKind} options={EMERGENCY_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
          <TextArea name={form.name('reason')} label={t('start.reason')} description={t('start.reason.help')} required value={reason} onChange={setReason} maxLength={1000} />
          <RadioGroup name={form.name('level')} label={t('start.level')} required value={level} onChange={setLevel} options={EMERGENCY_LEVELS.map((value) => ({ value, label: t(`start.level.${value}`) }))} />
          {level === 'FULL' && <TextArea name={form.name('argument')} label={t('start.argument')} required value={argument} onChange={setArgument} maxLength={1000} />}
          <Actions><Button type="submit" purpose="primary" busy={act.busy}>{t('start.do')}</Button></Actions>
        </Form>
      </Stack>
    </div>
  );
}
