import { FieldGroup } from '../form/choice-fields';
import type { FieldProps } from '../form/field';
import { fieldId } from '../form/form-context';
import { classes } from '../class-names';
import { useUiT } from '../i18n/use-t';
import { Anchors, type Anchor } from './anchors';

export const NO_VIEW = 'no-view';
export type ScoreAnswer = number | typeof NO_VIEW;

interface Props extends FieldProps {
  readonly value: ScoreAnswer | null;
  readonly onChange: (value: ScoreAnswer) => void;
  readonly anchors: readonly Anchor[];
}

const VALUES = Array.from({ length: 11 }, (_, value) => value);

/** Eleven numbers with their words, and "no view" apart: one group of radios, so the arrow keys walk through all of it. */
export function ScoreScale({ value, onChange, anchors, ...field }: Props) {
  const t = useUiT();
  const id = fieldId(field.name);
  const radio = (answer: ScoreAnswer) => ({
    type: 'radio',
    name: field.name,
    id: `${id}-${answer}`,
    checked: value === answer,
    onChange: () => onChange(answer),
    className: 'ct-scale__input',
  });

  return (
    <FieldGroup {...field} role="radiogroup" className="ct-scale">
      <div className="ct-scale__line">
        {VALUES.map((number) => (
          <label key={number} className={classes('ct-scale__point', value === number && 'ct-scale__point--chosen')} htmlFor={`${id}-${number}`}>
            <input {...radio(number)} aria-describedby={anchors.length > 0 ? `${id}-ankers` : undefined} />
            <span className="ct-scale__number">{number}</span>
          </label>
        ))}
      </div>
      <Anchors anchors={anchors} id={`${id}-ankers`} />
      <label className={classes('ct-scale__none', value === NO_VIEW && 'ct-scale__none--chosen')} htmlFor={`${id}-${NO_VIEW}`}>
        <input {...radio(NO_VIEW)} aria-describedby={`${id}-geen-zicht`} />
        <span>{t('score.noView')}</span>
      </label>
      <p className="ct-muted ct-small" id={`${id}-geen-zicht`}>
        {t('score.noViewHint')}
      </p>
    </FieldGroup>
  );
}
