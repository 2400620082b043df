import { useMutation } from '@casustafel/client';
import { Actions, Button, Disclosure, Form, Notice, Paragraph, Stack, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { whoIs, type ApartSeat, type MarkInView } from './apart';
import { ConfirmEndOfCompartmentDocument, DropEndOfCompartmentDocument, ProposeEndOfCompartmentDocument } from './apart.documents';
import { apartMessages } from './apart.messages';

interface Props {
  readonly mark: MarkInView;
  readonly seats: readonly ApartSeat[];
  readonly onDone: () => void;
}

/** That it was a mistake, or is over: argued by one, confirmed by another, one of them the chair. */
export function EndOfMark(props: Props) {
  return props.mark.end ? <Argued {...props} end={props.mark.end} /> : props.mark.viewerMay.proposeEnd ? <Argue {...props} /> : null;
}

function Argue({ mark, onDone }: Props) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeEndOfCompartmentDocument);
  const [why, setWhy] = useState('');
  const form = useScopedForm(`end-${mark.id}`, propose.problem, { why: t('end.why') });
  const submit = async (): Promise<void> => {
    const { data } = await propose.run({ input: { compartmentId: mark.id, why } });
    if (!data) return;
    announce(t('end.proposed'));
    onDone();
  };
  return (
    <Disclosure title={t('end.title')}>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <Paragraph muted>{t('end.lead')}</Paragraph>
        <TextArea name={form.name('why')} label={t('end.why')} required value={why} onChange={setWhy} maxLength={1000} />
        <Watched texts={[why]} />
        <Actions><Button type="submit" busy={propose.busy}>{t('end.do')}</Button></Actions>
      </Form>
    </Disclosure>
  );
}

function Argued({ mark, end, seats, onDone }: Props & { end: NonNullable<MarkInView['end']> }) {
  const t = useT(apartMessages);
  const announce = useAnnounce();
  const confirm = useMutation(ConfirmEndOfCompartmentDocument);
  const drop = useMutation(DropEndOfCompartmentDocument);
  const form = useScopedForm(`ending-${mark.id}`, confirm.problem ?? drop.problem, {});
  const settle = async (run: typeof confirm.run | typeof drop.run, said: string): Promise<void> => {
    confirm.clear();
    drop.clear();
    const { data } = await run({ endId: end.id });
    if (!data) return;
    announce(said);
    onDone();
  };
  return (
    <Notice kind="empty" look="quiet" title={t('end.argued', { who: whoIs(end.seatId, seats) })}>
      <Form onSubmit={() => void settle(confirm.run, t('end.confirmed'))} problem={form.problem} labels={form.labels}>
        <Stack gap={3}>
          <Paragraph>{end.why}</Paragraph>
          <Paragraph muted>{t('end.two')}</Paragraph>
          <Actions>
            {mark.viewerMay.confirmEnd && <Button type="submit" purpose="primary" busy={confirm.busy}>{t('end.confirm')}</Button>}
            <Button purpose="subtle" busy={drop.busy} onClick={() => void settle(drop.run, t('end.dropped'))}>{t('end.drop')}</Button>
          </Actions>
        </Stack>
      </Form>
    </Notice>
  );
}
