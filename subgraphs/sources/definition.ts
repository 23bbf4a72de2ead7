import type { SubgraphDefinition } from '../shared/server/subgraph.ts';
import { type SourcesModels, sourcesModels } from './models/index.ts';
import { Agency, RecordSystem } from './resolvers/agency.ts';
import { Figure } from './resolvers/figure.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Query } from './resolvers/query.ts';
import { Source } from './resolvers/source.ts';
import { Speaker, Statement } from './resolvers/statement.ts';
import { StatementSubject } from './resolvers/statements.ts';

/** The sources: agencies, documents, what they say about every record, and published figures. */
export const sourcesSubgraph: SubgraphDefinition<SourcesModels> = {
  name: 'sources',
  models: sourcesModels,
  resolvers: {
    Query,
    Mutation,
    Agency,
    RecordSystem,
    Source,
    Statement,
    Speaker,
    Figure,
    Person: StatementSubject,
    Family: StatementSubject,
    SeparationCase: StatementSubject,
    Proceeding: StatementSubject,
    Negotiation: StatementSubject,
  },
};
