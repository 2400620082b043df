import { useMutation } from '@casustafel/client';
import { ENDING_WAYS, type EndingWay } from '@casustafel/consent-domain';
import { dayOf } from '@casustafel/kernel';
import { Button, CheckboxGroup, DateInput, Dialog, Form, Paragraph, RadioGroup, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { ConsentInView, ConsentPerson, RestingItem } from './consent';
import { useConsentWords } from './consent-words';
import { NarrowConsentDocument, WithdrawConsentDocument } from './consent.documents';
import { consentMessages } from './consent.messages';
import { OpenedByOthers } from './opened-by-others';

interface Props {
  readonly consent: ConsentInView;
  readonly persons: readonly ConsentPerson[];
  readonly items: readonly RestingItem[];
  readonly onClose: () => void;
}

/** Takes a consent back while somebody is on the telephone: what will close is named first, and the second press does it. */
export function WithdrawConsent({ consent, persons, items, onClose }: Props) {
  const t = useT(consentMessages);
  const words = useConsentWords();
  const announce = useAnnounce();
  const withdraw = useMutation(WithdrawConsentDocument);
  const narrow = useMutation(NarrowConsentDocument);
  const [byId, setBy] = useState(consent.personId);
  const [way, setWay] = useState<EndingWay>('BY_TELEPHONE');
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [left, setLeft] = useState<string[]>([]);
  const [closed, setClosed] = useState<readonly RestingItem[] | null>(null);
  const form = useScopedForm(`withdraw:${consent.id}`, withdraw.problem ?? narrow.problem, { byId: t('withdraw.by'), on: t('withdraw.on'), capacities: t('withdraw.left') });
  const lost = consent.capacities.filter((capacity) => !left.includes(capacity));

  const run = async (): Promise<void> => {
    withdraw.clear();
    narrow.clear();
    const input = { consentId: consent.id, byId, way, on };
    const { data } = left.length > 0 ? await narrow.run({ input: { ...input, capacities: left } }) : await withdraw.run({ input });
    if (!data) return;
    announce(t('withdraw.done'));
    setClosed(items);
  };

  if (closed) {
    return (
      <Dialog open onClose={onClose} title={t('withdraw.done')}>
        <OpenedByOthers caseId={consent.caseId} items={closed} />
      </Dialog>
    );
  }
  const what = { who: words.capacities(lost), what: items.map(({ label }) => `“${label}”`).join(', ') };
  return (
    <Dialog open onClose={onClose} title={t('withdraw.title', { label: consent.personLabel })} actions={<Button purpose="danger" busy={withdraw.busy || narrow.busy} disabled={lost.length === 0} onClick={() => void run()}>{t('withdraw.do')}</Button>}>
      <Form onSubmit={() => void run()} problem={form.problem} labels={form.labels} label={t('withdraw.title', { label: consent.personLabel })}>
        <Paragraph><strong>{items.length > 0 ? t('withdraw.closes', what) : t('withdraw.closesNothing', { who: what.who })}</strong></Paragraph>
        <RadioGroup name={form.name('byId')} label={t('withdraw.by')} required value={byId} onChange={setBy} options={persons.map(({ id, label }) => ({ value: id, label }))} />
        <RadioGroup name={form.name('way')} label={t('withdraw.way')} required value={way} onChange={setWay} options={ENDING_WAYS.map((value) => ({ value, label: words.way(value) }))} />
        <DateInput name={form.name('on')} label={t('withdraw.on')} required value={on} onChange={setOn} />
        {consent.capacities.length > 1 && (
          <CheckboxGroup name={form.name('capacities')} label={t('withdraw.left')} description={t('withdraw.leftHelp')} value={left} onChange={setLeft} options={consent.capacities.map((value) => ({ value, label: words.capacity(value) }))} />
        )}
      </Form>
    </Dialog>
  );
}
