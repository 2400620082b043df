import { useMutation, useServerDraft } from '@casustafel/client';
import { WISHED_LEVELS, type WishedLevel } from '@casustafel/grant-domain';
import { levelAtLeast, type Level } from '@casustafel/kernel';
import { Actions, Button, DateInput, Form, Paragraph, Select, Stack, TextArea, Watched, useAnnounce, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { AskedAbout } from './access-request';
import { AskAccessDocument } from './grant.documents';
import { grantMessages } from './grant.messages';

interface Props {
  readonly caseId: string;
  readonly about: AskedAbout;
  readonly label: string;
  /** What the viewer sees of it now; null for a scope, of which nobody says what there is. */
  readonly seen?: string | null;
  readonly onDone: () => void;
}

/** Asks the party that brought it, or that might: how much, why, and until when. */
export function AskForm({ caseId, about, label, seen = null, onDone }: Props) {
  const t = useT(grantMessages);
  const announce = useAnnounce();
  const ask = useMutation(AskAccessDocument);
  const key = 'itemId' in about ? about.itemId : `${about.scope.organisationId}:${about.scope.task}:${about.scope.category.replaceAll('_', '-')}`;
  const form = useScopedForm(`ask:${key}`, ask.problem, { level: t('ask.level'), reason: t('ask.reason'), untilOn: t('ask.until') });
  const reason = useServerDraft(caseId, `AccessRequest:${key}`);
  const levels = WISHED_LEVELS.filter((level) => !seen || !levelAtLeast(seen as Level, level));
  const [level, setLevel] = useState<WishedLevel>('FULL');
  const [untilOn, setUntilOn] = useState('');

  const leave = (): void => {
    reason.done();
    onDone();
  };
  const submit = async (): Promise<void> => {
    const { data } = await ask.run({ input: { caseId, ...about, level, reason: reason.value, untilOn: untilOn || null } });
    if (!data) return;
    announce(t('ask.done'));
    leave();
  };
  return (
    <Stack>
      <Paragraph muted>{label || t('request.item')}</Paragraph>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
        <TextArea name={form.name('reason')} label={t('ask.reason')} description={t('ask.reasonHelp')} required value={reason.value} onChange={reason.change} maxLength={1000} />
        <Watched texts={[reason.value]} />
        <Select name={form.name('level')} label={t('ask.level')} required value={level} onChange={setLevel} options={levels.map((value) => ({ value, label: t(`level.${value}`) }))} />
        <DateInput name={form.name('untilOn')} label={t('ask.until')} description={t('ask.untilHelp')} value={untilOn} onChange={setUntilOn} />
        <Actions>
          <Button type="submit" purpose="primary" busy={ask.busy}>{t('ask.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('ask.stop')}</Button>
        </Actions>
        <Paragraph muted small>{t('ask.whoReads')}</Paragraph>
      </Form>
    </Stack>
  );
}
