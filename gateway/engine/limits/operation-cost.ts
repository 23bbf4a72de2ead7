import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  valueFromASTUntyped,
  type ValueNode,
} from 'graphql';
import { isIntrospectionField } from '../operation/introspection.ts';
import { fragmentsOf } from '../operation/select-operation.ts';
import type { CostDirectives, ListSize } from './cost-directives.ts';

/** What costs are reckoned with. */
export interface CostModel {
  schema: GraphQLSchema;
  directives: CostDirectives;
  /** How many values a list has about which the supergraph says nothing. */
  assumedListSize: number;
}

/**
 * The cost of an operation with the variables of a request, which need not have been checked. It is 1 at least, and for a change
 * 10 more.
 */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/** One reckoning: the values of variables, and what is known of fragments already. */
interface Reckoning {
  valueOf: (variable: string) => unknown;
  fragments: Map<Reckon, number>;
}

type Reckon = (reckoning: Reckoning) => number;

/** A number where variables have no say. */
type Cost = number | Reckon;

/** Lists of the object that is selected from, with how many values they have. */
type SizedFields = ReadonlyMap<string, Cost>;

const change = 10;
/** Answered in the gateway itself, from the schema. */
const introspection = 100;
const least = 1;
const noSizedFields: SizedFields = new Map();

/**
 * Works out what an operation costs, as https://specs.apollo.dev/cost/v0.1 says: 1 for each object, interface or union that is
 * asked for, 0 for each scalar or enum, 1 for each input object, `@cost` where it is set, all times the sizes of the lists around it. All that
 * does not depend on variables is added up here, once. The document need not be valid: what does not exist costs nothing.
 */
export function operationCost(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { schema, directives, assumedListSize }: CostModel,
): OperationCost {
  const fragments = fragmentsOf(document);
  const known = new Map<SizedFields, Map<string, Cost>>();
  const root = schema.getRootType(operation.operation) ?? undefined;
  const fields = costOfAll(operation.selectionSet.selections, root, noSizedFields);
  const base = operation.operation === OperationTypeNode.MUTATION ? change : 0;
  const whole = sum([base, fields]);
  const defaults = defaultValues(operation);
  if (typeof whole === 'number') return () => bounded(whole);
  return (variables) => {
    const valueOf = (name: string) => (Object.hasOwn(variables, name) ? variables[name] : defaults.get(name));
    return bounded(whole({ valueOf, fragments: new Map() }));
  };

  function costOfAll(
    selections: readonly SelectionNode[],
    type: GraphQLNamedType | undefined,
    sized: SizedFields,
  ): Cost {
    return sum(selections.map((selection) => whereIncluded(selection, costOfSelection(selection, type, sized))));
  }

  function costOfSelection(selection: SelectionNode, type: GraphQLNamedType | undefined, sized: SizedFields): Cost {
    if (selection.kind === Kind.FIELD) return costOfField(selection, type, sized);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return costOfFragment(selection.name.value, sized);
    const condition = selection.typeCondition?.name.value;
    const inner = condition === undefined ? type : schema.getType(condition);
    return costOfAll(selection.selectionSet.selections, inner, sized);
  }

  /** Worked out once for all places, and reckoned once in a reckoning: fragments can multiply what they have. */
  function costOfFragment(name: string, sized: SizedFields): Cost {
    const costs = known.get(sized) ?? new Map<string, Cost>();
    known.set(sized, costs);
    const cost = costs.get(name);
    if (cost !== undefined) return cost;
    const fragment = fragments.get(name);
    if (fragment === undefined) return 0;
    costs.set(name, 0);
    const type = schema.getType(fragment.typeCondition.name.value);
    const found = reckonedOnce(costOfAll(fragment.selectionSet.selections, type, sized));
    costs.set(name, found);
    return found;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType | undefined, sized: SizedFields): Cost {
    if (isIntrospectionField(node.name.value)) return introspection;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[node.name.value];
    if (field === undefined) return 0;
    const coordinate = `${parent.name}.${field.name}`;
    const type = getNamedType(field.type);
    const listSize = directives.listSizes.get(coordinate);
    const size = listSize && sizeFrom(listSize, field, node);
    const inner = innerSizes(listSize, size);
    const selected = node.selectionSet ? costOfAll(node.selectionSet.selections, type, inner) : 0;
    const weight = directives.weights.get(coordinate) ?? weightOf(type);
    const isSized = size !== undefined && inner === noSizedFields;
    const instances = sized.get(field.name) ?? (isSized ? size : listSizeOf(field));
    return sum([product(instances, sum([weight, selected])), ...argumentCosts(coordinate, field, node)]);
  }

  function listSizeOf(field: GraphQLField<unknown, unknown>): number {
    return isListType(getNullableType(field.type)) ? assumedListSize : 1;
  }

  function weightOf(type: GraphQLNamedType): number {
    return directives.weights.get(type.name) ?? (isCompositeType(type) || isInputObjectType(type) ? 1 : 0);
  }

  function sizeFrom(
    { slicingArguments, assumedSize = assumedListSize }: ListSize,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): Cost {
    const values = slicingArguments.map((name) => valueOfArgument(field, node, name));
    return lift(values, (given) => {
      const sizes = given.filter((value) => typeof value === 'number');
      return sizes.length === 0 ? assumedSize : Math.max(0, ...sizes);
    });
  }

  function argumentCosts(coordinate: string, field: GraphQLField<unknown, unknown>, node: FieldNode): Cost[] {
    return (node.arguments ?? []).flatMap((given) => {
      const argument = field.args.find(({ name }) => name === given.name.value);
      return argument === undefined ? [] : [argumentCost(`${coordinate}(${argument.name}:)`, argument, given)];
    });
  }

  function argumentCost(coordinate: string, argument: GraphQLArgument, { value }: ArgumentNode): Cost {
    const weight = directives.weights.get(coordinate);
    return lift([valueOfNode(value)], ([given]) => inputCost(given, argument.type, weight));
  }

  /** Of a value in an input; each value of a list counts. */
  function inputCost(value: unknown, type: GraphQLInputType, weight: number | undefined): number {
    if (value === null || value === undefined) return 0;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const values = Array.isArray(value) ? (value as unknown[]) : [value];
      const inner = nullable.ofType;
      return values.reduce((total: number, each) => total + inputCost(each, inner, weight), 0);
    }
    const own = weight ?? weightOf(nullable);
    if (!isInputObjectType(nullable) || typeof value !== 'object') return own;
    const fields = nullable.getFields();
    return Object.entries(value).reduce((total, [name, given]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field ? total + inputCost(given, field.type, directives.weights.get(`${nullable.name}.${name}`)) : total;
    }, own);
  }
}

