import { parseArgs } from 'node:util';
import type { Connection } from 'mongoose';
import { readConfiguration, type SubgraphName, subgraphNames } from '../configuration.ts';
import { createIndexes, openDatabases } from '../database/databases.ts';
import { hasData, loadSampleData, removeData } from './load-sample-data.ts';
import { progressOf } from './progress.ts';

class UsageError extends Error {}

const usage = 'Usage: npm run seed -- [--children 5636] [--seed 1] [--reset]';

function wholeNumber(name: string, text: string, largest: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > largest) {
    throw new UsageError(`--${name} is ${text}; expected a whole number from 0 to ${largest}.\n${usage}`);
  }
  return number;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        children: { type: 'string' },
        seed: { type: 'string', default: '1' },
        reset: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}

/** `npm run seed`: loads the reference facts and a synthetic cohort into the four databases. */
async function main(): Promise<void> {
  const configuration = readConfiguration();
  const values = readArguments();
  const children = wholeNumber('children', values.children ?? String(configuration.SAMPLE_CHILDREN), 1_000_000);
  const seed = wholeNumber('seed', values.seed, Number.MAX_SAFE_INTEGER);
  const databases = await openDatabases(configuration);
  try {
    const connections = new Map<SubgraphName, Connection>();
    for (const name of subgraphNames) connections.set(name, await databases.connect(name));
    if (values.reset) await removeData(connections);
    else if (await hasData(connections)) {
      throw new UsageError('The databases are not empty. Give --reset to replace everything in them.');
    }
    await Promise.all([...connections.values()].map(createIndexes));
    const progress = progressOf(children, 'children');
    const loaded = await loadSampleData({ connections, children, seed, onProgress: progress.update });
    progress.stop();
    console.log(
      `Loaded ${loaded.children} children of ${loaded.families} families, ${loaded.documents} documents in all.`,
    );
  } finally {
    await databases.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
