import { useMutation } from '@casustafel/client';
import { Button, Cluster, FormErrorSummary, Row, useAnnounce, useDates, useT } from '@casustafel/ui';
import { AnswerOfferDocument } from './identity.documents';
import { identityMessages } from './identity.messages';
import type { OfferInView } from './who-in-view';

/** A question of another table, in neutral words, with both answers of the same weight. */
export function OfferRow({ offer, label }: { offer: OfferInView; label: string }) {
  const t = useT(identityMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const answer = useMutation(AnswerOfferDocument);
  const run = async (agrees: boolean): Promise<void> => {
    const { data } = await answer.run({ input: { offerId: offer.id, agrees } });
    if (data) announce(t(agrees ? 'offers.agreed' : 'offers.declined'));
  };
  return (
    <Row>
      <FormErrorSummary problem={answer.problem} />
      {t('offers.line', { label, date: dates.date(offer.endsAt) })}
      <Cluster>
        <Button busy={answer.busy} onClick={() => void run(true)}>{t('offers.yes', { label })}</Button>
        <Button busy={answer.busy} onClick={() => void run(false)}>{t('offers.no', { label })}</Button>
      </Cluster>
    </Row>
  );
}
