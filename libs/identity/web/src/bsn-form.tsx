import { useMutation } from '@casustafel/client';
import { Actions, Button, Form, Heading, Paragraph, TextInput, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { RecordBsnDocument, RemoveBsnDocument } from './identity.documents';
import { identityMessages } from './identity.messages';

interface Props {
  readonly personId: string;
  readonly recordedAt: string | null;
  readonly allowed: boolean;
}

/** Records a number, replaces or removes it; it stands on the screen only while it is typed, and is kept as no draft. */
export function BsnForm({ personId, recordedAt, allowed }: Props) {
  const t = useT(identityMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const [bsn, setBsn] = useState('');
  const record = useMutation(RecordBsnDocument);
  const remove = useMutation(RemoveBsnDocument);
  const save = async (): Promise<void> => {
    const { data } = await record.run({ input: { personId, bsn } });
    if (!data) return;
    setBsn('');
    announce(t('bsn.done'));
  };
  const take = async (): Promise<void> => {
    const { data } = await remove.run({ personId });
    if (data) announce(t('bsn.removed'));
  };
  return (
    <section>
      <Heading level={3}>{t('bsn.title')}</Heading>
      {recordedAt && <Paragraph>{t('bsn.kept', { date: dates.date(recordedAt) })}</Paragraph>}
      {!allowed && <Paragraph>{t('bsn.notHere')}</Paragraph>}
      <Form onSubmit={() => void save()} problem={record.problem ?? remove.problem} labels={{ bsn: t('bsn.field') }} label={t('bsn.title')}>
        {allowed && <TextInput name="bsn" label={t('bsn.field')} description={t('bsn.help')} required value={bsn} onChange={setBsn} maxLength={20} />}
        <Actions>
          {allowed && <Button type="submit" busy={record.busy}>{t('bsn.do')}</Button>}
          {recordedAt && <Button purpose="danger" busy={remove.busy} onClick={() => void take()}>{t('bsn.remove')}</Button>}
        </Actions>
      </Form>
    </section>
  );
}
