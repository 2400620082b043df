import { useDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Card, Form, FormErrorSummary, Paragraph, Row, Rows, Select, Stack, Tag, TextArea, Watched, useAnnounce, useDates, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { together, type GuestInView, type ReadAloudInView, type TellingSeat } from './guest';
import { AnswerReadAloudDocument, ConfirmGuestKnowsDocument, DropReadAloudDocument, RecordReadAloudDocument } from './guest.documents';
import { guestMessages } from './guest.messages';

interface Props {
  readonly all: readonly ReadAloudInView[];
  readonly guests: readonly GuestInView[];
  readonly seats: readonly TellingSeat[];
  readonly labelOf: (contributionId: string) => string | undefined;
}
interface OneProps extends Omit<Props, 'all'> {
  readonly group: readonly ReadAloudInView[];
}

const ORDER = ['ASKED', 'READY', 'TOLD', 'DECLINED'];

/** What was or will be told to guests: first what waits for an answer, then what can be told, then what was. */
export function ReadAloudList({ all, ...rest }: Props) {
  const t = useT(guestMessages);
  if (all.length === 0) return null;
  const questions = all.filter(({ own, state }) => own && state === 'ASKED');
  const others = together(all.filter((one) => !questions.includes(one))).toSorted((one, other) => ORDER.indexOf(one[0]!.state) - ORDER.indexOf(other[0]!.state));
  return (
    <Stack gap={4}>
      {questions.map((one) => <Question key={one.id} one={one} {...rest} />)}
      {others.length > 0 && (
        <Card title={t('list.title')}>
          <Rows label={t('list.title')}>{others.map((group) => <Group key={group[0]!.id} group={group} {...rest} />)}</Rows>
        </Card>
      )}
    </Stack>
  );
}

/** The supplier's word, asked live: per item and guest. */
function Question({ one, guests, labelOf }: Omit<OneProps, 'group' | 'seats'> & { readonly one: ReadAloudInView }) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const answer = useMutation(AnswerReadAloudDocument);
  const reason = useDraft(`aloud:${one.id}`);
  const form = useScopedForm(`aloud:${one.id}`, answer.problem, { reason: t('ask.reason') });
  const guest = guests.find(({ id }) => id === one.guestId);
  const say = async (agree: boolean): Promise<void> => {
    const { data } = await answer.run({ input: { id: one.id, version: one.version, agree, reason: reason.value || null } });
    if (!data) return;
    reason.done();
    announce(t(agree ? 'ask.saidYes' : 'ask.saidNo'));
  };
  return (
    <Card title={t('ask.title')} look="marked">
      <Paragraph lead>{one.contributionId ? labelOf(one.contributionId) : t('list.something')}</Paragraph>
      <Paragraph>{t('ask.text', { name: guest?.name ?? '', organisation: guest?.organisation ?? '' })}</Paragraph>
      {one.purpose && <Paragraph>{t('list.purpose', { purpose: one.purpose })}</Paragraph>}
      {one.level && <Paragraph muted small>{t('tell.level')}: {t(`tell.level.${one.level as 'FULL'}`)}</Paragraph>}
      <Form onSubmit={() => void say(true)} problem={form.problem} labels={form.labels} label={t('ask.title')}>
        <TextArea quiet name={form.name('reason')} label={t('ask.reason')} value={reason.value} onChange={reason.change} maxLength={1000} rows={2} />
        <Watched texts={[reason.value]} />
        <Actions>
          <Button type="submit" purpose="primary" busy={answer.busy}>{t('ask.yes')}</Button>
          <Button busy={answer.busy} onClick={() => void say(false)}>{t('ask.no')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Group({ group, guests, seats, labelOf }: OneProps) {
  const t = useT(guestMessages);
  const dates = useDates();
  const [{ state, contributionId, purpose, wordReason, manner, toldAt, viewerMay }] = group as [ReadAloudInView];
  const names = guests.filter(({ id }) => group.some(({ guestId }) => guestId === id)).map(({ name }) => name).join(', ');
  const said = state === 'TOLD' && manner && toldAt ? t(`list.${manner as 'TOLD'}`, { at: dates.dateTime(toldAt) }) : t(state === 'ASKED' ? 'list.asked' : state === 'READY' ? 'list.ready' : 'list.declined');
  return (
    <Row end={<Tag tone={state === 'DECLINED' ? 'warn' : state === 'READY' ? 'good' : 'plain'}>{said}</Tag>}>
      <Paragraph>{(contributionId && labelOf(contributionId)) || t('list.something')}</Paragraph>
      <Paragraph muted small>{[t('list.for', { names }), purpose && t('list.purpose', { purpose }), wordReason && t('list.reason', { reason: wordReason })].filter(Boolean).join(' · ')}</Paragraph>
      {viewerMay.tell && <Tell group={group} seats={seats} />}
      {group.map((one) => <Recalled key={one.id} one={one} name={guests.find(({ id }) => id === one.guestId)?.name ?? ''} />)}
    </Row>
  );
}

/** "It was read aloud", by this seat; or it will not be told after all. */
function Tell({ group, seats }: Pick<OneProps, 'group' | 'seats'>) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const record = useMutation(RecordReadAloudDocument);
  const drop = useMutation(DropReadAloudDocument);
  const live = seats.filter((seat) => seat.live);
  const [teller, setTeller] = useState(live.find(({ self }) => self)?.id ?? '');
  const tell = async (manner: 'TOLD' | 'HANDED'): Promise<void> => {
    const { data } = await record.run({ input: { ids: group.map(({ id }) => id), manner, tellerSeatId: teller } });
    if (data) announce(t(manner === 'TOLD' ? 'list.toldDone' : 'list.handedDone'));
  };
  const dropAll = async (): Promise<void> => {
    // What stays ready after all must not be said to be off.
    for (const { id } of group) if (!(await drop.run({ id })).data) return;
    announce(t('list.dropped'));
  };
  return (
    <Stack gap={2}>
      <FormErrorSummary problem={record.problem ?? drop.problem} />
      <Select name={`teller.${group[0]!.id}`} label={t('list.teller')} required value={teller} onChange={setTeller} options={live.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))} />
      <Actions>
        <Button purpose="primary" busy={record.busy} onClick={() => void tell('TOLD')}>{t('list.told')}</Button>
        <Button busy={record.busy} onClick={() => void tell('HANDED')}>{t('list.handed')}</Button>
        <Button purpose="subtle" busy={drop.busy} onClick={() => void dropAll()}>{t('list.drop')}</Button>
      </Actions>
    </Stack>
  );
}

/** What was told was wrong: the guest is outside the hub, so somebody has to tell them (AVG 19). */
function Recalled({ one: { id, recalled, guestKnowsAt, viewerMay }, name }: { readonly one: ReadAloudInView; readonly name: string }) {
  const t = useT(guestMessages);
  const dates = useDates();
  const confirm = useMutation(ConfirmGuestKnowsDocument);
  if (!recalled) return null;
  return (
    <div className="guest-recalled">
      <Paragraph><strong>{t(`recalled.${recalled as 'CORRECTED'}`, { name })}</strong> {guestKnowsAt ? t('recalled.done', { at: dates.dateTime(guestKnowsAt) }) : t('recalled.todo')}</Paragraph>
      <FormErrorSummary problem={confirm.problem} />
      {viewerMay.guestKnows && <Button busy={confirm.busy} onClick={() => void confirm.run({ id })}>{t('recalled.do')}</Button>}
    </div>
  );
}
