import { useMutation } from '@casustafel/client';
import { Button, FormErrorSummary, Notice, Paragraph, Stack, useAnnounce, useT } from '@casustafel/ui';
import { useEffect, useRef } from 'react';
import type { GuestInView } from './guest';
import { HideScreenDocument } from './guest.documents';
import { guestMessages } from './guest.messages';
import './guest.css';

interface Props {
  readonly conferenceId: string;
  readonly presenceIds: readonly string[];
  readonly guests: readonly GuestInView[];
  /** How much waits for the viewer that a guest may not read over their shoulder. */
  readonly waiting: number;
  readonly onHidden: () => void;
}

/** Says in words that a guest is at the table and what that does to this screen, with the one way to say that they cannot see it. */
export function GuestsAreHere({ conferenceId, presenceIds, guests, waiting, onHidden }: Props) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const hide = useMutation(HideScreenDocument);
  const names = guests.filter(({ presenceId }) => presenceId).map(({ name, organisation }) => `${name} (${organisation})`).join(', ');
  const press = async (): Promise<void> => {
    const { data } = await hide.run({ input: { conferenceId, presenceIds: [...presenceIds] } });
    if (!data) return;
    announce(t('beside.hidden'));
    onHidden();
  };
  return (
    <>
      <FormErrorSummary problem={hide.problem} />
      <Notice kind="guests" title={t('beside.title')} actions={<Button busy={hide.busy} onClick={() => void press()}>{t('beside.hide')}</Button>}>
        <Stack gap={2}>
          {names && <Paragraph><strong>{t('beside.here', { names })}</strong></Paragraph>}
          <Paragraph>{t('beside.text')}</Paragraph>
          {waiting > 0 && <Paragraph><strong>{t('beside.waits', { count: waiting })}</strong></Paragraph>}
          <Paragraph small>{t('beside.hideHelp')}</Paragraph>
        </Stack>
      </Notice>
    </>
  );
}

/** A screen its owner turned away says that a guest is there all the same. */
export function GuestRibbon() {
  const t = useT(guestMessages);
  return <div className="guest-ribbon"><Notice kind="guests" title={t('ribbon')}>{null}</Notice></div>;
}

/** That guests came or left is said once, politely. */
export function useGuestsAnnounced(presenceIds: readonly string[], shielded: boolean): void {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const before = useRef(false);
  useEffect(() => {
    if (shielded && !before.current) announce(t('beside.came'));
    if (!shielded && before.current && presenceIds.length === 0) announce(t('beside.left'));
    before.current = shielded;
  }, [shielded, presenceIds.length, announce, t]);
}
