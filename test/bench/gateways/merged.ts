import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { mergedDemo } from '../demo/subgraphs.ts';

/** The demo as one schema, on the server that stock uses: what the same answers cost without federation. */
const server = new ApolloServer(mergedDemo);
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
console.log(url);
