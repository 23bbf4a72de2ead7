import { useIntl } from 'react-intl';
import type { CaseDimension } from '../../../../schema/generated/explorer-operations.ts';
import { useEnumWords } from '../../language/enum-words.tsx';

/** How to say the value of a dimension of cases in the reader's language; null is what the record does not say. */
export function useDimensionWords(): (dimension: CaseDimension, value: string | null) => string {
  const intl = useIntl();
  const enumWords = useEnumWords();
  return (dimension, value) => {
    if (value === null) return intl.formatMessage({ id: 'components.not-known' });
    switch (dimension) {
      case 'STATUS':
        return enumWords('CaseStatus', value);
      case 'POLICY':
        return enumWords('SeparationPolicy', value);
      case 'NATIONALITY':
        return intl.formatDisplayName(value, { type: 'region' }) ?? value;
      default:
        return value;
    }
  };
}
