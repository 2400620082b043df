import { ask, Await, useQuery, type ClientProblem, type DataOf } from '@casustafel/client';
import { Button, Card, Heading, Notice, PageTitle, Paragraph, Rows, Split, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { AccessLogChoicesDocument, AccessLogDocument } from './audit.documents';
import { auditMessages } from './audit.messages';
import { LogFilter, NOTHING, type Asked } from './log-filter';
import { LogLineRow } from './log-line';
import type { LogLine } from './sentence';

const filterOf = (asked: Asked) => Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, value || null]));

interface Held {
  readonly lines: readonly LogLine[];
  readonly next: string | null;
  readonly problem: ClientProblem | null;
  readonly busy: boolean;
}

/** Who saw what: for the privacy officer, as sentences, newest first. */
export function AccessLogScreen() {
  const t = useT(auditMessages);
  const announce = useAnnounce();
  const dates = useDates();
  const choices = useQuery(AccessLogChoicesDocument, {});
  const [asked, setAsked] = useState(NOTHING);
  const [held, hold] = useState<Held>({ lines: [], next: null, problem: null, busy: true });
  const latest = useRef(0);

  const load = useCallback(
    async (question: Asked, after: string | null) => {
      const turn = (latest.current += 1);
      hold((before) => ({ ...before, busy: true, problem: null }));
      const { data, problem } = await ask<DataOf<typeof AccessLogDocument>>(AccessLogDocument, { filter: { ...filterOf(question), after } });
      if (turn !== latest.current) return;
      hold((before) => {
        if (!data) return { ...before, problem, busy: false };
        const { lines, next } = data.accessLog;
        return { lines: after ? [...before.lines, ...lines] : lines, next: next ?? null, problem: null, busy: false };
      });
      if (data) announce(t('lines.shown', { count: data.accessLog.lines.length }));
    },
    [announce, t],
  );
  // Asked once when the page opens; every further question is a press, and a row in the log.
  useEffect(() => void load(NOTHING, null), []);

  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')}>{t('title')}</PageTitle>
      <Paragraph muted>{t('lead')}</Paragraph>
      <Await query={choices}>
        {({ accessLogChoices }) => (
          <Split
            sideFirst
            side={
              <Card title={t('filter.title')}>
                <LogFilter
                  choices={accessLogChoices}
                  problem={held.problem}
                  onAsk={(question) => {
                    setAsked(question);
                    void load(question, null);
                  }}
                />
              </Card>
            }
          >
            <Heading level={2} looks={3}>{t('lines.title')}</Heading>
            {held.lines.length === 0 && (held.busy ? <Notice kind="busy" /> : <Notice kind="empty" title={t('lines.empty.title')}>{t('lines.empty.text')}</Notice>)}
            {byDay(held.lines, dates.date).map(({ day, lines }) => (
              <section key={day} className="ct-stack ct-gap-1" aria-label={day}>
                <Heading level={3} looks={4}>{day}</Heading>
                <Rows label={day}>
                  {lines.map((line) => (
                    <LogLineRow key={line.id} line={line} />
                  ))}
                </Rows>
              </section>
            ))}
            {held.next && <Button busy={held.busy} onClick={() => void load(asked, held.next)}>{t('lines.more')}</Button>}
          </Split>
        )}
      </Await>
    </div>
  );
}

/** A day is said once, above its lines, and not on each of them. */
function byDay(lines: readonly LogLine[], dayOf: (at: string) => string): readonly { readonly day: string; readonly lines: readonly LogLine[] }[] {
  const days = new Map<string, LogLine[]>();
  for (const line of lines) {
    const day = dayOf(line.at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }));
}
