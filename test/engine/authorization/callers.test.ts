import type { EngineRequest, Rights } from '../../../gateway/engine/engine-types.ts';
import { composeSupergraph } from '../../conformance/federation/subgraphs.ts';
import { startTestEngine, type TestEngine } from '../test-engine.ts';
import { records } from './records.ts';

const anonymous: Rights = { isAuthenticated: false, scopes: [] };
const admin: Rights = { isAuthenticated: true, scopes: ['admin'] };
const query = '{ person(id: "1") { name phone } }';
const shown = { data: { person: { name: 'Ana', phone: 'secret phone 1' } } };
const hidden = { data: { person: { name: 'Ana', phone: null } } };

let test: TestEngine;

beforeAll(async () => {
  test = await startTestEngine({}, records(), 'file');
});

beforeEach(() => {
  test.renew();
});

describe('callers with different rights', () => {
  it('are answered differently, in whatever order they come', async () => {
    for (const rights of [admin, anonymous, admin, anonymous, undefined])
      expect(await test.result({ query, rights })).toMatchObject(rights === admin ? shown : hidden);
  });

  it('share no execution, even where all else says that they may', async () => {
    const requests: EngineRequest[] = [admin, anonymous, admin].map((rights) => ({ query, rights, callerKey: 'same' }));
    const results = await Promise.all(requests.map((request) => test.result(request)));
    expect(results).toMatchObject([shown, hidden, shown]);
    expect(test.calls).toHaveLength(2);
  });

  it('share the plan of an operation that needs none of them', async () => {
    await test.prepare('{ people { name desk } }');
    const answers = await Promise.all(
      [admin, anonymous].map((rights) => test.execute({ query: '{ people { name desk } }', rights })),
    );
    expect(answers[0]).toBe(answers[1]);
  });

  it('share an execution where they differ in rights that the operation does not ask for', async () => {
    const other: Rights = { isAuthenticated: true, scopes: ['admin', 'level'] };
    const answers = await Promise.all(
      [admin, other].map((rights) => test.execute({ query, rights, callerKey: 'same' })),
    );
    expect(answers[0]).toBe(answers[1]);
  });

  it('are told apart by what a policy says now', async () => {
    let isGranted = true;
    const rights: Rights = { ...anonymous, grantsPolicy: async () => isGranted };
    const asked = { query: '{ person(id: "1") { note } }', rights };
    expect(await test.result(asked)).toEqual({ data: { person: { note: 'secret note 1' } } });
    isGranted = false;
    expect(await test.result(asked)).toMatchObject({ data: { person: { note: null } } });
  });
});

it('warms operations of a new supergraph for the rights of those who asked for them', async () => {
  const reloaded = await startTestEngine({}, records());
  await reloaded.result({ query, rights: admin });
  await reloaded.result({ query, rights: anonymous });
  const { register, offices } = records();
  const typeDefs = register.typeDefs.replace(
    'name: String!\n        phone',
    'name: String! nick: String\n        phone',
  );
  await reloaded.engine.reload(composeSupergraph({ register: { ...register, typeDefs }, offices }));
  expect(await reloaded.result({ query, rights: admin })).toMatchObject(shown);
  expect(await reloaded.result({ query, rights: anonymous })).toMatchObject(hidden);
});

it('enforces what a new supergraph says, for operations that are known', async () => {
  const reloaded = await startTestEngine({}, records());
  const asked = { query: '{ person(id: "1") { name } }', rights: anonymous };
  expect(await reloaded.result(asked)).toEqual({ data: { person: { name: 'Ana' } } });
  const { register, offices } = records();
  const typeDefs = register.typeDefs.replace('person(id: ID!): Person', 'person(id: ID!): Person @authenticated');
  await reloaded.engine.reload(composeSupergraph({ register: { ...register, typeDefs }, offices }));
  expect(await reloaded.result(asked)).toMatchObject({ data: { person: null }, errors: [{ path: ['person'] }] });
});

describe('where operations with denied fields are refused', () => {
  let strict: TestEngine;

  beforeAll(async () => {
    strict = await startTestEngine({ deniedFields: 'refuse' }, records(), 'file');
  });

  beforeEach(() => {
    strict.renew();
  });

  it('there is no data, nothing is fetched, and each denied field is named once', async () => {
    const { refused, result } = await strict.execute(
      '{ person(id: "1") { name phone it: phone code } people { phone } office }',
    );
    expect(refused).toBe(true);
    expect(result).toEqual({
      errors: [
        'Person.phone needs the scope phone and people, or admin.',
        'Person.code needs the scope code.',
        'Query.office needs an authenticated caller.',
      ].map((message) => ({ message, extensions: { code: 'UNAUTHORIZED_FIELD' } })),
    });
    expect(strict.calls).toEqual([]);
  });

  it('who has the rights is answered', async () => {
    expect(await strict.result({ query, rights: admin })).toEqual(shown);
  });

  it('fields that conditions leave out refuse nothing, nor do fragments that are not spread', async () => {
    const asked = 'query ($all: Boolean!) { person(id: "1") { name phone @include(if: $all) } }';
    expect(await strict.result({ query: asked, variables: { all: false } })).toEqual({
      data: { person: { name: 'Ana' } },
    });
    const { result } = await strict.execute({ query: asked, variables: { all: true } });
    expect(result.errors).toHaveLength(1);
    const others =
      'query A { person(id: "1") { name } } query B { person(id: "1") { ...B } } fragment B on Person { phone }';
    expect((await strict.result({ query: others, operationName: 'A' })).errors).toBeUndefined();
  });

  it('a mutation is not made', async () => {
    const { refused } = await strict.execute('mutation { rename(id: "1", name: "x") { phone } }');
    expect(refused).toBe(true);
    expect(strict.calls).toEqual([]);
  });

  it('an operation that is not valid is refused for that', async () => {
    const { errors } = await strict.result('{ person(id: "1") { phone phones } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});
