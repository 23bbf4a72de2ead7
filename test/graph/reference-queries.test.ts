import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 120 });
});

afterAll(() => graph.close());

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { data, errors } = await graph.query(query, variables);
  expect(errors).toEqual([]);
  return data ?? {};
}

it('finds a proceeding by its docket, with judge, milestones, talks and the statements about them', async () => {
  const { proceedingByDocket } = await ask(/* GraphQL */ `
    {
      proceedingByDocket(court: "casd", docketNumber: "3:18-cv-00428") {
        caption
        docketNumber {
          raw
          office
          year
          type
          serial
        }
        court {
          citation
        }
        judge {
          displayName
          synthetic
        }
        docketEntries {
          enteredOn
          title
          source {
            title
          }
        }
        negotiations {
          status
          events {
            occurred
            title
            source {
              title
            }
          }
          statements(first: 20) {
            edges {
              node {
                property
                value
                source {
                  title
                  publisher {
                    name
                  }
                }
                competing {
                  value
                }
              }
            }
          }
        }
      }
    }
  `);
  expect(proceedingByDocket).toMatchObject({
    caption: 'Ms. L. v. ICE',
    docketNumber: { raw: '3:18-cv-00428', office: '3', year: 2018, type: 'cv', serial: 428 },
    court: { citation: 'S.D. Cal.' },
    judge: { displayName: expect.stringContaining('Sabraw') as string, synthetic: false },
  });
  const { docketEntries, negotiations } = proceedingByDocket as {
    docketEntries: { enteredOn: string }[];
    negotiations: { statements: { edges: { node: { competing: unknown[] } }[] } }[];
  };
  expect(docketEntries.map(({ enteredOn }) => enteredOn)).toEqual(
    expect.arrayContaining(['2018-06-26', '2019-03-08', '2023-10-16', '2023-12-08', '2023-12-11']),
  );
  expect(negotiations).toHaveLength(1);
  const statements = negotiations.flatMap((negotiation) => negotiation.statements.edges.map(({ node }) => node));
  expect(statements.some(({ competing }) => competing.length > 0)).toBe(true);
});

it.each([
  ['written with capitals', 'CASD', '3:18-CV-00428'],
  ["with the judge's initials", 'casd', '3:18-cv-00428-DMS-MDD'],
  ['without leading zeros', 'casd', '3:18-cv-428'],
])('finds a docket number %s', async (_form, court, docketNumber) => {
  const query =
    'query ($court: ID!, $docketNumber: String!) { proceedingByDocket(court: $court, docketNumber: $docketNumber) { caption } }';
  expect(await ask(query, { court, docketNumber })).toEqual({ proceedingByDocket: { caption: 'Ms. L. v. ICE' } });
});

it('finds a transferred proceeding by its earlier number, and nothing under a number of another court', async () => {
  const data = await ask(/* GraphQL */ `
    {
      earlier: proceedingByDocket(court: "dcd", docketNumber: "1:18-cv-01759") {
        caption
      }
      elsewhere: proceedingByDocket(court: "nysd", docketNumber: "3:18-cv-00428") {
        caption
      }
    }
  `);
  expect(data).toEqual({ earlier: { caption: 'M.M.M. v. Sessions' }, elsewhere: null });
});

it('lists published figures in the order of their dates, each with unit, publisher and source', async () => {
  const { figures } = (await ask('{ figures { asOf value unit population publisher { name } source { title } } }')) as {
    figures: { asOf: string; value: number; unit: string }[];
  };
  expect(figures.length).toBeGreaterThan(40);
  const dates = figures.map(({ asOf }) => asOf);
  expect(dates).toEqual(dates.toSorted());
  expect(figures).toContainEqual(expect.objectContaining({ asOf: '2021-06-02', value: 5636, unit: 'CHILDREN' }));
});

