import { Checkbox as UtrechtCheckbox } from '@utrecht/checkbox-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { RadioButton } from '@utrecht/radio-button-react';
import type { ReactNode } from 'react';
import { classes } from '../class-names';
import { useUiT } from '../i18n/use-t';
import type { FieldProps } from './field';
import { fieldId, useFieldError } from './form-context';
import type { Option } from './text-fields';

interface GroupProps extends FieldProps {
  readonly children: ReactNode;
  readonly role?: 'radiogroup';
  readonly className?: string;
}

/** Several controls that answer one question, under one legend. */
export function FieldGroup({ name, label, description, error, required = false, children, role, className }: GroupProps) {
  const t = useUiT();
  const id = fieldId(name);
  const fault = useFieldError(name, error);
  const described = [description && `${id}-uitleg`, fault && `${id}-fout`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} role={role} aria-describedby={described || undefined} aria-required={role && required ? true : undefined} aria-invalid={role && fault ? true : undefined} className={classes('ct-group', fault && 'ct-group--invalid', className)}>
      <legend className="ct-group__legend">
        {label}
        {!required && <span className="ct-optional"> ({t('optional')})</span>}
      </legend>
      {description && (
        <div id={`${id}-uitleg`} className="ct-muted ct-small">
          {description}
        </div>
      )}
      {fault && <FormFieldErrorMessage id={`${id}-fout`}>{fault}</FormFieldErrorMessage>}
      <div className="ct-group__choices">{children}</div>
    </fieldset>
  );
}

/** One line that can be pressed as a whole: the control, its label, and one plain sentence. */
function Choice({ id, label, description, control, chosen }: { id: string; label: ReactNode; description?: ReactNode; control: ReactNode; chosen: boolean }) {
  return (
    <div className={classes('ct-choice', chosen && 'ct-choice--chosen')}>
      {control}
      <label htmlFor={id} className="ct-choice__label">
        {label}
      </label>
      {description && (
        <div id={`${id}-uitleg`} className="ct-choice__description">
          {description}
        </div>
      )}
    </div>
  );
}

const describe = (id: string, description: ReactNode): string | undefined => (description ? `${id}-uitleg` : undefined);

/** One of a few, each with its sentence. */
export function RadioGroup<Value extends string>({ value, onChange, options, ...field }: FieldProps & { value: Value | null; onChange: (value: Value) => void; options: readonly Option<Value>[] }) {
  return (
    <FieldGroup {...field} role="radiogroup">
      {options.map((option) => {
        const id = `${fieldId(field.name)}-${option.value}`;
        return (
          <Choice
            key={option.value}
            id={id}
            label={option.label}
            description={option.description}
            chosen={value === option.value}
            control={<RadioButton id={id} name={field.name} value={option.value} checked={value === option.value} disabled={option.disabled} aria-describedby={describe(id, option.description)} onChange={() => onChange(option.value)} />}
          />
        );
      })}
    </FieldGroup>
  );
}

/** Any of several. */
export function CheckboxGroup<Value extends string>({ value, onChange, options, ...field }: FieldProps & { value: readonly Value[]; onChange: (value: Value[]) => void; options: readonly Option<Value>[] }) {
  const toggle = (one: Value): void => onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <FieldGroup {...field}>
      {options.map((option) => {
        const id = `${fieldId(field.name)}-${option.value}`;
        const checked = value.includes(option.value);
        return (
          <Choice
            key={option.value}
            id={id}
            label={option.label}
            description={option.description}
            chosen={checked}
            control={<UtrechtCheckbox id={id} name={field.name} value={option.value} checked={checked} disabled={option.disabled} aria-describedby={describe(id, option.description)} onChange={() => toggle(option.value)} />}
          />
        );
      })}
    </FieldGroup>
  );
}

/** One statement to agree with, or not. */
export function Checkbox({ name, label, description, checked, onChange, disabled }: { name: string; label: ReactNode; description?: ReactNode; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }) {
  const id = fieldId(name);
  return (
    <Choice
      id={id}
      label={label}
      description={description}
      chosen={checked}
      control={<UtrechtCheckbox id={id} name={name} checked={checked} disabled={disabled} aria-describedby={describe(id, description)} onChange={(event) => onChange(event.target.checked)} />}
    />
  );
}
