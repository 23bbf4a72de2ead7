import type { StatusContext } from '../shared/context.ts';
import type { CasesModels } from './models/index.ts';

export interface CasesContext extends StatusContext {
  models: CasesModels;
}
