import { useCallback, useRef, useState } from 'react';
import { act, type Outcome } from './ask';
import type { Document } from './document';
import type { ClientProblem } from './problem';

export interface MutationState<Data, Variables> {
  /** Does it, and says how it ended. A second press while it runs does nothing. */
  readonly run: (variables: Variables) => Promise<Outcome<Data>>;
  readonly busy: boolean;
  readonly problem: ClientProblem | null;
  readonly clear: () => void;
}

/** One act of a person. After a lost line the same act, tried again by hand, goes under the same key. */
export function useMutation<Data, Variables>(document: Document<Data, Variables>): MutationState<Data, Variables> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ClientProblem | null>(null);
  const running = useRef<Promise<Outcome<Data>> | null>(null);
  const unanswered = useRef<{ readonly said: string; readonly key: string } | null>(null);
  const doc = useRef(document);
  doc.current = document;

  const run = useCallback((variables: Variables): Promise<Outcome<Data>> => {
    if (running.current) return running.current;
    const said = JSON.stringify(variables ?? {});
    const key = unanswered.current?.said === said ? unanswered.current.key : crypto.randomUUID();
    setBusy(true);
    setProblem(null);
    running.current = act<Data>(doc.current, variables, key).then((outcome) => {
      running.current = null;
      unanswered.current = outcome.problem?.code === 'NETWORK' ? { said, key } : null;
      setBusy(false);
      setProblem(outcome.problem);
      return outcome;
    });
    return running.current;
  }, []);

  const clear = useCallback(() => setProblem(null), []);
  return { run, busy, problem, clear };
}
