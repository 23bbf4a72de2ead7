import type { Rewrite } from '../planning/plan.ts';
import { type Data, isData } from './data.ts';
import { mayFitType, type PossibleTypes, typeConditionOf } from './type-conditions.ts';

/** Objects for which a fetch has the same values from their ancestors. */
export interface ContextGroup {
  objects: Data[];
  /** The values by the names of the operation's variables. */
  variables: Readonly<Record<string, unknown>>;
}

const up = '..';

/**
 * Groups the objects at a path by the values that arguments take from what is around them (`@fromContext`).
 * @param rewrites each with a path that goes up (`..`), perhaps names a type, and ends at a field: its value becomes a variable
 */
export function contextGroups(
  root: Data,
  path: readonly string[],
  rewrites: readonly Rewrite[],
  possibleTypes: PossibleTypes,
): ContextGroup[] {
  const groups = new Map<string, ContextGroup>();
  visit(root, 0, []);
  return [...groups.values()];

  /** @param ancestors the objects around, the nearest last; lists do not count */
  function visit(value: unknown, step: number, ancestors: readonly Data[]): void {
    const key = path[step];
    if (key === '@') {
      if (Array.isArray(value)) for (const item of value) visit(item, step + 1, ancestors);
    } else if (isData(value)) {
      if (key === undefined) add(value, ancestors);
      else visit(value[key], step + 1, [...ancestors, value]);
    }
  }

  function add(object: Data, ancestors: readonly Data[]): void {
    const variables = Object.fromEntries(
      rewrites.flatMap((rewrite) => {
        const value = contextValue(rewrite.path, ancestors);
        return rewrite.kind === 'KeyRenamer' && value !== undefined ? [[rewrite.renameKeyTo, value]] : [];
      }),
    );
    const key = JSON.stringify(variables);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { objects: [object], variables });
    else group.objects.push(object);
  }

  function contextValue(steps: readonly string[], ancestors: readonly Data[]): unknown {
    const levels = steps.filter((step) => step === up).length;
    let value: unknown = ancestors.at(-levels);
    for (const step of steps.slice(levels)) {
      if (!isData(value)) return undefined;
      const condition = typeConditionOf(step);
      if (condition === undefined) value = value[step];
      else if (!mayFitType(value.__typename, condition, possibleTypes)) return undefined;
    }
    return value;
  }
}
