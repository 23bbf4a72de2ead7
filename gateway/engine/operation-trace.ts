/**
 * `extensions.trace` of a response: what was done for it, for who may explain queries. It has counts, sizes and times, and no
 * values; the operations have those that the client's operation has. Fields may be added to a version; anything else makes
 * the next.
 */
export interface OperationTrace {
  version: 1;
  /** From the gateway's beginning with the operation until the response was written. */
  totalMilliseconds: number;
  /** For reading and validating the operation, deciding what the caller may see, and planning, or finding all that in the cache. */
  planningMilliseconds: number;
  /** `budget` is null where operations may cost anything; the whole is null where the cost is not known. */
  cost: { value: number; budget: number | null } | null;
  /** Null where nothing is fetched. */
  plan: PlanTrace | null;
}

/** A plan with what each fetch did. */
export type PlanTrace = StepsTrace | FetchTrace;

/** Steps that run one after the other, or at once. */
export interface StepsTrace {
  kind: 'Sequence' | 'Parallel';
  nodes: PlanTrace[];
}

/** One operation for one subgraph. */
export interface FetchTrace {
  kind: 'Fetch';
  subgraph: string;
  /** Where the objects are in the response's data, with `@` for every item of a list; without it, the fetch is of root fields. */
  path?: string[];
  /** The operation that the subgraph is sent. */
  operation: string;
  /** None where there was nothing to ask for; several where arguments come from what is around a field (`@fromContext`). */
  calls: CallTrace[];
}

/** One call that a fetch made. */
export interface CallTrace {
  /** After the gateway began with the operation. */
  startMilliseconds: number;
  durationMilliseconds: number;
  /** Of entities: for how many objects, and how many were sent after equal ones were taken together. */
  representations?: { found: number; sent: number };
  requestBytes: number;
  /** Null where it is not known: nothing came, or another operation's call gave it without its size. */
  responseBytes: number | null;
  /** Whether the call was made for another operation, too. */
  shared: boolean;
  /** How many tries failed on the way to the subgraph; null where another operation made the call. */
  failedTries: number | null;
  /** How many errors the subgraph told in its response. */
  errors: number;
  /** The code of the error for which there is no response; null where there is one. */
  failure: string | null;
}
