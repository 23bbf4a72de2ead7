import { useIntl } from 'react-intl';

/** A country by its name in the reader's language. */
export function CountryName({ code }: { code: string }) {
  return useIntl().formatDisplayName(code, { type: 'region' }) ?? code;
}

/** A language by its name in the reader's language. */
export function LanguageName({ code }: { code: string }) {
  return useIntl().formatDisplayName(code, { type: 'language' }) ?? code;
}
