import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 90 });
});

afterAll(() => graph.close());

const families = /* GraphQL */ `
  query ($first: Int!) {
    families(first: $first) {
      edges {
        node {
          id
          reference
          members {
            role
            person {
              id
              displayName
              nationality
            }
          }
          cases {
            id
            reference
            status
            custodyEvents {
              kind
              occurredOn
              agency {
                id
                name
                acronym
                kind
              }
            }
          }
          proceedings {
            id
            caption
            status
          }
          statements(first: 5) {
            edges {
              node {
                property
                value
                source {
                  id
                  title
                  publishedOn
                }
              }
            }
          }
          sources {
            id
            title
          }
        }
      }
    }
  }
`;

async function commandsFor(query: string, variables: Record<string, unknown>): Promise<string[]> {
  return graph.commandsOf(async () => {
    const { errors, data } = await graph.query(query, variables);
    expect(errors).toEqual([]);
    expect(data).not.toBeNull();
  });
}

describe('the number of database commands of an operation', () => {
  it('is the same for 50 families with all that belongs to them as for 1 family, and at most 14', async () => {
    const forOne = await commandsFor(families, { first: 1 });
    const forFifty = await commandsFor(families, { first: 50 });
    expect(forFifty).toHaveLength(forOne.length);
    expect(forFifty.length).toBeLessThanOrEqual(14);
    expect(forFifty.length).toBeGreaterThan(0);
  });

  it('really was for 50 families, each with members, cases, agencies, statements and sources', async () => {
    const { data } = await graph.query(families, { first: 50 });
    const { edges } = (data as { families: { edges: { node: FamilyNode }[] } }).families;
    expect(edges).toHaveLength(50);
    for (const { node } of edges) {
      expect(node.members.length).toBeGreaterThan(1);
      expect(node.cases.length).toBeGreaterThan(0);
      expect(node.statements.edges.length).toBeGreaterThan(0);
      expect(node.sources.length).toBeGreaterThan(0);
    }
    expect(edges.some(({ node }) => node.proceedings.length > 0)).toBe(true);
    expect(edges.some(({ node }) => node.cases.some(({ custodyEvents }) => custodyEvents.length > 0))).toBe(true);
  });

  it.each([
    [
      'people with families and relationships',
      '{ people(first: N, filter: { kinds: [FAMILY_MEMBER] }) { edges { node { displayName memberships { role family { reference } } relationships { kind from { displayName } to { displayName } assertedBy { name } } cases { reference } } } } }',
    ],
    [
      'cases with ages, flags and statements',
      '{ cases(first: N) { edges { node { reference ageAtSeparation separatedFlags { value system { name agency { name } } } statusHistory { to source { title publisher { name } } } child { displayName } parents { displayName } family { reference } statements(first: 3) { totalCount edges { node { value competing { value } } } } sources { title } } } } }',
    ],
    [
      'proceedings with families and talks',
      '{ proceedings(first: N) { edges { node { caption judge { displayName } parties { name agency { name } } representations { organisation { name } counsel { displayName } } related { proceeding { caption } } families(first: 2) { totalCount edges { node { reference } } } negotiations { title parties { name } } statements(first: 2) { edges { node { value subject { __typename } } } } } } } }',
    ],
    [
      'agencies with parents and proceedings',
      '{ agencies(first: N) { edges { node { name parent { name } systems { code } proceedings { caption } statements(first: 2) { edges { node { value } } } } } } }',
    ],
    [
      'sources with what they say',
      '{ sources(first: N) { edges { node { title publisher { name } statements(first: 3) { edges { node { value subject { ... on Agency { name } ... on Figure { value } } } } } } } } }',
    ],
  ])('depends on the shape alone: %s', async (_name, query) => {
    const few = await commandsFor(query.replace('N', '3'), {});
    const many = await commandsFor(query.replace('N', '60'), {});
    // A shape that none of the few records fills may need a command less, never more.
    expect(many.length).toBeGreaterThanOrEqual(few.length);
    expect(many.length - few.length).toBeLessThanOrEqual(2);
    expect(many.length).toBeLessThanOrEqual(24);
  });

  it('needs no command for a record of which only the id is asked for', async () => {
    const withIds = await commandsFor('{ cases(first: 20) { edges { node { id child { id } family { id } } } } }', {});
    expect(withIds).toEqual(['find']);
  });

  it('counts in one command more, when the count is asked for', async () => {
    const without = await commandsFor('{ cases(first: 5) { edges { node { id } } } }', {});
    const withCount = await commandsFor('{ cases(first: 5) { totalCount edges { node { id } } } }', {});
    expect(withCount.length).toBe(without.length + 1);
  });
});

interface FamilyNode {
  members: unknown[];
  cases: { custodyEvents: unknown[] }[];
  proceedings: unknown[];
  statements: { edges: unknown[] };
  sources: unknown[];
}

it('reads only the fields that were asked for', async () => {
  const projections: unknown[] = [];
  const client = graph.subgraphs.connection('people').getClient();
  const note = ({ command }: { command: Record<string, unknown> }) => projections.push(command.projection);
  client.on('commandStarted', note);
  await graph.query('{ people(first: 1) { edges { node { birthYear } } } }');
  client.off('commandStarted', note);
  expect(projections).toEqual([{ _id: 1, birthYear: 1, 'publicName.sortKey': 1 }]);
});
