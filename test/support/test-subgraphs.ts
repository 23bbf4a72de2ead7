import type { Connection } from 'mongoose';
import { startInProcessSubgraphs } from '../../subgraphs/in-process-subgraphs.ts';
import type { AuditLog } from '../../subgraphs/shared/audit/audit-log.ts';
import { anonymousCaller, type Caller } from '../../subgraphs/shared/caller.ts';
import { type Configuration, type SubgraphName, subgraphNames } from '../../subgraphs/shared/configuration.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import type { Subgraph, SubgraphResponse } from '../../subgraphs/shared/server/subgraph.ts';
import { testConfiguration } from './test-configuration.ts';

/** The four subgraphs in this process, on databases of their own that are dropped at the end. */
export interface TestSubgraphs {
  configuration: Configuration;
  subgraphs: ReadonlyMap<string, Subgraph>;
  connections: ReadonlyMap<SubgraphName, Connection>;
  connection: (name: SubgraphName) => Connection;
  auditLog: AuditLog;
  auditConnection: Connection;
  query(
    name: SubgraphName,
    query: string,
    variables?: Record<string, unknown>,
    caller?: Caller,
  ): Promise<SubgraphResponse>;
  close: () => Promise<void>;
}

function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`There is no ${name}.`);
  return value;
}

/** @param variables of the environment, beside those of all tests */
export async function startTestSubgraphs(variables: NodeJS.ProcessEnv = {}): Promise<TestSubgraphs> {
  const { configuration, remove } = await testConfiguration(variables);
  const { subgraphs, connections, auditLog, auditConnection, close } = await startInProcessSubgraphs(
    configuration,
    createLogger('test', 'silent'),
  );
  const connection = (name: SubgraphName) => present(connections.get(name), `connection ${name}`);
  return {
    configuration,
    subgraphs,
    connections,
    connection,
    auditLog,
    auditConnection,
    async query(name, query, variables = {}, caller = anonymousCaller) {
      const token = await signCaller(deriveKey(configuration.SECRET_KEY, 'caller'), caller);
      return present(subgraphs.get(name), `subgraph ${name}`).execute(
        { query, variables },
        token === null ? {} : { [callerHeader]: token },
      );
    },
    async close() {
      await Promise.all(subgraphNames.map((name) => connection(name).dropDatabase()));
      await auditConnection.dropDatabase();
      await close();
      await remove();
    },
  };
}
