import { useIntl } from 'react-intl';
import type { ShownFigureFragment } from '../../../schema/generated/explorer-operations.ts';
import type { MessageId } from '../language/messages.ts';
import { useShownDate } from './shown-date.tsx';

const qualified: Record<ShownFigureFragment['qualifier'], MessageId> = {
  EXACT: 'components.figure-exact',
  ABOUT: 'components.figure-about',
  MORE_THAN: 'components.figure-more-than',
  AT_LEAST: 'components.figure-at-least',
  RANGE: 'components.figure-range',
  ESTIMATE: 'components.figure-estimate',
};

/** A published count in words, with how exact it is: `about 2,300`. */
export function useFigureWords(): (
  figure: Pick<ShownFigureFragment, 'qualifier' | 'value'> & { upperValue?: number | null },
) => string {
  const intl = useIntl();
  return ({ qualifier, value, upperValue }) =>
    intl.formatMessage(
      { id: qualified[qualifier] },
      { value: intl.formatNumber(value), upper: intl.formatNumber(upperValue ?? value) },
    );
}

/** The day, month or year of a published figure, as precisely as it is known. */
export function FigureDate({ asOf, asOfPrecision }: Pick<ShownFigureFragment, 'asOf' | 'asOfPrecision'>) {
  return useShownDate()(asOf, asOfPrecision);
}
