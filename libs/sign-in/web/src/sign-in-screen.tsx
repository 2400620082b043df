import { Card, Notice, PageTitle, Paragraph, Stack, useProblemText, useT } from '@casustafel/ui';
import { useSearch } from 'wouter';
import { messages } from './sign-in.messages';

/** The way in: what this is, one button, and what was in the way the last time, in words. */
export function SignInScreen() {
  const t = useT(messages);
  const { problem: inWords } = useProblemText();
  const asked = new URLSearchParams(useSearch());
  const problem = asked.get('problem');
  return (
    <div className="ct-page">
      <Stack gap={6}>
        <PageTitle tab={t('tab')}>{t('title')}</PageTitle>
        <Paragraph lead>{t('what')}</Paragraph>
        {problem && (
          <Notice kind="failed" title={t('notIn')}>
            {inWords(problem)}
          </Notice>
        )}
        <Card>
          <Stack gap={4}>
            <Paragraph>{t('how')}</Paragraph>
            {/* Not a link inside the application: the server sends the browser on to the organisation. */}
            <a className="nl-button nl-button--primary" href={addressFor(asked.get('return'))}>
              {t(problem ? 'again' : 'signIn')}
            </a>
          </Stack>
        </Card>
      </Stack>
    </div>
  );
}

const addressFor = (back: string | null): string => (back ? `/auth/sign-in?return=${encodeURIComponent(back)}` : '/auth/sign-in');
