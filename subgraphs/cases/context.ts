import type { SubgraphContext } from '../shared/context.ts';
import type { CasesModels } from './models/index.ts';

export interface CasesContext extends SubgraphContext {
  models: CasesModels;
}
