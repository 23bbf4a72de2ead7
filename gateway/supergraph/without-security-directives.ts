import { type ConstArgumentNode, type ConstDirectiveNode, Kind, parse, print, visit } from 'graphql';

const securityDirectives = new Set(['authenticated', 'requiresScopes', 'policy']);
const securityScalar = /^(requiresScopes|policy)__/;

function isSecurityLink({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  const isForSecurity = ({ name: argument, value }: ConstArgumentNode) =>
    argument.value === 'for' && value.kind === Kind.ENUM && value.value === 'SECURITY';
  return name.value === 'link' && given.some(isForSecurity);
}

/**
 * A supergraph without the directives that say who may see what. `@apollo/gateway` refuses a supergraph that has them; this
 * gateway enforces them itself, from the whole supergraph.
 */
export function withoutSecurityDirectives(supergraphSdl: string): string {
  const document = visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) =>
      securityDirectives.has(node.name.value) || isSecurityLink(node as ConstDirectiveNode) ? null : undefined,
    DirectiveDefinition: (node) => (securityDirectives.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (securityScalar.test(node.name.value) ? null : undefined),
  });
  return print(document);
}
