import { openAuditLog } from './shared/audit/open-audit-log.ts';
import {
  type Configuration,
  readConfiguration,
  type SubgraphName,
  subgraphNames,
  subgraphPorts,
} from './shared/configuration.ts';
import { createIndexes, openDatabases } from './shared/database/databases.ts';
import { createLogger } from './shared/logger.ts';
import { recordDirectory } from './shared/record-directory.ts';
import { requestVerifier } from './shared/security/request-signature.ts';
import { runUntilStopped } from './shared/server/run-until-stopped.ts';
import { askOverHttp } from './shared/server/ask-subgraph.ts';
import { serveSubgraph } from './shared/server/serve-subgraph.ts';
import { startDefinedSubgraph } from './start-defined-subgraph.ts';

function nameFrom(value: string | undefined): SubgraphName {
  const name = subgraphNames.find((known) => known === value);
  if (name === undefined)
    throw new Error(`Unknown subgraph ${value ?? '(none)'}; expected one of ${subgraphNames.join(', ')}.`);
  return name;
}

/** `npm run subgraph -- NAME`: one subgraph alone, over HTTP. */
async function main(name: SubgraphName, configuration: Configuration) {
  const logger = createLogger(name, configuration.LOG_LEVEL);
  const databases = await openDatabases(configuration);
  const connection = await databases.connect(name);
  const directory = recordDirectory(askOverHttp(configuration));
  const auditLog = openAuditLog(await databases.connect('audit'), configuration, logger);
  const subgraph = await startDefinedSubgraph(name, { configuration, logger, connection, directory, auditLog });
  await createIndexes(connection);
  const address = { host: configuration.HOST, port: configuration.PORT ?? subgraphPorts[name] };
  const server = await serveSubgraph(subgraph, address, requestVerifier(configuration.SECRET_KEY));
  logger.info({ address: server.listeningOrigin }, 'serving');
  return async () => {
    await server.close();
    await subgraph.close();
    await databases.close();
  };
}

await runUntilStopped(() => main(nameFrom(process.argv[2]), readConfiguration()));
