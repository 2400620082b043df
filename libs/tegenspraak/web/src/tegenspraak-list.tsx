import { Cluster, Heading, Notice, Stack, Tag, useT } from '@casustafel/ui';
import { inOrder, waitsForMe, type CitableFact, type Dissent, type Ground, type TableSeat } from './dissent';
import { TegenspraakThread } from './tegenspraak-thread';
import { tegenspraakMessages } from './tegenspraak.messages';

interface Props {
  readonly dissents: readonly Dissent[];
  readonly grounds: readonly Ground[];
  readonly seats: readonly TableSeat[];
  readonly facts: readonly CitableFact[];
  /** The conference at hand; open points of earlier ones say where they come from. */
  readonly conferenceId: string | null;
  /** What a thing is called on this screen; undefined for what the viewer no longer sees. */
  readonly labelOf: (dissent: Dissent) => string | undefined;
  readonly level?: 2 | 3;
}

/** The dissents the viewer may read, those that wait for them first. The count is the viewer's own and says so. */
export function TegenspraakList({ dissents, grounds, seats, facts, conferenceId, labelOf, level = 2 }: Props) {
  const t = useT(tegenspraakMessages);
  const waiting = dissents.filter(waitsForMe).length;
  return (
    <Stack>
      <Cluster spread>
        <Heading level={level}>{t('list.title')}</Heading>
        <Cluster>
          {dissents.length > 0 && <Tag>{t('list.count', { count: dissents.length })}</Tag>}
          {waiting > 0 && <Tag tone="accent">{t('list.waiting', { count: waiting })}</Tag>}
        </Cluster>
      </Cluster>
      {dissents.length === 0 && <Notice kind="empty" title={t('list.empty.title')}>{t('list.empty.text')}</Notice>}
      {inOrder(dissents).map((dissent) => (
        <TegenspraakThread
          key={dissent.id}
          dissent={dissent}
          ground={grounds.find(({ tegenspraakId }) => tegenspraakId === dissent.id)}
          seats={seats}
          facts={facts}
          targetLabel={labelOf(dissent)}
          earlier={conferenceId !== null && dissent.conferenceId !== conferenceId}
        />
      ))}
    </Stack>
  );
}
