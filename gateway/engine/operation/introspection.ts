import { type DocumentNode, executeSync, type GraphQLSchema, visit } from 'graphql';

/** Whether a root field is about the schema, which no subgraph is asked for. */
export function isIntrospectionField(name: string): boolean {
  return name === '__schema' || name === '__type';
}

/**
 * Answers `__schema` and `__type` from the schema that clients see.
 * @returns the answers by the names that the operation gives them
 */
export function introspect(
  document: DocumentNode,
  operationName: string | undefined,
  schema: GraphQLSchema,
  variableValues: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const result = executeSync({
    schema,
    document: onlyIntrospection(document, schema),
    ...(operationName !== undefined && { operationName }),
    variableValues,
  });
  return result.data ?? {};
}

/** Other root fields go: nothing resolves them here. Fields of that depth are root fields, in fragments too. */
function onlyIntrospection(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const queryType = schema.getQueryType()?.name;
  return visit(document, {
    FragmentDefinition: ({ typeCondition }) => (typeCondition.name.value === queryType ? undefined : false),
    Field: ({ name }) => (isIntrospectionField(name.value) ? false : null),
  });
}
