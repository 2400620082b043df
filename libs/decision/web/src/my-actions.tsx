import { Await, useMine, useQuery } from '@casustafel/client';
import { Heading, Notice, Rows, Stack, useT } from '@casustafel/ui';
import { ActionRow } from './action-row';
import { MyActionsDocument } from './decision.documents';
import { decisionMessages } from './decision.messages';

/** What the viewer took upon them, over all their cases: open first, late first. */
export function MyActions({ caseNumberOf, level = 2 }: { caseNumberOf: (caseId: string) => string | undefined; level?: 2 | 3 }) {
  const t = useT(decisionMessages);
  const query = useQuery(MyActionsDocument, {});
  useMine(query.again);
  return (
    <Stack>
      <Heading level={level}>{t('actions.mine')}</Heading>
      <Await query={query}>
        {({ myActions }) =>
          myActions.length === 0 ? (
            <Notice kind="empty" title={t('actions.emptyMine.title')}>{t('actions.emptyMine.text')}</Notice>
          ) : (
            <Rows label={t('actions.mine')}>
              {myActions.map((action) => {
                const number = caseNumberOf(action.caseId);
                return <ActionRow key={action.id} action={action} under={number ? t('ofCase', { number }) : ''} onEnded={query.again} />;
              })}
            </Rows>
          )
        }
      </Await>
    </Stack>
  );
}
