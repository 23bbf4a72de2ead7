import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { GatewayContext } from '../server/caller-context.ts';
import type { SubgraphTransport, TransportFactory } from '../subgraph-calls/subgraph-transport.ts';
import { withoutSecurityDirectives } from './without-security-directives.ts';

function dataSourceOf(transport: SubgraphTransport): GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  return {
    async process({ request, context }) {
      return transport.execute({
        query: request.query ?? '',
        operationName: request.operationName,
        variables: request.variables ?? {},
        // Absent while the gateway looks a subgraph's health up.
        headers: (context as Partial<GatewayContext>).subgraphHeaders ?? {},
      });
    },
  };
}

/** Plans and executes with `@apollo/gateway`, over this gateway's own ways to the subgraphs. */
export function stockGateway(supergraphSdl: string, transportTo: TransportFactory): GatewayInterface {
  const transports: SubgraphTransport[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl: withoutSecurityDirectives(supergraphSdl),
    buildService: ({ name, url = '' }) => {
      const transport = transportTo(name, url);
      transports.push(transport);
      return dataSourceOf(transport);
    },
  });
  return {
    load: (options) => gateway.load(options),
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async stop() {
      await gateway.stop();
      await Promise.all(transports.map((transport) => transport.close()));
    },
  };
}
