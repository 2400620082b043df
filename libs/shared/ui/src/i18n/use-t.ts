import { useMemo } from 'react';
import { lookUp, type Catalogue, type Language, type NamesIn, type Params, type Texts } from './define-messages';
import { fill } from './fill';
import { useLanguage } from './language';
import { formatDate, formatDateTime, formatDay, formatNumber, formatTime, type When } from './dates';
import { uiMessages } from './ui.messages';

type Args<S extends string> = [NamesIn<S>] extends [never] ? [params?: Params] : [params: { readonly [N in NamesIn<S>]: string | number }];

/** Says one thing of a catalogue in the language of the person. */
export type Say<T extends Texts> = <K extends keyof T & string>(key: K, ...args: Args<T[K]>) => string;

/** Words for a known language, for code outside of a component. */
export function speak<T extends Texts>(messages: Catalogue<T>, language: Language): Say<T> {
  return (key, ...[params]) => fill((messages[language] as Texts)[key] ?? messages.nl[key] ?? key, params);
}

/** The words of one slice: `const t = useT(messages); t('greeting', { name })`. */
export function useT<T extends Texts>(messages: Catalogue<T>): Say<T> {
  const { language } = useLanguage();
  return useMemo(() => speak(messages, language), [messages, language]);
}

/** The words every screen shares. */
export const useUiT = () => useT(uiMessages);

/** Dates, times and numbers in the language of the person. */
export function useDates() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      date: (when: When) => formatDate(when, language),
      day: (when: When) => formatDay(when, language),
      time: (when: When) => formatTime(when, language),
      dateTime: (when: When) => formatDateTime(when, language),
      number: (value: number) => formatNumber(value, language),
    }),
    [language],
  );
}

/** Turns a code of the server into a sentence; an unknown code still gives a calm one. */
export function useProblemText() {
  const { language } = useLanguage();
  return useMemo(() => {
    const first = (keys: readonly string[], params?: Params): string => {
      for (const key of keys) {
        const text = lookUp(key, language);
        if (text !== undefined) return fill(text, params);
      }
      return fill(uiMessages[language]['problem.UNKNOWN'], params);
    };
    return {
      problem: (code: string, params?: Params) => first([`problem.${code}`], params),
      fault: (code: string, params?: Params) => first([`fault.${code}`, `problem.${code}`, 'fault.INVALID'], params),
    };
  }, [language]);
}
