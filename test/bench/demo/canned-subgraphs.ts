import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { demoSubgraphs } from './subgraphs.ts';

const maximumAnswers = 10_000;

/**
 * The process of the demo's subgraphs, all behind one server, each at a path of its own. What was once asked is answered
 * from memory, so that the subgraphs cost next to nothing and the same for every gateway. Tells its origin to its parent.
 */
const schemas = new Map(
  Object.entries(demoSubgraphs).map(([name, { typeDefs, resolvers }]) => [
    `/${name}`,
    buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers }),
  ]),
);
const answers = new Map<string, Buffer>();

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(path: string, body: string): Promise<Buffer> {
  const schema = schemas.get(path);
  if (schema === undefined) throw new Error(`There is no subgraph at ${path}.`);
  const operation = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const result = await graphql({ schema, source: operation.query, variableValues: operation.variables });
  return Buffer.from(JSON.stringify(result));
}

async function cannedAnswer(path: string, body: string): Promise<Buffer> {
  const key = `${path} ${body}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = await answer(path, body);
  if (answers.size < maximumAnswers) answers.set(key, made);
  return made;
}

const server = createServer((request, response) => {
  void read(request)
    .then((body) => cannedAnswer(request.url ?? '', body))
    .then((body) =>
      response.setHeader('content-type', 'application/json').setHeader('content-length', body.length).end(body),
    );
});
// Between its turns a gateway may be idle for long: its connections stay open.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  process.send?.({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
});
