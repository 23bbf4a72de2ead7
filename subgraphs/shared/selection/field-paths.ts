/** Which paths of a record each field of a GraphQL type reads. A field that reads nothing but the id has an empty list. */
export type FieldPaths<Resolvers> = Record<
  Exclude<keyof Resolvers, '__resolveReference' | '__isTypeOf'>,
  readonly string[]
>;

/** The paths of a record that a set of fields reads. */
export function pathsOf(fieldPaths: Readonly<Record<string, readonly string[]>>, fields: Iterable<string>): string[] {
  const paths = [...fields].flatMap((field) => fieldPaths[field] ?? []);
  return [...new Set(paths)].sort();
}
