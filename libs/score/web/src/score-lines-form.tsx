import { useMutation } from '@casustafel/client';
import { MOST_LINES, offeredLines } from '@casustafel/score-domain';
import type { FamilyRole } from '@casustafel/kernel';
import { Actions, Button, Card, Form, Grid, Paragraph, Row, Rows, Select, Stack, TextArea, TextInput, Watched, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { type ScoredPerson, type ScoreLineInView } from './score-line';
import { SetScoreLinesDocument } from './score.documents';
import { scoreMessages } from './score.messages';
import { SixMeansForm } from './six-means-form';
import { useQuestion } from './use-question';

interface Props {
  readonly conferenceId: string;
  readonly lines: readonly ScoreLineInView[];
  readonly persons: readonly ScoredPerson[];
  readonly onDone?: () => void;
}

interface NewLine {
  readonly key: number;
  readonly aboutPersonId: string;
  readonly situation: string;
  readonly sixMeans: string;
}

let made = 0;
const newLine = (aboutPersonId = '', situation = ''): NewLine => ({ key: (made += 1), aboutPersonId, situation, sixMeans: '' });
const isAnswered = ({ rounds }: ScoreLineInView): boolean => rounds.some(({ answeredSeatIds }) => answeredSeatIds.length > 0);

/** For whoever leads: which questions are scored, and what a 6 looks like. Each child, now, is offered first. */
export function ScoreLinesForm({ conferenceId, lines, persons, onDone }: Props) {
  const t = useT(scoreMessages);
  const announce = useAnnounce();
  const question = useQuestion(persons);
  const set = useMutation(SetScoreLinesDocument);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [added, setAdded] = useState<readonly NewLine[]>(() =>
    lines.length > 0 ? [] : offeredLines(persons.filter(({ mergedIntoId }) => !mergedIntoId).map(({ id, familyRole }) => ({ id, familyRole: familyRole as FamilyRole }))).map(({ aboutPersonId }) => newLine(aboutPersonId, t('lines.now'))),
  );
  const kept = lines.filter(({ id }) => !gone.includes(id));
  const count = kept.length + added.length;
  const change = (key: number, more: Partial<NewLine>): void => setAdded((before) => before.map((line) => (line.key === key ? { ...line, ...more } : line)));

  const submit = async (): Promise<void> => {
    const words = added.map(({ aboutPersonId, situation, sixMeans }) => ({ aboutPersonId: aboutPersonId || null, situation, sixMeans }));
    const { data } = await set.run({ conferenceId, lines: [...kept.map(({ id }) => ({ id })), ...words] });
    if (!data) return;
    setAdded([]);
    announce(t('lines.done'));
    onDone?.();
  };

  return (
    <Card as="section" title={t('lines.title')}>
      <Paragraph>{t('lines.text')}</Paragraph>
      {kept.length > 0 && (
        <Rows label={t('lines.title')}>
          {kept.map((line) => (
            <Row key={line.id} end={isAnswered(line) ? undefined : <Button purpose="subtle" aria-label={t('lines.removeThis', { line: question(line) })} onClick={() => setGone((before) => [...before, line.id])}>{t('lines.remove')}</Button>}>
              <Stack gap={1}>
                <strong>{question(line)}</strong>
                <SixMeansForm line={line} />
                {isAnswered(line) && <Paragraph muted small>{t('lines.stays')}</Paragraph>}
              </Stack>
            </Row>
          ))}
        </Rows>
      )}
      <Form onSubmit={() => void submit()} problem={set.problem} label={t('lines.title')}>
        {added.map((line, index) => {
          const place = `lines.${kept.length + index}`;
          return (
            <Card key={line.key} level={3} title={t('lines.line', { number: kept.length + index + 1 })} actions={<Button purpose="subtle" onClick={() => setAdded((before) => before.filter(({ key }) => key !== line.key))}>{t('lines.remove')}</Button>}>
              <Grid min="narrow">
                <Select name={`${place}.aboutPersonId`} label={t('lines.person')} placeholder={t('lines.everybody')} value={line.aboutPersonId} onChange={(aboutPersonId) => change(line.key, { aboutPersonId })} options={persons.filter(({ id, mergedIntoId }) => !mergedIntoId || id === line.aboutPersonId).map(({ id, label }) => ({ value: id, label }))} />
                <TextInput name={`${place}.situation`} label={t('lines.situation')} description={t('lines.situationHelp')} required value={line.situation} onChange={(situation) => change(line.key, { situation })} maxLength={120} />
              </Grid>
              <TextArea name={`${place}.sixMeans`} label={t('lines.six')} description={t('lines.sixHelp')} required value={line.sixMeans} onChange={(sixMeans) => change(line.key, { sixMeans })} maxLength={600} rows={2} />
              <Watched texts={[line.situation, line.sixMeans]} />
            </Card>
          );
        })}
        <Actions>
          {count < MOST_LINES && <Button onClick={() => setAdded((before) => [...before, newLine('', t('lines.now'))])}>{t('lines.add')}</Button>}
          <Button type="submit" purpose="primary" busy={set.busy} disabled={added.length === 0 && gone.length === 0}>{t('lines.do')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}
