import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EngineRequest } from '../../gateway/engine/engine-types.ts';
import { composeSupergraph } from '../conformance/federation/subgraphs.ts';
import { startProcess } from '../support/test-process.ts';
import { library } from './library.ts';
import { startTestEngine, type TestEngine } from './test-engine.ts';

const titles = '{ books { title } }';
const titlesOfBooks = { books: [{ title: 'Atlas' }, { title: 'Poems' }, { title: 'Letters' }] };

/** The library, with one more field of books. */
function largerSupergraph(): string {
  const subgraphs = library();
  const { stock } = subgraphs;
  const typeDefs = stock.typeDefs.replace('copies: Int', 'copies: Int shelf: String');
  return composeSupergraph({ ...subgraphs, stock: { ...stock, typeDefs } });
}

async function refusalOf(test: TestEngine, request: string | EngineRequest) {
  const { refused, result } = await test.execute(request);
  expect('data' in result).toBe(false);
  return { refused, codes: result.errors?.map(({ extensions }) => extensions.code) };
}

/** Each level asks for twice as much as the one before. */
function nested(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, level) =>
      `fragment Level${level} on Author { books { author { ...Level${level + 1} } } best { author { ...Level${level + 1} } } }`,
  );
  return `{ books { author { ...Level0 } } } ${fragments.join(' ')} fragment Level${levels} on Author { name awards }`;
}

/** Whether the operation is known with its plan: then it calls a subgraph before the planner could answer. */
async function isKnown(test: TestEngine, query: string): Promise<boolean> {
  const before = test.calls.length;
  const response = test.execute(query);
  // Messages of the planner's thread come in a later turn of the event loop, whatever is done in this one.
  for (let step = 0; step < 20; step++) await Promise.resolve();
  const isCalled = test.calls.length > before;
  await response;
  return isCalled;
}

/** Takes minutes to plan, if not hours. */
const tooLong = nested(16);
/** Is more than the planner takes on. */
const tooLarge = nested(24);
/** Takes seconds to plan: longer than a supergraph takes to load. */
const slow = nested(8);

describe('an operation is refused, without any call,', () => {
  it.each<[string, EngineRequest, string[]]>([
    ['when it is not GraphQL', { query: '{ books {' }, ['GRAPHQL_PARSE_FAILED']],
    ['when it is empty', { query: '' }, ['GRAPHQL_PARSE_FAILED']],
    ['when it has too many words', { query: `{ ${'__typename '.repeat(20_000)} }` }, ['OPERATION_LIMIT_EXCEEDED']],
    [
      'when it does not fit the schema, once for each mistake',
      { query: '{ books { colour } boks }' },
      ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'when there is none of its name',
      { query: 'query A { books { title } }', operationName: 'B' },
      ['OPERATION_RESOLUTION_FAILURE'],
    ],
    [
      'when there are several and none is named',
      { query: 'query A { books { title } } query B { books { id } }' },
      ['OPERATION_RESOLUTION_FAILURE'],
    ],
    ['when there are only fragments', { query: 'fragment Title on Book { title }' }, ['OPERATION_RESOLUTION_FAILURE']],
    ['when a variable is missing', { query: 'query ($id: ID!) { book(id: $id) { title } }' }, ['BAD_USER_INPUT']],
    [
      'when variables are not of their types, once for each',
      {
        query: 'query ($id: ID!, $other: ID!) { book(id: $id) { title } other: book(id: $other) { title } }',
        variables: { id: { a: 1 }, other: null },
      },
      ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
    ],
    [
      'when it is a change and only queries are answered',
      { query: 'mutation { buy(book: 1) { copies } }', onlyQueries: true },
      ['METHOD_NOT_ALLOWED'],
    ],
  ])('%s', async (_when, request, codes) => {
    const test = await startTestEngine({ limits: { tokens: 15_000 } });
    expect(await refusalOf(test, request)).toEqual({ refused: true, codes });
    // And again from the cache.
    expect(await refusalOf(test, request)).toEqual({ refused: true, codes });
    expect(test.calls).toHaveLength(0);
  });

  it('and tells where it is wrong', async () => {
    const test = await startTestEngine();
    expect((await test.result('{\n  books { colour }\n}')).errors).toMatchObject([
      { locations: [{ line: 2, column: 11 }] },
    ]);
    expect((await test.result('{\n  books {')).errors).toMatchObject([{ locations: [{ line: 2, column: 10 }] }]);
  });
});

