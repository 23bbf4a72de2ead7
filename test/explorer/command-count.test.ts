import { type DocumentNode, getOperationAST, OperationTypeNode, print } from 'graphql';
import type { DevelopmentCaller } from '../../gateway/security/development-tokens.ts';
import * as generated from '../../schema/generated/explorer-operations.ts';
import type { GraphResponse } from '../support/test-graph.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

/** The id of the first record that a connection has, and the cursor behind it. */
async function firstOf(graph: TestGraph, connection: string): Promise<{ id: string; after: string }> {
  const { data } = await graph.query(`{ found: ${connection} { edges { cursor node { id } } } }`);
  const [edge] = (data as { found: { edges: { cursor: string; node: { id: string } }[] } }).found.edges;
  return { id: edge?.node.id ?? '', after: edge?.cursor ?? '' };
}

/** Variables with the id of the first record. */
const idOf = (connection: string) => async (graph: TestGraph) => ({ id: (await firstOf(graph, connection)).id });

const family = 'families(first: 1)';
const separationCase = 'cases(first: 1)';
const child = 'people(first: 1, filter: { kinds: [FAMILY_MEMBER] })';
const lawsuit = 'proceedings(first: 1, filter: { text: "3:18-cv-00428" })';
const agency = 'agencies(first: 1, filter: { text: "DHS" })';
const source = 'sources(first: 1, filter: { kinds: [NEWS_ARTICLE] })';

/** Variables with the id of the first record, and the cursor behind the first of its own list. */
const pageOf = (connection: string, record: string, list: string) => async (graph: TestGraph) => {
  const { id } = await firstOf(graph, connection);
  const { data } = await graph.query(
    `query ($id: ID!) { found: ${record}(id: $id) { ${list}(first: 1) { edges { cursor } } } }`,
    { id },
  );
  const { edges } = (data as { found: Record<string, { edges: { cursor: string }[] }> }).found[list] ?? { edges: [] };
  return { id, after: edges[0]?.cursor };
};

async function theNegotiation(graph: TestGraph): Promise<{ id: string }> {
  const { data } = await graph.query('{ negotiations { id } }');
  return { id: (data as { negotiations: { id: string }[] }).negotiations[0]?.id ?? '' };
}

async function sourcesOfAgency(graph: TestGraph): Promise<{ id: string; after: string }> {
  const { id } = await firstOf(graph, agency);
  const { after } = await firstOf(
    graph,
    `sources(first: 1, orderBy: PUBLISHED_ON_DESC, filter: { publishers: ["${id}"] })`,
  );
  return { id, after };
}

/** Variables with which each operation of the explorer is asked; where it needs ids, they are of records of that graph. */
const variablesOf: Record<string, (graph: TestGraph) => Promise<Record<string, unknown>>> = {
  Start: async () => ({}),
  SearchEverything: async () => ({ first: 5 }),
  SearchPeople: async () => ({ filter: { kinds: ['FAMILY_MEMBER'] }, orderBy: 'BIRTH_YEAR_DESC', first: 50 }),
  SearchFamilies: async () => ({ filter: {}, orderBy: 'REFERENCE_DESC', first: 50 }),
  SearchCases: async () => ({ filter: { separatedFrom: '2017-01-01' }, orderBy: 'SEPARATED_ON_ASC', first: 50 }),
  SearchProceedings: async () => ({ filter: { text: 'v' }, orderBy: 'FILED_ON_DESC', first: 50 }),
  SearchAgencies: async () => ({ filter: {}, orderBy: 'NAME_ASC', first: 50 }),
  SearchSources: async () => ({ filter: {}, orderBy: 'PUBLISHED_ON_DESC', first: 50 }),
  SearchChoicesOfCases: async () => ({}),
  SearchCourts: async () => ({}),
  SearchPublishers: async () => ({}),
  Family: idOf(family),
  FamilyIdentities: idOf(family),
  LinksOfFamily: idOf(family),
  Case: idOf(separationCase),
  LinksOfCase: idOf(separationCase),
  Person: idOf(child),
  PersonIdentity: idOf(child),
  LinksOfPerson: idOf(child),
  ProceedingPage: idOf(lawsuit),
  LinksOfProceeding: idOf(lawsuit),
  FamiliesOfProceeding: pageOf(lawsuit, 'proceeding', 'families'),
  NegotiationPage: theNegotiation,
  AgencyPage: idOf(agency),
  LinksOfAgency: idOf(agency),
  SourcesOfAgency: sourcesOfAgency,
  SourcePage: idOf(source),
  LinksOfSource: idOf(source),
  StatementsOfSource: pageOf(source, 'source', 'statements'),
  Provenance: async (graph) => ({ about: (await firstOf(graph, separationCase)).id, property: 'status' }),
  PublishedNumbers: async () => ({}),
  CaseNumbers: async () => ({ filter: {}, overTime: ['MONTH', 'STATUS'] }),
  CurrentStatuses: async () => ({}),
};

/** Who asks, where it is not the anonymous reader. */
const callersOf: Record<string, DevelopmentCaller> = { FamilyIdentities: 'caseworker', PersonIdentity: 'caseworker' };

/** The most database commands that the first content of a view may need. */
const mostCommands = 24;

const few = 50;
const many = 400;

const operations = Object.values(generated)
  .map((document) => document as DocumentNode)
  .map((document) => ({ document, operation: getOperationAST(document) }))
  .flatMap(({ document, operation }) =>
    operation?.name && operation.operation === OperationTypeNode.QUERY
      ? [{ name: operation.name.value, text: print(document) }]
      : [],
  );

interface Measured {
  commands: number;
  answer: GraphResponse;
}

async function measureEach(children: number): Promise<Record<string, Measured>> {
  const graph = await startTestGraph({ children });
  const measured: Record<string, Measured> = {};
  for (const { name, text } of operations) {
    const variables = await variablesOf[name]?.(graph);
    if (variables === undefined) continue;
    let answer: GraphResponse | undefined;
    const commands = await graph.commandsOf(async () => {
      answer = await graph.query(text, variables, callersOf[name]);
    });
    if (answer) measured[name] = { commands: commands.length, answer };
  }
  await graph.close();
  return measured;
}

describe('each operation of the explorer', () => {
  let ofFew: Record<string, Measured>;
  let ofMany: Record<string, Measured>;

  beforeAll(async () => {
    ofFew = await measureEach(few);
    ofMany = await measureEach(many);
  });

  it('has variables here to be measured with', () => {
    expect(Object.keys(variablesOf).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it.each(operations)('$name finds something, without an error', ({ name }) => {
    for (const measured of [ofFew[name], ofMany[name]]) {
      expect(measured?.answer.errors).toEqual([]);
      expect(JSON.stringify(measured?.answer.data)).toContain('":"');
    }
  });

  it.each(operations)(`$name needs as many database commands with ${many} children as with ${few}`, ({ name }) => {
    expect(ofMany[name]?.commands).toBe(ofFew[name]?.commands);
    expect(ofMany[name]?.commands).toBeGreaterThan(0);
    expect(ofMany[name]?.commands).toBeLessThanOrEqual(mostCommands);
  });
});
