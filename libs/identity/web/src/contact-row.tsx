import { useMutation } from '@casustafel/client';
import { Button, Cluster, FormErrorSummary, Paragraph, Row, Tag, useAnnounce, useT } from '@casustafel/ui';
import { useState } from 'react';
import { ConfirmLinkDocument, ProposeLinkDocument, UndoLinkDocument } from './identity.documents';
import { identityMessages } from './identity.messages';
import { UndoDialog } from './undo-dialog';
import { contactStateOf, type ContactInView } from './who-in-view';

const TONE = { CONTACT: 'plain', PROPOSED_HERE: 'plain', PROPOSED_THERE: 'warn', LINKED: 'accent' } as const;

/** Somebody of another table, and where the two stand about this person. */
export function ContactRow({ caseId, contact, label }: { caseId: string; contact: ContactInView; label: string }) {
  const t = useT(identityMessages);
  const announce = useAnnounce();
  const [undoing, setUndoing] = useState(false);
  const propose = useMutation(ProposeLinkDocument);
  const confirm = useMutation(ConfirmLinkDocument);
  const undo = useMutation(UndoLinkDocument);
  const { id: contactId, name, organisation, viewerMay } = contact;
  const state = contactStateOf(contact);
  const say = (data: unknown, done: 'contacts.proposed' | 'contacts.confirmed'): void => {
    if (data) announce(t(done));
  };
  return (
    <Row>
      <FormErrorSummary problem={propose.problem ?? confirm.problem} />
      <Cluster>
        {t('contacts.line', { label, name, organisation })}
        <Tag tone={TONE[state]}>{t(`contacts.${state}`)}</Tag>
      </Cluster>
      {contact.undoReason && <Paragraph muted small>{t('contacts.undoReason', { reason: contact.undoReason })}</Paragraph>}
      <Cluster>
        {viewerMay.propose && <Button busy={propose.busy} onClick={() => void propose.run({ contactId }).then(({ data }) => say(data, 'contacts.proposed'))}>{t('contacts.propose', { label })}</Button>}
        {viewerMay.confirm && <Button busy={confirm.busy} onClick={() => void confirm.run({ contactId }).then(({ data }) => say(data, 'contacts.confirmed'))}>{t('contacts.confirm', { label })}</Button>}
        {viewerMay.undo && <Button purpose="subtle" onClick={() => setUndoing(true)}>{t('contacts.undoFor', { label })}</Button>}
      </Cluster>
      {undoing && (
        <UndoDialog
          caseId={caseId} place={`IdentityContact:${contactId}`} problem={undo.problem} busy={undo.busy} onClose={() => setUndoing(false)}
          onUndo={async (reason) => {
            const { data } = await undo.run({ input: { contactId, reason } });
            if (data) announce(t('contacts.undone'));
            return data !== null;
          }}
        />
      )}
    </Row>
  );
}
