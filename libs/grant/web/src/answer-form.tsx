import { Await, useMutation, useQuery, useServerDraft } from '@casustafel/client';
import { DECLINE_SENTENCES, type DeclineSentence } from '@casustafel/grant-domain';
import { Actions, Button, CheckboxGroup, DateInput, Disclosure, Form, Notice, Paragraph, RadioGroup, Stack, TextArea, Watched, useAnnounce, useLanguage, useScopedForm, useT } from '@casustafel/ui';
import { useState } from 'react';
import type { AccessRequest, OwnItem } from './access-request';
import { DeclineAccessDocument, GrantAccessDocument, GrantPreviewDocument } from './grant.documents';
import { grantMessages } from './grant.messages';

interface Props {
  readonly request: AccessRequest;
  /** The viewer's own items, of which those that fit are offered. */
  readonly own: readonly OwnItem[];
}

/** Granting, with a preview of what it would open and what the law keeps shut; or declining, with a sentence. */
export function AnswerForm(props: Props) {
  const t = useT(grantMessages);
  return (
    <Stack gap={2}>
      <Disclosure title={t('grant.title')}><GrantForm {...props} /></Disclosure>
      <Disclosure title={t('decline.title')}><DeclineForm request={props.request} /></Disclosure>
    </Stack>
  );
}

function GrantForm({ request, own }: Props) {
  const t = useT(grantMessages);
  const announce = useAnnounce();
  const grant = useMutation(GrantAccessDocument);
  const form = useScopedForm(`grant:${request.id}`, grant.problem, { itemIds: t('grant.items'), reason: t('grant.reason'), untilOn: t('ask.until') });
  const [picked, pick] = useState<string[]>([]);
  const reason = useServerDraft(request.caseId, `AccessRequest:${request.id}:grant`);
  const [untilOn, setUntilOn] = useState('');
  const fitting = own.filter(({ category }) => category === request.category);
  const itemIds = request.contributionId ? [request.contributionId] : picked;

  const submit = async (): Promise<void> => {
    const { data } = await grant.run({ input: { id: request.id, version: request.version, itemIds, level: request.level, reason: reason.value, untilOn: untilOn || null } });
    if (!data) return;
    reason.done();
    announce(t('grant.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      {request.category && fitting.length > 0 && (
        <CheckboxGroup name={form.name('itemIds')} label={t('grant.items')} description={t('grant.itemsHelp')} value={picked} onChange={pick} options={fitting.map(({ id, label }) => ({ value: id, label }))} />
      )}
      {request.category && fitting.length === 0 && <Paragraph muted>{t('grant.nothing')}</Paragraph>}
      {itemIds.length > 0 && <Preview request={request} itemIds={itemIds} own={own} />}
      <TextArea name={form.name('reason')} label={t('grant.reason')} description={t(request.category ? 'grant.reasonScope' : 'grant.reasonHelp')} required value={reason.value} onChange={reason.change} maxLength={1000} />
      <Watched texts={[reason.value]} />
      <DateInput name={form.name('untilOn')} label={t('ask.until')} description={t('grant.untilHelp')} value={untilOn} onChange={setUntilOn} />
      <Actions><Button type="submit" purpose="primary" busy={grant.busy}>{t('grant.do')}</Button></Actions>
    </Form>
  );
}

/** What each item would show, before it is done; and for what stays shut the article and who may lift it. */
function Preview({ request, itemIds, own }: { request: AccessRequest; itemIds: readonly string[]; own: readonly OwnItem[] }) {
  const t = useT(grantMessages);
  const { language } = useLanguage();
  const query = useQuery(GrantPreviewDocument, { caseId: request.caseId, requestId: request.id, itemIds: [...itemIds], level: request.level, language });
  return (
    <Await query={query}>
      {({ grantPreview }) => (
        <ul className="ct-rows" aria-label={t('grant.preview')}>
          {grantPreview.map(({ contributionId, level, ifGranted, article, text, missing, mayBeLiftedBy }) => (
            <li key={contributionId}>
              <strong>{own.find(({ id }) => id === contributionId)?.label ?? t('grant.item')}</strong>
              {ifGranted !== level ? (
                <Paragraph>{t('grant.opens', { from: t(`level.${level as 'HIT'}`), to: t(`level.${ifGranted as 'FULL'}`) })}</Paragraph>
              ) : (
                <Notice kind="forbidden" look="quiet" title={t('grant.shut')}>
                  <Paragraph>{text} <span className="ct-muted ct-small">({article})</span></Paragraph>
                  {missing.length > 0 && <Paragraph muted>{t('missing', { what: missing.map((lack) => t(`lacks.${lack as 'gate'}`)).join(' ') })}</Paragraph>}
                  {mayBeLiftedBy.length > 0 && <Paragraph muted>{t('grant.lifts', { who: mayBeLiftedBy.map((who) => t(`lifts.${who as 'CHAIR'}`)).join(', ') })}</Paragraph>}
                </Notice>
              )}
            </li>
          ))}
        </ul>
      )}
    </Await>
  );
}

function DeclineForm({ request }: { request: AccessRequest }) {
  const t = useT(grantMessages);
  const announce = useAnnounce();
  const decline = useMutation(DeclineAccessDocument);
  const form = useScopedForm(`decline:${request.id}`, decline.problem, { sentence: t('decline.sentence'), reason: t('decline.reason') });
  const [sentence, setSentence] = useState<DeclineSentence | null>(null);
  const reason = useServerDraft(request.caseId, `AccessRequest:${request.id}:decline`);
  const ofScope = Boolean(request.category);
  const submit = async (): Promise<void> => {
    const { data } = await decline.run({ input: { id: request.id, version: request.version, sentence: sentence ?? '', reason: reason.value || null } });
    if (!data) return;
    reason.done();
    announce(t('decline.done'));
  };
  return (
    <Form onSubmit={() => void submit()} problem={form.problem} labels={form.labels}>
      <RadioGroup name={form.name('sentence')} label={t('decline.sentence')} description={t('decline.sentenceHelp')} required value={sentence} onChange={setSentence} options={DECLINE_SENTENCES.map((value) => ({ value, label: t(`sentence.${value}`) }))} />
      <TextArea name={form.name('reason')} label={t('decline.reason')} description={t(ofScope ? 'decline.reasonScope' : 'decline.reasonHelp')} required={!ofScope} value={reason.value} onChange={reason.change} maxLength={1000} />
      <Watched texts={[reason.value]} />
      {ofScope && reason.value.trim() && <Notice kind="conflict" look="quiet" title={t('decline.warn.title')}>{t('decline.warn.text')}</Notice>}
      <Actions><Button type="submit" busy={decline.busy}>{t('decline.do')}</Button></Actions>
    </Form>
  );
}
