import { type ConstArgumentNode, type ConstDirectiveNode, type DocumentNode, Kind, parse, visit } from 'graphql';

const securityDirectives = new Set(['authenticated', 'requiresScopes', 'policy']);
const securityLink = /\/(authenticated|requiresScopes|policy)\/v[\d.]+$/;
const securityScalar = /^(requiresScopes|policy)__/;

/** The link of such a directive. Others are for security too, `@inaccessible` among them: they stay. */
function isSecurityLink({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  const links = ({ name: argument, value }: ConstArgumentNode) =>
    argument.value === 'url' && value.kind === Kind.STRING && securityLink.test(value.value);
  return name.value === 'link' && given.some(links);
}

/**
 * A supergraph without the directives that say who may see what. `@apollo/gateway` refuses a supergraph that has them; this
 * gateway enforces them itself, from the whole supergraph.
 */
export function withoutSecurityDirectives(supergraphSdl: string): DocumentNode {
  return visit(parse(supergraphSdl, { noLocation: true }), {
    Directive: (node) =>
      securityDirectives.has(node.name.value) || isSecurityLink(node as ConstDirectiveNode) ? null : undefined,
    DirectiveDefinition: (node) => (securityDirectives.has(node.name.value) ? null : undefined),
    ScalarTypeDefinition: (node) => (securityScalar.test(node.name.value) ? null : undefined),
  });
}
