import { useCallback, useEffect, useMemo, useState } from 'react';
import { DraftKeeper } from './draft-keeper';
import { useDraft } from './drafts';

export interface ServerDraft {
  readonly value: string;
  readonly change: (value: string) => void;
  /** It was saved where it belongs, or is not wanted: forget it here and on the server. */
  readonly done: () => void;
  /** What was kept on the server has been asked for. */
  readonly loaded: boolean;
  /** What is shown was typed earlier and not finished. */
  readonly restored: boolean;
  /** All of it is on the server. */
  readonly kept: boolean;
}

/**
 * Text that is kept on the server within two seconds of typing, for its writer alone; a reload, a lost line or another
 * device loses nothing. `place` names the form with ids, never with words of a case: `Conclusion:ID`, `Conference:ID:factor`.
 */
export function useServerDraft(caseId: string, place: string, initial = ''): ServerDraft {
  const [restored, setRestored] = useState<string | null>(null);
  const [loaded, setLoaded] = useState(false);
  const [kept, setKept] = useState(true);
  const draft = useDraft(`server:${caseId}:${place}`, restored ?? initial);
  const keeper = useMemo(() => new DraftKeeper(caseId, place, setKept), [caseId, place]);

  useEffect(() => {
    const leaving = new AbortController();
    setLoaded(false);
    setRestored(null);
    void keeper.load(leaving.signal).then((text) => {
      if (leaving.signal.aborted) return;
      setRestored(text);
      setLoaded(true);
    });
    return () => {
      leaving.abort();
      keeper.flush();
    };
  }, [keeper]);

  const { change: remember, done: forget } = draft;
  const change = useCallback(
    (value: string) => {
      remember(value);
      setKept(false);
      keeper.note(value);
    },
    [remember, keeper],
  );
  const done = useCallback(() => {
    forget();
    setRestored(null);
    setKept(true);
    keeper.drop();
  }, [forget, keeper]);
  return { value: draft.value, change, done, loaded, restored: restored !== null, kept };
}

/** The same for a form of several fields. What an older form left behind under other names is not taken over. */
export function useFormDraft<Fields extends object>(caseId: string, place: string, start: Fields): Omit<ServerDraft, 'value' | 'change'> & { readonly fields: Fields; readonly set: (change: Partial<Fields>) => void } {
  const { value, change, ...rest } = useServerDraft(caseId, place);
  const fields = useMemo(() => ({ ...start, ...read<Fields>(value, start) }), [value, start]);
  const set = useCallback((some: Partial<Fields>) => change(JSON.stringify({ ...fields, ...some })), [change, fields]);
  return { ...rest, fields, set };
}

function read<Fields extends object>(text: string, start: Fields): Partial<Fields> {
  try {
    const found: unknown = JSON.parse(text || '{}');
    if (typeof found !== 'object' || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter(([name, value]) => name in start && alike(value, start[name as keyof Fields]))) as Partial<Fields>;
  } catch {
    return {};
  }
}

const alike = (one: unknown, other: unknown): boolean => one === null || other === null || (typeof one === typeof other && Array.isArray(one) === Array.isArray(other));
