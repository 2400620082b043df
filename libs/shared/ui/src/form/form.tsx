import type { FormEvent, ReactNode } from 'react';
import { FormContext, type ProblemLike } from './form-context';
import { FormErrorSummary } from './form-error-summary';

interface Props {
  readonly onSubmit: () => void;
  readonly problem?: ProblemLike | null;
  /** How each path is called on the screen: `{ reason: 'Aanleiding' }`. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  readonly label?: string;
}

/** A form with its summary above; every field inside finds its own fault by its name. */
export function Form({ onSubmit, problem = null, labels, children, label }: Props) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FormContext value={problem}>
      <form className="ct-stack ct-gap-6" noValidate onSubmit={submit} aria-label={label}>
        <FormErrorSummary problem={problem} labels={labels} />
        {children}
      </form>
    </FormContext>
  );
}
