import type { Rewrite } from '../planning/plan.ts';
import { type Data, isData } from './data.ts';
import { mayFitType, type PossibleTypes, typeConditionOf } from './type-conditions.ts';

/** Changes what a subgraph gave, in place, before it is merged: the planner's own aliases go, and names of types are set right. */
export function rewriteData(rewrites: readonly Rewrite[], value: unknown, possibleTypes: PossibleTypes): void {
  for (const rewrite of rewrites) apply(rewrite, 0, value);

  function apply(rewrite: Rewrite, step: number, here: unknown): void {
    if (Array.isArray(here)) for (const item of here) apply(rewrite, step, item);
    if (!isData(here)) return;
    const element = rewrite.path[step] ?? '';
    const condition = typeConditionOf(element);
    if (condition !== undefined) {
      if (mayFitType(here.__typename, condition, possibleTypes)) apply(rewrite, step + 1, here);
    } else if (step < rewrite.path.length - 1) apply(rewrite, step + 1, here[element]);
    else change(rewrite, element, here);
  }
}

function change(rewrite: Rewrite, key: string, object: Data): void {
  if (rewrite.kind === 'ValueSetter') object[key] = rewrite.setValueTo;
  else if (object[key] !== undefined) {
    object[rewrite.renameKeyTo] = object[key];
    // An undefined value counts as absent.
    object[key] = undefined;
  }
}

/** The path of an error in a subgraph's answer, with the keys that the data has after its rewrites. */
export function rewritePath(rewrites: readonly Rewrite[], path: readonly (string | number)[]): (string | number)[] {
  return path.map((element) => {
    const rewrite = rewrites.find(({ kind, path: keys }) => kind === 'KeyRenamer' && keys.at(-1) === element);
    return rewrite?.kind === 'KeyRenamer' ? rewrite.renameKeyTo : element;
  });
}
