import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { fieldOf, isPosition } from '../values/paths.ts';
import { distinctValues } from '../values/value-key.ts';
import { emptyList } from '../values/value-order.ts';

/** The keys of a document in an index, and which of the index's fields have a list somewhere on their path. */
export interface IndexKeys {
  /** For each key the value of each field; `undefined` for a missing one. */
  keys: readonly (readonly unknown[])[];
  hasList: readonly boolean[];
}

/** A field that is followed into a document: the value reached so far, and what is left of the path. */
interface Walk {
  value: unknown;
  rest: readonly string[];
  /** Whether the value is an element of a list at the end of the path, which is not expanded again. */
  isFinal?: boolean;
}

/**
 * The keys of a document: one for each element of a list. Fields within the same list belong together, element by element.
 * @throws CannotIndexParallelArrays when fields lie in different lists
 */
export function indexKeysOf(document: Document, fields: readonly (readonly string[])[]): IndexKeys {
  const hasList = fields.map(() => false);
  const walks = fields.map((rest): Walk => ({ value: document, rest }));
  const keys = expand(walks, hasList);
  return { keys: keys.length > 1 ? distinctValues(keys) : keys, hasList };
}

function expand(walks: readonly Walk[], hasList: boolean[]): unknown[][] {
  const stopped = walks.map(untilList);
  const lists = stopped.filter(({ value, isFinal }) => Array.isArray(value) && isFinal !== true);
  const [first] = lists;
  if (first === undefined) return [stopped.map(({ value }) => value)];
  if (lists.some(({ value }) => value !== first.value)) {
    throw new ServerError('CannotIndexParallelArrays', 'cannot index parallel arrays');
  }
  stopped.forEach(({ value }, index) => {
    if (value === first.value) hasList[index] = true;
  });
  const elements = first.value as unknown[];
  const ofElement = (element: unknown, isEmpty: boolean): Walk[] =>
    stopped.map((walk) => (walk.value === first.value ? intoElement(walk, element, isEmpty) : walk));
  if (elements.length === 0) return expand(ofElement(undefined, true), hasList);
  return elements.flatMap((element) => expand(ofElement(element, false), hasList));
}

/** Follows a path up to its end or to the next list. */
function untilList(walk: Walk): Walk {
  if (walk.isFinal === true) return walk;
  const { value, rest } = walk;
  let [reached, left] = [value, rest];
  while (left.length > 0) {
    if (Array.isArray(reached)) {
      const [name = ''] = left;
      if (!isPosition(name) || Number(name) >= reached.length) return { value: reached, rest: left };
      reached = reached[Number(name)];
    } else reached = fieldOf(reached, left[0] ?? '');
    left = left.slice(1);
  }
  return { value: reached, rest: left };
}

function intoElement({ rest }: Walk, element: unknown, isEmpty: boolean): Walk {
  if (rest.length === 0) return { value: isEmpty ? emptyList : element, rest, isFinal: true };
  return { value: isDocument(element) ? element : undefined, rest };
}
