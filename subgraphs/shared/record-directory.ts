import { type Caller } from './caller.ts';
import type { SubgraphName } from './configuration.ts';
import { subjectTypeOf } from './record-id.ts';

/** Which subgraph knows whether a record of a type exists. */
const ownerOfType: Readonly<Record<string, SubgraphName>> = {
  Person: 'people',
  Family: 'people',
  SeparationCase: 'cases',
  Proceeding: 'litigation',
  Negotiation: 'litigation',
  Agency: 'sources',
  Source: 'sources',
  Statement: 'sources',
  Figure: 'sources',
};

/** Asks another subgraph, over HTTP or in the same process. Rejects when it does not answer. */
export type AskSubgraph = (
  subgraph: SubgraphName,
  request: { query: string; variables: Record<string, unknown> },
  caller: Caller,
) => Promise<{ data?: Record<string, unknown> | null; errors?: readonly unknown[] }>;

/** Tells whether records exist that other subgraphs own, so that a change refers to nothing that is not there. */
export interface RecordDirectory {
  /** @returns whether there is a record with the id; rejects when its subgraph does not answer */
  exists(id: string, caller: Caller): Promise<boolean>;
}

const existenceQuery =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

export function recordDirectory(ask: AskSubgraph): RecordDirectory {
  return {
    async exists(id, caller) {
      const type = subjectTypeOf(id);
      const owner = type === null ? undefined : ownerOfType[type];
      if (owner === undefined) return false;
      const variables = { representations: [{ __typename: type, id }] };
      const { data, errors } = await ask(owner, { query: existenceQuery, variables }, caller);
      if (errors !== undefined && errors.length > 0)
        throw new Error(`The subgraph ${owner} could not look a record up.`);
      const [entity] = (data?._entities ?? []) as unknown[];
      return entity != null;
    },
  };
}
