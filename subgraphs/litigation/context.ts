import type { SubgraphContext } from '../shared/context.ts';
import type { LitigationModels } from './models/index.ts';

export interface LitigationContext extends SubgraphContext {
  models: LitigationModels;
}
