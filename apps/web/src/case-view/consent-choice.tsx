import { Await, useQuery } from '@casustafel/client';
import { ConsentsDocument, lastDayOf } from '@casustafel/consent-web';
import type { DrawConsent } from '@casustafel/contribution-web';
import { LinkButton, Notice, Select, useDates, useT } from '@casustafel/ui';
import { caseViewMessages } from './case-view.messages';

/** The consents of the own organisation that still hold and fit what is shared: whose, for what, until when. */
export function ConsentChoice({ caseId, name, label, value, facts, onChange }: { caseId: string } & Parameters<DrawConsent>[0]) {
  const t = useT(caseViewMessages);
  const dates = useDates();
  const query = useQuery(ConsentsDocument, { caseId });
  return (
    <Await query={query}>
      {({ consents }) => {
        const fitting = consents.filter(({ live, personId, categories }) => live && facts.every((fact) => categories.includes(fact.category) && fact.aboutPersonIds.includes(personId)));
        return fitting.length > 0
          ? <Select name={name} label={label} required value={value} onChange={onChange} options={fitting.map(({ id, personLabel, until }) => ({ value: id, label: t('consent.option', { person: personLabel, until: dates.date(lastDayOf(until)) }) }))} />
          : <Notice kind="empty" look="quiet" title={t('consent.none')} actions={<LinkButton href={`/cases/${caseId}/consents`}>{t('consent.record')}</LinkButton>}>{t('consent.noneNow')}</Notice>;
      }}
    </Await>
  );
}
