/** @jest-environment ./test/conformance/apollo-server/integration-suite-environment.ts */
import { ApolloServer, type BaseContext } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { buildSchema } from 'graphql';
import type { SubgraphContext } from '../../../subgraphs/shared/context.ts';
import { serveSubgraph } from '../../../subgraphs/shared/server/serve-subgraph.ts';
import type { Subgraph } from '../../../subgraphs/shared/server/subgraph.ts';

/*
 * Apollo's suite for whoever puts Apollo Server behind an HTTP server: here, the server of the subgraphs. The gateway is no
 * Apollo Server; the audits that it has to pass are in test/engine/graphql-over-http.test.ts. The suite's clients cannot sign their
 * requests, so none is asked to be signed: test/security/subgraph-requests.test.ts has the signatures. What does not apply is in
 * left-out-tests.ts.
 */
const acceptUnsigned = () => undefined;
const notAsked = () => Promise.reject(new Error('expected all requests to come over HTTP'));

defineIntegrationTestSuite(async (options, { context = () => Promise.resolve({}) } = {}) => {
  const server = new ApolloServer<BaseContext>(options);
  await server.start();
  const subgraph: Subgraph = {
    name: 'people',
    schema: buildSchema('type Query { field: ID }'),
    server: server as unknown as ApolloServer<SubgraphContext>,
    contextOf: context as unknown as Subgraph['contextOf'],
    execute: notAsked,
    subscribe: notAsked,
    close: () => server.stop(),
  };
  const app = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0 }, acceptUnsigned);
  // The suite adds a slash to the address, which belongs to the path unless it ends in a question mark.
  return { server, url: `${app.listeningOrigin}/graphql?`, extraCleanup: () => app.close() };
});
