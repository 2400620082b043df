import { useMutation, useQuery } from '@casustafel/client';
import { Actions, Button, Card, CheckboxGroup, FactSentence, Form, Paragraph, RadioGroup, Split, TextArea, TextInput, Watched, useAnnounce, useLanguage, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ShareDocument, ShareGroundsDocument, SharePreviewDocument } from './contribution.documents';
import { contributionMessages } from './contribution.messages';
import type { Fact, TableSeat } from './fact';
import { lastGroup, rememberGroup } from './last-group';
import { NOTHING_CHOSEN, optionsOf, type ShareChoice } from './share-choice';
import { ShareLaw, type DrawConsent } from './share-law';
import { SharePreview } from './share-preview';

interface Props {
  readonly caseId: string;
  /** Own items that are about to be shared; several at once. */
  readonly facts: readonly Fact[];
  readonly seats: readonly TableSeat[];
  readonly consent: DrawConsent;
  readonly onDone: () => void;
}

type Choice = 'everyone' | 'last' | 'some';

/** Left what is shared and with whom, right who at this table would see what, judged by the server while choosing. */
export function SharePanel({ caseId, facts: offered, seats, consent, onDone }: Props) {
  const t = useT(contributionMessages);
  const announce = useAnnounce();
  const share = useMutation(ShareDocument);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [ground, setGround] = useState('');
  const [article, setArticle] = useState('');
  const [law, setLaw] = useState<ShareChoice>(NOTHING_CHOSEN);
  const { language } = useLanguage();

  const [picked, pick] = useState<string[]>(() => offered.map(({ id }) => id));
  const facts = offered.filter(({ id }) => picked.includes(id));

  const own = offered[0]?.organisationId;
  const others = seats.filter((seat) => seat.live && seat.organisationId !== own);
  const earlier = lastGroup(caseId).filter((id) => others.some((seat) => seat.id === id));
  const seatIds = choice === 'everyone' ? others.map(({ id }) => id) : choice === 'last' ? earlier : choice === 'some' ? chosen : [];
  const grounds = useQuery(ShareGroundsDocument, { caseId, ids: facts.map(({ id }) => id), seatIds, language }, { skip: facts.length === 0 || seatIds.length === 0 });
  const offeredGrounds = grounds.data?.shareGrounds ?? [];
  const preview = useQuery(SharePreviewDocument, { caseId, ids: facts.map(({ id }) => id), seatIds, options: optionsOf(law), language }, { skip: facts.length === 0 });
  // Whom it would reach, as the law has it now; while that is being asked, whom one chose.
  const seeing = preview.data ? preview.data.sharePreview.filter(({ seatId, level }) => seatIds.includes(seatId) && level !== 'NOTHING').length : seatIds.length;
  const unverified = offeredGrounds.some((ground) => ground.unverified);
  const withoutGround = facts.some((fact) => !fact.ground);

  const submit = async (): Promise<void> => {
    if (seatIds.length === 0 || facts.length === 0) return;
    const { data } = await share.run({ input: { ids: facts.map(({ id }) => id), seatIds, ground: ground || null, article: article || null, ...optionsOf(law) } });
    if (!data) return;
    rememberGroup(caseId, seatIds);
    announce(t('share.done', { count: seeing }));
    onDone();
  };

  return (
    <Form onSubmit={() => void submit()} problem={share.problem} labels={{ ground: t('form.ground'), seatIds: t('share.who'), naming: t('share.naming'), 'gate.reason': t('share.gateReason'), 'gate.consentId': t('share.consent'), level: t('share.level') }}>
      <Split
        even
        side={
          <Card title={t('share.preview')}>
            <SharePreview query={preview} seats={seats} nobodyChosen={seatIds.length === 0} />
            <Actions>
              <Button type="submit" purpose="primary" busy={share.busy} disabled={seatIds.length === 0 || facts.length === 0}>
                {seatIds.length === 0 ? t('share.chooseFirst') : seeing === 0 ? t('share.nobodyYet') : t('share.do', { count: seeing })}
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
          <ShareLaw facts={facts} seats={seats} seatIds={seatIds} grounds={offeredGrounds} consent={consent} choice={law} onChange={(change) => setLaw((now) => ({ ...now, ...change }))} />
          {unverified && <TextArea name="naming" label={t('share.naming')} description={t('share.namingHelp')} value={law.naming} onChange={(naming) => setLaw((now) => ({ ...now, naming }))} maxLength={1000} />}
          {unverified && <Watched texts={[law.naming]} cited={facts.map(({ id }) => id)} />}
          {withoutGround && <TextInput name="ground" label={t('form.ground')} description={t('form.groundHelp')} required value={ground} onChange={setGround} maxLength={600} />}
          {withoutGround && <TextInput name="article" label={t('form.article')} value={article} onChange={setArticle} maxLength={120} />}
        </Card>
      </Split>
    </Form>
  );
}
