import { useMutation } from '@casustafel/client';
import { currentStatement, type SigningWay } from '@casustafel/guest-domain';
import { Actions, Button, Disclosure, FormErrorSummary, Link, Paragraph, useAnnounce, useLanguage, useT } from '@casustafel/ui';
import { SignGuestSecrecyDocument } from './guest.documents';
import { guestMessages } from './guest.messages';

/** The text of the statement in the language of the screen. */
export function StatementText() {
  const { language } = useLanguage();
  return <ol className="guest-statement">{currentStatement[language === 'en' ? 'en' : 'nl'].map((sentence) => <li key={sentence}>{sentence}</li>)}</ol>;
}

/** The statement is read, signed, and recorded as signed by who saw it. */
export function SignSecrecy({ caseId, guestId }: { readonly caseId: string; readonly guestId: string }) {
  const t = useT(guestMessages);
  const announce = useAnnounce();
  const sign = useMutation(SignGuestSecrecyDocument);
  const press = async (way: SigningWay): Promise<void> => {
    const { data } = await sign.run({ input: { guestId, statement: currentStatement.version, way } });
    if (data) announce(t('sign.done'));
  };
  return (
    <>
      <FormErrorSummary problem={sign.problem} />
      <Paragraph small>{t('sign.text')}</Paragraph>
      <Disclosure title={t('sign.show')}><StatementText /></Disclosure>
      <Link href={`/cases/${caseId}/guests/${guestId}/statement`}>{t('sign.print')}</Link>
      <Actions>
        <Button busy={sign.busy} onClick={() => void press('PAPER')}>{t('sign.paper')}</Button>
        <Button busy={sign.busy} onClick={() => void press('SCREEN')}>{t('sign.screen')}</Button>
      </Actions>
    </>
  );
}
