import { useMutation } from '@casustafel/client';
import { SIGNED_CHOICES, type SignedChoiceKind } from '@casustafel/score-domain';
import { Actions, Button, Card, DateTimeInput, Form, Paragraph, RadioGroup, TextArea, TextInput, Watched, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
import { labelOf, type ScoreLineInView, type ScoringSeat } from './score-line';
import { SignChoiceDocument } from './score.documents';
import { scoreMessages } from './score.messages';

interface Props {
  readonly line: ScoreLineInView;
  readonly seats: readonly ScoringSeat[];
  readonly leads: boolean;
}

/** At a score of 0–2: act now, or argue why not. Signed by whoever leads, read by all. */
export function SignedChoiceForm({ line, seats, leads }: Props) {
  const t = useT(scoreMessages);
  if (line.signedChoice) return <Signed line={line} seats={seats} />;
  if (!line.signedChoiceNeeded) return null;
  return (
    <Card as="section" look="marked" title={t('choice.title')} level={3}>
      {leads && line.viewerMay.sign ? <ChoiceForm lineId={line.id} /> : <Paragraph>{t('choice.wait')}</Paragraph>}
    </Card>
  );
}

/** What the person's own clock shows, as a moment. */
const momentOf = (local: string): string | null => (local && !Number.isNaN(Date.parse(local)) ? new Date(local).toISOString() : null);

function ChoiceForm({ lineId }: { lineId: string }) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const sign = useMutation(SignChoiceDocument);
  const [kind, setKind] = useState<SignedChoiceKind | null>(null);
  const [who, setWho] = useState('');
  const [beforeWhen, setBeforeWhen] = useState('');
  const [argument, setArgument] = useState('');
  const submit = async (): Promise<void> => {
    const acts = kind === 'ACT_NOW';
    const { data } = await sign.run({ input: { lineId, kind: kind ?? '', who: acts ? who || null : null, beforeWhen: acts ? momentOf(beforeWhen) : null, argument: acts ? null : argument || null } });
    if (data) announce(t('choice.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={sign.problem} label={t('choice.title')} labels={{ kind: t('choice.kind'), who: t('choice.who'), beforeWhen: t('choice.beforeWhen'), argument: t('choice.argument') }}>
      <Paragraph>{t('choice.text')}</Paragraph>
      <RadioGroup name="kind" label={t('choice.kind')} required value={kind} onChange={setKind} options={SIGNED_CHOICES.map((value) => ({ value, label: t(`choice.${value}`), description: t(`choice.${value}.help`) }))} />
      {kind === 'ACT_NOW' && (
        <>
          <TextInput name="who" label={t('choice.who')} required value={who} onChange={setWho} maxLength={120} />
          <DateTimeInput name="beforeWhen" label={t('choice.beforeWhen')} required value={beforeWhen} onChange={setBeforeWhen} />
        </>
      )}
      {kind === 'ARGUED_NOT' && <TextArea name="argument" label={t('choice.argument')} required value={argument} onChange={setArgument} maxLength={1000} />}
      <Watched texts={kind === 'ARGUED_NOT' ? [argument] : [who]} />
      <Actions>
        <Button type="submit" purpose="primary" busy={sign.busy} disabled={kind === null}>{t('choice.do')}</Button>
      </Actions>
    </Form>
  );
}

function Signed({ line, seats }: { line: ScoreLineInView; seats: readonly ScoringSeat[] }) {
  const t = useT(scoreMessages);
  const dates = useDates();
  const { signedChoice: choice } = line;
  if (!choice) return null;
  return (
    <Card as="section" title={t('choice.signed')} level={3}>
      <Paragraph>
        <strong>{t(choice.kind === 'ACT_NOW' ? 'choice.ACT_NOW' : 'choice.ARGUED_NOT')}.</strong>{' '}
        {choice.kind === 'ACT_NOW' ? t('choice.signedAct', { who: choice.who ?? '', when: choice.beforeWhen ? dates.dateTime(choice.beforeWhen) : '' }) : choice.argument}
      </Paragraph>
      <Paragraph muted small>{t('choice.signedBy', { voice: labelOf(seats, choice.signedBySeatId), at: dates.dateTime(choice.signedAt) })}</Paragraph>
    </Card>
  );
}
