import { type DocumentNode, Kind, parse, type SelectionNode, type SelectionSetNode } from 'graphql';
import { operationOf } from '../operation/select-operation.ts';
import { entitiesField } from './fetch-operation.ts';
import { type FetchNode, fetchesOf, type PlanNode, type RequiredSelection } from './plan.ts';
import {
  fieldedTypes,
  fieldsIn,
  isTrue,
  joinFields,
  parseFieldSet,
  textArgument,
  type TypesByName,
} from './supergraph-types.ts';

/** What subgraphs need before they can give fields. Keys are `subgraph Type.field`. */
interface FieldNeeds {
  /** Fields that a subgraph only knows, and never gives. */
  external: Set<string>;
  /** Names of the fields that representations must have for a field. */
  required: Map<string, readonly string[]>;
}

/**
 * Tells whether a plan asks a subgraph for a field that it cannot give at that place: one that it only knows as `@external`, or
 * one whose requirements are not sent along. Both are mistakes of the planner.
 */
export function misplacedFields(supergraph: DocumentNode): (plan: PlanNode) => boolean {
  const types = fieldedTypes(supergraph);
  const needs = fieldNeeds(supergraph, types);
  if (needs.external.size === 0 && needs.required.size === 0) return () => false;
  return (plan) => fetchesOf(plan).some(({ fetch }) => isMisplacedIn(fetch, types, needs));
}

function isMisplacedIn(fetch: FetchNode, types: TypesByName, needs: FieldNeeds): boolean {
  const operation = operationOf(parse(fetch.operation, { noLocation: true }));
  const root = `${operation.operation.charAt(0).toUpperCase()}${operation.operation.slice(1)}`;
  const { selectionSet } = entitiesField(operation) ?? operation;
  if (!selectionSet) return false;
  const sent = new Set((fetch.requires ?? []).flatMap(namesIn));
  const ofEntities = entityFields(selectionSet);
  return [...fieldsIn(types, selectionSet, root)].some((name) => {
    const place = `${fetch.subgraph} ${name}`;
    if (needs.external.has(place)) return true;
    const required = needs.required.get(place);
    return required !== undefined && !(ofEntities.has(name) && required.every((each) => sent.has(each)));
  });
}

/** `Type.field` of the fields of the entities themselves: only they can have what they require sent along. */
function entityFields({ selections }: SelectionSetNode): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (selection: SelectionNode, typeName: string): void => {
    if (selection.kind === Kind.FIELD) found.add(`${typeName}.${selection.name.value}`);
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      for (const inner of selection.selectionSet.selections)
        visit(inner, selection.typeCondition?.name.value ?? typeName);
  };
  for (const selection of selections) visit(selection, '');
  return found;
}

function namesIn(selection: RequiredSelection): string[] {
  const inner = (selection.selections ?? []).flatMap(namesIn);
  return selection.kind === 'Field' ? [selection.name, ...inner] : inner;
}

function fieldNeeds(supergraph: DocumentNode, types: TypesByName): FieldNeeds {
  const subgraphs = subgraphNames(supergraph);
  const needs: FieldNeeds = { external: new Set(), required: new Map() };
  for (const type of types.values())
    for (const field of type.fields ?? [])
      for (const join of joinFields(field)) {
        const subgraph = subgraphs.get(textArgument(join, 'graph') ?? '') ?? '';
        const place = `${subgraph} ${type.name.value}.${field.name.value}`;
        const requires = textArgument(join, 'requires');
        if (isTrue(join, 'external')) needs.external.add(place);
        if (requires !== undefined) {
          const fields = fieldsIn(types, parseFieldSet(requires), type.name.value);
          needs.required.set(
            place,
            [...fields].map((name) => name.slice(name.indexOf('.') + 1)),
          );
        }
      }
  return needs;
}

/** Names of the subgraphs by the values of `join__Graph`. */
function subgraphNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
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
