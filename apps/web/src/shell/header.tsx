import { forgetDrafts, useConnection, useViewer, type Viewer } from '@casustafel/client';
import { Button, ConnectionStatus, DemoRibbon, QuickHide, useLanguage, useT, WHERE_ID } from '@casustafel/ui';
import { OFFICES } from '@casustafel/kernel';
import { Link, useLocation } from 'wouter';
import { messages } from './shell.messages';

export function Header() {
  const t = useT(messages);
  const viewer = useViewer();
  const line = useConnection();
  return (
    <header>
      {viewer?.mode === 'demo' && <DemoRibbon />}
      <div className="ct-header">
      <Link href="/" className="ct-header__name" aria-label={t('home')}>
        Casustafel
      </Link>
      <span className="ct-header__where" id={WHERE_ID} />
      {viewer && <Menu viewer={viewer} />}
      {viewer && (
        <div className="ct-header__me">
          <span className="ct-header__who">
            {t('youAre')} <strong>{viewer.name}</strong>,{' '}
            <span>{[...new Set([viewer.jobTitle, viewer.organisation.name, ...OFFICES.filter((office) => viewer.offices.includes(office)).map((office) => t(office))])].filter(Boolean).join(', ')}</span>
          </span>
          {line !== 'connecting' && <ConnectionStatus state={line} />}
        </div>
      )}
      <div className="ct-header__acts">
        <LanguageSwitch />
        {viewer && <SignOut />}
      </div>
      <QuickHide />
      </div>
    </header>
  );
}

function Menu({ viewer }: { viewer: Viewer }) {
  const t = useT(messages);
  const [path] = useLocation();
  // Whoever holds a mandate came for that first.
  const mandate = viewer.offices.includes('MANDATE_HOLDER') ? [{ href: '/stand-in', word: t('standIn') }] : [];
  const entries = [...mandate, { href: '/', word: t(viewer.chairs.length > 0 ? 'week' : 'mine') }, ...(viewer.offices.includes('PRIVACY_OFFICER') ? [{ href: '/log', word: t('log') }, { href: '/leaks', word: t('leaks') }, { href: '/emergencies', word: t('emergencies') }] : []), ...(viewer.offices.includes('ADMINISTRATOR') ? [{ href: '/agreements', word: t('agreements') }] : []), { href: '/rule-book', word: t('ruleBook') }];
  return (
    <nav className="ct-nav" aria-label={t('main')}>
      {entries.map(({ href, word }) => (
        <Link key={href} href={href} aria-current={path === href ? 'page' : undefined}>
          {word}
        </Link>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const t = useT(messages);
  const { language, setLanguage } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <Button purpose="subtle" lang={other} title={t('languageTitle')} onClick={() => setLanguage(other)}>
      {t('language')}
    </Button>
  );
}

/** Loads the page anew afterwards, so that nothing of this person is left in memory. */
function SignOut() {
  const t = useT(messages);
  const leave = async (): Promise<void> => {
    await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin', headers: { 'x-csrf': '1' } }).catch(() => undefined);
    forgetDrafts();
    location.assign('/sign-in');
  };
  return (
    <Button purpose="subtle" onClick={() => void leave()}>
      {t('signOut')}
    </Button>
  );
}
