import { useMine, useMutation, useQuery } from '@casustafel/client';
import { Actions, Button, Card, Cluster, Dialog, Disclosure, Form, FormErrorSummary, Paragraph, Row, Rows, Stack, Tag, TextArea, useAnnounce, useDates, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import { DeclareOwnCircle } from './declare-own-circle';
import { AnswerOwnCircleDocument, ArgueOwnCircleDocument, OwnCircleQuestionsDocument, OwnCirclesDocument, RefuseOwnCircleDocument, type Declared, type Question } from './own-circle.documents';
import { ownCircleMessages } from './own-circle.messages';

/** On one's own page: seats that wait for an answer, and declarations one has a say in or made. Nothing where there are none. */
export function MyOwnCircle({ onSeated }: { onSeated?: () => void }) {
  const t = useT(ownCircleMessages);
  const questions = useQuery(OwnCircleQuestionsDocument, {});
  const declared = useQuery(OwnCirclesDocument, {});
  const again = (): void => {
    questions.again();
    declared.again();
  };
  useMine(again);
  const open = (declared.data?.ownCircles ?? []).filter(({ state, own }) => state === 'DECLARED' || own);
  return (
    <>
      {questions.data?.ownCircleQuestions.map((question) => <QuestionCard key={question.seatId} question={question} onDone={() => { again(); onSeated?.(); }} />)}
      {open.length > 0 && <section aria-label={t('list.title')}><Stack gap={3}>{open.map((each) => <DeclaredCard key={each.id} declared={each} onDone={again} />)}</Stack></section>}
    </>
  );
}

/** Which case it is and how the family is called; the answer opens the seat, or holds it. */
function QuestionCard({ question: { seatId, caseNumber, family }, onDone }: { question: Question; onDone: () => void }) {
  const t = useT(ownCircleMessages);
  const announce = useAnnounce();
  const answer = useMutation(AnswerOwnCircleDocument);
  const no = async (): Promise<void> => {
    const { data } = await answer.run({ seatId });
    if (!data) return;
    announce(t('question.done'));
    onDone();
  };
  return (
    <Card as="section" look="marked" title={t('question.title', { number: caseNumber })}>
      <Paragraph>{t('question.text')}</Paragraph>
      <Rows>{family.map(({ label, name }) => <Row key={`${label} ${name}`}><strong>{name}</strong> <span className="ct-muted">{label}</span></Row>)}</Rows>
      <Actions><Button purpose="primary" busy={answer.busy} onClick={() => void no()}>{t('question.no')}</Button></Actions>
      <FormErrorSummary problem={answer.problem} />
      <Disclosure title={t('question.yes')}><DeclareOwnCircle seatId={seatId} onDone={onDone} /></Disclosure>
    </Card>
  );
}

function DeclaredCard({ declared, onDone }: { declared: Declared; onDone: () => void }) {
  const t = useT(ownCircleMessages);
  const dates = useDates();
  const { name, organisation, caseNumber, own, kind, words, declaredAt, state, said, viewerMay } = declared;
  return (
    <Card as="article" level={3} look={state === 'DECLARED' ? 'marked' : 'plain'} title={own ? t('line.own', { number: caseNumber }) : t('line.title', { name, organisation, number: caseNumber })}>
      <Cluster><Tag tone={state === 'DECLARED' ? 'warn' : 'plain'}>{t(own && state === 'DECLARED' ? 'state.own' : `state.${state as 'DECLARED'}`)}</Tag></Cluster>
      <Paragraph muted>{[t(`${own ? 'kind' : 'line.kind'}.${kind as 'KNOWS'}`), t('line.at', { at: dates.dateTime(declaredAt) })].join(' · ')}</Paragraph>
      {words && <Paragraph>{words}</Paragraph>}
      {said.map((each) => <Paragraph key={`${each.name} ${each.at}`}>{t(`said.${each.says as 'ARGUE'}`, { name: each.name, organisation: each.organisation, reason: each.reason })}</Paragraph>)}
      {(viewerMay.argue || viewerMay.refuse) && <Weigh declared={declared} onDone={onDone} />}
    </Card>
  );
}

/** Giving the seat back takes two and can wait; refusing it takes one and is final, so it is asked once more. */
function Weigh({ declared: { id, name, caseNumber, viewerMay }, onDone }: { declared: Declared; onDone: () => void }) {
  const t = useT(ownCircleMessages);
  const announce = useAnnounce();
  const argue = useMutation(ArgueOwnCircleDocument);
  const refuse = useMutation(RefuseOwnCircleDocument);
  const [reason, setReason] = useState('');
  const [refusing, setRefusing] = useState(false);
  const form = useScopedForm(`weigh:${id}`, argue.problem ?? refuse.problem, { reason: t('weigh.reason') });
  const say = async (act: typeof argue | typeof refuse): Promise<void> => {
    (act === argue ? refuse : argue).clear();
    const { data } = await act.run({ input: { id, reason } });
    setRefusing(false);
    if (!data) return;
    // What argued for them must not stand ready as the reason to refuse them.
    setReason('');
    announce(t('weigh.done'));
    onDone();
  };
  return (
    <Form onSubmit={() => (viewerMay.argue ? void say(argue) : setRefusing(true))} problem={form.problem} labels={form.labels} label={t('weigh.title')}>
      <TextArea name={form.name('reason')} label={t('weigh.reason')} description={t('weigh.help')} required value={reason} onChange={setReason} maxLength={1000} />
      <Actions>
        {viewerMay.argue && <Button type="submit" busy={argue.busy}>{t('weigh.argue')}</Button>}
        {viewerMay.refuse && <Button purpose="danger" onClick={() => setRefusing(true)}>{t('weigh.refuse')}</Button>}
      </Actions>
      <Dialog open={refusing} onClose={() => setRefusing(false)} title={t('weigh.refuseTitle')} actions={<Button purpose="danger" busy={refuse.busy} onClick={() => void say(refuse)}>{t('weigh.refuse')}</Button>}>
        <Paragraph>{t('weigh.refuseText', { name, number: caseNumber })}</Paragraph>
      </Dialog>
    </Form>
  );
}
