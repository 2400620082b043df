import { useFormDraft, useMutation } from '@casustafel/client';
import type { ParticularKind } from '@casustafel/kernel';
import { Actions, Button, Card, Form, Notice, Paragraph, RadioGroup, RepeatsWarning, TextArea, TextWatch, useAnnounce, useT } from '@casustafel/ui';
import { useMemo } from 'react';
import { RecordParticularDocument } from './case-file.documents';
import type { CaseInView, PersonInView } from './case-in-view';
import type { ParticularInView } from './particular';
import { ParticularFields } from './particular-fields';
import { inputOf, typedFrom } from './particular-typed';
import { particularMessages } from './particular.messages';

interface Props {
  readonly caseFile: CaseInView;
  readonly persons: readonly PersonInView[];
  /** What of the own party is corrected; its kind stays. */
  readonly corrects: ParticularInView | null;
  readonly onDone: () => void;
}

/** Records one particular, of a kind this person may record; half-filled it is kept for its author alone. */
export function ParticularForm({ caseFile, persons, corrects, onDone }: Props) {
  const t = useT(particularMessages);
  const announce = useAnnounce();
  const record = useMutation(RecordParticularDocument);
  const kinds = caseFile.viewerMay.record as readonly ParticularKind[];
  const start = useMemo(() => typedFrom(corrects, kinds), [corrects, kinds]);
  const draft = useFormDraft(caseFile.id, `CaseFile:${caseFile.id}:${corrects ? `particular-${corrects.id}` : 'particular'}`, start);
  const { fields } = draft;
  const kind = (corrects?.kind ?? fields.kind) as ParticularKind | '';

  const leave = (): void => {
    draft.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await record.run({ input: { caseId: caseFile.id, ...inputOf(kind, fields), ...(corrects && { replacesId: corrects.id }) } });
    if (!data) return;
    announce(t('record.done'));
    leave();
  };
  const labels = {
    'kind': t('field.kind'), 'personId': t('field.personId'), 'executingId': t('field.executingId'), 'until': t('field.until'), 'authority': t('field.authority'), 'reference': t('field.reference'), 'sentence': t('field.sentence'),
    'from': kind === 'REPORT' ? t('field.on.REPORT') : kind === 'AUTHORITY' ? t('field.on.AUTHORITY') : t('field.from'),
    'criteria.a': t('criterion.a'), 'criteria.b': t('criterion.b'), 'criteria.c': t('criterion.c'), 'criteria.d': t('criterion.d'),
  };
  return (
    <Card title={t(corrects ? 'correct.title' : 'record.title')}>
      <Form onSubmit={() => void submit()} problem={record.problem} labels={labels}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('restored')}>{null}</Notice>}
        {corrects ? <Paragraph>{t('correct.help')}</Paragraph> : <RadioGroup name="kind" label={t('field.kind')} required value={kind || null} onChange={(to) => draft.set({ kind: to })} options={kinds.map((each) => ({ value: each, label: t(`kind.${each}`), description: t(`kindHelp.${each}`) }))} />}
        {kind && <ParticularFields kind={kind} persons={persons} fields={fields} labels={labels} onChange={draft.set} />}
        <TextArea name="sentence" label={t('field.sentence')} description={t('everybody')} required value={fields.sentence} onChange={(sentence) => draft.set({ sentence })} maxLength={600} />
        <RepeatsWarning texts={[fields.sentence, fields.reference]} />
        <TextWatch texts={[fields.sentence, fields.reference]} />
        <Actions>
          <Button type="submit" purpose="primary" busy={record.busy}>{t('record.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
