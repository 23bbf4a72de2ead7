import { useIntl } from 'react-intl';
import enumValues from './enum-values.en.json';

type EnumValueId = keyof typeof enumValues;
/** An enum of the graph of which there are words. */
export type EnumName = EnumValueId extends `${infer Name}.${string}` ? Name : never;

/** The values of an enum of the graph, in the order of the schema. */
export function valuesOfEnum(enumName: EnumName): string[] {
  const beginning = `${enumName}.`;
  return Object.keys(enumValues)
    .filter((id) => id.startsWith(beginning))
    .map((id) => id.slice(beginning.length));
}

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
