import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeDefinitionNode,
} from 'graphql';
import { givenTo } from '../planning/supergraph-types.ts';

/** How many values the list of a field has: what `@listSize` says. */
export interface ListSize {
  /** Where no slicing argument is given. */
  assumedSize: number | undefined;
  /** Arguments that limit the list. */
  slicingArguments: readonly string[];
  /** Fields of the field's object that are the lists meant; empty where it is the field itself. */
  sizedFields: readonly string[];
}

/** What a supergraph says about what its parts cost: https://specs.apollo.dev/cost/v0.1 */
export interface CostDirectives {
  /** By coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
  weights: ReadonlyMap<string, number>;
  /** By coordinate of a field. */
  listSizes: ReadonlyMap<string, ListSize>;
}

interface DirectiveNames {
  cost: string;
  listSize: string;
}

const specification = 'https://specs.apollo.dev/cost/';

/** Reads `@cost` and `@listSize`, under the names that the supergraph has them by. */
export function costDirectives(supergraph: DocumentNode): CostDirectives {
  const weights = new Map<string, number>();
  const listSizes = new Map<string, ListSize>();
  const names = directiveNames(supergraph);
  if (names !== undefined)
    for (const definition of supergraph.definitions) if (isTypeDefinition(definition)) readType(definition, names);
  return { weights, listSizes };

  function readType(type: TypeDefinitionNode, { cost, listSize }: DirectiveNames): void {
    readWeight(type.name.value, type, cost);
    if (!('fields' in type)) return;
    for (const field of type.fields ?? []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      readWeight(coordinate, field, cost);
      const size = argumentsOf(field, listSize);
      if (size !== undefined) listSizes.set(coordinate, listSizeOf(size));
      for (const argument of argumentsDefined(field))
        readWeight(`${coordinate}(${argument.name.value}:)`, argument, cost);
    }
  }

  function readWeight(coordinate: string, node: WithDirectives, directive: string): void {
    const weight = Number(argumentsOf(node, directive)?.weight);
    if (Number.isFinite(weight)) weights.set(coordinate, weight);
  }
}

function argumentsDefined(field: FieldDefinitionNode | InputValueDefinitionNode): readonly InputValueDefinitionNode[] {
  return field.kind === Kind.FIELD_DEFINITION ? (field.arguments ?? []) : [];
}

function listSizeOf(given: Readonly<Record<string, unknown>>): ListSize {
  const { assumedSize, slicingArguments, sizedFields } = given;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : undefined,
    slicingArguments: texts(slicingArguments),
    sizedFields: texts(sizedFields),
  };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[];
}

/** The arguments of a node's directive; undefined where it has none. */
function argumentsOf({ directives = [] }: WithDirectives, name: string): Record<string, unknown> | undefined {
  const directive = directives.find((each) => each.name.value === name);
  return directive && givenTo(directive);
}

/** By what names the supergraph has the directives, by its `@link`; undefined where it does not. */
function directiveNames(supergraph: DocumentNode): DirectiveNames | undefined {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue;
    for (const directive of definition.directives ?? []) {
      const { url, as, import: imported } = givenTo(directive);
      if (typeof url === 'string' && url.startsWith(specification)) return namesOfLink(as, imported);
    }
  }
  return undefined;
}

function namesOfLink(as: unknown, imported: unknown): DirectiveNames {
  const prefix = typeof as === 'string' ? as : 'cost';
  const names: DirectiveNames = { cost: prefix, listSize: `${prefix}__listSize` };
  for (const each of Array.isArray(imported) ? (imported as unknown[]) : []) {
    const { name, as: alias = name } = (typeof each === 'string' ? { name: each } : each) as Record<string, string>;
    if (name === '@cost') names.cost = String(alias).slice(1);
    if (name === '@listSize') names.listSize = String(alias).slice(1);
  }
  return names;
}

function isTypeDefinition(definition: DocumentNode['definitions'][number]): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}
