import { startGateway } from '../../gateway/start-gateway.ts';
import { inProcessTransports } from '../../gateway/subgraph-calls/in-process-transport.ts';
import { type DevelopmentCaller, developmentToken } from '../../gateway/security/development-tokens.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { loadSampleData } from '../../subgraphs/shared/sample-data/load-sample-data.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { startTestSubgraphs, type TestSubgraphs } from './test-subgraphs.ts';

export interface GraphResponse {
  status: number;
  data: Record<string, unknown> | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string } & Record<string, unknown> }[];
  text: string;
}

/** The whole graph in this process, with sample data, behind its HTTP gateway: as the demo, it gives out development tokens. */
export interface TestGraph {
  subgraphs: TestSubgraphs;
  address: string;
  query: (query: string, variables?: Record<string, unknown>, caller?: DevelopmentCaller) => Promise<GraphResponse>;
  /** Does something and tells the names of the database commands that were sent meanwhile. */
  commandsOf: (action: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

/** Sends an operation to a gateway, as a client does. */
export async function post(
  address: string,
  body: { query: string; variables?: Record<string, unknown> },
  headers: Record<string, string> = {},
): Promise<GraphResponse> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Partial<GraphResponse>;
  return { status: response.status, data, errors, text };
}

export interface TestGraphOptions {
  /** How many children the synthetic cohort has. */
  children: number;
  /** Variables of the environment, beside those of all tests. */
  variables?: NodeJS.ProcessEnv;
}

export async function startTestGraph({ children, variables }: TestGraphOptions): Promise<TestGraph> {
  const subgraphs = await startTestSubgraphs({ DEMO_TOKENS: 'on', ...variables });
  const { configuration, connections } = subgraphs;
  await loadSampleData({ connections, children, seed: 1 });
  const logger = createLogger('test', 'silent');
  const gateway = await startGateway(
    configuration,
    logger,
    inProcessTransports(subgraphs.subgraphs),
    subgraphs.auditLog,
  );
  const address = gateway.http.listeningOrigin;
  const key = deriveKey(configuration.SECRET_KEY, 'development-token');
  return {
    subgraphs,
    address,
    async query(query, variables = {}, caller) {
      const headers =
        caller === undefined
          ? {}
          : {
              authorization: `Bearer ${await developmentToken(key, caller)}`,
              'x-purpose': 'test',
            };
      return post(address, { query, variables }, headers);
    },
    async commandsOf(action) {
      const names: string[] = [];
      const note = ({ commandName }: { commandName: string }) => names.push(commandName);
      const clients = [...connections.values()].map((connection) => connection.getClient());
      for (const client of clients) client.on('commandStarted', note);
      await action();
      for (const client of clients) client.off('commandStarted', note);
      return names;
    },
    async close() {
      await gateway.close();
      await subgraphs.close();
    },
  };
}
