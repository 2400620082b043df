import { useMutation } from '@casustafel/client';
import { Button, Dialog, Form, Paragraph, RepeatsWarning, TextArea, TextWatch, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { EndParticularDocument } from './case-file.documents';
import { kindOf, type ParticularInView } from './particular';
import { particularMessages } from './particular.messages';

/** Ends what the own party recorded, after asking why. */
export function ParticularEnd({ one, onDone }: { one: ParticularInView; onDone: () => void }) {
  const t = useT(particularMessages);
  const announce = useAnnounce();
  const end = useMutation(EndParticularDocument);
  const [sentence, setSentence] = useState('');
  const submit = async (): Promise<void> => {
    const { data } = await end.run({ input: { id: one.id, sentence } });
    if (!data) return;
    announce(t('end.done'));
    onDone();
  };
  return (
    <Dialog open onClose={onDone} title={t('end.title', { kind: t(`kind.${kindOf(one)}`) })}>
      <Form onSubmit={() => void submit()} problem={end.problem} labels={{ sentence: t('end.why') }}>
        <Paragraph>{t(one.kind === 'LEGAL_HOLD' ? 'end.help.LEGAL_HOLD' : 'end.help')}</Paragraph>
        <TextArea name="sentence" label={t('end.why')} description={t('everybody')} required value={sentence} onChange={setSentence} maxLength={600} />
        <RepeatsWarning texts={[sentence]} />
        <TextWatch texts={[sentence]} />
        <Button type="submit" purpose="primary" busy={end.busy}>{t('end')}</Button>
      </Form>
    </Dialog>
  );
}
