import { FormField } from '@utrecht/form-field-react';
import { FormFieldDescription } from '@utrecht/form-field-description-react';
import { FormFieldErrorMessage } from '@utrecht/form-field-error-message-react';
import { FormLabel } from '@utrecht/form-label-react';
import type { ReactNode } from 'react';
import { useUiT } from '../i18n/use-t';
import { fieldId, useFieldError } from './form-context';

export interface FieldProps {
  /** Also the path of its fault: `family.0.name`. Unique on the page. */
  readonly name: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  /** Says nothing about being optional: nobody expects a filter to be filled in. */
  readonly quiet?: boolean;
}

/** What a control needs to be joined to its label, description and fault. */
export interface ControlProps {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-required'?: true;
  readonly invalid: boolean;
}

/** A label that is always visible, a description under it, then the fault, then the control. */
export function Field({ name, label, description, error, required = false, quiet = false, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const t = useUiT();
  const id = fieldId(name);
  const fault = useFieldError(name, error);
  const described = [description && `${id}-uitleg`, fault && `${id}-fout`].filter(Boolean).join(' ');
  const control: ControlProps = { id, name, 'aria-describedby': described || undefined, 'aria-required': required || undefined, invalid: Boolean(fault) };

  return (
    <FormField
      invalid={control.invalid}
      label={
        <FormLabel htmlFor={id}>
          {label}
          {!required && !quiet && <span className="ct-optional"> ({t('optional')})</span>}
        </FormLabel>
      }
      description={description && <FormFieldDescription id={`${id}-uitleg`}>{description}</FormFieldDescription>}
      errorMessage={fault && <FormFieldErrorMessage id={`${id}-fout`}>{fault}</FormFieldErrorMessage>}
      input={children(control)}
    />
  );
}
