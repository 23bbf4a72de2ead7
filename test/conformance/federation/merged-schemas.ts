import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { SubgraphDefinition } from './scenario.ts';
import { subgraphOver } from './subgraphs-over-records.ts';

/** An object of the graph, with all that any subgraph knows of it. An `Error` in place of a value is thrown. */
export interface GraphRecord {
  readonly __typename?: string;
  readonly [field: string]: unknown;
}

// Resolvers name the shapes that they need.
interface FieldMethods {
  resolve(record: object, argumentsOfField: object): unknown;
  compute(required: object, argumentsOfField: object): unknown;
  take(record: object): object;
}

/** Gives a field of a record. */
export type RecordResolver = FieldMethods['resolve'];

/** A field with `@requires`. In one schema what it requires is taken from the record, in a subgraph from the representation. */
export interface DerivedField {
  requires: FieldMethods['take'];
  compute: FieldMethods['compute'];
}

/** One graph over one set of records, split into subgraphs and merged. Without a resolver a field is the record's property. */
export interface TwinGraph {
  name: string;
  subgraphs: Record<string, string>;
  /** The SDL of the schema that clients see, without any federation. */
  merged: string;
  /** The entities, by each type or interface that a reference may name. */
  entities: Record<string, readonly GraphRecord[]>;
  /** By type or interface, and field. */
  resolvers: Record<string, Record<string, RecordResolver>>;
  derived: Record<string, Record<string, DerivedField>>;
  /** Whether fields fail on purpose, so that only data can be compared. */
  fails: boolean;
  /** Values for arguments. */
  strings: readonly string[];
}

/** The schema that answers without federation. */
export function mergedSchema(graph: TwinGraph): GraphQLSchema {
  const schema = buildSchema(graph.merged);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith('__')) addResolvers(type, graph);
  return schema;
}

function addResolvers(type: GraphQLObjectType, graph: TwinGraph): void {
  const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
  for (const field of Object.values(type.getFields())) {
    const derived = graph.derived[type.name]?.[field.name];
    const resolve = resolverOf(graph, names, field.name);
    field.resolve = (record: GraphRecord | undefined, argumentsOfField: object) =>
      derived
        ? derived.compute(derived.requires(record ?? {}), argumentsOfField)
        : resolve(record ?? {}, argumentsOfField);
  }
}

/** @param typeNames the type's name and those of interfaces whose resolvers serve it, too */
export function resolverOf(graph: TwinGraph, typeNames: readonly string[], field: string): RecordResolver {
  const given = typeNames.flatMap((name) => graph.resolvers[name]?.[field] ?? []);
  return given[0] ?? ((record) => (record as GraphRecord)[field]);
}

/** The subgraphs that answer together what the merged schema answers alone. */
export function twinSubgraphs(graph: TwinGraph): Record<string, SubgraphDefinition> {
  return Object.fromEntries(
    Object.entries(graph.subgraphs).map(([name, typeDefs]) => [name, subgraphOver(graph, name, typeDefs)]),
  );
}
