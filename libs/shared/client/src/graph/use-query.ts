import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from './ask';
import type { Document } from './document';
import { isGone, isShielded, type ClientProblem } from './problem';

export interface QueryState<Data> {
  /** What was last answered. Gone at once when the right to it is gone. */
  readonly data: Data | undefined;
  /** Nothing to show yet. */
  readonly busy: boolean;
  /** Asking anew while the last answer still stands. */
  readonly refreshing: boolean;
  readonly problem: ClientProblem | null;
  /** There was something here, and the right to it ended. */
  readonly revoked: boolean;
  readonly again: () => void;
}

interface Options {
  /** Asks nothing as long as it is true. */
  readonly skip?: boolean;
}

interface Held<Data> {
  readonly asked: string;
  readonly data?: Data;
  readonly problem: ClientProblem | null;
  readonly revoked: boolean;
  readonly refreshing: boolean;
}

/** Asks, holds the answer as long as the component stands, and forgets it after. */
export function useQuery<Data, Variables>(document: Document<Data, Variables>, variables?: Variables, { skip = false }: Options = {}): QueryState<Data> {
  const asked = JSON.stringify(variables ?? {});
  const [turn, setTurn] = useState(0);
  const [held, hold] = useState<Held<Data>>({ asked, problem: null, revoked: false, refreshing: true });
  const doc = useRef(document);
  doc.current = document;

  useEffect(() => {
    if (skip) return undefined;
    const leaving = new AbortController();
    hold((before) => (before.asked === asked ? { ...before, refreshing: true } : { asked, problem: null, revoked: false, refreshing: true }));
    void ask<Data>(doc.current, JSON.parse(asked), { signal: leaving.signal }).then(({ data, problem }) => {
      if (leaving.signal.aborted) return;
      hold((before) => settle(before, asked, data, problem));
    });
    return () => leaving.abort();
  }, [asked, turn, skip]);

  const again = useCallback(() => setTurn((count) => count + 1), []);
  const current = held.asked === asked;
  const data = current ? held.data : undefined;
  const problem = current ? held.problem : null;
  return { data, busy: !skip && data === undefined && !problem, refreshing: held.refreshing, problem, revoked: current && held.revoked, again };
}

/** A lost line keeps what is there; a lost right clears it, and so does a guest who looks along. */
function settle<Data>(before: Held<Data>, asked: string, data: Data | null, problem: ClientProblem | null): Held<Data> {
  if (!problem) return { asked, data: data as Data, problem: null, revoked: false, refreshing: false };
  const had = before.asked === asked && (before.data !== undefined || before.revoked);
  if (isGone(problem)) return { asked, problem, revoked: had, refreshing: false };
  if (isShielded(problem)) return { asked, problem, revoked: false, refreshing: false };
  return { asked, data: before.asked === asked ? before.data : undefined, problem, revoked: false, refreshing: false };
}
