import { startTestGraph, type TestGraph } from '../../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 12 });
});

afterAll(() => graph.close());

afterEach(async () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  const { errors } = await graph.query('{ families(first: 1) { edges { node { id } } } }');
  expect(errors).toEqual([]);
});

const operators = [{ $ne: null }, { $gt: '' }, { $regex: '.*' }, { $where: 'sleep(10000)' }, ['$ne', 1], { _id: 1 }];

describe('operators of the database', () => {
  const inputs: [string, string][] = [
    ['ID!', '{ person(id: $it) { id } }'],
    ['ID!', '{ family(id: $it) { id } }'],
    ['ID!', '{ case(id: $it) { id } }'],
    ['ID!', '{ proceeding(id: $it) { id } }'],
    ['ID!', '{ agency(id: $it) { id } }'],
    ['ID!', '{ source(id: $it) { id } }'],
    ['ID!', '{ statement(id: $it) { id } }'],
    ['ID!', '{ proceedingByDocket(court: $it, docketNumber: "1") { id } }'],
    ['String!', '{ proceedingByDocket(court: "casd", docketNumber: $it) { id } }'],
    ['String', '{ people(filter: { text: $it }) { totalCount } }'],
    ['String', '{ families(filter: { text: $it }) { totalCount } }'],
    ['CountryCode!', '{ cases(filter: { nationalities: [$it] }) { totalCount } }'],
    ['String!', '{ cases(filter: { sectors: [$it] }) { totalCount } }'],
    ['Date', '{ cases(filter: { separatedFrom: $it }) { totalCount } }'],
    ['CaseStatus!', '{ cases(filter: { statuses: [$it] }) { totalCount } }'],
    ['Cursor', '{ people(after: $it) { totalCount } }'],
    ['PersonOrder!', '{ people(orderBy: $it) { totalCount } }'],
    ['Int', '{ people(first: $it) { totalCount } }'],
    ['ID', '{ figures(publisher: $it) { id } }'],
    ['IntRange', '{ people(filter: { birthYears: $it }) { totalCount } }'],
  ];

  it.each(inputs)('are no value of %s in %s', async (type, selection) => {
    for (const it of operators) {
      const { data, errors } = await graph.query(`query ($it: ${type}) ${selection}`, { it });
      expect(errors.length).toBeGreaterThan(0);
      for (const { extensions } of errors)
        expect(extensions.code).toMatch(/^(BAD_USER_INPUT|[A-Z]+_INVALID|VALUE_INVALID)$/);
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
    }
  });

  it('are letters where they are in a text', async () => {
    for (const it of ['{"$ne":null}', '$where', "'; return true; //", '{$gt: ""}']) {
      const { data, errors } = await graph.query('query ($it: ID!) { person(id: $it) { id } family(id: $it) { id } }', {
        it,
      });
      expect({ data, errors }).toEqual({ data: { person: null, family: null }, errors: [] });
    }
  });

  it('change nothing in a change', async () => {
    const change = 'mutation ($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { case { id } } }';
    const good = { caseId: 'cas_1', to: 'REUNIFIED', effectiveOn: '2020-01-01', sourceId: 'src_1' };
    for (const field of Object.keys(good))
      for (const operator of operators) {
        const { data, errors } = await graph.query(change, { input: { ...good, [field]: operator } }, 'writer');
        expect(data).toBeNull();
        expect(errors[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|DATE_INVALID)$/);
      }
  });
});

describe('a text to search for', () => {
  it.each([
    ['a regular expression that never ends', '(a+)+$'.repeat(4)],
    ['nested repetitions', `(${'(a*)*'.repeat(10)})*b`],
    ['a very long word', 'a'.repeat(100_000)],
    ['very many words', 'a '.repeat(50_000)],
    ['marks without letters', '\u0301'.repeat(50_000)],
    ['letters that grow when they are folded', '\uFDFA'.repeat(20_000)],
    ['a zero byte', 'a\u0000b'],
    ['half a character', '\uD800'],
    ['text in both directions', '\u202Eevil'],
  ])('that is %s is answered or refused, in time', async (_what, text) => {
    const query =
      'query ($text: String) { people(filter: { text: $text }) { edges { node { id } } } sources(filter: { text: $text }) { edges { node { id } } } }';
    const { status, errors } = await graph.query(query, { text });
    expect(status).toBe(200);
    for (const { extensions } of errors) expect(extensions.code).toMatch(/^(TEXT_INVALID|VALUE_INVALID)$/);
  });
});

