import { useMutation } from '@casustafel/client';
import { currentStatement, type SigningWay } from '@casustafel/guest-domain';
import { Button, Dialog, FormErrorSummary, Hidden, Link, Paragraph, useAnnounce, useLanguage, useT } from '@casustafel/ui';
import { useState } from 'react';
import { SignGuestSecrecyDocument } from './guest.documents';
import { guestMessages } from './guest.messages';

/** The text of the statement in the language of the screen. */
export function StatementText() {
  const { language } = useLanguage();
  return <ol className="guest-statement">{currentStatement[language === 'en' ? 'en' : 'nl'].map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>;
}

/** The statement is read, signed, and recorded as signed by who saw it. */
export function SignSecrecy({ caseId, guestId, name }: { readonly caseId: string; readonly guestId: string; readonly name: string }) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const sign = useMutation(SignGuestSecrecyDocument);
  const [open, setOpen] = useState(false);
  const press = async (way: SigningWay): Promise<void> => {
    const { data } = await sign.run({ input: { guestId, statement: currentStatement.version, way } });
    if (!data) return;
    announce(t('sign.done'));
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sign.open')}<Hidden>: {name}</Hidden></Button>
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title={t('sign.title')}
          actions={
            <>
              <Button purpose="primary" busy={sign.busy} onClick={() => void press('PAPER')}>{t('sign.paper')}</Button>
              <Button busy={sign.busy} onClick={() => void press('SCREEN')}>{t('sign.screen')}</Button>
            </>
          }
        >
          <FormErrorSummary problem={sign.problem} />
          <Paragraph><strong>{name}</strong></Paragraph>
          <Paragraph>{t('sign.text')}</Paragraph>
          <StatementText />
          <Link href={`/cases/${caseId}/guests/${guestId}/statement`}>{t('sign.print')}</Link>
        </Dialog>
      )}
    </>
  );
}
