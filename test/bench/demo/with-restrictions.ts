import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';

const keys = new Set(['id', 'upc', 'username']);

function directiveFrom(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar Any ${text}`, { noLocation: true }).definitions;
  const [directive] = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
  if (directive === undefined) throw new Error(`Expected a directive but got: ${text}`);
  return directive;
}

function isRestrictable({ name, directives = [] }: FieldDefinitionNode): boolean {
  return !keys.has(name.value) && !directives.some((directive) => directive.name.value === 'external');
}

/** A subgraph of the demo in which every field that is no key needs a scope. */
export function withRestrictions(typeDefs: DocumentNode, scope: string): DocumentNode {
  const restriction = directiveFrom(`@requiresScopes(scopes: [["${scope}"]])`);
  const link = directiveFrom(
    '@link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@requiresScopes"])',
  );
  return visit(typeDefs, {
    SchemaExtension: (node) => ({ ...node, directives: [link] }),
    FieldDefinition: (node) =>
      isRestrictable(node) ? { ...node, directives: [...(node.directives ?? []), restriction] } : undefined,
  });
}
