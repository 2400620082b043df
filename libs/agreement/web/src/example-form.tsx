import { ask, type ClientProblem, type DataOf } from '@casustafel/client';
import { CASE_STAGES, CIRCLES, DATA_CATEGORIES, dayOf, LEGAL_MODES, LEVELS, STATUTORY_ROLES, TASKS } from '@casustafel/kernel';
import { Actions, Button, Checkbox, CheckboxGroup, DateInput, FieldGroup, Form, Grid, lawMessages, RadioGroup, Select, Stack, useAnnounce, useLanguage, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ExampleVerdict } from './example-answer';
import { asksOf, emptyExample, questionOf, type ExampleFields } from './example-asking';
import { ExampleGate } from './example-gate';
import { JudgeExampleDocument, type Agreement, type ExampleAnswer } from './rule-book.documents';
import { ruleBookMessages } from './rule-book.messages';
import { capitalised, useLawWords } from './rule-book-words';

interface Judged {
  readonly fields: ExampleFields;
  readonly answer: ExampleAnswer;
}

/** A made-up question, put to the rules that judge real ones. Only what can change the answer is asked. */
export function ExampleForm({ agreements, today }: { agreements: readonly Agreement[]; today: string }) {
  const t = useT(ruleBookMessages);
  const law = useLawWords();
  const lawWord = useT(lawMessages);
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [fields, setFields] = useState(() => emptyExample(dayOf(new Date(today))));
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const [judged, setJudged] = useState<Judged | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<ExampleFields>): void => setFields((before) => ({ ...before, ...change }));
  const asks = asksOf(agreements, fields);
  const list = <T extends string>(values: readonly T[], say: (value: T) => string) => values.map((value) => ({ value, label: capitalised(say(value)) }));

  const submit = async (): Promise<void> => {
    setBusy(true);
    const { data, problem: refused } = await ask<DataOf<typeof JudgeExampleDocument>>(JudgeExampleDocument, { question: questionOf(fields, asks), language });
    setBusy(false);
    setProblem(refused);
    setJudged(data ? { fields, answer: data.judgeExample } : null);
    if (data) announce(t('example.judged', { verdict: t(`verdict.${data.judgeExample.verdict as 'SHARE'}`) }));
  };

  const tasks = list(TASKS.filter((each) => each !== 'NONE'), law.task);
  return (
    <Stack gap={6}>
      <Form label={t('example')} onSubmit={() => void submit()} problem={problem} labels={{ mode: t('example.mode'), supplier: t('example.supplier'), supplierTask: t('example.supplierTask'), recipient: t('example.recipient'), recipientTask: t('example.recipientTask'), category: t('example.category'), about: t('example.about'), stage: t('example.stage'), on: t('example.on') }}>
        <RadioGroup name="mode" label={t('example.mode')} required value={fields.mode} onChange={(mode) => set({ mode })} options={list(LEGAL_MODES, law.mode)} />
        <Grid min="narrow">
          <Select name="supplier" label={t('example.supplier')} required value={fields.supplier} onChange={(supplier) => set({ supplier })} options={list(STATUTORY_ROLES, law.role)} />
          {fields.supplier === 'COLLEGE' && <Select name="supplierTask" label={t('example.supplierTask')} value={fields.supplierTask} onChange={(supplierTask) => set({ supplierTask })} placeholder={t('example.taskOpen')} options={tasks} />}
          <Select name="recipient" label={t('example.recipient')} required value={fields.recipient} onChange={(recipient) => set({ recipient })} options={list(STATUTORY_ROLES, law.role)} />
          {fields.recipient === 'COLLEGE' && <Select name="recipientTask" label={t('example.recipientTask')} value={fields.recipientTask} onChange={(recipientTask) => set({ recipientTask })} placeholder={t('example.taskOpen')} options={tasks} />}
          <Select name="category" label={t('example.category')} required value={fields.category} onChange={(category) => set({ category })} options={list(DATA_CATEGORIES, (each) => law.categories([each]))} />
          <Select name="about" label={t('example.about')} required value={fields.about} onChange={(about) => set({ about })} options={list(CIRCLES, (each) => law.about([each]))} />
        </Grid>
        <RadioGroup name="stage" label={t('example.stage')} required value={fields.stage} onChange={(stage) => set({ stage })} options={list(CASE_STAGES, law.stage)} />
        {asks.gates.length > 0 && <ExampleGate fields={fields} kinds={asks.gates} onChange={set} />}
        <CheckboxGroup name="facts" label={t('example.facts')} value={fields.facts} onChange={(facts) => set({ facts })} options={asks.facts.map((value) => ({ value, label: capitalised(lawWord(`law.missing.${value as 'otsActive'}`)) }))} />
        <FieldGroup name="conditions" label={t('example.conditions')}>
          <Checkbox name="notTo" label={t('example.notTo')} checked={fields.notTo} onChange={(notTo) => set({ notTo })} />
          <DateInput quiet name="until" label={t('example.until')} value={fields.until} onChange={(until) => set({ until })} />
          <Select quiet name="atMost" label={t('example.atMost')} value={fields.atMost} onChange={(atMost) => set({ atMost })} placeholder={law.level('FULL')} options={list(LEVELS.slice(0, -1), law.level)} />
        </FieldGroup>
        <DateInput name="on" label={t('example.on')} required value={fields.on} onChange={(on) => set({ on })} />
        <Actions>
          <Button type="submit" purpose="primary" busy={busy}>{t('example.judge')}</Button>
        </Actions>
      </Form>
      {judged && <ExampleVerdict asked={judged.fields} answer={judged.answer} />}
    </Stack>
  );
}
