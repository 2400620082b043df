import { Await, useQuery } from '@casustafel/client';
import { Button, Card, Paragraph, useT } from '@casustafel/ui';
import { useState } from 'react';
import { HandOverForm } from './hand-over-form';
import { ColleaguesDocument } from './stand-in.documents';
import { standInMessages } from './stand-in.messages';

interface Props {
  readonly seat: { readonly id: string; readonly professionalId: string; readonly organisationId: string };
  readonly facts: readonly { readonly id: string; readonly label: string }[];
}

/** "Mijn plek overdragen": asked for first, because the one who does it is out of the case at once. */
export function HandOverOwnSeat({ seat, facts }: Props) {
  const t = useT(standInMessages);
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('handOver.start')}</Button>
      </div>
    );
  }
  return (
    <Card title={t('own.title')}>
      <Paragraph>{t('own.lead')}</Paragraph>
      <Receivers seat={seat} facts={facts} onClose={() => setOpen(false)} />
    </Card>
  );
}

function Receivers({ seat, facts, onClose }: Props & { onClose: () => void }) {
  const t = useT(standInMessages);
  const colleagues = useQuery(ColleaguesDocument, {});
  return (
    <Await query={colleagues}>
      {({ directory }) => {
        const people = directory.find(({ id }) => id === seat.organisationId)?.professionals ?? [];
        const receivers = people.map(({ id, name, jobTitle, fit }) => ({ value: id, label: t(fit ? 'person' : 'receiver.unfit', { name, jobTitle }), disabled: !fit }));
        return <HandOverForm seats={[{ id: seat.id, professionalId: seat.professionalId }]} receivers={receivers} facts={facts} onDone={onClose} onStop={onClose} />;
      }}
    </Await>
  );
}
