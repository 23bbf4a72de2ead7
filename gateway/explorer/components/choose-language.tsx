import { useIntl } from 'react-intl';
import { type Language, languages, useLanguage } from '../language/language-provider.tsx';

/** Chooses the language of the pages. Languages are named in themselves. */
export function ChooseLanguage() {
  const intl = useIntl();
  const { language, choose } = useLanguage();
  return (
    <select
      aria-label={intl.formatMessage({ id: 'components.language' })}
      value={language}
      onChange={({ target }) => {
        choose(target.value as Language);
      }}
    >
      {Object.entries(languages).map(([code, name]) => (
        <option key={code} value={code} lang={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
