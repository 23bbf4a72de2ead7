import type { Connection } from 'mongoose';
import type { AuditLog } from './shared/audit/audit-log.ts';
import { openAuditLog } from './shared/audit/open-audit-log.ts';
import { type Configuration, type SubgraphName, subgraphNames } from './shared/configuration.ts';
import { createIndexes, openDatabases } from './shared/database/databases.ts';
import type { Logger } from './shared/logger.ts';
import { recordDirectory } from './shared/record-directory.ts';
import { askInProcess } from './shared/server/ask-subgraph.ts';
import type { Subgraph } from './shared/server/subgraph.ts';
import { startDefinedSubgraph } from './start-defined-subgraph.ts';

/** All subgraphs in one process, each on its own database. */
export interface InProcessSubgraphs {
  subgraphs: ReadonlyMap<string, Subgraph>;
  connections: ReadonlyMap<SubgraphName, Connection>;
  auditLog: AuditLog;
  auditConnection: Connection;
  close: () => Promise<void>;
}

/** Opens the databases and starts the four subgraphs in this process. */
export async function startInProcessSubgraphs(
  configuration: Configuration,
  logger: Logger,
): Promise<InProcessSubgraphs> {
  const databases = await openDatabases(configuration);
  const subgraphs = new Map<string, Subgraph>();
  const connections = new Map<SubgraphName, Connection>();
  const directory = recordDirectory(askInProcess(configuration, subgraphs));
  const auditConnection = await databases.connect('audit');
  const auditLog = openAuditLog(auditConnection, configuration, logger);
  const start = async (name: SubgraphName) => {
    const connection = await databases.connect(name);
    subgraphs.set(name, await startDefinedSubgraph(name, { configuration, logger, connection, directory, auditLog }));
    connections.set(name, connection);
    await createIndexes(connection);
  };
  await Promise.all(subgraphNames.map(start));
  return {
    subgraphs,
    connections,
    auditLog,
    auditConnection,
    async close() {
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
      await databases.close();
    },
  };
}
