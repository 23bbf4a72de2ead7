import { useIntl } from 'react-intl';

/** A share from 0 to 1 in per cent, as the reader's language writes it. */
export function Percent({ of }: { of: number }) {
  return useIntl().formatNumber(of, { style: 'percent', maximumFractionDigits: 0 });
}
