/** Names of the object types of each interface and union. */
export type PossibleTypes = Readonly<Record<string, readonly string[]>>;

const prefix = '... on ';

/** The type that an element of a rewrite's path names (`... on Type`); undefined where the element is a key. */
export function typeConditionOf(element: string): string | undefined {
  return element.startsWith(prefix) ? element.slice(prefix.length) : undefined;
}

/** Whether objects of a type are of the type that a condition names. */
export function fitsType(typeName: unknown, condition: string, possibleTypes: PossibleTypes): boolean {
  return typeName === condition || (possibleTypes[condition]?.includes(typeName as string) ?? false);
}

/** The same for data: the planner does not ask for the type's name everywhere, and where it is not there, it is the right one. */
export function mayFitType(typeName: unknown, condition: string, possibleTypes: PossibleTypes): boolean {
  return typeof typeName !== 'string' || fitsType(typeName, condition, possibleTypes);
}
