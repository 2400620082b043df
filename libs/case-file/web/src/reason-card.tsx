import { isConflict, useMutation } from '@casustafel/client';
import { Actions, Button, Card, ConflictChooser, Definitions, Form, TextArea, useAnnounce, useDates, useT } from '@casustafel/ui';
import { useState } from 'react';
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
    <Card title={t('case', { number: caseFile.number })} actions={caseFile.viewerMay.correct && <Button purpose="subtle" onClick={() => setCorrecting(true)}>{t('correct')}</Button>}>
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

/** Somebody may have been first: then both texts stand side by side until this person has chosen. */
function Correct({ caseFile, onDone }: { caseFile: CaseInView; onDone: () => void }) {
  const t = useT(caseFileMessages);
  const announce = useAnnounce();
  const correct = useMutation(CorrectCaseDocument);
  const [seen, setSeen] = useState(caseFile.version);
  const [mine, setMine] = useState({ reason: caseFile.reason, goal: caseFile.goal });
  const overtaken = caseFile.version !== seen || (correct.problem !== null && isConflict(correct.problem));

  const save = async (text: typeof mine, version: number): Promise<void> => {
    const { data } = await correct.run({ input: { caseId: caseFile.id, version, ...text } });
    if (!data) return;
    announce(t('correct.done'));
    onDone();
  };

  if (overtaken) {
    const { reason, goal, version } = caseFile;
    const choose = (chosen: Readonly<Record<string, string>>): void => {
      const text = { reason: chosen['reason'] ?? reason, goal: chosen['goal'] ?? goal };
      setMine(text);
      setSeen(version);
      void save(text, version);
    };
    return (
      <ConflictChooser
        busy={correct.busy}
        onCancel={onDone}
        onChoose={choose}
        fields={[{ name: 'reason', label: t('reason'), mine: mine.reason, theirs: reason }, { name: 'goal', label: t('goal'), mine: mine.goal, theirs: goal }]}
      />
    );
  }
  return (
    <Card title={t('correct')}>
      <Form onSubmit={() => void save(mine, seen)} problem={correct.problem} labels={{ reason: t('reason'), goal: t('goal') }}>
        <TextArea name="reason" label={t('reason')} description={t('new.reasonHelp')} required value={mine.reason} onChange={(reason) => setMine({ ...mine, reason })} maxLength={600} />
        <TextArea name="goal" label={t('goal')} description={t('new.goalHelp')} required value={mine.goal} onChange={(goal) => setMine({ ...mine, goal })} maxLength={600} />
        <Actions>
          <Button type="submit" purpose="primary" busy={correct.busy}>{t('correct.do')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
