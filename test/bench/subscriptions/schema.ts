import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';
import type { Change, ChangeLog } from './change-log.ts';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
`;

/** One subgraph emits changes of records, the other knows what the records are called. */
const typeDefs = {
  changes: `${link}
    type Query { lastChange: Change }
    type Subscription { recordChanged(after: String): Change! }
    type Change { cursor: String! number: Int! emittedAt: Float! record: Record! }
    type Record @key(fields: "id") { id: ID! status: String! }
  `,
  records: `${link}
    type Query { record(id: ID!): Record }
    type Record @key(fields: "id") { id: ID! title: String! }
  `,
};

export type SubgraphName = keyof typeof typeDefs;

const records = 1000;

/** @param log the changes that are emitted */
export function changesSchema(log: ChangeLog): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(typeDefs.changes),
    resolvers: {
      Subscription: {
        recordChanged: {
          subscribe: (_root: unknown, { after }: { after?: string | null }) =>
            log.readAfter(after == null ? undefined : Number(after)),
          resolve: (change: Change) => change,
        },
      },
      Change: {
        cursor: ({ number }: Change) => String(number),
        record: ({ number }: Change) => ({ id: `rec_${number % records}`, status: number % 2 ? 'OPEN' : 'CLOSED' }),
      },
    },
  });
}

export function recordsSchema(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(typeDefs.records),
    resolvers: { Record: { title: ({ id }: { id: string }) => `The record ${id}` } },
  });
}

/** The supergraph, with its subgraphs at paths of one origin. */
export function composeSupergraph(origin: string): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(typeDefs).map(([name, sdl]) => ({ name, url: `${origin}/${name}`, typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** A subscription over both subgraphs: each event costs the gateway a fetch. Variants differ by an alias. */
export function subscriptionOperation(variant: number): string {
  const title = variant === 0 ? 'title' : `title${variant}: title`;
  return `subscription ($after: String) {
    recordChanged(after: $after) { cursor number emittedAt record { id status ${title} } }
  }`;
}
