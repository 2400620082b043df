import { isConflict, useFormDraft, useMutation } from '@casustafel/client';
import { Actions, Button, Card, ConflictChooser, Definitions, Form, Notice, TextArea, Watched, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useMemo, useState } from 'react';
import { CorrectCaseDocument } from './case-file.documents';
import { caseFileMessages } from './case-file.messages';
import { modeOf, type CaseInView } from './case-in-view';

/** Why the case is here and what the table hopes to reach; for whoever keeps the file, correcting both. */
export function ReasonCard({ caseFile }: { caseFile: CaseInView }) {
  const t = useT(caseFileMessages);
  const dates = useDates();
  const [correcting, setCorrecting] = useState(false);
  if (correcting) return <Correct caseFile={caseFile} onDone={() => setCorrecting(false)} />;
  return (
    <Card title={t('new.case')} actions={caseFile.viewerMay.correct && <Button purpose="subtle" onClick={() => setCorrecting(true)}>{t('correct')}</Button>}>
      <Definitions
        items={[
          { term: t('reason'), value: caseFile.reason },
          { term: t('goal'), value: caseFile.goal },
          { term: t('mode'), value: t(`mode.${modeOf(caseFile)}`) },
          { term: t('since'), value: dates.date(caseFile.firstProcessedAt) },
        ]}
      />
    </Card>
  );
}

const TEXTS = ['reason', 'goal'] as const;

/** Somebody may have been first: then both texts stand side by side until this person has chosen. Theirs is kept as their draft until they do. */
function Correct({ caseFile, onDone }: { caseFile: CaseInView; onDone: () => void }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const correct = useMutation(CorrectCaseDocument);
  const { reason, goal, version } = caseFile;
  // Untouched, the form follows what stands there; once typed in, it keeps the version its writer saw.
  const start = useMemo(() => ({ reason, goal, version }), [reason, goal, version]);
  const draft = useFormDraft(caseFile.id, `CaseFile:${caseFile.id}:reason`, start);
  const { fields: mine } = draft;
  const overtaken = correct.problem !== null && isConflict(correct.problem);

  const leave = (): void => {
    draft.done();
    onDone();
  };
  const save = async (text: Pick<typeof mine, 'reason' | 'goal'>, on: number): Promise<void> => {
    const { data } = await correct.run({ input: { caseId: caseFile.id, version: on, reason: text.reason, goal: text.goal } });
    if (!data) return;
    announce(t('correct.done'));
    leave();
  };

  if (mine.version !== version) {
    const choose = (chosen: Readonly<Record<string, string>>): void => {
      const text = { reason: chosen['reason'] ?? reason, goal: chosen['goal'] ?? goal };
      if (text.reason === reason && text.goal === goal) leave();
      else void save(text, version);
    };
    return <ConflictChooser busy={correct.busy} onCancel={onDone} onChoose={choose} fields={TEXTS.map((name) => ({ name, label: t(name), mine: mine[name], theirs: caseFile[name] }))} />;
  }
  // The newer text comes with the next page of the case; until then there is nothing to lay beside one's own.
  if (overtaken) return <Notice kind="busy" />;
  return (
    <Card title={t('correct')}>
      <Form onSubmit={() => void save(mine, mine.version)} problem={correct.problem} labels={{ reason: t('reason'), goal: t('goal') }}>
        {draft.restored && <Notice kind="empty" look="quiet" title={t('correct.restored')}>{null}</Notice>}
        <TextArea name="reason" label={t('reason')} description={t('new.reasonHelp')} required value={mine.reason} onChange={(to) => draft.set({ reason: to })} maxLength={600} />
        <TextArea name="goal" label={t('goal')} description={t('new.goalHelp')} required value={mine.goal} onChange={(to) => draft.set({ goal: to })} maxLength={600} />
        <Watched texts={[mine.reason, mine.goal]} />
        <Actions>
          <Button type="submit" purpose="primary" busy={correct.busy}>{t('correct.do')}</Button>
          <Button purpose="subtle" onClick={leave}>{t('correct.stop')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
