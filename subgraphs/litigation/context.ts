import type { StatusContext } from '../shared/context.ts';
import type { LitigationModels } from './models/index.ts';

export interface LitigationContext extends StatusContext {
  models: LitigationModels;
}
