/** Called with what the parent resolver gave (for `__resolveReference`: the representation) and the field's arguments. */
interface ResolverMethod {
  resolve(parent: object, argumentsOfField: object): unknown;
}

/** Resolvers of one subgraph, by type and field. Each names the shapes that it needs. */
export type Resolvers = Record<string, Record<string, ResolverMethod['resolve']>>;

/** A subgraph that runs: its SDL and its resolvers. A type without resolvers gives the properties of its objects. */
export interface SubgraphDefinition {
  typeDefs: string;
  resolvers: Resolvers;
}

/** An error that the response must have. Messages are the subgraphs' or the gateway's own; what is left out may be anything. */
export interface ExpectedError {
  path?: (string | number)[];
  message?: string | RegExp;
}

/** One operation and the answer that the specifications demand. */
export interface ConformanceCase {
  /** A sentence that says what is guaranteed. */
  guarantee: string;
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  /** Left out where the operation must be refused before it runs. Fields are in the order that the response must have. */
  data?: Record<string, unknown> | null;
  /** In any order; none where left out. */
  errors?: ExpectedError[];
}

/** A small supergraph and operations on it. */
export interface Scenario {
  name: string;
  /** Made anew for every run, for subgraphs that keep state. */
  subgraphs: () => Record<string, SubgraphDefinition>;
  cases: ConformanceCase[];
}

/** The head of a Federation 2 subgraph, with every directive that the scenarios use. */
export const federation2 = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3"
  import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject"]
)
`;

/** A `__resolveReference` that finds the record with the key's value, and adds what the representation tells beside the key. */
export function findBy<Key extends string>(key: Key, records: readonly Record<Key, unknown>[]) {
  return (representation: Record<Key, unknown>): object | null => {
    const found = records.find((candidate) => candidate[key] === representation[key]);
    return found === undefined ? null : { ...representation, ...found };
  };
}
