import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFormattedError, Kind, parse } from 'graphql';
import type { Connection } from 'mongoose';
import type { Configuration, SubgraphName } from '../configuration.ts';
import type { SubgraphContext } from '../context.ts';
import { errorFormatter } from '../errors/format-error.ts';
import { Loaders } from '../loading/loaders.ts';
import type { Logger } from '../logger.ts';
import { cursorCodec } from '../pagination/cursor.ts';
import { projectRoot } from '../project-root.ts';
import type { RecordDirectory } from '../record-directory.ts';
import { scalars } from '../scalars/scalars.ts';
import { deriveKey } from '../secrets.ts';
import { callerHeader, verifyCaller } from '../security/caller-token.ts';
import { enforceScopes } from '../security/requires-scopes.ts';

/** What a subgraph is made of: its resolvers, and what they need of its database. */
export interface SubgraphDefinition<Models> {
  name: SubgraphName;
  resolvers: Record<string, unknown>;
  models: (connection: Connection) => Models;
}

export interface SubgraphEnvironment {
  configuration: Configuration;
  logger: Logger;
  connection: Connection;
  directory: RecordDirectory;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** A subgraph that runs: it can be called in this process, or be served over HTTP. */
export interface Subgraph {
  name: SubgraphName;
  server: ApolloServer<SubgraphContext>;
  /** The context of a request, from the HTTP headers that came with it (names in small letters). */
  contextOf(headers: Readonly<Record<string, string | string[] | undefined>>): Promise<SubgraphContext>;
  execute(request: SubgraphRequest, headers: Readonly<Record<string, string>>): Promise<SubgraphResponse>;
  close: () => Promise<void>;
}

/** Starts a subgraph on its database. */
export async function startSubgraph<Models>(
  { name, resolvers, models }: SubgraphDefinition<Models>,
  { configuration, logger, connection, directory }: SubgraphEnvironment,
): Promise<Subgraph> {
  const typeDefs = parse(await readFile(join(projectRoot, 'schema', `${name}.graphql`), 'utf8'));
  const used = new Set(
    typeDefs.definitions.map((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION && node.name.value),
  );
  const ownScalars = Object.fromEntries(Object.entries(scalars).filter(([scalar]) => used.has(scalar)));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...ownScalars, ...resolvers } as never }]);
  const server = new ApolloServer<SubgraphContext>({
    schema: enforceScopes(schema),
    formatError: errorFormatter(logger, { passOn: 'catalogued errors' }),
    // The gateway reads the SDL from files; `_service` and introspection are for those who work on a subgraph.
    introspection: configuration.INTROSPECTION,
    allowBatchedHttpRequests: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginInlineTraceDisabled()],
    logger,
  });
  await server.start();
  const boundModels = models(connection);
  const cursors = cursorCodec(deriveKey(configuration.SECRET_KEY, 'cursor'));
  const callerKey = deriveKey(configuration.SECRET_KEY, 'caller');

  const contextOf: Subgraph['contextOf'] = async (headers) => {
    const token = headers[callerHeader];
    const caller = await verifyCaller(callerKey, Array.isArray(token) ? token[0] : token);
    return { caller, cursors, directory, loaders: new Loaders(), models: boundModels } as SubgraphContext;
  };

  return {
    name,
    server,
    contextOf,
    async execute(request, headers) {
      const { body } = await server.executeOperation(request, { contextValue: await contextOf(headers) });
      if (body.kind !== 'single') throw new Error('A subgraph answers in one piece.');
      return body.singleResult;
    },
    close: () => server.stop(),
  };
}
