import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentToken } from '../../../gateway/security/development-tokens.ts';
import { readConfiguration } from '../../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { startCannedSubgraphs, startServer } from '../child-process.ts';
import { composeDemo } from '../demo/compose-demo.ts';
import { heavyQuery } from '../demo/queries.ts';
import { withRestrictions } from '../demo/with-restrictions.ts';
import type { Contestant } from '../measure.ts';
import { gatewayCore } from '../pin.ts';
import type { Arena } from './arena.ts';

const connections = 50;
const unlimited = 1_000_000;
/** A scope that the analyst of the demo has. */
const scope = 'records:read';

/**
 * What it costs to enforce who may see what: the demo, and the demo with every field restricted that is no key, for a caller who
 * may see them all. Both are sent the same token.
 */
export async function enforcementArena(): Promise<Arena> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-enforcement-'));
  const subgraphs = await startCannedSubgraphs();
  const signingKey = deriveKey(readConfiguration().SECRET_KEY, 'development-token');
  const headers = { authorization: `Bearer ${await developmentToken(signingKey, 'analyst')}` };
  const contestants: Contestant[] = [];
  const enter = async (name: string, supergraphSdl: string) => {
    const supergraph = join(directory, `${contestants.length}.graphql`);
    await writeFile(supergraph, supergraphSdl);
    const environment = {
      SUPERGRAPH: supergraph,
      PORT: '0',
      LOG_LEVEL: 'info',
      SHARE_QUERIES: 'off',
      LIMIT_RATE: '999999999',
    };
    const module = join('gateway', 'main.js');
    const server = await startServer({ module, environment, core: gatewayCore });
    contestants.push({ name, path: '/graphql', server, headers });
  };
  await enter('ours, queries not shared, nothing restricted', composeDemo(subgraphs.origin));
  const restricted = composeDemo(subgraphs.origin, (typeDefs) => withRestrictions(typeDefs, scope));
  await enter('ours, queries not shared, all fields restricted', restricted);
  return {
    contestants,
    workloads: [
      { name: 'heavy with a token', query: () => heavyQuery, connections, uniform: true, maximumRequests: unlimited },
    ],
    async stop() {
      await Promise.all(contestants.map(({ server }) => server.stop()));
      await subgraphs.stop();
      await rm(directory, { recursive: true });
    },
  };
}
