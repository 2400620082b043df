import { useMutation } from '@casustafel/client';
import { Button, CheckboxGroup, Dialog, Form, Paragraph, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { NarrowDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import { othersWhoKnow, type Fact, type TableSeat } from './fact';

interface Props {
  readonly fact: Fact;
  readonly seats: readonly TableSeat[];
  readonly onClose: () => void;
}

/** For the owner: who may know this, by name, and closing it for some. */
export function AudienceDialog({ fact, seats, onClose }: Props) {
  const t = useT(contributionMessages);
  const announce = useAnnounce();
  const narrow = useMutation(NarrowDocument);
  const knowing = othersWhoKnow(fact, seats);
  const [kept, keep] = useState(() => knowing.map(({ id }) => id));
  const fewer = kept.length < knowing.length;
  const save = async (): Promise<void> => {
    if (!fewer) return;
    const { data } = await narrow.run({ id: fact.id, seatIds: kept });
    if (!data) return;
    announce(t('audience.done', { count: knowing.length - kept.length }));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('audience.title')}>
      <Form onSubmit={() => void save()} problem={narrow.problem} labels={{ seatIds: t('audience.who') }}>
        <CheckboxGroup name="seatIds" label={t('audience.who')} required value={kept} onChange={keep} options={knowing.map((seat) => ({ value: seat.id, label: `${seat.name}, ${seat.jobTitle}`, description: seat.organisation }))} />
        <Paragraph muted small>{t('audience.hint')}</Paragraph>
        <div>
          <Button type="submit" purpose="primary" busy={narrow.busy} disabled={!fewer}>{fewer ? t('audience.do', { count: knowing.length - kept.length }) : t('audience.none')}</Button>
        </div>
      </Form>
    </Dialog>
  );
}
