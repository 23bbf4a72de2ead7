import { type Configuration, subgraphNames } from '../subgraphs/shared/configuration.ts';
import { createIndexes, openDatabases } from '../subgraphs/shared/database/databases.ts';
import type { Logger } from '../subgraphs/shared/logger.ts';
import { recordDirectory } from '../subgraphs/shared/record-directory.ts';
import { askInProcess } from '../subgraphs/shared/server/ask-subgraph.ts';
import type { Subgraph } from '../subgraphs/shared/server/subgraph.ts';
import { startDefinedSubgraph } from '../subgraphs/start-defined-subgraph.ts';
import { type RunningGateway, startGateway } from './start-gateway.ts';
import { inProcessTransport } from './subgraph-calls/in-process-transport.ts';

/** Starts the four subgraphs and the gateway in one process, where the gateway calls the subgraphs without HTTP. */
export async function startAllInOne(configuration: Configuration, logger: Logger): Promise<RunningGateway> {
  const databases = await openDatabases(configuration);
  const subgraphs = new Map<string, Subgraph>();
  const directory = recordDirectory(askInProcess(configuration, subgraphs));
  const starts = subgraphNames.map(async (name) => {
    const connection = await databases.connect(name);
    const subgraph = await startDefinedSubgraph(name, { configuration, logger, connection, directory });
    await createIndexes(connection);
    subgraphs.set(name, subgraph);
  });
  await Promise.all(starts);
  const gateway = await startGateway(configuration, logger, (name) => {
    const subgraph = subgraphs.get(name);
    if (subgraph === undefined) throw new Error(`The supergraph has a subgraph ${name}, which does not run in this process.`);
    return inProcessTransport(subgraph);
  });
  return {
    http: gateway.http,
    async close() {
      await gateway.close();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
      await databases.close();
    },
  };
}
