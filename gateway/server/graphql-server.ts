import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { errorFormatter } from '../../subgraphs/shared/errors/format-error.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import type { GatewayContext } from './caller-context.ts';

/** The GraphQL side of the gateway, started. */
export async function startGraphqlServer(
  gateway: GatewayInterface,
  configuration: Configuration,
  logger: Logger,
): Promise<ApolloServer<GatewayContext>> {
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: configuration.INTROSPECTION,
    formatError: errorFormatter(logger, { passOn: 'graphql errors' }),
    plugins: [ApolloServerPluginLandingPageDisabled()],
    logger,
  });
  await server.start();
  return server;
}
