import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Configuration, readConfiguration } from '../../subgraphs/shared/configuration.ts';

/** A configuration with databases of its own: in MONGODB_URI where that is set, else in an embedded store of its own. */
export interface TestConfiguration {
  configuration: Configuration;
  /** The same, for a process of its own. */
  environment: NodeJS.ProcessEnv;
  /** Deletes the embedded store's files. */
  remove: () => Promise<void>;
}

/** @param variables beside those of all tests, in which nothing is sent to webhooks */
export async function testConfiguration(variables: NodeJS.ProcessEnv = {}): Promise<TestConfiguration> {
  const directory = await mkdtemp(join(tmpdir(), 'families-graph-test-'));
  const environment = {
    ...process.env,
    NODE_ENV: 'test',
    PORT: '0',
    LOG_LEVEL: 'silent',
    WEBHOOK_DELIVERY: 'off',
    // Tests ask for more in a minute than anybody else.
    LIMIT_RATE: '999999999',
    DATA_DIRECTORY: directory,
    DATABASE_PREFIX: `test_${randomBytes(5).toString('hex')}_`,
    ...variables,
  };
  return {
    configuration: readConfiguration(environment),
    environment,
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
