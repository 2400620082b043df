import { useState } from 'react';
import { Button } from '../basics/button';
import { RadioGroup } from '../form/choice-fields';
import { useUiT } from '../i18n/use-t';
import { Notice } from '../states/notice';

export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Props {
  /** Only the fields that differ need a choice; the others are left out here. */
  readonly fields: readonly ConflictField[];
  /** Per field the text that stays. */
  readonly onChoose: (chosen: Readonly<Record<string, string>>) => void;
  readonly onCancel?: () => void;
  readonly busy?: boolean;
}

/** Two people changed the same thing: the one who came second sees both texts and chooses per field. */
export function ConflictChooser({ fields, onChoose, onCancel, busy = false }: Props) {
  const t = useUiT();
  const [picked, pick] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const differing = fields.filter(({ mine, theirs }) => mine !== theirs);
  const complete = differing.every(({ name }) => picked[name]);
  const shown = (text: string): string => text || t('conflict.empty');

  const choose = (): void => {
    if (!complete) return;
    onChoose(Object.fromEntries(fields.map((field) => [field.name, picked[field.name] === 'mine' ? field.mine : field.theirs])));
  };

  return (
    <div role="group" className="ct-conflict ct-stack" aria-label={t('state.conflict.title')}>
      <Notice kind="conflict">
        {t('state.conflict.text')} {t('conflict.drafted')}
      </Notice>
      {differing.map(({ name, label, mine, theirs }) => (
        <RadioGroup
          key={name}
          name={`conflict.${name}`}
          label={t('conflict.field', { field: label })}
          required
          value={picked[name] ?? null}
          onChange={(which) => pick({ ...picked, [name]: which })}
          options={[
            { value: 'mine', label: t('conflict.mine'), description: <q className="ct-quote">{shown(mine)}</q> },
            { value: 'theirs', label: t('conflict.theirs'), description: <q className="ct-quote">{shown(theirs)}</q> },
          ]}
        />
      ))}
      <div className="ct-actions">
        <Button purpose="primary" disabled={!complete} busy={busy} onClick={choose}>
          {t('conflict.save')}
        </Button>
        {onCancel && (
          <Button purpose="subtle" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
