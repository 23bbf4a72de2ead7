import { type ChangeParameters, type ParameterChanges, useParameters } from '../../application/change-parameters.ts';
import { type FilterField, type KindName, kindNames } from './kinds/record-kind.ts';

/** What is searched: records of one kind, or of all kinds at once. */
export type SearchedKind = KindName | 'everything';

interface SearchAddress {
  kind: SearchedKind;
  /** Text, filters and order. */
  parameters: URLSearchParams;
  /** While somebody types, the address is replaced, so that going back skips what was half typed. */
  change: ChangeParameters;
}

/** The parameters of a filter in the address. */
export function parametersOf(field: FilterField): string[] {
  return field.type === 'dates' || field.type === 'years' ? [`${field.name}From`, `${field.name}To`] : [field.name];
}

/** The search that the address names: it can be bookmarked, sent, and gone back to. */
export function useSearchAddress(): SearchAddress {
  const [parameters, change] = useParameters();
  const named = parameters.get('kind');
  return { kind: kindNames.find((name) => name === named) ?? 'everything', parameters, change };
}

/** The search for another kind: the words stay, and so do filters that both kinds have with the same values. */
export function changesToKind(
  kind: SearchedKind,
  filters: readonly FilterField[],
  parameters: URLSearchParams,
): ParameterChanges {
  const kept = filters.filter(({ type }) => type !== 'enum').flatMap(parametersOf);
  const dropped = [...parameters.keys()].filter((name) => name !== 'text' && !kept.includes(name));
  return {
    ...Object.fromEntries(dropped.map((name) => [name, []])),
    kind: kind === 'everything' ? '' : kind,
  };
}
