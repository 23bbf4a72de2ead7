import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { operationOf } from '../operation/select-operation.ts';
import { entitiesField } from './fetch-operation.ts';
import { type FetchNode, fetchesOf, type PlanNode, type RequiredSelection } from './plan.ts';
import {
  fieldedTypes,
  fieldsIn,
  isTrue,
  joinFields,
  namedType,
  parseFieldSet,
  textArgument,
  type TypesByName,
} from './supergraph-types.ts';

/** What supergraphs say of fields that subgraphs cannot give just so. Keys are `subgraph Type.field`. */
interface FieldNeeds {
  /** Fields that a subgraph only knows, and never gives but where it says so. */
  external: Set<string>;
  /** Where it says so: the fields (`Type.field`) that it gives within a field. */
  provided: Map<string, ReadonlySet<string>>;
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
  return (plan) => fetchesOf(plan).some(({ fetch }) => new FetchCheck(fetch, types, needs).isMisplaced());
}

class FetchCheck {
  readonly #fetch: FetchNode;
  readonly #types: TypesByName;
  readonly #needs: FieldNeeds;
  readonly #sent: ReadonlySet<string>;

  constructor(fetch: FetchNode, types: TypesByName, needs: FieldNeeds) {
    this.#fetch = fetch;
    this.#types = types;
    this.#needs = needs;
    this.#sent = new Set((fetch.requires ?? []).flatMap(namesIn));
  }

  isMisplaced(): boolean {
    const operation = operationOf(parse(this.#fetch.operation, { noLocation: true }));
    const entities = entitiesField(operation);
    const root = `${operation.operation.charAt(0).toUpperCase()}${operation.operation.slice(1)}`;
    const { selectionSet } = entities ?? operation;
    return selectionSet !== undefined && this.#hasMisplaced(selectionSet, root, entities !== undefined, none);
  }

  /**
   * @param isOfEntities whether the fields are those of the entities themselves: only they can have what they require sent along
   * @param provided fields that the subgraph gives here though they are external to it
   */
  #hasMisplaced(
    { selections }: SelectionSetNode,
    typeName: string,
    isOfEntities: boolean,
    provided: ReadonlySet<string>,
  ): boolean {
    return selections.some((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value ?? typeName;
        return this.#hasMisplaced(selection.selectionSet, condition, isOfEntities, provided);
      }
      const name = `${typeName}.${selection.name.value}`;
      const place = `${this.#fetch.subgraph} ${name}`;
      if (this.#needs.external.has(place) && !provided.has(name)) return true;
      const required = this.#needs.required.get(place);
      if (required && !(isOfEntities && required.every((each) => this.#sent.has(each)))) return true;
      const definition = this.#types.get(typeName)?.fields?.find((field) => field.name.value === selection.name.value);
      if (!definition || !selection.selectionSet) return false;
      const within = this.#needs.provided.get(place) ?? provided;
      return this.#hasMisplaced(selection.selectionSet, namedType(definition.type), false, within);
    });
  }
}

const none: ReadonlySet<string> = new Set();

function namesIn(selection: RequiredSelection): string[] {
  const inner = (selection.selections ?? []).flatMap(namesIn);
  return selection.kind === 'Field' ? [selection.name, ...inner] : inner;
}

function fieldNeeds(supergraph: DocumentNode, types: TypesByName): FieldNeeds {
  const subgraphs = subgraphNames(supergraph);
  const needs: FieldNeeds = { external: new Set(), provided: new Map(), required: new Map() };
  for (const type of types.values())
    for (const field of type.fields ?? [])
      for (const join of joinFields(field)) {
        const subgraph = subgraphs.get(textArgument(join, 'graph') ?? '') ?? '';
        const place = `${subgraph} ${type.name.value}.${field.name.value}`;
        const fieldsOf = (argument: string, typeName: string) => {
          const fieldSet = textArgument(join, argument);
          return fieldSet === undefined ? undefined : fieldsIn(types, parseFieldSet(fieldSet), typeName);
        };
        if (isTrue(join, 'external')) needs.external.add(place);
        const provided = fieldsOf('provides', namedType(field.type));
        if (provided) needs.provided.set(place, provided);
        const required = fieldsOf('requires', type.name.value);
        if (required) needs.required.set(place, [...required].map(fieldName));
      }
  return needs;
}

/** The name of `Type.field` without its type. */
function fieldName(name: string): string {
  return name.slice(name.indexOf('.') + 1);
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
