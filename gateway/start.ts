import { demoEnvironment, readConfiguration } from '../subgraphs/shared/configuration.ts';
import { startInProcessSubgraphs } from '../subgraphs/in-process-subgraphs.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { runUntilStopped } from '../subgraphs/shared/server/run-until-stopped.ts';
import { loadFirstSampleData } from './first-sample-data.ts';
import { startGateway } from './start-gateway.ts';
import { inProcessTransports } from './subgraph-calls/in-process-transport.ts';

/** `npm start`: everything in one process, with sample data at the first start. */
await runUntilStopped(async () => {
  const configuration = readConfiguration(demoEnvironment());
  const logger = createLogger('families-graph', configuration.LOG_LEVEL);
  const { subgraphs, connections, auditLog, close } = await startInProcessSubgraphs(configuration, logger);
  await loadFirstSampleData(connections, configuration);
  const gateway = await startGateway(configuration, logger, inProcessTransports(subgraphs), auditLog);
  console.log(`Families Graph: ${gateway.http.listeningOrigin}`);
  return async () => {
    await gateway.close();
    await close();
  };
});
