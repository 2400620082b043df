import { useMutation } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, Paragraph, Stack, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ShareDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Newcomer } from './newcomers';

/** Asked once, answered in one press: also with the one who came later? */
export function NewcomerOffers({ newcomers }: { newcomers: readonly Newcomer[] }) {
  const t = useT(contributionMessages);
  const announce = useAnnounce();
  const share = useMutation(ShareDocument);
  // Put off for as long as this page is open; it is asked again another time, because nothing was decided.
  const [later, putOff] = useState<readonly string[]>([]);
  const asked = newcomers.filter(({ seat }) => !later.includes(seat.id));
  if (asked.length === 0) return null;
  const also = async ({ seat, facts }: Newcomer): Promise<void> => {
    const { data } = await share.run({ input: { ids: facts.map(({ id }) => id), seatIds: [seat.id] } });
    if (data) announce(t('share.done', { count: 1 }));
  };
  return (
    <Card title={t('newcomer.title')} level={3} look="weak">
      <FormErrorSummary problem={share.problem} />
      <Stack>
        {asked.map((newcomer) => (
          <div key={newcomer.seat.id}>
            <Paragraph>{t('newcomer.ask', { count: newcomer.facts.length, name: newcomer.seat.name, organisation: newcomer.seat.organisation })}</Paragraph>
            <Cluster>
              <Button busy={share.busy} onClick={() => void also(newcomer)}>{t('newcomer.also', { name: newcomer.seat.name })}</Button>
              <Button purpose="subtle" onClick={() => putOff([...later, newcomer.seat.id])}>{t('newcomer.not')}</Button>
            </Cluster>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
