import { useIntl } from 'react-intl';
import enumValues from './enum-values.en.json';

type EnumValueId = keyof typeof enumValues;
type EnumName = EnumValueId extends `${infer Name}.${string}` ? Name : never;

/** How to say a value of an enum of the graph in the reader's language: `words('CaseStatus', 'PARENT_LOCATED')`. */
export function useEnumWords(): (enumName: EnumName, value: string) => string {
  const intl = useIntl();
  return (enumName, value) => {
    const id = `${enumName}.${value}`;
    // A value that is newer than these pages is shown as it is.
    return id in enumValues ? intl.formatMessage({ id: id as EnumValueId }) : value;
  };
}

/** A value of an enum of the graph in the reader's language. */
export function EnumWords({ of, value }: { of: EnumName; value: string }) {
  return useEnumWords()(of, value);
}
