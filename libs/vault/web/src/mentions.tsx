import { useMutation } from '@casustafel/client';
import { Button, Card, Cluster, FormErrorSummary, Paragraph, Row, Rows, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { kindOf, type MentionInView, type ValueInView } from './vault';
import { SeeMentionDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

type Where = Extract<keyof typeof vaultMessages.nl, `where.${string}`>;

/** Where what one keeps was written down by others; of what one may not see nothing is said but that. */
export function Mentions({ mentions, values, onSeen }: { readonly mentions: readonly MentionInView[]; readonly values: readonly ValueInView[]; readonly onSeen: () => void }) {
  const t = useT(vaultMessages);
  const dates = useDates();
  const announce = useAnnounce();
  const see = useMutation(SeeMentionDocument);
  const mark = async (id: string): Promise<void> => {
    if (!(await see.run({ id })).data) return;
    announce(t('mention.done'));
    onSeen();
  };
  const whereOf = (kind: string): string => t((`where.${kind}` in vaultMessages.nl ? `where.${kind}` : 'where.other') as Where);
  return (
    <Card title={t('mentions')}>
      <Paragraph muted>{mentions.length > 0 ? t('mentions.lead') : t('mentions.none')}</Paragraph>
      <FormErrorSummary problem={see.problem} />
      {mentions.length > 0 && (
        <Rows label={t('mentions')}>
          {mentions.map(({ id, protectedId, writtenAt, seen, objectKind }) => {
            const said = { kind: t(`kind.${kindOf(values.find((value) => value.id === protectedId)?.kind ?? '')}`), at: dates.dateTime(writtenAt) };
            return (
              <Row key={id}>
                <Cluster>
                  {!seen && <Tag tone="plain">{t('mention.new')}</Tag>}
                  <span>{objectKind ? t('mention.known', { ...said, where: whereOf(objectKind) }) : t('mention.hidden', said)}</span>
                  {!seen && <Button purpose="subtle" onClick={() => void mark(id)}>{t('mention.seen')}</Button>}
                </Cluster>
              </Row>
            );
          })}
        </Rows>
      )}
    </Card>
  );
}
