/** The address of GraphiQL with one of the example operations open, named by its file: `published-figures`. */
export function graphiqlAddress(operation: string): string {
  return `/graphiql?${new URLSearchParams({ operation }).toString()}`;
}
