import { Await, useMutation, useQuery } from '@casustafel/client';
import { Actions, Button, Card, CheckboxGroup, FactSentence, Form, Notice, Paragraph, RadioGroup, Split, Table, TextInput, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ShareDocument, SharePreviewDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Fact, TableSeat } from './fact';
import { lastGroup, rememberGroup } from './last-group';

interface Props {
  readonly caseId: string;
  /** Own items that are about to be shared; several at once. */
  readonly facts: readonly Fact[];
  readonly seats: readonly TableSeat[];
  readonly onDone: () => void;
}

type Choice = 'everyone' | 'last' | 'some';

/** Left what is shared and with whom, right who at this table would see what, judged by the server while choosing. */
export function SharePanel({ caseId, facts: offered, seats, onDone }: Props) {
  const t = useT(contributionMessages);
  const announce = useAnnounce();
  const share = useMutation(ShareDocument);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [ground, setGround] = useState('');
  const [article, setArticle] = useState('');

  const [picked, pick] = useState<string[]>(() => offered.map(({ id }) => id));
  const facts = offered.filter(({ id }) => picked.includes(id));

  const own = offered[0]?.organisationId;
  const others = seats.filter((seat) => seat.live && seat.organisationId !== own);
  const earlier = lastGroup(caseId).filter((id) => others.some((seat) => seat.id === id));
  const seatIds = choice === 'everyone' ? others.map(({ id }) => id) : choice === 'last' ? earlier : choice === 'some' ? chosen : [];
  const withoutGround = facts.some((fact) => !fact.ground);

  const submit = async (): Promise<void> => {
    if (seatIds.length === 0 || facts.length === 0) return;
    const { data } = await share.run({ input: { ids: facts.map(({ id }) => id), seatIds, ground: ground || null, article: article || null } });
    if (!data) return;
    rememberGroup(caseId, seatIds);
    announce(t('share.done', { count: seatIds.length }));
    onDone();
  };

  return (
    <Form onSubmit={() => void submit()} problem={share.problem} labels={{ ground: t('form.ground'), seatIds: t('share.who') }}>
      <Split
        even
        side={
          <Card title={t('share.preview')}>
            <Preview caseId={caseId} facts={facts} seats={seats} seatIds={seatIds} />
            <Actions>
              <Button type="submit" purpose="primary" busy={share.busy} disabled={seatIds.length === 0 || facts.length === 0}>
                {seatIds.length === 0 ? t('share.chooseFirst') : t('share.do', { count: seatIds.length })}
              </Button>
              <Button purpose="subtle" onClick={onDone}>{t('share.later')}</Button>
            </Actions>
            <Paragraph muted small>{t('share.reassure')}</Paragraph>
          </Card>
        }
      >
        <Card title={t('share.what')}>
          {offered.length === 1 ? (
            <FactSentence who={offered[0]!.who} what={offered[0]!.doesWhat} whom={offered[0]!.toWhom ?? ''} effect={offered[0]!.effect ?? ''} />
          ) : (
            <CheckboxGroup name="ids" label={t('share.items')} required value={picked} onChange={pick} options={offered.map((fact) => ({ value: fact.id, label: [fact.who, fact.doesWhat, fact.toWhom].filter(Boolean).join(' ') }))} />
          )}
          <RadioGroup
            name="seatIds"
            label={t('share.who')}
            required
            value={choice}
            onChange={setChoice}
            options={[
              { value: 'everyone' as const, label: t('share.everyone', { count: others.length }) },
              ...(earlier.length > 0 ? [{ value: 'last' as const, label: t('share.last', { count: earlier.length }) }] : []),
              { value: 'some' as const, label: t('share.some') },
            ]}
          />
          {choice === 'some' && (
            <CheckboxGroup name="some" label={t('share.choose')} required value={chosen} onChange={setChosen} options={others.map((seat) => ({ value: seat.id, label: `${seat.name}, ${seat.jobTitle}`, description: seat.organisation }))} />
          )}
          {withoutGround && <TextInput name="ground" label={t('form.ground')} description={t('form.groundHelp')} required value={ground} onChange={setGround} maxLength={600} />}
          {withoutGround && <TextInput name="article" label={t('form.article')} value={article} onChange={setArticle} maxLength={120} />}
        </Card>
      </Split>
    </Form>
  );
}

function Preview({ caseId, facts, seats, seatIds }: Pick<Props, 'caseId' | 'facts' | 'seats'> & { seatIds: readonly string[] }) {
  const t = useT(contributionMessages);
  const query = useQuery(SharePreviewDocument, { caseId, ids: facts.map(({ id }) => id), seatIds: [...seatIds] }, { skip: facts.length === 0 });
  const seatOf = (id: string): TableSeat | undefined => seats.find((seat) => seat.id === id);
  return (
    <>
      {seatIds.length === 0 && <Notice kind="empty" look="quiet" title={t('share.waiting')}>{null}</Notice>}
      <Await query={query}>
        {({ sharePreview }) => (
          <Table
            caption={t('share.preview')}
            captionHidden
            rows={sharePreview}
            rowKey={({ seatId }) => seatId}
            columns={[
              { key: 'who', heads: true, title: t('share.person'), cell: ({ seatId }) => <Person seat={seatOf(seatId)} /> },
              { key: 'sees', title: t('share.sees'), cell: ({ level }) => (level === 'FULL' ? <strong>{t('level.FULL')}</strong> : <span className="ct-muted">{t('level.NOTHING')}</span>) },
              { key: 'why', title: t('share.why'), cell: ({ because }) => t(`because.${because as 'NAMED'}`) },
            ]}
          />
        )}
      </Await>
    </>
  );
}

const Person = ({ seat }: { seat: TableSeat | undefined }) => (
  <>
    {seat?.name}
    <br />
    <span className="ct-muted ct-small">{seat?.organisation}</span>
  </>
);
