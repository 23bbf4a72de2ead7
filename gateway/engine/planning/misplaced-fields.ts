import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { PlanNode } from './plan.ts';
import { fieldedTypes, fieldsIn, isTrue, joinFields, textArgument, type TypesByName } from './supergraph-types.ts';

/** Tells whether a plan asks a subgraph for a field that it only knows as `@external`: a mistake of the planner. */
export function misplacedFields(supergraph: DocumentNode): (plan: PlanNode) => boolean {
  const types = fieldedTypes(supergraph);
  const external = externalFields(supergraph, types);
  return function isMisplaced(plan: PlanNode | undefined): boolean {
    if (plan === undefined) return false;
    switch (plan.kind) {
      case 'Fetch':
        return (
          external.size > 0 && fieldsOf(plan.operation, types).some((name) => external.has(`${plan.subgraph} ${name}`))
        );
      case 'Flatten':
        return isMisplaced(plan.node);
      case 'Condition':
        return isMisplaced(plan.ifClause) || isMisplaced(plan.elseClause);
      default:
        return plan.nodes.some(isMisplaced);
    }
  };
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

function fieldsOf(operation: string, types: TypesByName): string[] {
  const definition = parse(operation, { noLocation: true }).definitions.find(
    (candidate): candidate is OperationDefinitionNode => candidate.kind === Kind.OPERATION_DEFINITION,
  );
  if (definition === undefined) return [];
  const root = `${definition.operation.charAt(0).toUpperCase()}${definition.operation.slice(1)}`;
  const [first] = definition.selectionSet.selections;
  const isEntities = first?.kind === Kind.FIELD && first.name.value === '_entities' && first.selectionSet;
  return [...fieldsIn(types, isEntities ? first.selectionSet : definition.selectionSet, root)];
}
