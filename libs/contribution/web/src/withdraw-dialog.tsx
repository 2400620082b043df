import { Await, useMutation, useQuery } from '@casustafel/client';
import { Button, Dialog, FormErrorSummary, Heading, Paragraph, Row, Rows, useAnnounce, useDates, useT } from '@casustafel/ui';
import { OpenedByDocument, WithdrawDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Fact } from './fact';

/** Takes a fact back, and tells its owner who had it on their screen. */
export function WithdrawDialog({ fact, onClose }: { fact: Fact; onClose: () => void }) {
  const t = useT(contributionMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const withdraw = useMutation(WithdrawDocument);
  const opened = useQuery(OpenedByDocument, { caseId: fact.caseId, id: fact.id });

  const run = async (): Promise<void> => {
    const { data } = await withdraw.run({ id: fact.id });
    if (!data) return;
    announce(t('withdraw.done'));
    onClose();
  };

  return (
    <Dialog open onClose={onClose} title={t('withdraw.title')} actions={<Button purpose="danger" busy={withdraw.busy} onClick={() => void run()}>{t('withdraw.do')}</Button>}>
      <FormErrorSummary problem={withdraw.problem} />
      <Paragraph>{t('withdraw.text')}</Paragraph>
      <Heading level={3}>{t('withdraw.opened')}</Heading>
      <Await query={opened}>
        {({ contributionOpenedBy }) =>
          contributionOpenedBy.length === 0 ? (
            <Paragraph muted>{t('withdraw.nobody')}</Paragraph>
          ) : (
            <Rows>
              {contributionOpenedBy.map(({ professionalId, name, organisation, firstAt }) => (
                <Row key={professionalId}>{t('withdraw.row', { name, organisation, at: dates.dateTime(firstAt) })}</Row>
              ))}
            </Rows>
          )
        }
      </Await>
    </Dialog>
  );
}
