import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFormattedError, type GraphQLSchema, Kind, parse } from 'graphql';
import type { Collection, Connection } from 'mongoose';
import type { AuditLog } from '../audit/audit-log.ts';
import { RestrictedReads } from '../audit/restricted-reads.ts';
import type { Caller } from '../caller.ts';
import type { Configuration, SubgraphName } from '../configuration.ts';
import type { SubgraphContext } from '../context.ts';
import { tellingDatabaseAway } from '../errors/database-away.ts';
import { errorFormatter } from '../errors/format-error.ts';
import { ChangeFeed } from '../events/change-feed.ts';
import { recordReader } from '../events/record-reader.ts';
import { Loaders } from '../loading/loaders.ts';
import type { Logger } from '../logger.ts';
import { cursorCodec } from '../pagination/cursor.ts';
import { projectRoot } from '../project-root.ts';
import type { RecordDirectory } from '../record-directory.ts';
import { scalars } from '../scalars/scalars.ts';
import { deriveKey } from '../secrets.ts';
import { callerHeader, verifyCaller } from '../security/caller-token.ts';
import { enforceScopes } from '../security/requires-scopes.ts';
import { startWebhooks } from '../webhooks/index.ts';
import type { WebhookKind } from '../webhooks/webhook-environment.ts';
import { webhookModels } from '../webhooks/webhook-record.ts';
import { subscribe } from './subscribe.ts';

/** What a subgraph is made of: its resolvers, and what they need of its database. */
export interface SubgraphDefinition<Models> {
  name: SubgraphName;
  resolvers: Record<string, unknown>;
  models: (connection: Connection) => Models;
  /** The records whose changes of status can be subscribed to. */
  withStatus?: (models: Models) => RecordsWithStatus;
}

/** Records with a status, what filters of their events read of them, and what webhooks tell of them. */
export interface RecordsWithStatus {
  collection: Collection;
  filteredPaths: readonly string[];
  webhooks: WebhookKind;
}

export interface SubgraphEnvironment {
  configuration: Configuration;
  logger: Logger;
  connection: Connection;
  directory: RecordDirectory;
  auditLog: AuditLog;
}

export interface SubgraphRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  /**
   * Whether a subscription's responses also tell places between its events, the first of them at once: such a response has
   * `extensions.position` (a cursor) and nothing else.
   */
  positions?: boolean;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
  extensions?: Record<string, unknown>;
}

/** The responses of a subscription, one an event. Each is made when it is asked for. */
export type SubscriptionResponses = AsyncGenerator<SubgraphResponse, void, undefined>;

/** A subgraph that runs: it can be called in this process, or be served over HTTP and WebSocket. */
export interface Subgraph {
  name: SubgraphName;
  schema: GraphQLSchema;
  server: ApolloServer<SubgraphContext>;
  /** The context of a request, from the HTTP headers that came with it (names in small letters). */
  contextOf(headers: Headers): Promise<SubgraphContext>;
  execute(request: SubgraphRequest, headers: Readonly<Record<string, string>>): Promise<SubgraphResponse>;
  /**
   * Subscribes, as the caller that the headers tell.
   * @param signal ends the subscription, as does the `return` of its responses
   * @returns the responses, one an event; or one response that says why not. After an error without data they end.
   */
  subscribe(
    request: SubgraphRequest,
    headers: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<SubscriptionResponses | SubgraphResponse>;
  close: () => Promise<void>;
}

/** Starts a subgraph on its database. */
export async function startSubgraph<Models>(
  { name, resolvers, models, withStatus }: SubgraphDefinition<Models>,
  { configuration, logger, connection, directory, auditLog }: SubgraphEnvironment,
): Promise<Subgraph> {
  const typeDefs = parse(await readFile(join(projectRoot, 'schema', `${name}.graphql`), 'utf8'));
  const used = new Set(
    typeDefs.definitions.map((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION && node.name.value),
  );
  const ownScalars = Object.fromEntries(Object.entries(scalars).filter(([scalar]) => used.has(scalar)));
  const schema = enforceScopes(
    buildSubgraphSchema([{ typeDefs, resolvers: { ...ownScalars, ...resolvers } as never }]),
  );
  const formatError = tellingDatabaseAway(errorFormatter(logger, { passOn: 'catalogued errors' }), logger);
  const server = new ApolloServer<SubgraphContext>({
    schema,
    formatError,
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

  const followed = withStatus === undefined ? undefined : followStatus(withStatus(boundModels));

  const callerOf = (headers: Headers) => {
    const token = headers[callerHeader];
    return verifyCaller(callerKey, Array.isArray(token) ? token[0] : token);
  };
  const contextFor = (caller: Caller, signal: AbortSignal) =>
    ({
      caller,
      cursors,
      directory,
      signal,
      loaders: new Loaders(),
      restrictedReads: new RestrictedReads(auditLog, caller),
      models: boundModels,
      statusChanges: followed?.statusChanges,
      webhooks: followed?.webhooks.administration,
    }) as SubgraphContext;
  const contextOf: Subgraph['contextOf'] = async (headers) => contextFor(await callerOf(headers), neverAborted);

  return {
    name,
    schema,
    server,
    contextOf,
    async execute(request, headers) {
      const { body } = await server.executeOperation(request, { contextValue: await contextOf(headers) });
      if (body.kind !== 'single') throw new Error('A subgraph answers in one piece.');
      return body.singleResult;
    },
    subscribe: (request, headers, signal) =>
      subscribe({ schema, formatError, contextFor, callerOf: () => callerOf(headers) }, request, signal),
    async close() {
      await followed?.webhooks.close();
      await followed?.statusChanges.close();
      await server.stop();
    },
  };

  function followStatus({ collection, filteredPaths, webhooks: kind }: RecordsWithStatus) {
    const statusChanges = new ChangeFeed({ collection, records: recordReader(collection, filteredPaths) }, logger);
    const parts = { models: webhookModels(connection), feed: statusChanges, cursors, kind, logger };
    return { statusChanges, webhooks: startWebhooks(configuration, parts) };
  }
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const neverAborted = new AbortController().signal;
