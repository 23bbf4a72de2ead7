import type { SubgraphContext } from '../shared/context.ts';
import type { PeopleModels } from './models/index.ts';

export interface PeopleContext extends SubgraphContext {
  models: PeopleModels;
}
