import { getIntrospectionQuery } from 'graphql';

/** What GraphiQL asks of the schema beside the usual: the page is set to it, and it is published so. */
export const graphiqlIntrospection = { inputValueDeprecation: false, schemaDescription: false } as const;

/** The text of the operation with which GraphiQL introspects, to the byte. */
export function graphiqlIntrospectionQuery(): string {
  return getIntrospectionQuery(graphiqlIntrospection);
}
