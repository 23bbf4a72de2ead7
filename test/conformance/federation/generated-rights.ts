import { dnfConjunction } from '@apollo/federation-internals';
import fc from 'fast-check';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Rights } from '../../../gateway/engine/engine-types.ts';
import {
  fieldedTypes,
  fieldsIn,
  parseFieldSet,
  textArgument,
} from '../../../gateway/engine/planning/supergraph-types.ts';
import { mergedSchema, type TwinGraph, twinSubgraphs } from './merged-schemas.ts';
import type { SubgraphDefinition } from './scenario.ts';

/** What something needs of a caller: all of it; of the scopes and policies all in one of the lists. */
export interface Needs {
  authenticated: boolean;
  scopes: string[][];
  policies: string[][];
}

/** Needs by type (`Type`) and field (`Type.field`), as subgraphs say them. */
export type Restrictions = ReadonlyMap<string, Needs>;

/** Who asks. */
export interface GeneratedCaller {
  isAuthenticated: boolean;
  scopes: string[];
  policies: string[];
}

const scopeNames = ['s1', 's2', 's3'];
const policyNames = ['p1', 'p2'];
const linked = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@authenticated", "@requiresScopes", "@policy"]
)`;

export const callers: fc.Arbitrary<GeneratedCaller> = fc.record({
  isAuthenticated: fc.boolean(),
  scopes: fc.subarray(scopeNames),
  policies: fc.subarray(policyNames),
});

export function rightsOf({ isAuthenticated, scopes, policies }: GeneratedCaller): Rights {
  return { isAuthenticated, scopes, grantsPolicy: (policy) => policies.includes(policy) };
}

/** Random restrictions of a graph's types and fields; whatever requires a restricted field is restricted with it. */
export function restrictions(graph: TwinGraph): fc.Arbitrary<Restrictions> {
  const given = fc.record({ place: fc.constantFrom(...restrictable(graph)), needs: someNeeds() });
  return fc
    .uniqueArray(given, { selector: ({ place }) => place, minLength: 3, maxLength: 9, size: 'max' })
    .map((list) => withDependents(graph, new Map(list.map(({ place, needs }) => [place, needs]))));
}

function someNeeds(): fc.Arbitrary<Needs> {
  const listsOf = (names: readonly string[]) =>
    fc.array(fc.subarray([...names], { minLength: 1 }), { minLength: 1, maxLength: 2 });
  const nothing = { authenticated: false, scopes: [], policies: [] };
  return fc.oneof(
    fc.constant({ ...nothing, authenticated: true }),
    listsOf(scopeNames).map((scopes) => ({ ...nothing, scopes })),
    listsOf(policyNames).map((policies) => ({ ...nothing, policies })),
    fc.record({ authenticated: fc.boolean(), scopes: listsOf(scopeNames), policies: listsOf(policyNames) }),
  );
}

/** Types and fields that may be restricted: all but keys, which the gateway sends between subgraphs for everybody. */
function restrictable(graph: TwinGraph): string[] {
  const schema = mergedSchema(graph);
  const keys = keyFields(graph);
  const typesOfKeys = new Set([...keys].map((key) => typeOfField(schema, key)?.name));
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const isRoot = type === schema.getQueryType();
    const itself = (isObjectType(type) && !isRoot) || isEnumType(type) ? [type.name] : [];
    const fields = isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [];
    return [...itself.filter((name) => !typesOfKeys.has(name)), ...fields.filter((field) => !keys.has(field))];
  });
}

function typeOfField(schema: GraphQLSchema, coordinate: string): GraphQLNamedType | undefined {
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const type = schema.getType(typeName);
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
  return field && getNamedType(field.type);
}

function objectTypes(sdl: string): ObjectTypeDefinitionNode[] {
  return parse(sdl).definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
}

function directivesNamed(node: { directives?: readonly ConstDirectiveNode[] }, name: string) {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

function keyFields(graph: TwinGraph): Set<string> {
  const types = fieldedTypes(parse(graph.merged));
  const found = Object.values(graph.subgraphs).flatMap((sdl) =>
    objectTypes(sdl).flatMap((type) =>
      directivesNamed(type, 'key').flatMap((key) => [
        ...fieldsIn(types, parseFieldSet(textArgument(key, 'fields') ?? ''), type.name.value),
      ]),
    ),
  );
  return new Set(found);
}

/** Fields with `@requires`, and the fields that they require. */
function requirements(graph: TwinGraph): { field: string; required: ReadonlySet<string> }[] {
  const types = fieldedTypes(parse(graph.merged));
  return Object.values(graph.subgraphs).flatMap((sdl) =>
    objectTypes(sdl).flatMap((type) =>
      (type.fields ?? []).flatMap((field) =>
        directivesNamed(field, 'requires').map((requires) => ({
          field: `${type.name.value}.${field.name.value}`,
          required: fieldsIn(types, parseFieldSet(textArgument(requires, 'fields') ?? ''), type.name.value),
        })),
      ),
    ),
  );
}

/** Composition wants a field with `@requires` to need what its inputs need. */
function withDependents(graph: TwinGraph, given: Restrictions): Restrictions {
  const schema = mergedSchema(graph);
  const all = new Map(given);
  const dependents = requirements(graph);
  // Requirements of requirements: one round for each level.
  for (let level = 0; level < 4; level++)
    for (const { field, required } of dependents) {
      const inputs = [...required].flatMap((input) => {
        const [typeName = ''] = input.split('.');
        return [typeName, input, typeOfField(schema, input)?.name ?? ''].flatMap((place) => all.get(place) ?? []);
      });
      if (inputs.length > 0)
        all.set(field, together([...inputs, all.get(field)].filter((needs) => needs !== undefined)));
    }
  return all;
}

function together(needs: readonly Needs[]): Needs {
  const conjunction = (lists: string[][][]) => dnfConjunction<string>(lists.filter(({ length }) => length > 0));
  return {
    authenticated: needs.some(({ authenticated }) => authenticated),
    scopes: conjunction(needs.map(({ scopes }) => scopes)),
    policies: conjunction(needs.map(({ policies }) => policies)),
  };
}

function meets({ isAuthenticated, scopes, policies }: GeneratedCaller, needs: Needs | undefined): boolean {
  const hasOne = (lists: string[][], granted: string[]) =>
    lists.length === 0 || lists.some((names) => names.every((name) => granted.includes(name)));
  if (needs === undefined) return true;
  return (isAuthenticated || !needs.authenticated) && hasOne(needs.scopes, scopes) && hasOne(needs.policies, policies);
}

/**
 * The fields (`Type.field`, also of interfaces) that a caller may not see: an interface needs what its types need, and its
 * fields what theirs need.
 */
export function deniedTo(caller: GeneratedCaller, restricted: Restrictions, schema: GraphQLSchema): Set<string> {
  const isDeniedType = (type: GraphQLNamedType): boolean =>
    isInterfaceType(type)
      ? schema.getPossibleTypes(type).some(isDeniedType)
      : !meets(caller, restricted.get(type.name));
  const isDenied = (type: GraphQLNamedType, name: string): boolean => {
    const result = typeOfField(schema, `${type.name}.${name}`);
    const isOwn = isDeniedType(type) || !meets(caller, restricted.get(`${type.name}.${name}`));
    const isOfImplementation =
      isInterfaceType(type) && schema.getPossibleTypes(type).some((each) => isDenied(each, name));
    return isOwn || isOfImplementation || (result !== undefined && isDeniedType(result));
  };
  const denied = new Set<string>();
  for (const type of Object.values(schema.getTypeMap()))
    if ((isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
      for (const name of Object.keys(type.getFields())) if (isDenied(type, name)) denied.add(`${type.name}.${name}`);
  return denied;
}

/** The graph's subgraphs, which say the restrictions between them: what one thing needs is spread over those that have it. */
export function restrictedSubgraphs(graph: TwinGraph, restricted: Restrictions): Record<string, SubgraphDefinition> {
  const definitions = twinSubgraphs(graph);
  const places = new Map<string, string[]>();
  for (const [name, { typeDefs }] of Object.entries(definitions))
    for (const place of placesIn(parse(typeDefs))) places.set(place, [...(places.get(place) ?? []), name]);
  return Object.fromEntries(
    Object.entries(definitions).map(([name, { typeDefs, resolvers }]) => {
      const directivesAt = (place: string) => {
        const having = places.get(place) ?? [];
        return directivesOf(restricted.get(place)).filter((_each, index) => having[index % having.length] === name);
      };
      return [name, { typeDefs: marked(parse(typeDefs), directivesAt), resolvers }];
    }),
  );
}

/** Types and fields that a subgraph may say something of: not those that it only knows of others. */
function placesIn(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) return [definition.name.value];
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const own = (definition.fields ?? []).filter((field) => directivesNamed(field, 'external').length === 0);
    return [definition.name.value, ...own.map((field) => `${definition.name.value}.${field.name.value}`)];
  });
}

function marked(document: DocumentNode, directivesAt: (place: string) => ConstDirectiveNode[]): string {
  const add = <Node extends { directives?: readonly ConstDirectiveNode[] }>(node: Node, place: string): Node => ({
    ...node,
    directives: [...(node.directives ?? []), ...directivesAt(place)],
  });
  const types = visit(document, {
    SchemaExtension: () => null,
    EnumTypeDefinition: (node) => add(node, node.name.value),
    ObjectTypeDefinition: {
      leave(node) {
        const isOwn = (field: FieldDefinitionNode) => directivesNamed(field, 'external').length === 0;
        const fields = (node.fields ?? []).map((field) =>
          isOwn(field) ? add(field, `${node.name.value}.${field.name.value}`) : field,
        );
        return add({ ...node, fields }, node.name.value);
      },
    },
  });
  return `${linked}\n${print(types)}`;
}

function directivesOf(needs: Needs | undefined): ConstDirectiveNode[] {
  if (needs === undefined) return [];
  const texts = [
    ...(needs.authenticated ? ['@authenticated'] : []),
    ...(needs.scopes.length > 0 ? [`@requiresScopes(scopes: ${JSON.stringify(needs.scopes)})`] : []),
    ...(needs.policies.length > 0 ? [`@policy(policies: ${JSON.stringify(needs.policies)})`] : []),
  ];
  return texts.map((text) => {
    const [definition] = parse(`scalar Any ${text}`).definitions;
    const [directive] = definition?.kind === Kind.SCALAR_TYPE_DEFINITION ? (definition.directives ?? []) : [];
    if (directive === undefined) throw new Error(`Expected a directive but got: ${text}`);
    return directive;
  });
}
