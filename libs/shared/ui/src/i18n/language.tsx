import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { LANGUAGES, type Language } from './define-messages';

interface Choice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const Context = createContext<Choice>({ language: 'nl', setLanguage: () => undefined });
const COOKIE = 'casustafel-language';
const A_YEAR = 60 * 60 * 24 * 365;

/** A cookie, not local storage: the one thing kept in the browser is this choice, and it says nothing of a case. */
function remembered(): Language {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return LANGUAGES.find((language) => language === found) ?? 'nl';
}

/** Gives everything beneath it the language the person chose. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [language, choose] = useState<Language>(() => initial ?? remembered());

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const setLanguage = useCallback((next: Language) => {
    document.cookie = `${COOKIE}=${next}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax`;
    choose(next);
  }, []);

  const value = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <Context value={value}>{children}</Context>;
}

export const useLanguage = (): Choice => useContext(Context);
