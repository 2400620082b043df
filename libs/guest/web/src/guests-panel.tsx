import { useMutation } from '@casustafel/client';
import { Actions, Button, Dialog, FormErrorSummary, Hidden, lawMessages, Link, Paragraph, Rail, roleKey, Stack, Tag, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { GuestInView, PersonOfCase } from './guest';
import { LetGuestInDocument, SeeGuestOutDocument } from './guest.documents';
import { guestMessages } from './guest.messages';
import { RecordGuestDialog } from './record-guest-form';
import { SignSecrecy } from './sign-secrecy';
import './guest.css';

interface Props {
  readonly caseId: string;
  readonly conferenceId: string;
  readonly live: boolean;
  readonly guests: readonly GuestInView[];
  readonly persons: readonly PersonOfCase[];
  /** Whether the viewer receives guests at this conference. */
  readonly hosts: boolean;
}

/** Who comes as a guest to this conference; for who receives them, from writing down to seeing out. */
export function GuestsPanel({ caseId, conferenceId, live, guests, persons, hosts }: Props) {
  const t = useT(guestMessages);
  const [recording, setRecording] = useState(false);
  const here = guests.filter((guest) => guest.conferenceId === conferenceId);
  if (here.length === 0 && !hosts) return null;
  return (
    <Rail title={t('panel.title')}>
      <Stack gap={3}>
        {here.length === 0 && <Paragraph muted small>{t('panel.none')}</Paragraph>}
        {here.map((guest) => <OneGuest key={guest.id} caseId={caseId} guest={guest} persons={persons} hosts={hosts} live={live} />)}
        {hosts && (
          <>
            <Button onClick={() => setRecording(true)}>{t('record.title')}</Button>
            {recording && <RecordGuestDialog conferenceId={conferenceId} persons={persons} onClose={() => setRecording(false)} />}
          </>
        )}
      </Stack>
    </Rail>
  );
}

function OneGuest({ caseId, guest, persons, hosts, live }: Pick<Props, 'caseId' | 'persons' | 'hosts' | 'live'> & { readonly guest: GuestInView }) {
  const t = useT(guestMessages);
  const law = useT(lawMessages);
  const { id, name, jobTitle, organisation, role, why, speaksWith, signedAt } = guest;
  const names = persons.filter((person) => speaksWith.includes(person.id)).map(({ label }) => label).join(', ');
  return (
    <section className="guest" aria-label={name}>
      <Paragraph><strong>{name}</strong></Paragraph>
      <Paragraph muted small>{t('guest.of', { jobTitle, organisation, role: law(roleKey(role) ?? 'law.role.ONDERWIJS') })}</Paragraph>
      <GuestState guest={guest} />
      {why && <Paragraph small>{t('guest.why', { why })}</Paragraph>}
      {names && <Paragraph small>{t('guest.speaksWith', { names })}</Paragraph>}
      {hosts && !signedAt && <SignSecrecy caseId={caseId} guestId={id} name={name} />}
      {hosts && signedAt && live && <ComeAndGo guest={guest} />}
      {signedAt && <Link href={`/cases/${caseId}/guests/${id}/sheet`}>{t('sheet.open')}<Hidden>: {name}</Hidden></Link>}
    </section>
  );
}

/** Where a guest stands, in words. */
function GuestState({ guest: { signedAt, presenceId, stays } }: { readonly guest: GuestInView }) {
  const t = useT(guestMessages);
  const dates = useDates();
  const last = stays.at(-1);
  if (presenceId && last) return <Tag tone="warn">{t('state.here', { at: dates.time(last.cameAt) })}</Tag>;
  if (last?.leftAt) return <Tag>{t('state.left', { from: dates.time(last.cameAt), to: dates.time(last.leftAt) })}</Tag>;
  return signedAt ? <Tag tone="good">{t('state.signed')}</Tag> : <Tag tone="warn">{t('state.unsigned')}</Tag>;
}

/** Coming in closes every screen and is one press; going opens them all again, and a press too many would show a guest what they may not see. */
function ComeAndGo({ guest: { id, presenceId, name } }: { readonly guest: GuestInView }) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const letIn = useMutation(LetGuestInDocument);
  const seeOut = useMutation(SeeGuestOutDocument);
  const [leaving, setLeaving] = useState(false);
  const comeIn = async (): Promise<void> => {
    if ((await letIn.run({ guestId: id })).data) announce(t('in.done'));
  };
  const go = async (): Promise<void> => {
    const { data } = await seeOut.run({ guestId: id });
    setLeaving(false);
    if (data) announce(t('out.done'));
  };
  return (
    <>
      <FormErrorSummary problem={presenceId ? seeOut.problem : letIn.problem} />
      {!presenceId && <Paragraph muted small>{t('in.warn')}</Paragraph>}
      <Actions>
        {presenceId
          ? <Button purpose="primary" onClick={() => setLeaving(true)}>{t('out.do')}<Hidden>: {name}</Hidden></Button>
          : <Button busy={letIn.busy} onClick={() => void comeIn()}>{t('in.do')}<Hidden>: {name}</Hidden></Button>}
      </Actions>
      <Dialog open={leaving} onClose={() => setLeaving(false)} title={t('out.title')} actions={<Button purpose="primary" busy={seeOut.busy} onClick={() => void go()}>{t('out.confirm')}</Button>}>
        <Paragraph><strong>{name}</strong></Paragraph>
        <Paragraph>{t('out.text')}</Paragraph>
      </Dialog>
    </>
  );
}
