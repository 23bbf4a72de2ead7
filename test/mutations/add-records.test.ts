import { sourcesModels } from '../../subgraphs/sources/models/index.ts';
import { agencyIdOf, proceedingIdOf, sourceIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 5 });
});

afterAll(() => graph.close());

const addSource = /* GraphQL */ `
  mutation ($input: AddSourceInput!) {
    addSource(input: $input) {
      source {
        id
        title
        publisher {
          name
        }
        url
        contentHash
        retrievedAt
        publishedOnPrecision
      }
    }
  }
`;

const addStatement = /* GraphQL */ `
  mutation ($input: AddStatementInput!) {
    addStatement(input: $input) {
      statement {
        id
        subject {
          __typename
          ... on Proceeding {
            caption
          }
        }
        competing {
          id
        }
        source {
          title
        }
        speaker {
          name
          agency {
            acronym
          }
        }
      }
    }
  }
`;

const goodSource = {
  kind: 'COURT_FILING',
  title: ' Status report of Évora ',
  publisherId: agencyIdOf('doj'),
  publishedOn: '2022-03-01',
  url: 'https://example.org/report',
  contentHash: 'A'.repeat(64),
  retrievedAt: '2022-03-02T01:00:00+01:00',
};

const goodStatement = {
  subjectId: proceedingIdOf('ms-l'),
  property: 'status',
  value: 'Reported as settled',
  sourceId: sourceIdOf('nbc-2021-12-16'),
  confidence: 'LOW',
  speaker: { name: 'Department of Justice', agencyId: agencyIdOf('doj') },
};

async function countsOfRecords(): Promise<number[]> {
  const { Source, Statement } = sourcesModels(graph.subgraphs.connection('sources'));
  return Promise.all([Source.countDocuments({}), Statement.countDocuments({})]);
}

describe('addSource', () => {
  it('adds a source that can be found by its title at once', async () => {
    const { data, errors } = await graph.query(addSource, { input: goodSource }, 'writer');
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      addSource: {
        source: {
          title: 'Status report of Évora',
          publisher: { name: 'Department of Justice' },
          contentHash: 'a'.repeat(64),
          retrievedAt: '2022-03-02T00:00:00.000Z',
        },
      },
    });
    const found = await graph.query('{ sources(filter: { text: "evor status" }) { edges { node { title } } } }');
    expect(found.data).toEqual({ sources: { edges: [{ node: { title: 'Status report of Évora' } }] } });
  });

  it.each([
    ['an unknown publisher', 'AGENCY_NOT_FOUND', { publisherId: 'agy_0' }],
    ['an empty title', 'VALUE_INVALID', { title: ' ' }],
    ['an address that is none', 'VALUE_INVALID', { url: 'javascript:alert(1)' }],
    ['a hash that is none', 'VALUE_INVALID', { contentHash: 'abc' }],
    ['a day that does not exist', 'DATE_INVALID', { publishedOn: '2022-13-01' }],
  ])('refuses %s, and writes nothing', async (_reason, code, input) => {
    const before = await countsOfRecords();
    const { errors } = await graph.query(addSource, { input: { ...goodSource, ...input } }, 'writer');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await countsOfRecords()).toEqual(before);
  });
});

describe('addStatement', () => {
  it('adds a statement about a record of another subgraph, linked with a competing one in both directions', async () => {
    const first = await graph.query(addStatement, { input: goodStatement }, 'writer');
    expect(first.errors).toEqual([]);
    const { id } = (first.data as { addStatement: { statement: { id: string } } }).addStatement.statement;
    const input = { ...goodStatement, value: 'Reported as pending', competingIds: [id] };
    const second = await graph.query(addStatement, { input }, 'writer');
    expect(second.data).toMatchObject({
      addStatement: {
        statement: {
          subject: { __typename: 'Proceeding', caption: 'Ms. L. v. ICE' },
          competing: [{ id }],
          speaker: { name: 'Department of Justice', agency: { acronym: 'DOJ' } },
        },
      },
    });
    const { id: other } = (second.data as { addStatement: { statement: { id: string } } }).addStatement.statement;
    const { data } = await graph.query('query ($id: ID!) { statement(id: $id) { competing { id } } }', { id });
    expect(data).toEqual({ statement: { competing: [{ id: other }] } });
  });

  it.each([
    ['an unknown source', 'SOURCE_NOT_FOUND', { sourceId: 'src_0' }],
    ['a subject of no type', 'SUBJECT_INVALID', { subjectId: 'xyz_0' }],
    ['a subject that is not there', 'SUBJECT_INVALID', { subjectId: 'cas_0' }],
    ['a source as the subject', 'SUBJECT_INVALID', { subjectId: sourceIdOf('nbc-2021-12-16') }],
    ['an unknown competing statement', 'STATEMENT_NOT_FOUND', { competingIds: ['stm_0'] }],
    ['an unknown agency of the speaker', 'AGENCY_NOT_FOUND', { speaker: { name: 'x', agencyId: 'agy_0' } }],
    ['an unknown person as the speaker', 'PERSON_NOT_FOUND', { speaker: { name: 'x', personId: 'per_0' } }],
    ['an empty value', 'VALUE_INVALID', { value: '' }],
  ])('refuses %s, and writes nothing', async (_reason, code, input) => {
    const before = await countsOfRecords();
    const { errors } = await graph.query(addStatement, { input: { ...goodStatement, ...input } }, 'writer');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await countsOfRecords()).toEqual(before);
  });
});
