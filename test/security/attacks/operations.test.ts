import { getIntrospectionQuery } from 'graphql';
import { startTestGraph, type TestGraph } from '../../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 3 });
});

afterAll(() => graph.close());

/** After each attack the same process answers. */
afterEach(async () => {
  const { status, errors, data } = await graph.query('{ negotiations { id } }');
  expect({ status, errors }).toEqual({ status: 200, errors: [] });
  expect(data?.negotiations).toEqual(expect.any(Array));
});

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { status, data, errors, text } = await graph.query(query, variables);
  expect(data).toBeNull();
  expect(text.length).toBeLessThan(10_000);
  return { status, ...errors[0]?.extensions };
}

const overLimit = (limit: string) => ({ status: 400, code: 'OPERATION_LIMIT_EXCEEDED', limit });

describe('is refused before it is planned:', () => {
  it.each<[string, string, string]>([
    ['an alias bomb', 'aliases', `{ negotiations { ${times(1000, (i) => `a${i}: id`)} } }`],
    ['an alias bomb of introspection', 'rootFields', `{ ${times(90, (i) => `a${i}: __schema { types { name } }`)} }`],
    [
      'a fragment bomb',
      'fields',
      `{ negotiations { ...F0 } } ${times(60, (i) => `fragment F${i} on Negotiation { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Negotiation { id }`,
    ],
    [
      'a fragment bomb of levels',
      'depth',
      `{ families { edges { node { ...F0 } } } } ${times(30, (i) => `fragment F${i} on Family { members { family { ...F${i + 1} } } }`)} fragment F30 on Family { id }`,
    ],
    ['a flood of directives', 'directives', `{ negotiations ${times(2000, () => '@include(if: true)')} { id } }`],
    ['a flood of unknown directives', 'directives', `{ negotiations { id ${times(2000, (i) => `@d${i}`)} } }`],
    ['a flood of the same field', 'fields', `{ negotiations { ${times(5000, () => 'id')} } }`],
    ['more tokens than a document may have', 'tokens', `{ negotiations { ${times(20_000, () => 'id')} } }`],
    ['nesting', 'depth', `{ ${'a { '.repeat(500)}b${' }'.repeat(500)} }`],
    [
      'a circle of families and cases',
      'depth',
      `{ families { edges { node { ${'cases { family { '.repeat(10)} id ${'} }'.repeat(10)} } } } }`,
    ],
    [
      'a list of a thousand literals',
      'listSize',
      `{ cases(filter: { sectors: [${times(1000, (i) => `"${i}"`)}] }) { totalCount } }`,
    ],
    [
      'a value of many levels',
      'depth',
      `{ cases(filter: ${'[{ a: '.repeat(200)}1${' }]'.repeat(200)}) { totalCount } }`,
    ],
  ])('%s', async (_attack, limit, query) => {
    const answer = await refused(query);
    expect(answer).toMatchObject(overLimit(limit));
  });

  it('a list of a thousand values in a variable', async () => {
    const sectors = Array.from({ length: 1000 }, String);
    const query = 'query ($sectors: [String!]) { cases(filter: { sectors: $sectors }) { totalCount } }';
    expect(await refused(query, { sectors })).toMatchObject(overLimit('listSize'));
  });

  it('more of the graph than the budget allows, also where variables say so', async () => {
    const dear =
      'query ($n: Int) { families(first: $n) { edges { node { children { statements(first: $n) { edges { node { source { statements(first: $n) { totalCount } } } } } } } } } }';
    expect(await refused(dear, { n: 200 })).toMatchObject({
      status: 400,
      code: 'OPERATION_TOO_EXPENSIVE',
      budget: 100_000,
    });
    expect((await graph.query(dear, { n: 2 })).errors).toEqual([]);
  });
});

describe('is refused when it is validated:', () => {
  it.each([
    ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['a fragment within itself', '{ ...A } fragment A on Query { negotiations { id } ...A }'],
    ['a circle in the schema', `{ __schema { ${'types { fields { type { '.repeat(4)} name ${'} } }'.repeat(4)} } }`],
    ['the subgraphs’ own fields', '{ _service { sdl } _entities(representations: []) { __typename } }'],
  ])('%s', async (_attack, query) => {
    expect(await refused(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it.each([
    ['different arguments', (index: number) => index % 9],
    ['the same arguments, which takes too many comparisons', () => 1],
  ])('as many fields of one name as may be, with %s', async (_attack, first) => {
    const query = `{ negotiations { ${times(950, (index) => `statements(first: ${first(index)}) { totalCount }`)} } }`;
    expect(await refused(query)).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });
});

it('answers the introspection that tools send', async () => {
  const query = getIntrospectionQuery({
    descriptions: true,
    inputValueDeprecation: true,
    specifiedByUrl: true,
    schemaDescription: true,
    oneOf: true,
  });
  const { errors, data } = await graph.query(query);
  expect(errors).toEqual([]);
  expect(data).toHaveProperty('__schema');
});

it('runs one operation of a request, and no batch', async () => {
  const response = await fetch(`${graph.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ negotiations { id } }' }))),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