function innerSizes(listSize: ListSize | undefined, size: Cost | undefined): SizedFields {
  if (size === undefined || !listSize?.sizedFields.length) return noSizedFields;
  return new Map(listSize.sizedFields.map((name) => [name, size]));
}

/** A value that is known, or is known once the variables are. */
type Value = { known: unknown } | { reckon: (reckoning: Reckoning) => unknown };

function valueOfArgument(
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  name: string,
): Value {
  const argument = given.find((each) => each.name.value === name);
  if (argument !== undefined) return valueOfNode(argument.value);
  return { known: field.args.find((each) => each.name === name)?.defaultValue };
}

function valueOfNode(node: ValueNode): Value {
  if (node.kind === Kind.VARIABLE) return { reckon: ({ valueOf }) => valueOf(node.name.value) };
  const names = variablesIn(node);
  if (names.length === 0) return { known: valueFromASTUntyped(node) };
  return {
    reckon: ({ valueOf }) => valueFromASTUntyped(node, Object.fromEntries(names.map((name) => [name, valueOf(name)]))),
  };
}

function variablesIn(node: ValueNode): string[] {
  if (node.kind === Kind.VARIABLE) return [node.name.value];
  if (node.kind === Kind.LIST) return node.values.flatMap(variablesIn);
  return node.kind === Kind.OBJECT ? node.fields.flatMap(({ value }) => variablesIn(value)) : [];
}

function lift(values: readonly Value[], cost: (values: readonly unknown[]) => number): Cost {
  if (values.every((value) => 'known' in value)) return cost(values.map(({ known }) => known));
  return (reckoning) => cost(values.map((value) => ('known' in value ? value.known : value.reckon(reckoning))));
}

/** What `@skip` and `@include` leave out costs nothing. */
function whereIncluded({ directives = [] }: SelectionNode, cost: Cost): Cost {
  const conditions = directives.flatMap(({ name, arguments: given = [] }) => {
    const value = given[0]?.value;
    if (value === undefined || (name.value !== 'skip' && name.value !== 'include')) return [];
    return [lift([valueOfNode(value)], ([holds]) => Number((holds === true) === (name.value === 'include')))];
  });
  return [cost, ...conditions].reduce(product);
}

function sum(costs: readonly Cost[]): Cost {
  let constant = 0;
  const variable: Reckon[] = [];
  for (const cost of costs)
    if (typeof cost === 'number') constant += cost;
    else variable.push(cost);
  if (variable.length === 0) return constant;
  return (reckoning) => variable.reduce((total, cost) => total + cost(reckoning), constant);
}

function product(one: Cost, other: Cost): Cost {
  if (one === 0 || other === 0) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one * other;
  return (reckoning) => reckoned(one, reckoning) * reckoned(other, reckoning);
}

function reckoned(cost: Cost, reckoning: Reckoning): number {
  return typeof cost === 'number' ? cost : cost(reckoning);
}

function reckonedOnce(cost: Cost): Cost {
  if (typeof cost === 'number') return cost;
  return (reckoning) => {
    const known = reckoning.fragments.get(cost);
    if (known !== undefined) return known;
    const found = cost(reckoning);
    reckoning.fragments.set(cost, found);
    return found;
  };
}

/** A sum beyond all bounds stays a number that can be told. */
function bounded(cost: number): number {
  return Math.min(Math.max(least, Math.ceil(Number.isNaN(cost) ? Infinity : cost)), Number.MAX_SAFE_INTEGER);
}

function defaultValues({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, unknown> {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
}
