import { Await, useAskedAnew, useNewForMe, useQuery } from '@casustafel/client';
import { Button, Heading, Notice, Paragraph, Rows, Stack, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useEffect, useRef, useState } from 'react';
import { NewForMeRow } from './new-for-me-row';
import { NewForMeDocument, type NewForMePage } from './new-for-me.documents';
import { newForMeMessages } from './new-for-me.messages';

/** What the viewer may see in all of their cases, newest first, a page at a time; asked anew when it became another list. */
export function NewForMe() {
  const t = useT(newForMeMessages);
  const [stamp, setStamp] = useState(0);
  /** Where each further page begins; a press adds one. */
  const [marks, setMarks] = useState<readonly string[]>([]);
  useNewForMe(() => setStamp((count) => count + 1));
  return (
    <Stack>
      <Heading level={2}>{t('title')}</Heading>
      <Page stamp={stamp} after={null} isLast={marks.length === 0} onMore={(mark) => setMarks([mark])} />
      {marks.map((mark, at) => (
        <Page key={mark} stamp={stamp} after={mark} isLast={at === marks.length - 1} onMore={(next) => setMarks((before) => [...before, next])} />
      ))}
    </Stack>
  );
}

interface Props {
  readonly stamp: number;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (mark: string) => void;
}

function Page({ stamp, after, isLast, onMore }: Props) {
  const t = useT(newForMeMessages);
  const query = useQuery(NewForMeDocument, { after });
  useAskedAnew(query.again, stamp);
  return (
    <Await query={query}>
      {({ newForMe: page }) => (
        <>
          {after === null && <Lead page={page} />}
          <List page={page} isMore={after !== null} />
          {isLast && page.next && (
            <div>
              <Button onClick={() => onMore(page.next!)}>{t('more')}</Button>
            </div>
          )}
        </>
      )}
    </Await>
  );
}

function Lead({ page }: { page: NewForMePage }) {
  const t = useT(newForMeMessages);
  const dates = useDates();
  return (
    <>
      {page.guestPresenceIds.length > 0 && <Notice kind="guests" look="quiet" title={t('guests.title')}>{t('guests.text')}</Notice>}
      {page.items.length > 0 && <Paragraph muted>{`${t('lead')} ${page.lastHere ? t('since', { when: dates.dateTime(page.lastHere) }) : t('first')}`}</Paragraph>}
    </>
  );
}

function List({ page, isMore }: { page: NewForMePage; isMore: boolean }) {
  const t = useT(newForMeMessages);
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const numberOf = new Map(page.cases.map(({ id, number }) => [id, number]));
  const ids = page.items.map(({ contribution }) => contribution.id).join();
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (before.current === ids) return;
    // The button that brought this page is gone with it: whoever uses the keyboard goes on where it stood.
    if (isMore && before.current === null) {
      list.current?.focus();
      announce(t('more.shown', { count: page.items.length }));
    } else if (!isMore && before.current !== null) announce(t('changed', { count: page.items.filter(({ isNew }) => isNew).length }));
    before.current = ids;
  }, [announce, ids, isMore, page.items, t]);
  if (page.items.length === 0) return isMore ? null : <Notice kind="empty" title={t('empty.title')}>{t('empty.text')}</Notice>;
  return (
    <div ref={list} tabIndex={-1}>
      <Rows label={t('title')}>
        {page.items.map((item) => (
          <NewForMeRow key={item.contribution.id} item={item} number={numberOf.get(item.contribution.caseId) ?? ''} />
        ))}
      </Rows>
    </div>
  );
}