it('filters figures by unit, publisher and dates', async () => {
  const { figures } = (await ask(
    '{ figures(unit: FAMILIES, from: "2021-01-01", to: "2021-12-31") { value unit publisher { id } } }',
  )) as {
    figures: { value: number; unit: string; publisher: { id: string } }[];
  };
  expect(figures).toMatchObject([{ value: 1000, unit: 'FAMILIES' }]);
  const publisher = figures[0]?.publisher.id;
  const ofPublisher = await ask('query ($publisher: ID) { figures(publisher: $publisher) { value } }', { publisher });
  expect(ofPublisher).toEqual({ figures: [{ value: 1000 }] });
});

it('counts cases by status and by nationality, with small counts suppressed and never only one of them', async () => {
  const { caseStatistics, byNationality } = (await ask(/* GraphQL */ `
    {
      caseStatistics(groupBy: [STATUS]) {
        keys {
          dimension
          value
        }
        count
        suppressed
      }
      byNationality: caseStatistics(groupBy: [NATIONALITY, YEAR]) {
        keys {
          dimension
          value
        }
        count
        suppressed
      }
    }
  `)) as Record<string, { keys: unknown[]; count: number | null; suppressed: boolean }[]>;
  for (const cells of [caseStatistics ?? [], byNationality ?? []]) {
    expect(cells.length).toBeGreaterThan(2);
    for (const { count, suppressed } of cells) {
      if (suppressed) expect(count).toBeNull();
      else expect(count).toBeGreaterThan(10);
    }
    expect(cells.filter(({ suppressed }) => suppressed).length).not.toBe(1);
  }
  expect(byNationality?.[0]?.keys).toHaveLength(2);
});

it('refuses to group by nothing, by the same twice, or by too many', async () => {
  for (const groupBy of [[], ['STATUS', 'STATUS'], ['STATUS', 'YEAR', 'SECTOR', 'POLICY']]) {
    const query = 'query ($groupBy: [CaseDimension!]!) { caseStatistics(groupBy: $groupBy) { count } }';
    const { errors } = await graph.query(query, { groupBy });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['GROUP_BY_INVALID']);
  }
});

it('tells the age at the separation, for which another subgraph gives the year of birth', async () => {
  const { cases } = (await ask(
    '{ cases(first: 50) { edges { node { separatedOn ageAtSeparation child { birthYear } } } } }',
  )) as {
    cases: {
      edges: {
        node: { separatedOn: string | null; ageAtSeparation: number | null; child: { birthYear: number | null } };
      }[];
    };
  };
  for (const { node } of cases.edges) {
    const { separatedOn, child } = node;
    const known = separatedOn !== null && child.birthYear !== null;
    expect(node.ageAtSeparation).toBe(known ? Number(separatedOn.slice(0, 4)) - Number(child.birthYear) : null);
  }
});

it('filters memberships by the day on which they held', async () => {
  const query =
    'query ($asOf: Date) { families(first: 30) { edges { node { all: members { from until } then: members(asOf: $asOf) { from until } } } } }';
  const { families } = (await ask(query, { asOf: '2018-06-01' })) as {
    families: { edges: { node: { all: unknown[]; then: { from: string | null; until: string | null }[] } }[] };
  };
  const held = families.edges.flatMap(({ node }) => node.then);
  expect(held.length).toBeLessThan(families.edges.flatMap(({ node }) => node.all).length);
  for (const { from, until } of held) {
    expect((from ?? '') <= '2018-06-01').toBe(true);
    expect(until === null || until >= '2018-06-01').toBe(true);
  }
});

it('answers null for a record that is not there', async () => {
  const data = await ask(
    '{ person(id: "per_0") { id } family(id: "fam_0") { id } case(id: "cas_0") { id } proceeding(id: "pro_0") { id } negotiation(id: "neg_0") { id } agency(id: "agy_0") { id } source(id: "src_0") { id } statement(id: "stm_0") { id } }',
  );
  expect(Object.values(data)).toEqual(Array.from({ length: 8 }, () => null));
});
