import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../../subgraphs/shared/project-root.ts';
import { type ServerProcess, startServer } from '../child-process.ts';
import { gatewayCore } from '../pin.ts';

/** A gateway that serves subscriptions. */
export interface SubscriptionGateway {
  name: string;
  /** @param supergraph file of the SDL */
  start(supergraph: string): Promise<ServerProcess>;
}

const hiveDirectory = join('test', 'bench', 'peers', 'hive-gateway');
const hiveProgram = join(hiveDirectory, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');

/** More than any workload has. */
const subscriptionLimit = '100000';

const ours: SubscriptionGateway = {
  name: 'ours',
  start: (supergraph) =>
    startServer({
      module: join('gateway', 'main.js'),
      environment: { SUPERGRAPH: supergraph, PORT: '0', ANONYMOUS_SUBSCRIPTIONS: subscriptionLimit },
      core: gatewayCore,
    }),
};

const hive: SubscriptionGateway = {
  name: 'Hive Gateway',
  async start(supergraph) {
    const options = ['--host', '127.0.0.1', '--port', String(await freePort())];
    const configuration = join(projectRoot, hiveDirectory, 'gateway.config.js');
    return startServer({
      module: join('..', hiveProgram),
      arguments: ['supergraph', supergraph, '--config-path', configuration, ...options],
      environment: { NODE_ENV: 'production' },
      core: gatewayCore,
    });
  },
};

/** The gateways that are here: this project's, and Hive Gateway where it is installed. */
export function subscriptionGateways(): SubscriptionGateway[] {
  if (existsSync(join(projectRoot, hiveProgram))) return [ours, hive];
  console.error(`Hive Gateway is not installed: npm ci --ignore-scripts --prefix ${hiveDirectory}`);
  return [ours];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
