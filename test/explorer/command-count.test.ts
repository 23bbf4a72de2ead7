import { type DocumentNode, getOperationAST, OperationTypeNode, print } from 'graphql';
import * as generated from '../../schema/generated/explorer-operations.ts';
import type { GraphResponse } from '../support/test-graph.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

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
};

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
      answer = await graph.query(text, variables);
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
