import { Await, useMutation, useQuery } from '@casustafel/client';
import { LEAK_KINDS, type LeakKind } from '@casustafel/recall-domain';
import { Button, DateTimeInput, Dialog, Form, Heading, Paragraph, RadioGroup, Row, Rows, useAnnounce, useDates, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { momentOf } from './recall';
import { ReportSharedWronglyDocument, WhoHadItDocument } from './recall.documents';
import { recallMessages } from './recall.messages';

interface Props {
  readonly caseId: string;
  readonly contributionId: string;
  readonly onClose: () => void;
}

/** The button at an item of one's own, and what it opens. */
export function WronglyShared({ caseId, contributionId }: Omit<Props, 'onClose'>) {
  const t = useT(recallMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button purpose="subtle" onClick={() => setOpen(true)}>{t('wrongly.open')}</Button>
      {open && <WronglySharedDialog caseId={caseId} contributionId={contributionId} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Says what will happen and who had it, then closes the item and opens a leak in one press. */
export function WronglySharedDialog({ caseId, contributionId, onClose }: Props) {
  const t = useT(recallMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const [kind, setKind] = useState<LeakKind | null>(null);
  const [discoveredAt, setDiscoveredAt] = useState('');
  const had = useQuery(WhoHadItDocument, { caseId, id: contributionId });
  const report = useMutation(ReportSharedWronglyDocument);
  const scoped = useScopedForm(`wrongly:${contributionId}`, report.problem, { kind: t('wrongly.kind'), discoveredAt: t('wrongly.discovered') });
  const submit = async (): Promise<void> => {
    const { data } = await report.run({ input: { contributionId, kind: kind ?? '', discoveredAt: momentOf(discoveredAt) } });
    if (!data) return;
    announce(t('wrongly.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('wrongly.title')} actions={<Button purpose="danger" busy={report.busy} onClick={() => void submit()}>{t('wrongly.do')}</Button>}>
      <Paragraph>{t('wrongly.text')}</Paragraph>
      <Heading level={3}>{t('wrongly.who')}</Heading>
      <Await query={had}>
        {({ contributionOpenedBy }) =>
          contributionOpenedBy.length === 0 ? (
            <Paragraph muted>{t('wrongly.nobody')}</Paragraph>
          ) : (
            <Rows label={t('wrongly.who')}>
              {contributionOpenedBy.map(({ professionalId, name, organisation, firstAt }) => <Row key={professionalId}>{t('wrongly.row', { name, organisation, at: dates.dateTime(firstAt) })}</Row>)}
            </Rows>
          )
        }
      </Await>
      <Form onSubmit={() => void submit()} problem={scoped.problem} labels={scoped.labels} label={t('wrongly.title')}>
        <RadioGroup name={scoped.name('kind')} label={t('wrongly.kind')} required value={kind} onChange={setKind} options={LEAK_KINDS.map((value) => ({ value, label: t(`wrongly.kind.${value}`) }))} />
        <DateTimeInput name={scoped.name('discoveredAt')} label={t('wrongly.discovered')} description={t('wrongly.discovered.help')} value={discoveredAt} onChange={setDiscoveredAt} />
      </Form>
    </Dialog>
  );
}
