import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { getOperationAST, parse } from 'graphql';
import { costDirectives } from '../../gateway/engine/limits/cost-directives.ts';
import { operationCost } from '../../gateway/engine/limits/operation-cost.ts';
import { readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { startTestEngine } from '../engine/test-engine.ts';

function reckoning(supergraphSdl: string, assumedListSize = 10) {
  const schema = Supergraph.build(supergraphSdl, { supportedFeatures: null }).apiSchema().toGraphQLJSSchema();
  const directives = costDirectives(parse(supergraphSdl));
  return (query: string, variables: Record<string, unknown> = {}) => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('expected one operation');
    return operationCost(document, operation, { schema, directives, assumedListSize })(variables);
  };
}

/** @param link how the directives are imported */
function libraryWith(link: string, { cost = '@cost', listSize = '@listSize' } = {}): string {
  const typeDefs = parse(/* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key" ${link}])
    type Query {
      book(search: Search): Book
      plain: [Book]
      books(first: Int = 7, last: Int): [Book] ${listSize}(assumedSize: 5, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
      page(first: Int, by: Search): Page ${listSize}(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
      dear: Int ${cost}(weight: 50)
      thing: Thing
    }
    type Mutation { add(search: [Search!]): Book }
    type Page { edges: [Edge] total: Int ${cost}(weight: 5) }
    type Edge { node: Book }
    type Book { title: String authors: [Author] ${listSize}(assumedSize: 2) heavy: Heavy }
    type Author { name: String }
    type Heavy ${cost}(weight: 30) { x: Int }
    union Thing = Book | Author
    input Search { text: String ${cost}(weight: 20) in: Search words: [String] }
  `);
  const { supergraphSdl, errors } = composeServices([{ name: 'library', url: 'http://127.0.0.1/', typeDefs }]);
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

const costOf = reckoning(libraryWith(', "@cost", "@listSize"'));

describe('the cost of an operation', () => {
  it.each([
    ['scalars cost nothing, an object 1', '{ book { title } }', 1],
    ['no operation costs less than 1', '{ __typename }', 1],
    ['a list costs its size times what is in it', '{ plain { title authors { name } } }', 10 * (1 + 2)],
    ['a slicing argument is the size', '{ books(first: 3) { title } }', 3],
    ['of two slicing arguments the larger one is', '{ books(first: 3, last: 4) { title } }', 4],
    ['the default of a slicing argument is a size', '{ books { title } }', 7],
    ['sized fields have the size, their object does not', '{ page(first: 3) { edges { node { title } } total } }', 12],
    ['without slicing argument the assumed size is taken', '{ page { edges { node { title } } } }', 41],
    [
      'sized fields in a fragment have it too',
      '{ page(first: 3) { ...P } } fragment P on Page { edges { node { title } } }',
      7,
    ],
    ['a negative size is none', '{ books(first: -5) { title } }', 1],
    ['@cost on a field is what it costs', '{ dear }', 50],
    ['@cost on a type is what it costs', '{ book { heavy { x } } }', 31],
    ['@cost on a field of an input counts with the input', '{ book(search: { text: "x" }) { title } }', 22],
    ['inputs in inputs count', '{ book(search: { in: { text: "x", in: null }, words: ["x"] }) { title } }', 23],
    ['each value of a list in an input counts', 'mutation { add(search: [{ text: "x" }, {}]) { title } }', 10 + 22 + 1],
    ['a mutation costs 10 more', 'mutation { add { title } }', 11],
    ['members of a union count together', '{ thing { ... on Book { authors { name } } ... on Author { name } } }', 3],
    ['what is left out costs nothing', '{ dear @skip(if: true) book @include(if: true) { title } }', 1],
    ['what there is not costs nothing', '{ nothing { at { all } } book(search: { no: 1 }) { title } ...None }', 2],
    ['introspection costs 100', '{ __schema { queryType { name } } }', 100],
    [
      'fragments count wherever they are',
      '{ a: book { ...B } b: book { ...B } } fragment B on Book { heavy { x } }',
      62,
    ],
  ])('%s', (_rule, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it.each([
    [{ first: 3 }, 3],
    [{ first: 4, it: false }, 4],
    [{ first: 4, it: true }, 54],
    [{}, 2],
    [{ first: 'many' }, 5],
    [{ first: Infinity }, Number.MAX_SAFE_INTEGER],
  ])('depends on variables: %j', (variables, cost) => {
    expect(
      costOf(
        'query ($first: Int = 2, $it: Boolean! = false) { books(first: $first) { title } dear @include(if: $it) }',
        variables,
      ),
    ).toBe(cost);
  });

  it('depends on variables within inputs', () => {
    const query =
      'query ($text: String, $by: Search) { book(search: { text: $text }) { title } page(by: $by) { total } }';
    expect(costOf(query)).toBe(1 + 1 + 1 + 5);
    expect(costOf(query, { text: 'x', by: { text: 'y' } })).toBe(1 + 21 + 1 + 21 + 5);
  });

  it('is reckoned fast for fragments that multiply what they have', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const bomb = `query ($n: Int) { ...F0 } ${fragments.join(' ')} fragment F60 on Query { books(first: $n) { title } }`;
    expect(costOf(bomb, { n: 1 })).toBe(Number.MAX_SAFE_INTEGER);
    expect(costOf(bomb, { n: 0 })).toBe(1);
  });
});

it.each([
  [
    'renamed',
    ', { name: "@cost", as: "@price" }, { name: "@listSize", as: "@size" }',
    { cost: '@price', listSize: '@size' },
  ],
  ['not imported', '', { cost: '@federation__cost', listSize: '@federation__listSize' }],
])('reads directives that are %s', (_how, link, names) => {
  const cost = reckoning(libraryWith(link, names));
  expect(cost('{ dear books(first: 3) { title } }')).toBe(53);
});

describe('the budget', () => {
  it('refuses what costs more, with the cost and the budget, and lets in what costs as much', async () => {
    const test = await startTestEngine({ cost: { budget: 10, assumedListSize: 10 } });
    expect((await test.result('{ books { title } }')).errors).toBeUndefined();
    test.calls.length = 0;
    expect((await test.result('{ books { title reviews { text } } }')).errors).toMatchObject([
      { extensions: { code: 'OPERATION_TOO_EXPENSIVE', cost: 110, budget: 10 } },
    ]);
    expect(test.calls).toEqual([]);
  });

  it('is told with the cost where the response explains itself', async () => {
    const test = await startTestEngine({ cost: { budget: 1000, assumedListSize: 10 } });
    const { extensions } = await test.result({ query: '{ books { title } }', explain: true });
    expect(extensions).toMatchObject({ trace: { cost: { value: 10, budget: 1000 } } });
    expect((await test.result('{ books { title } }')).extensions).toBeUndefined();
  });
});

it('leaves each of our own operations, and a page of 200 families, far below the default budget', () => {
  const cost = reckoning(readFileSync(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8'));
  const folder = join(projectRoot, 'schema', 'operations');
  const budget = readConfiguration({}).LIMIT_COST;
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(cost(readFileSync(join(folder, file), 'utf8'))).toBeLessThan(budget / 50);
  const families = readFileSync(join(folder, 'families.graphql'), 'utf8');
  expect(cost(families, { first: 200 })).toBeLessThan(budget / 4);
});
