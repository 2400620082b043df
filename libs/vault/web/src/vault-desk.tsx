import { Await, useAskedAnew, useQuery } from '@casustafel/client';
import { Button, Link, Notice, PageTitle, Paragraph, Stack, useT } from '@casustafel/ui';
import { useState } from 'react';
import { Mentions } from './mentions';
import { useClosedSaid } from './use-closed-said';
import { OldContacts } from './old-contacts';
import type { VaultPerson, VaultSeat } from './vault';
import { VaultDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';
import { ValueCard } from './value-card';
import { ValueForm } from './value-form';

interface Props {
  readonly caseId: string;
  readonly persons: readonly VaultPerson[];
  readonly seats: readonly VaultSeat[];
  /** Another one whenever something of the case changed for this viewer: what stands here is asked anew. */
  readonly stamp: unknown;
}

/** The vault of a case, as far as the viewer may know it. */
export function VaultDesk({ caseId, persons, seats, stamp }: Props) {
  const t = useT(vaultMessages);
  const query = useQuery(VaultDocument, { caseId });
  const { again } = query;
  const [keeping, setKeeping] = useState(false);
  useAskedAnew(again, stamp);
  const closed = useClosedSaid(query.data?.vault.values);
  return (
    <div className="ct-page">
      <PageTitle tab={t('tab')} under={<Link href={`/cases/${caseId}`}>{t('back')}</Link>}>{t('title')}</PageTitle>
      <Stack gap={6}>
        <Paragraph>{t('lead')}</Paragraph>
        <Paragraph muted small>{t('lead.log')}</Paragraph>
        {keeping
          ? <ValueForm caseId={caseId} persons={persons} onDone={() => { setKeeping(false); again(); }} />
          : <div><Button purpose="primary" onClick={() => setKeeping(true)}>{t('keep')}</Button></div>}
        {closed && <Notice kind="revoked" title={t('closed')}>{null}</Notice>}
        <Await query={query}>
          {({ vault: { values, mentions, oldContacts } }) => (
            <Stack gap={6}>
              {oldContacts.length > 0 && <OldContacts caseId={caseId} contacts={oldContacts} persons={persons} onChanged={again} />}
              {values.length === 0 && <Notice kind="empty" title={t('empty.title')}>{t('empty.text')}</Notice>}
              {values.map((value) => <ValueCard key={value.id} value={value} persons={persons} seats={seats} onChanged={again} />)}
              {values.some(({ viewerMay }) => viewerMay.protect) && <Mentions mentions={mentions} values={values} onSeen={again} />}
            </Stack>
          )}
        </Await>
      </Stack>
    </div>
  );
}
