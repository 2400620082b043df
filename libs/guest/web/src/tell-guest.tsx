import { Await, useDraft, useMutation, useQuery } from '@casustafel/client';
import { TOLD_LEVELS, type ToldLevel } from '@casustafel/guest-domain';
import { levelAtLeast, type Level } from '@casustafel/kernel';
import { Button, CheckboxGroup, Dialog, Form, Notice, Paragraph, RadioGroup, Stack, TextArea, Watched, lawMessages, missingKey, useAnnounce, useLanguage, useScopedForm, useT } from '@casustafel/ui';
import { useMemo, useState } from 'react';
import type { GuestInView } from './guest';
import { ProposeReadAloudDocument, ReadAloudWayDocument } from './guest.documents';
import { guestMessages } from './guest.messages';

interface Props {
  readonly caseId: string;
  readonly contributionId: string;
  /** What the fact is called on this screen. */
  readonly label: string;
  readonly guests: readonly GuestInView[];
}

/** The button at a fact, and what it opens: "only read aloud to a guest". */
export function TellGuest(props: Props) {
  const t = useT(guestMessages);
  const [open, setOpen] = useState(false);
  if (props.guests.length === 0) return null;
  return (
    <>
      <Button purpose="subtle" onClick={() => setOpen(true)}>{t('tell.open')}</Button>
      {open && <TellDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function TellDialog({ caseId, contributionId, label, guests, onClose }: Props & { readonly onClose: () => void }) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const propose = useMutation(ProposeReadAloudDocument);
  const purpose = useDraft(`tell:${contributionId}`);
  const [chosen, setChosen] = useState<string[]>(guests.length === 1 ? [guests[0]!.id] : []);
  const [level, setLevel] = useState<ToldLevel | null>(null);
  // The words of sharing point at a table that does not stand here.
  const problem = useMemo(() => (propose.problem?.code === 'NOT_LAWFUL' ? { ...propose.problem, code: 'GUEST_MAY_NOT_HEAR' } : propose.problem), [propose.problem]);
  const form = useScopedForm(`tell:${contributionId}`, problem, { guestIds: t('tell.guest'), level: t('tell.level'), purpose: t('tell.purpose') });
  const submit = async (): Promise<void> => {
    const { data } = await propose.run({ input: { guestIds: chosen, contributionId, level: level ?? '', purpose: purpose.value } });
    if (!data) return;
    purpose.done();
    announce(t('tell.done'));
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('tell.title')} actions={<Button purpose="primary" busy={propose.busy} onClick={() => void submit()}>{t('tell.do')}</Button>}>
      <Paragraph><strong>{label}</strong></Paragraph>
      <Paragraph>{t('tell.text')}</Paragraph>
      <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels} label={t('tell.title')}>
        <CheckboxGroup name={form.name('guestIds')} label={t('tell.guest')} required value={chosen} onChange={setChosen} options={guests.map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${organisation}` }))} />
        {guests.filter(({ id }) => chosen.includes(id)).map(({ id, name }) => <Way key={id} caseId={caseId} guestId={id} name={name} contributionId={contributionId} level={level} />)}
        <RadioGroup name={form.name('level')} label={t('tell.level')} required value={level} onChange={setLevel} options={[...TOLD_LEVELS].reverse().map((value) => ({ value, label: t(`tell.level.${value}`) }))} />
        <TextArea name={form.name('purpose')} label={t('tell.purpose')} required value={purpose.value} onChange={purpose.change} maxLength={600} />
        <Watched texts={[purpose.value]} />
      </Form>
    </Dialog>
  );
}

/** What the agreement says to this fact and this guest, in words first. */
function Way({ caseId, guestId, name, contributionId, level }: { readonly caseId: string; readonly guestId: string; readonly name: string; readonly contributionId: string; readonly level: ToldLevel | null }) {
  const t = useT(guestMessages);
  const law = useT(lawMessages);
  const { language } = useLanguage();
  const way = useQuery(ReadAloudWayDocument, { caseId, guestId, contributionId, language });
  return (
    <Await query={way}>
      {({ readAloudWay: { verdict, level: most, because, missing, needsWord } }) => {
        const may = verdict === 'ALOUD' && levelAtLeast(most as Level, 'CONCLUSION');
        const words = because.map((each) => t('tell.because', each)).join(' ');
        return (
          <Stack gap={2}>
            <Notice kind={may ? 'guests' : 'forbidden'} look="quiet" title={`${name}: ${t(may ? 'tell.may' : 'tell.mayNot')}`}>{words}</Notice>
            {!may && missing.length > 0 && <ul>{missing.map((lack) => { const key = missingKey(lack); return <li key={lack}>{key ? law(key) : lack}</li>; })}</ul>}
            {may && level && !levelAtLeast(most as Level, level) && <Paragraph>{t('tell.onlyPart')}</Paragraph>}
            {may && needsWord && <Paragraph>{t('tell.word')}</Paragraph>}
          </Stack>
        );
      }}
    </Await>
  );
}
