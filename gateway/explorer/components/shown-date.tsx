import { useIntl } from 'react-intl';

type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'ESTIMATED';

const shownParts: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  DAY: { year: 'numeric', month: 'short', day: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  YEAR: { year: 'numeric' },
  ESTIMATED: { year: 'numeric', month: 'long' },
};

/** How to write a `Date` in the reader's language, as precisely as it is known; one that is not known in words. */
export function useShownDate(): (date: string | null | undefined, precision?: DatePrecision) => string {
  const intl = useIntl();
  return (date, precision = 'DAY') => {
    if (date === null || date === undefined) return intl.formatMessage({ id: 'components.not-known' });
    const words = intl.formatDate(`${date}T00:00:00Z`, { ...shownParts[precision], timeZone: 'UTC' });
    return precision === 'ESTIMATED' ? intl.formatMessage({ id: 'components.about-date' }, { date: words }) : words;
  };
}

/** A `Date` in the reader's language. */
export function ShownDate({ date, precision }: { date: string | null | undefined; precision?: DatePrecision }) {
  const shownDate = useShownDate();
  const words = shownDate(date, precision);
  return date ? <time dateTime={date}>{words}</time> : words;
}

/** A `DateTime` in the reader's language and time zone. */
export function ShownTime({ time }: { time: string }) {
  const intl = useIntl();
  return <time dateTime={time}>{intl.formatDate(time, { dateStyle: 'medium', timeStyle: 'short' })}</time>;
}
