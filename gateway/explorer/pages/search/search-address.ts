import { useSearchParams } from 'react-router';
import { type FilterField, type KindName, kindNames } from './kinds/record-kind.ts';

/** What is searched: records of one kind, or of all kinds at once. */
export type SearchedKind = KindName | 'everything';

/** Changes of parameters: each to one value or several; without values it is taken away. */
export type ParameterChanges = Record<string, string | readonly string[]>;

interface SearchAddress {
  kind: SearchedKind;
  /** Text, filters and order. */
  parameters: URLSearchParams;
  /** Changes parameters. While somebody types, the address is replaced, so that going back skips what was half typed. */
  change: (changes: ParameterChanges, how?: { replace: boolean }) => void;
}

/** The parameters of a filter in the address. */
export function parametersOf(field: FilterField): string[] {
  return field.type === 'dates' || field.type === 'years' ? [`${field.name}From`, `${field.name}To`] : [field.name];
}

/** The search that the address names: it can be bookmarked, sent, and gone back to. */
export function useSearchAddress(): SearchAddress {
  const [parameters, setParameters] = useSearchParams();
  const named = parameters.get('kind');
  return {
    kind: kindNames.find((name) => name === named) ?? 'everything',
    parameters,
    change(changes, { replace } = { replace: false }) {
      // From the address as it is now: another field may have changed it since this was drawn.
      const current = new URLSearchParams(window.location.hash.split('?')[1]);
      // At once, so that a next choice is made among what is chosen already.
      setParameters(changed(current, changes), { replace, preventScrollReset: true, flushSync: true });
    },
  };
}

function changed(current: URLSearchParams, changes: ParameterChanges): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, values] of Object.entries(changes)) {
    next.delete(name);
    for (const value of [values].flat()) if (value !== '') next.append(name, value);
  }
  return next;
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
