import type { SubgraphContext } from '../shared/context.ts';
import type { SourcesModels } from './models/index.ts';

export interface SourcesContext extends SubgraphContext {
  models: SourcesModels;
}
