import type { Connection } from 'mongoose';
import type { Configuration, SubgraphName } from '../subgraphs/shared/configuration.ts';
import { hasData, loadSampleData } from '../subgraphs/shared/sample-data/load-sample-data.ts';
import { progressOf } from '../subgraphs/shared/sample-data/progress.ts';

const seed = 1;

/** Loads the sample data into databases that are empty. */
export async function loadFirstSampleData(
  connections: ReadonlyMap<SubgraphName, Connection>,
  { SAMPLE_CHILDREN: children }: Configuration,
): Promise<void> {
  if (await hasData(connections)) return;
  const progress = progressOf(children, 'children of the sample data');
  await loadSampleData({ connections, children, seed, onProgress: progress.update });
  progress.stop();
}
