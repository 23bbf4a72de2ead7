import { DistantAuditLog } from '../subgraphs/shared/audit/open-audit-log.ts';
import { readConfiguration } from '../subgraphs/shared/configuration.ts';
import { createLogger } from '../subgraphs/shared/logger.ts';
import { requestSigner } from '../subgraphs/shared/security/request-signature.ts';
import { runUntilStopped } from '../subgraphs/shared/server/run-until-stopped.ts';
import { startGateway } from './start-gateway.ts';
import { httpTransport } from './subgraph-calls/http-transport.ts';

/** `npm run gateway`: the gateway alone; its subgraphs run elsewhere. */
await runUntilStopped(async () => {
  const configuration = readConfiguration();
  const logger = createLogger('gateway', configuration.LOG_LEVEL);
  const addresses = configuration.SUBGRAPH_URLS;
  const options = {
    timeoutMilliseconds: configuration.SUBGRAPH_TIMEOUT,
    sign: requestSigner(configuration.SECRET_KEY),
  };
  const auditLog = new DistantAuditLog(configuration, logger);
  const transportTo = (name: string, url: string) => httpTransport(name, addresses[name] ?? url, options);
  const gateway = await startGateway(configuration, logger, transportTo, auditLog);
  logger.info({ address: gateway.http.listeningOrigin }, 'serving');
  return async () => {
    await gateway.close();
    await auditLog.close();
  };
});
