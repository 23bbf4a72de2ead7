import type { Connection } from 'mongoose';
import type { Configuration, SubgraphName } from '../subgraphs/shared/configuration.ts';
export async function loadFirstSampleData(
  _c: ReadonlyMap<SubgraphName, Connection>,
  _f: Configuration,
): Promise<void> {}
