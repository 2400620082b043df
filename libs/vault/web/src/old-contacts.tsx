import { Await, useQuery } from '@casustafel/client';
import { Button, Card, Cluster, Paragraph, Row, Rows, Stack, Tag, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { OldContactForm } from './old-contact-form';
import type { OldContactInView, VaultPerson } from './vault';
import { OldContactDocument } from './vault.documents';
import { vaultMessages } from './vault.messages';

interface Props {
  readonly caseId: string;
  readonly contacts: readonly OldContactInView[];
  readonly persons: readonly VaultPerson[];
  readonly onChanged: () => void;
}

/** What stood with a person before there was a vault, and waits for the party that brought them; one is opened at a time, since that is a look. */
export function OldContacts({ caseId, contacts, persons, onChanged }: Props) {
  const t = useT(vaultMessages);
  const dates = useDates();
  const [openId, open] = useState<string | null>(null);
  const labelOf = (personId: string): string => persons.find(({ id }) => id === personId)?.label ?? '';
  const waiting = contacts.filter(({ state }) => state === 'WAITING');
  return (
    <Card title={t('old.title')}>
      <Stack>
        {waiting.length > 0 && <Paragraph>{t('old.lead')}</Paragraph>}
        <Rows label={t('old.title')}>
          {contacts.map((contact) => (
            <Row key={contact.id}>
              <Stack>
              {contact.state === 'WAITING'
                ? (
                    <Cluster>
                      <Tag tone="warn">{t('old.waits')}</Tag>
                      <span>{t('of', { label: labelOf(contact.personId) })}</span>
                      {openId !== contact.id && <Button onClick={() => open(contact.id)} aria-label={t('old.openOf', { label: labelOf(contact.personId) })}>{t('old.open')}</Button>}
                    </Cluster>
                  )
                : <span>{t('old.dropped', { label: labelOf(contact.personId), at: contact.settledAt ? dates.dateTime(contact.settledAt) : '', reason: contact.reason ?? '' })}</span>}
              {contact.state === 'WAITING' && openId === contact.id && <Opened caseId={caseId} contact={contact} onDone={(changed) => { open(null); if (changed) onChanged(); }} />}
              </Stack>
            </Row>
          ))}
        </Rows>
      </Stack>
    </Card>
  );
}

function Opened({ caseId, contact, onDone }: { readonly caseId: string; readonly contact: OldContactInView; readonly onDone: (changed: boolean) => void }) {
  const query = useQuery(OldContactDocument, { caseId, id: contact.id });
  return <Await query={query}>{({ oldContact: { words } }) => <OldContactForm contact={contact} words={words} onDone={onDone} />}</Await>;
}
