import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import {
  type DerivedField,
  type GraphRecord,
  type RecordResolver,
  resolverOf,
  type TwinGraph,
} from './merged-schemas.ts';
import { federation2, type Resolvers, type SubgraphDefinition } from './scenario.ts';

/** On an object that was found for a reference: the representation. */
const given = Symbol('given');
/** On an object of which a field provides what the subgraph otherwise only knows as external. */
const provided = Symbol('provided');

interface SubgraphObject extends GraphRecord {
  [given]?: object;
  [provided]?: true;
}

/**
 * One subgraph of a graph: knows of the records just what its SDL says. What a field requires it takes from the representation,
 * and an external field it gives only where it is provided, so that a wrong plan shows.
 */
export function subgraphOver(graph: TwinGraph, subgraph: string, sdl: string): SubgraphDefinition {
  const typeDefs = `${federation2}${sdl}`;
  const resolvers: Resolvers = {};
  for (const definition of parse(typeDefs).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const reference = referenceResolver(graph, subgraph, definition);
    const fields = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? fieldResolvers(graph, definition) : {};
    resolvers[definition.name.value] = { ...fields, ...(reference && { __resolveReference: reference }) };
  }
  return { typeDefs, resolvers };
}

function fieldResolvers(graph: TwinGraph, type: ObjectTypeDefinitionNode): Record<string, RecordResolver> {
  const names = [type.name.value, ...(type.interfaces ?? []).map(({ name }) => name.value)];
  return Object.fromEntries(
    (type.fields ?? []).map((field) => {
      const name = field.name.value;
      const derived = graph.derived[type.name.value]?.[name];
      if (derived && hasDirective(field, 'requires')) return [name, derivedResolver(derived)];
      return [name, plainResolver(field, resolverOf(graph, names, name))];
    }),
  );
}

function derivedResolver({ compute }: DerivedField): RecordResolver {
  return (object: SubgraphObject, argumentsOfField) => {
    const representation = object[given];
    if (representation === undefined) throw new Error('What this field requires was not given.');
    return compute(representation, argumentsOfField);
  };
}

function plainResolver(field: FieldDefinitionNode, resolve: RecordResolver): RecordResolver {
  const isExternal = hasDirective(field, 'external');
  const provides = isExternal || hasDirective(field, 'provides');
  return (object: SubgraphObject, argumentsOfField) => {
    if (isExternal && !object[provided])
      throw new Error(`The external field ${field.name.value} is not provided here.`);
    const value = resolve(object, argumentsOfField);
    return provides ? markProvided(value) : value;
  };
}

function markProvided(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markProvided);
  const isObject = typeof value === 'object' && value !== null && !(value instanceof Error);
  return isObject ? { ...value, [provided]: true } : value;
}

/** Finds a record by any key of the type, unless the record says that this subgraph does not have it. */
function referenceResolver(
  graph: TwinGraph,
  subgraph: string,
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
): RecordResolver | undefined {
  const keys = (type.directives ?? []).filter(({ name }) => name.value === 'key').map(keyFields);
  if (keys.length === 0) return undefined;
  const entities = graph.entities[type.name.value];
  if (entities === undefined) throw new Error(`There are no records of ${type.name.value}.`);
  const isInterfaceObject = hasDirective(type, 'interfaceObject');
  return (representation) => {
    const found = entities.find((record) => keys.some((key) => agree(key, record, representation)));
    if (found === undefined) throw new Error(`Nothing is known by ${JSON.stringify(representation)} in ${subgraph}.`);
    if ((found.missingIn as string[] | undefined)?.includes(subgraph)) return null;
    const object = { ...found, [given]: representation };
    return isInterfaceObject ? { ...object, __typename: type.name.value } : object;
  };
}

function agree(key: SelectionSetNode, record: unknown, representation: unknown): boolean {
  return key.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    const [one, other] = [record, representation].map((value) => (value as GraphRecord | null)?.[selection.name.value]);
    if (one === undefined || other === undefined) return false;
    return selection.selectionSet ? agree(selection.selectionSet, one, other) : one === other;
  });
}

function keyFields(directive: ConstDirectiveNode): SelectionSetNode {
  const fields = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  const [definition] = parse(`{ ${fields?.kind === Kind.STRING ? fields.value : ''} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The key has no fields.');
  return definition.selectionSet;
}

function hasDirective(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): boolean {
  return node.directives?.some((directive) => directive.name.value === name) ?? false;
}