describe('a cursor', () => {
  const page = 'query ($after: Cursor) { families(first: 1, after: $after) { pageInfo { endCursor } } }';
  const codeFor = async (after: unknown, query = page) =>
    (await graph.query(query, { after })).errors[0]?.extensions.code;

  it('is refused when one bit of it is changed, wherever', async () => {
    const { data } = await graph.query(page);
    const { endCursor } = (data as { families: { pageInfo: { endCursor: string } } }).families.pageInfo;
    expect(await codeFor(endCursor)).toBeUndefined();
    const bytes = Buffer.from(endCursor, 'base64url');
    for (let index = 0; index < bytes.length; index += 5) {
      const tampered = Buffer.from(bytes);
      tampered[index] = (tampered[index] ?? 0) ^ 1;
      expect(await codeFor(tampered.toString('base64url'))).toBe('CURSOR_INVALID');
    }
    expect(await codeFor(endCursor, 'query ($after: Cursor) { people(first: 1, after: $after) { totalCount } }')).toBe(
      'CURSOR_MISMATCH',
    );
  });

  it.each([
    '',
    'x',
    Buffer.from('["Query.families:REFERENCE_ASC","a"]').toString('base64url'),
    'A'.repeat(100_000),
    '../../etc/passwd',
    '{"$gt":""}',
  ])('is refused as %.40s', async (after) => {
    expect(await codeFor(after)).toBe('CURSOR_INVALID');
  });
});

describe('names of prototypes', () => {
  const post = async (body: string) => {
    const response = await fetch(`${graph.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, text: await response.text() };
  };

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'as variables change nothing: %s',
    async (name) => {
      const value = '{"polluted":true,"prototype":{"polluted":true}}';
      for (const variables of [`{"${name}":${value}}`, `{"filter":{"${name}":${value}}}`]) {
        const query = 'query ($filter: FamilyFilter) { families(filter: $filter, first: 1) { edges { node { id } } } }';
        const { status, text } = await post(`{"query":${JSON.stringify(query)},"variables":${variables}}`);
        expect([200, 400]).toContain(status);
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
        if (status === 400) expect(text).toMatch(/BAD_USER_INPUT|BAD_REQUEST/);
      }
    },
  );

  it.each(['hasOwnProperty', 'constructor', 'toString'])(
    'as aliases, operation names and variables are names: %s',
    async (name) => {
      const query = `query ${name}($${name}: Int = 1) { ${name}: families(first: $${name}) { ${name}: edges { ${name}: node { ${name}: id } } } }`;
      const { status, text } = await post(JSON.stringify({ query, operationName: name }));
      expect(status).toBe(200);
      const { errors, data } = JSON.parse(text) as { errors?: unknown; data: Record<string, unknown> };
      expect(errors).toBeUndefined();
      expect(Object.keys(data)).toEqual([name]);
    },
  );

  it('as an alias is an alias', async () => {
    const { text } = await graph.query(
      '{ __proto__: families(first: 1) { __proto__: edges { node { __typename } } } }',
    );
    expect(text).toBe('{"data":{"__proto__":{"__proto__":[{"node":{"__typename":"Family"}}]}}}');
  });

  it('as ids find nothing', async () => {
    const { data, errors } = await graph.query(
      '{ a: person(id: "__proto__") { id } b: family(id: "constructor") { id } }',
    );
    expect({ data, errors }).toEqual({ data: { a: null, b: null }, errors: [] });
  });
});
