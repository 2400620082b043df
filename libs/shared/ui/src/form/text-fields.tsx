import { Textbox } from '@utrecht/textbox-react';
import type { ReactNode } from 'react';
import { classes } from '../class-names';
import { useUiT } from '../i18n/use-t';
import { Field, type FieldProps } from './field';
import { useTypedKept } from './typed-keeper';

interface Typed extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly disabled?: boolean;
}

/** One line of text. */
export function TextInput({ value, onChange, onBlur, maxLength, autoComplete = 'off', disabled, type = 'text', ...field }: Typed & { type?: 'text' | 'search' | 'number' }) {
  useTypedKept(field.name, value, onChange);
  return (
    <Field {...field}>
      {(control) => <Textbox {...control} type={type} value={value} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} maxLength={maxLength} autoComplete={autoComplete} disabled={disabled} />}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ value, onChange, onBlur, maxLength, disabled, rows = 3, ...field }: Typed & { rows?: number }) {
  useTypedKept(field.name, value, onChange);
  return (
    <Field {...field}>
      {({ invalid, ...control }) => (
        <textarea
          {...control}
          dir="auto"
          rows={rows}
          className={classes('utrecht-textarea', 'utrecht-textarea--html-textarea', invalid && 'utrecht-textarea--invalid')}
          aria-invalid={invalid || undefined}
          value={value}
          maxLength={maxLength}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}

/** The browser's own date field: `YYYY-MM-DD`, shown the way the person's system shows dates. */
export function DateInput({ value, onChange, min, max, ...field }: FieldProps & { value: string; onChange: (value: string) => void; min?: string; max?: string }) {
  return <Field {...field}>{(control) => <Textbox {...control} type="date" className="ct-short" value={value} min={min} max={max} onChange={(event) => onChange(event.target.value)} />}</Field>;
}

/** A moment as `YYYY-MM-DDTHH:mm`, in the time of the person's clock. */
export function DateTimeInput({ value, onChange, min, max, ...field }: FieldProps & { value: string; onChange: (value: string) => void; min?: string; max?: string }) {
  return <Field {...field}>{(control) => <Textbox {...control} type="datetime-local" className="ct-short" value={value} min={min} max={max} onChange={(event) => onChange(event.target.value)} />}</Field>;
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly description?: ReactNode;
  readonly disabled?: boolean;
}

/** One of many; nothing is preselected unless `value` says so. */
export function Select<Value extends string>({ value, onChange, options, placeholder, ...field }: FieldProps & { value: Value | ''; onChange: (value: Value) => void; options: readonly Option<Value>[]; placeholder?: string }) {
  const t = useUiT();
  return (
    <Field {...field}>
      {({ invalid, ...control }) => (
        <select
          {...control}
          className={classes('utrecht-select', 'utrecht-select--html-select', invalid && 'utrecht-select--invalid')}
          aria-invalid={invalid || undefined}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          <option value="" disabled={field.required}>
            {placeholder ?? t('choose')}
          </option>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
