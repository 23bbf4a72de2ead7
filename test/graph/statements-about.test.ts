import {
  agencyIdOf,
  negotiationIdOf,
  proceedingIdOf,
  sourceIdOf,
} from '../../subgraphs/shared/sample-data/reference/index.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 60 });
});

afterAll(() => graph.close());

interface Statements {
  totalCount: number;
  edges: { cursor: string; node: { id: string; property: string; competing: { value: string }[] } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const statementsAbout = /* GraphQL */ `
  query (
    $about: ID!
    $filter: StatementFilter
    $orderBy: StatementOrder! = ASSERTED_ON_ASC
    $first: Int
    $after: Cursor
  ) {
    statements(about: $about, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          property
          competing {
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

async function statements(variables: Record<string, unknown>): Promise<Statements> {
  const { data, errors } = await graph.query(statementsAbout, variables);
  expect(errors).toEqual([]);
  return (data as { statements: Statements }).statements;
}

describe('Query.statements', () => {
  it('are those that the record itself has, of whatever subgraph it is', async () => {
    const { data } = await graph.query(/* GraphQL */ `
      {
        cases(first: 1) {
          edges {
            node {
              id
              statements(first: 50) {
                edges {
                  node {
                    id
                  }
                }
              }
            }
          }
        }
        agencies(first: 1, filter: { text: "homeland" }) {
          edges {
            node {
              id
              statements(first: 50) {
                edges {
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    `);
    const records = Object.values(
      data as Record<string, { edges: { node: { id: string; statements: Statements } }[] }>,
    );
    const nodes = records.flatMap(({ edges }) => edges.map(({ node }) => node));
    expect(nodes).toHaveLength(2);
    for (const node of nodes) {
      const found = await statements({ about: node.id, first: 50 });
      expect(found.totalCount).toBeGreaterThan(0);
      expect(found.edges.map((edge) => edge.node.id)).toEqual(node.statements.edges.map((edge) => edge.node.id));
    }
  });

  it('are about one property where that is asked for, each with what contradicts it', async () => {
    const about = negotiationIdOf('settlement-talks-2021');
    const { edges, totalCount } = await statements({ about, filter: { properties: ['endedBy'] } });
    expect(totalCount).toBe(3);
    expect(edges.map(({ node }) => node.property)).toEqual(['endedBy', 'endedBy', 'endedBy']);
    expect(edges.map(({ node }) => node.competing.length).toSorted()).toEqual([1, 1, 2]);
  });

  it('come in pages, which together are all of them once, in either order', async () => {
    const about = proceedingIdOf('ms-l');
    const all = (await statements({ about, first: 50 })).edges.map(({ node }) => node.id);
    const first = await statements({ about, first: 2 });
    const second = await statements({ about, first: 50, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all);
    const backwards = await statements({ about, first: 50, orderBy: 'ASSERTED_ON_DESC' });
    expect(backwards.edges.map(({ node }) => node.id)).toEqual(all.toReversed());
  });

  it('of a record that is not there are none', async () => {
    expect(await statements({ about: 'cas_0' })).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('need one database command for a whole page', async () => {
    const query = 'query ($about: ID!) { statements(about: $about) { edges { node { value } } } }';
    const commands = await graph.commandsOf(() => graph.query(query, { about: agencyIdOf('dhs') }));
    expect(commands).toEqual(['find']);
  });

  it.each([
    ['of no kind', 'xyz_0'],
    ['without a kind', 'Ms. L.'],
    ['of a source', sourceIdOf('nbc-2021-12-16')],
  ])('refuses an id %s', async (_kind, about) => {
    const { errors } = await graph.query(statementsAbout, { about });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBJECT_INVALID']);
  });
});
