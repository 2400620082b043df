import { useFormDraft, useMutation } from '@casustafel/client';
import { GIVING_WAYS } from '@casustafel/consent-domain';
import { Actions, Button, Card, Checkbox, CheckboxGroup, DateInput, Form, Grid, Notice, RadioGroup, TextArea, TextInput, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { AgeHelp } from './age-help';
import { recipientsAt, type ConsentPerson, type ConsentSeat } from './consent';
import { askedIn, CATEGORIES, startOf, type ConsentFields } from './consent-fields';
import { useConsentWords } from './consent-words';
import { RecordConsentDocument } from './consent.documents';
import { consentMessages } from './consent.messages';

interface Props {
  readonly caseId: string;
  readonly persons: readonly ConsentPerson[];
  readonly seats: readonly ConsentSeat[];
  readonly onDone: () => void;
}

/** Writes down what somebody allows, in the order in which it is said on the telephone. */
export function ConsentForm({ caseId, persons, seats, onDone }: Props) {
  const t = useT(consentMessages);
  const words = useConsentWords();
  const announce = useAnnounce();
  const record = useMutation(RecordConsentDocument);
  const [start] = useState(() => startOf());
  const draft = useFormDraft(caseId, `CaseFile:${caseId}:consent`, start);
  const { fields } = draft;
  const set = <K extends keyof ConsentFields>(key: K) => (value: ConsentFields[K]): void => draft.set({ [key]: value } as Partial<ConsentFields>);
  const { person, asked, needed, sent } = askedIn(fields, persons);
  const form = useScopedForm('consent', record.problem, {
    personId: t('form.person'), categories: t('form.categories'), scope: t('form.scope'), capacities: t('form.capacities'), lastDay: t('form.lastDay'), givenOn: t('form.givenOn'),
    way: t('form.way'), present: t('form.present'), notAbleReason: t('form.notAbleReason'), representativeIds: t('form.representatives', { label: person?.label ?? '' }), giverIds: t('form.givers'),
  });
  const option = ({ id, label }: ConsentPerson) => ({ value: id, label });

  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await record.run({ input: { caseId, ...sent } });
    if (!data) return;
    announce(t('form.done'));
    leave();
  };
  return (
    <Card title={t('form.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('form.restored')}>{null}</Notice>}
        <RadioGroup name={form.name('personId')} label={t('form.person')} required value={fields.personId || null} onChange={set('personId')} options={persons.map(option)} />
        {person && <AgeHelp person={person} givenOn={fields.givenOn} able={fields.able} lastDay={fields.lastDay} />}
        {person && asked?.band !== 'UNDER_12' && <Checkbox name={form.name('able')} label={t('form.notAble', { label: person.label })} checked={!fields.able} onChange={(checked) => draft.set({ able: !checked })} />}
        {asked?.reason && <TextArea name={form.name('notAbleReason')} label={t('form.notAbleReason')} required rows={2} value={fields.notAbleReason} onChange={set('notAbleReason')} maxLength={1000} />}
        {asked?.reason && <Watched texts={[fields.notAbleReason]} />}
        {person && asked?.representatives && (
          <CheckboxGroup name={form.name('representativeIds')} label={t('form.representatives', { label: person.label })} description={t('form.representativesHelp')} required value={fields.representativeIds} onChange={set('representativeIds')} options={persons.filter(({ id }) => id !== person.id).map(option)} />
        )}
        {needed.length > 0 && <CheckboxGroup name={form.name('giverIds')} label={t('form.givers')} description={t('form.giversHelp')} required value={fields.giverIds} onChange={set('giverIds')} options={persons.filter(({ id }) => needed.includes(id)).map(option)} />}
        <CheckboxGroup name={form.name('capacities')} label={t('form.capacities')} description={t('form.capacitiesHelp')} required value={fields.capacities} onChange={set('capacities')} options={recipientsAt(seats).map(({ capacity, houses }) => ({ value: capacity, label: words.capacity(capacity), description: houses }))} />
        <CheckboxGroup name={form.name('categories')} label={t('form.categories')} required value={fields.categories} onChange={set('categories')} options={CATEGORIES.map((value) => ({ value, label: words.category(value) }))} />
        <TextInput name={form.name('scope')} label={t('form.scope')} description={t('form.scopeHelp')} required value={fields.scope} onChange={set('scope')} maxLength={600} />
        <RadioGroup name={form.name('way')} label={t('form.way')} required value={fields.way} onChange={set('way')} options={GIVING_WAYS.map((value) => ({ value, label: words.way(value) }))} />
        {fields.way === 'ORALLY' && <TextInput name={form.name('present')} label={t('form.present')} required value={fields.present} onChange={set('present')} maxLength={600} />}
        <Grid min="narrow">
          <DateInput name={form.name('givenOn')} label={t('form.givenOn')} required value={fields.givenOn} onChange={set('givenOn')} max={start.givenOn} />
          <DateInput name={form.name('lastDay')} label={t('form.lastDay')} description={t('form.lastDayHelp')} required value={fields.lastDay} onChange={set('lastDay')} min={start.givenOn} />
        </Grid>
        <Actions>
          <Button type="submit" purpose="primary" busy={record.busy}>{t('form.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('form.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
