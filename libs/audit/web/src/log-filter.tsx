import type { DataOf } from '@casustafel/client';
import { ACCESS_ACTIONS, ACCESS_OUTCOMES } from '@casustafel/audit-domain';
import { Actions, Button, DateInput, Form, Select, useT, type ProblemLike } from '@casustafel/ui';
import { useState } from 'react';
import type { AccessLogChoicesDocument } from './audit.documents';
import { auditMessages } from './audit.messages';

export interface Asked {
  readonly professionalId: string;
  readonly organisationId: string;
  readonly caseId: string;
  readonly action: string;
  readonly outcome: string;
  readonly from: string;
  readonly until: string;
}
export const NOTHING: Asked = { professionalId: '', organisationId: '', caseId: '', action: '', outcome: '', from: '', until: '' };

interface Props {
  readonly choices: DataOf<typeof AccessLogChoicesDocument>['accessLogChoices'];
  readonly problem: ProblemLike | null;
  readonly onAsk: (asked: Asked) => void;
}

/** The filters, put as the questions they answer. */
export function LogFilter({ choices, problem, onAsk }: Props) {
  const t = useT(auditMessages);
  const [asked, setAsked] = useState(NOTHING);
  const set = (key: keyof Asked) => (value: string): void => setAsked((before) => ({ ...before, [key]: value }));
  const list = (items: readonly { id: string; name: string }[]) => items.map(({ id, name }) => ({ value: id, label: name }));
  const verbs = ACCESS_ACTIONS.filter((action) => `action.${action}` in auditMessages.nl).map((action) => ({ id: action as string, name: t(`action.${action}` as 'action.LOOKED').replace(/:$/, '') }));

  return (
    <Form onSubmit={() => onAsk(asked)} problem={problem} label={t('filter.title')} labels={{ from: t('filter.from'), until: t('filter.until') }}>
      <Select quiet name="caseId" label={t('filter.case')} value={asked.caseId} onChange={set('caseId')} placeholder={t('filter.any')} options={list(choices.cases)} />
      <Select quiet name="professionalId" label={t('filter.professional')} value={asked.professionalId} onChange={set('professionalId')} placeholder={t('filter.any')} options={list(choices.professionals)} />
      <Select quiet name="organisationId" label={t('filter.organisation')} value={asked.organisationId} onChange={set('organisationId')} placeholder={t('filter.any')} options={list(choices.organisations)} />
      <Select quiet name="action" label={t('filter.action')} value={asked.action} onChange={set('action')} placeholder={t('filter.any')} options={list(verbs)} />
      <Select quiet name="outcome" label={t('filter.outcome')} value={asked.outcome} onChange={set('outcome')} placeholder={t('filter.any')} options={ACCESS_OUTCOMES.map((outcome) => ({ value: outcome as string, label: t(`outcome.${outcome}`) }))} />
      <DateInput quiet name="from" label={t('filter.from')} value={asked.from} onChange={set('from')} />
      <DateInput quiet name="until" label={t('filter.until')} value={asked.until} onChange={set('until')} />
      <Actions>
        <Button type="submit" purpose="primary">{t('filter.search')}</Button>
        <Button
          purpose="subtle"
          onClick={() => {
            setAsked(NOTHING);
            onAsk(NOTHING);
          }}
        >
          {t('filter.clear')}
        </Button>
      </Actions>
    </Form>
  );
}