describe('introspection', () => {
  const introspection = '{ __type(name: "Size") { fields { name } } __schema { queryType { name } } }';

  it('tells of the schema that clients see, without a call', async () => {
    const test = await startTestEngine();
    expect((await test.result(introspection)).data).toEqual({
      __type: { fields: [{ name: 'width' }, { name: 'height' }] },
      __schema: { queryType: { name: 'Query' } },
    });
    expect(test.calls).toHaveLength(0);
  });

  it('is refused where it is switched off, and names of types are not', async () => {
    const test = await startTestEngine({ introspection: false });
    const { refused, codes } = await refusalOf(test, introspection);
    expect(refused).toBe(true);
    expect(new Set(codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    expect((await test.result('{ __typename book(id: 1) { __typename } }')).data).toEqual({
      __typename: 'Query',
      book: { __typename: 'Book' },
    });
  });
});

describe('the plans', () => {
  it('are made once for each operation', async () => {
    const test = await startTestEngine();
    expect(await isKnown(test, titles)).toBe(false);
    expect(await isKnown(test, titles)).toBe(true);
  });

  it('are made once for all who ask for an operation while it is planned', async () => {
    const test = await startTestEngine({ shareQueries: false });
    const responses = await Promise.all([test.execute(titles), test.execute(titles), test.execute(titles)]);
    expect(responses.map(({ result }) => result.data)).toEqual([titlesOfBooks, titlesOfBooks, titlesOfBooks]);
    // They went on together: their reads are one.
    expect(test.calls).toHaveLength(1);
  });

  it('are as many as the engine is told to keep, and those used last', async () => {
    const test = await startTestEngine({ planCacheSize: 2 });
    const [first, second, third] = ['{ books { id } }', '{ shelves { name } }', '{ reviews { text } }'] as const;
    for (const query of [first, second, first, third]) await test.execute(query);
    expect(await isKnown(test, first)).toBe(true);
    expect(await isKnown(test, third)).toBe(true);
    expect(await isKnown(test, second)).toBe(false);
  });

  it('of the operations of one document are one for each name', async () => {
    const test = await startTestEngine();
    const query = 'query A { books { title } } query B { shelves { name } }';
    const a = await test.result({ query, operationName: 'A' });
    const b = await test.result({ query, operationName: 'B' });
    expect(a.data).toEqual(titlesOfBooks);
    expect(b.data).toEqual({ shelves: [{ name: 'left' }, { name: 'right' }] });
  });

  it.each([
    ['begins with the name of an operation', (name: string, query: string) => `${name}\n${query}`],
    ['is a list of a name and an operation', (name: string, query: string) => JSON.stringify([name, query])],
  ])('are not confused by a document that %s', async (_what, textOf) => {
    const test = await startTestEngine();
    const query = 'query A { books { title } }';
    expect(await refusalOf(test, textOf('A', query))).toEqual({ refused: true, codes: ['GRAPHQL_PARSE_FAILED'] });
    expect((await test.result({ query, operationName: 'A' })).data).toEqual(titlesOfBooks);
  });

  it('are not confused by an empty name of an operation', async () => {
    const test = await startTestEngine();
    const codes = ['OPERATION_RESOLUTION_FAILURE'];
    expect(await refusalOf(test, { query: titles, operationName: '' })).toEqual({ refused: true, codes });
    expect((await test.result(`\n${titles}`)).data).toEqual(titlesOfBooks);
  });
});

describe('an operation that is too complex', () => {
  const planTimeoutMilliseconds = 3000;

  it('is refused at once where the planner does not take it on', async () => {
    const test = await startTestEngine();
    expect(await refusalOf(test, tooLarge)).toEqual({ refused: true, codes: ['OPERATION_TOO_COMPLEX'] });
  });

  it('is refused when it takes too long to plan, and the next one answered', async () => {
    const test = await startTestEngine({ planTimeoutMilliseconds });
    expect(await refusalOf(test, tooLong)).toEqual({ refused: true, codes: ['OPERATION_TOO_COMPLEX'] });
    expect((await test.result(titles)).data).toEqual(titlesOfBooks);
  });

  it('does not keep operations that wait behind it from being answered, nor those that are known', async () => {
    const test = await startTestEngine({ planTimeoutMilliseconds });
    await test.prepare(titles);
    const refusal = refusalOf(test, tooLong);
    const waiting = test.result('{ shelves { name } }');
    expect((await test.result(titles)).data).toEqual(titlesOfBooks);
    expect((await waiting).data).toEqual({ shelves: [{ name: 'left' }, { name: 'right' }] });
    expect(await refusal).toEqual({ refused: true, codes: ['OPERATION_TOO_COMPLEX'] });
  });
});

describe('a new supergraph', () => {
  const shelf = '{ book(id: 1) { shelf } }';

  it('is in use once it is loaded', async () => {
    const test = await startTestEngine();
    expect(await refusalOf(test, shelf)).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });
    expect(test.engine.schema.getType('Book')?.toConfig()).not.toHaveProperty('fields.shelf');
    test.script('stock', () => ({ data: { _entities: [{ shelf: 'left' }] } }));
    await test.engine.reload(largerSupergraph());
    expect((await test.result(shelf)).data).toEqual({ book: { shelf: 'left' } });
    expect(test.engine.schema.getType('Book')?.toConfig()).toHaveProperty('fields.shelf');
  });

  it('has the operations planned that were in use', async () => {
    const test = await startTestEngine();
    await test.prepare(titles);
    await test.engine.reload(largerSupergraph());
    expect(await isKnown(test, titles)).toBe(true);
  });

  it('has as many of them planned as the engine is told, those used most', async () => {
    const test = await startTestEngine({ warmedOperations: 1 });
    await test.prepare('{ reviews { text } }', titles, titles, '{ shelves { name } }');
    await test.engine.reload(largerSupergraph());
    expect(await isKnown(test, '{ reviews { text } }')).toBe(false);
    expect(await isKnown(test, '{ shelves { name } }')).toBe(false);
    expect(await isKnown(test, titles)).toBe(true);
  });

  it.each([
    ['not GraphQL', 'type Query {'],
    ['not a supergraph', 'type Query { books: Int }'],
    ['a supergraph that contradicts itself', largerSupergraph().replace('type Size', 'type Other')],
  ])('that is %s is refused, and the old one stays', async (_what, supergraphSdl) => {
    const test = await startTestEngine();
    await expect(test.engine.reload(supergraphSdl)).rejects.toThrow();
    await test.prepare(titles);
    expect((await test.result(titles)).data).toEqual(titlesOfBooks);
    await test.engine.reload(largerSupergraph());
    expect((await test.result(titles)).data).toEqual(titlesOfBooks);
  });

  it('to whose subgraphs there is no way is refused, the old one stays, and nothing of the new one goes on', async () => {
    const program = startProcess('test/engine/reload-without-transport.js', { environment: process.env });
    try {
      expect(await program.untilExit()).toBe(0);
      expect(program.output()).toBe(
        'Error: There is no subgraph store.\n{"data":{"book":{"title":"Atlas","copies":10}}}\n',
      );
    } finally {
      await program.stop('SIGKILL');
    }
  }, 30_000);

  it('leaves the requests that are being answered to be answered, with all the calls that they need', async () => {
    const test = await startTestEngine();
    test.hold('catalogue');
    const response = test.result('{ book(id: 1) { title copies } }');
    const { release } = await test.call('catalogue');
    const { schema } = test.engine;
    const reloading = test.engine.reload(largerSupergraph());
    while (test.engine.schema === schema) await nextTurn();
    // Once another has come and gone, what does not wait for the request would have ended its ways to the subgraphs.
    await test.engine.reload(largerSupergraph());
    release();
    expect(await response).toEqual({ data: { book: { title: 'Atlas', copies: 10 } } });
    await reloading;
  });

  it('leaves the requests that are being planned to be answered', async () => {
    const test = await startTestEngine({ planTimeoutMilliseconds: 60_000, warmedOperations: 0 });
    const response = test.result(slow);
    await test.engine.reload(largerSupergraph());
    expect((await response).errors).toBeUndefined();
  }, 30_000);

  it('leaves no request unanswered that comes while it is loaded', async () => {
    const test = await startTestEngine();
    const { schema } = test.engine;
    const reloading = test.engine.reload(largerSupergraph());
    let count = 0;
    while (test.engine.schema === schema) {
      const [known, other] = await Promise.all([
        test.result(titles),
        test.result(`{ b${++count}: book(id: 1) { title copies } }`),
      ]);
      expect(known).toEqual({ data: titlesOfBooks });
      expect(other).toEqual({ data: { [`b${count}`]: { title: 'Atlas', copies: 10 } } });
    }
    await reloading;
    expect(count).toBeGreaterThan(0);
  }, 30_000);
});
