import type { Fault } from '@casustafel/kernel';
import { createContext, useContext } from 'react';
import { useProblemText } from '../i18n/use-t';

/** What a form can be told: a code, and perhaps where. A `Problem` and a `ClientProblem` both fit. */
export interface ProblemLike {
  readonly code: string;
  readonly faults?: readonly Fault[];
}

export const FormContext = createContext<ProblemLike | null>(null);

/** The id of a field follows from its name, so that the summary can link to it: `facts[0].who` and `facts.0.who` are one. */
export const fieldId = (name: string): string => `veld-${name.replace(/[[\].]+/g, '-').replace(/-+$/, '')}`;

/** The sentence for a field: what the screen says itself, or what the server said of this path. */
export function useFieldError(name: string, own?: string): string | undefined {
  const problem = useContext(FormContext);
  const text = useProblemText();
  if (own) return own;
  const fault = problem?.faults?.find(({ path }) => fieldId(path) === fieldId(name));
  return fault && text.fault(fault.code, fault.params);
}
