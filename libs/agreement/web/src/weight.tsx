import { Await, useQuery } from '@casustafel/client';
import { Card, Paragraph, Stack, useT } from '@casustafel/ui';
import { AgreementWeightDocument } from './agreement.documents';
import { agreementMessages } from './agreement.messages';
import { lineOf, type Chosen } from './lines';

/** What these lines would open and close: asked while they are chosen, and answered in two counts. */
export function Weight({ mode, lines }: { mode: string; lines: readonly Chosen[] }) {
  const t = useT(agreementMessages);
  const complete = lines.every(({ atMost }) => atMost !== '');
  const weight = useQuery(AgreementWeightDocument, { input: { mode, narrowings: lines.map(lineOf) } }, { skip: !complete });
  return (
    <Card title={t('weight.title')} level={4}>
      {!complete && <Paragraph muted>{t('weight.notYet')}</Paragraph>}
      {complete && !weight.problem?.faults?.length && (
        <Await query={weight}>
          {({ agreementWeight: { opens, closes } }) => (
            <Stack gap={1}>
              <div role="status">
                {opens === 0 && closes === 0 && <Paragraph>{t('weight.none')}</Paragraph>}
                {opens > 0 && <Paragraph><strong>{t('weight.opens', { count: opens })}</strong></Paragraph>}
                {closes > 0 && <Paragraph><strong>{t('weight.closes', { count: closes })}</strong></Paragraph>}
              </div>
              <Paragraph muted small>{t('weight.help')}</Paragraph>
            </Stack>
          )}
        </Await>
      )}
    </Card>
  );
}
