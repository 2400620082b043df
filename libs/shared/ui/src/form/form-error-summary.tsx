import { useEffect, useRef } from 'react';
import { useProblemText, useUiT } from '../i18n/use-t';
import { fieldId, type ProblemLike } from './form-context';

interface Props {
  readonly problem?: ProblemLike | null;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Stands above a form, takes the focus when it appears, and leads to each field. */
export function FormErrorSummary({ problem, labels = {} }: Props) {
  const t = useUiT();
  const text = useProblemText();
  const box = useRef<HTMLDivElement>(null);
  const faults = problem?.faults ?? [];

  useEffect(() => {
    if (problem) box.current?.focus();
  }, [problem]);

  if (!problem) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="ct-summary">
      <p className="ct-summary__title">{faults.length > 0 ? t('summary.title', { count: faults.length }) : t('summary.general')}</p>
      {faults.length > 0 ? (
        <ul>
          {faults.map(({ path, code, params }) => (
            <li key={`${path} ${code}`}>
              <a
                className="nl-link"
                href={`#${fieldId(path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  focusField(path);
                }}
              >
                {labels[path] ? `${labels[path]}${labels[path].endsWith('?') ? '' : ':'} ` : ''}
                {text.fault(code, params)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{text.problem(problem.code)}</p>
      )}
      <p className="ct-muted ct-small">{t('summary.safe')}</p>
    </div>
  );
}

/** A group of radios or boxes is entered at its first control. */
function focusField(path: string): void {
  const target = document.getElementById(fieldId(path));
  const control = target?.matches('fieldset, [role="group"]') ? target.querySelector<HTMLElement>('input, select, textarea') : target;
  control?.focus();
  control?.scrollIntoView?.({ block: 'center' });
}
