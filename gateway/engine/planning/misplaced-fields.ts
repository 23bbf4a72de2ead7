import { type DocumentNode, Kind, parse } from 'graphql';
import { entitiesField, operationOf } from './fetch-operation.ts';
import { fetchesOf, type PlanNode } from './plan.ts';
import { fieldedTypes, fieldsIn, isTrue, joinFields, textArgument, type TypesByName } from './supergraph-types.ts';

/** Tells whether a plan asks a subgraph for a field that it only knows as `@external`: a mistake of the planner. */
export function misplacedFields(supergraph: DocumentNode): (plan: PlanNode) => boolean {
  const types = fieldedTypes(supergraph);
  const external = externalFields(supergraph, types);
  return (plan) =>
    external.size > 0 &&
    fetchesOf(plan).some(({ fetch }) =>
      fieldsOf(fetch.operation, types).some((name) => external.has(`${fetch.subgraph} ${name}`)),
    );
}

/** `subgraph Type.field` of each. */
function externalFields(supergraph: DocumentNode, types: TypesByName): ReadonlySet<string> {
  const names = graphNames(supergraph);
  const found = new Set<string>();
  for (const type of types.values())
    for (const field of type.fields ?? [])
      for (const join of joinFields(field))
        if (isTrue(join, 'external'))
          found.add(`${names.get(textArgument(join, 'graph') ?? '') ?? ''} ${type.name.value}.${field.name.value}`);
  return found;
}

function graphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return new Map();
  return new Map(
    (graphs.values ?? []).flatMap(({ name, directives = [] }) =>
      directives.map((directive): [string, string] => [name.value, textArgument(directive, 'name') ?? '']),
    ),
  );
}

function fieldsOf(text: string, types: TypesByName): string[] {
  const operation = operationOf(parse(text, { noLocation: true }));
  const root = `${operation.operation.charAt(0).toUpperCase()}${operation.operation.slice(1)}`;
  const { selectionSet } = entitiesField(operation) ?? operation;
  return selectionSet ? [...fieldsIn(types, selectionSet, root)] : [];
}
