import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { english, loadSpanish } from './messages.ts';

export const languages = { en: 'English', es: 'Español' } as const;
export type Language = keyof typeof languages;

const storedLanguage = 'families-graph:language';

function firstLanguage(): Language {
  const wanted = localStorage.getItem(storedLanguage) ?? navigator.language;
  return wanted.startsWith('es') ? 'es' : 'en';
}

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

/** The reader's language, and how to choose another. */
export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The messages of a language, once they are there: Spanish is loaded when it is chosen. */
function useMessages(language: Language): { language: Language; messages: Record<string, string> } | undefined {
  const [spanish, setSpanish] = useState<Record<string, string>>();
  useEffect(() => {
    if (language === 'es') void loadSpanish().then(setSpanish);
  }, [language]);
  return useMemo(() => {
    if (language === 'en') return { language, messages: english };
    return spanish && { language, messages: spanish };
  }, [language, spanish]);
}

/** Gives the pages the reader's language: the one chosen last, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const shown = useMessages(language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose(chosen: Language) {
        localStorage.setItem(storedLanguage, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  if (shown === undefined) return null;
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={shown.language === 'es' ? 'es-US' : 'en-US'}>
        <IntlProvider locale={shown.language} messages={shown.messages}>
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  );
}
