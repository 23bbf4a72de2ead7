import type { EngineRequest, Rights } from '../../../gateway/engine/engine-types.ts';
import { startTestEngine, type TestEngine } from '../test-engine.ts';
import { records } from './records.ts';

let test: TestEngine;

beforeAll(async () => {
  test = await startTestEngine({}, records(), 'file');
});

beforeEach(() => {
  test.renew();
});

function caller(scopes: string, policies: readonly string[] = []): Rights {
  const granted = scopes.split(' ').filter((scope) => scope !== '');
  return { isAuthenticated: true, scopes: granted, grantsPolicy: (policy) => policies.includes(policy) };
}

const anonymous: Rights = { isAuthenticated: false, scopes: [] };

function denied(path: (string | number)[], message: string) {
  return { message, path, extensions: { code: 'UNAUTHORIZED_FIELD' } };
}

/** The response, once it is certain that nothing secret is in it, in its plan, or in what subgraphs were asked or answered. */
async function withoutSecrets(request: EngineRequest) {
  const { body, result } = await test.execute({ ...request, explain: true });
  expect(body).not.toContain('secret');
  for (const call of test.calls) expect(call.request.body).not.toContain('secret');
  return { data: result.data, errors: result.errors ?? [] };
}

async function dataFor(rights: Rights, query: string) {
  const { data, errors } = await test.result({ query, rights });
  return { data, errors };
}

describe('a field is null, with an error that says what it needs, and is not fetched,', () => {
  it.each([
    ['@authenticated', '{ me { name } }', { me: null }, 'Query.me needs an authenticated caller.'],
    [
      '@requiresScopes',
      '{ person(id: "1") { phone } }',
      { person: { phone: null } },
      'Person.phone needs the scope phone and people, or admin.',
    ],
    [
      '@policy',
      '{ person(id: "1") { note } }',
      { person: { note: null } },
      'Person.note needs the policy notes and people, or everything.',
    ],
    [
      'the enum that it is of',
      '{ person(id: "1") { level } }',
      { person: { level: null } },
      'Person.level needs the scope level.',
    ],
    [
      'the scalar that it is of',
      '{ person(id: "1") { stamp } }',
      { person: { stamp: null } },
      'Person.stamp needs the policy stamps.',
    ],
    [
      'the type that it is of',
      '{ person(id: "1") { diary { pages } } }',
      { person: { diary: null } },
      'Person.diary needs an authenticated caller.',
    ],
    [
      'what several subgraphs say of it',
      '{ person(id: "1") { motto } }',
      { person: { motto: null } },
      'Person.motto needs an authenticated caller; and the scope motto.',
    ],
  ])('for %s', async (_directive, query, data, message) => {
    const path = 'me' in data ? ['me'] : ['person', Object.keys(data.person)[0] ?? ''];
    expect(await withoutSecrets({ query, rights: anonymous })).toEqual({ data, errors: [denied(path, message)] });
  });

  it('for a request that says nothing of its caller', async () => {
    const { errors } = await withoutSecrets({ query: '{ office me { name } }' });
    expect(errors).toHaveLength(2);
    expect(test.calls).toEqual([]);
  });
});

describe('the outer list is an "or", the inner lists are "and"s:', () => {
  const query = '{ person(id: "1") { phone note } }';

  it.each([
    ['all of the first', caller('phone people', ['notes', 'people'])],
    ['all of the second', caller('admin', ['everything'])],
    ['more than is needed', caller('x admin phone', ['everything', 'notes'])],
  ])('%s is enough', async (_case, rights) => {
    const data = { person: { phone: 'secret phone 1', note: 'secret note 1' } };
    expect(await dataFor(rights, query)).toEqual({ data, errors: undefined });
  });

  it.each([
    ['a part of one', caller('phone', ['people'])],
    ['a name that begins the same', caller('administrator', ['everything else'])],
    ['policies where scopes are asked for, and the other way round', caller('everything', ['admin'])],
    ['no policy function', { isAuthenticated: true, scopes: ['everything', 'notes', 'people'] }],
    [
      'a policy that cannot be decided',
      { isAuthenticated: true, scopes: [], grantsPolicy: () => Promise.reject(new Error('no answer')) },
    ],
  ])('%s is not', async (_case, rights) => {
    const { data, errors } = await withoutSecrets({ query, rights });
    expect(data).toEqual({ person: { phone: null, note: null } });
    expect(errors).toHaveLength(2);
  });
});

it('needs the rights of all subgraphs that say something of a field', async () => {
  const query = '{ person(id: "1") { motto } }';
  const allowed = { person: { motto: 'secret motto 1' } };
  expect((await dataFor(caller('motto'), query)).data).toEqual(allowed);
  expect((await dataFor({ isAuthenticated: false, scopes: ['motto'] }, query)).data).toEqual({
    person: { motto: null },
  });
  expect((await dataFor(caller(''), query)).data).toEqual({ person: { motto: null } });
});

it('needs the rights of a type and of its fields', async () => {
  const query = '{ diary { pages mood } }';
  expect((await dataFor(caller('mood'), query)).data).toEqual({
    diary: { pages: ['secret page'], mood: 'secret mood' },
  });
  expect(await dataFor(caller(''), query)).toEqual({
    data: { diary: { pages: ['secret page'], mood: null } },
    errors: [denied(['diary', 'mood'], 'Diary.mood needs an authenticated caller; and the scope mood.')],
  });
});

it('asks a policy function once for each policy, and only for those that the operation depends on', async () => {
  const asked: string[] = [];
  const grantsPolicy = (policy: string) => asked.push(policy) > 0;
  const rights = { isAuthenticated: true, scopes: [], grantsPolicy };
  await test.execute({ query: '{ person(id: "1") { note it: note(on: "x") friends { note } } }', rights });
  expect(asked.sort()).toEqual(['everything', 'notes', 'people']);
  await test.execute({ query: '{ person(id: "1") { phone } }', rights });
  expect(asked).toHaveLength(3);
});

describe('however it is asked for:', () => {
  it('under an alias, also under the name of a field that is allowed', async () => {
    const { data, errors } = await withoutSecrets({ query: '{ it: person(id: "1") { name: phone id: name } }' });
    expect(data).toEqual({ it: { name: null, id: 'Ana' } });
    expect(errors.map(({ path }) => path)).toEqual([['it', 'name']]);
  });

  it('in fragments within fragments, inline or not, spread at several places', async () => {
    const { data, errors } = await withoutSecrets({
      query: `
        { one: person(id: "1") { ...Outer } two: person(id: "2") { ... { ... on Person { ...Inner friends { ...Inner } } } } }
        fragment Outer on Person { ...Inner name }
        fragment Inner on Person { phone desk }
      `,
    });
    const friends = ['desk 1', 'desk 2'].map((desk) => ({ phone: null, desk }));
    expect(data).toEqual({
      one: { phone: null, desk: 'desk 1', name: 'Ana' },
      two: { phone: null, desk: 'desk 2', friends },
    });
    const paths = [['one'], ['two'], ['two', 'friends', 0], ['two', 'friends', 1]].map((path) => [...path, 'phone']);
    expect(errors.map(({ path }) => path)).toEqual(paths);
  });

  it('with variables, whose values go nowhere', async () => {
    const query = 'query ($on: String, $id: ID!) { person(id: $id) { name note(on: $on) } }';
    const { data } = await withoutSecrets({ query, variables: { on: 'secret wish', id: '1' } });
    expect(data).toEqual({ person: { name: 'Ana', note: null } });
  });

  it('under conditions: what is left out is not denied', async () => {
    const query = 'query ($all: Boolean!) { person(id: "1") { name phone @include(if: $all) } }';
    expect(await withoutSecrets({ query, variables: { all: false } })).toEqual({
      data: { person: { name: 'Ana' } },
      errors: [],
    });
    expect(await withoutSecrets({ query, variables: { all: true } })).toMatchObject({
      data: { person: { name: 'Ana', phone: null } },
      errors: [{ path: ['person', 'phone'] }],
    });
  });

  it('with nothing else: the object is there, and no more is known of it', async () => {
    const { data } = await withoutSecrets({
      query: '{ one: person(id: "1") { phone } none: person(id: "3") { phone } }',
    });
    expect(data).toEqual({ one: { phone: null }, none: null });
    expect(test.calls.map(({ request }) => request.query).join()).not.toContain('phone');
  });

  it('by what another field requires: what is computed from it is denied, too', async () => {
    const { data, errors } = await withoutSecrets({ query: '{ person(id: "1") { card desk } }' });
    expect(data).toEqual({ person: { card: null, desk: 'desk 1' } });
    expect(errors).toHaveLength(1);
  });
});

describe('a denied field that cannot be null', () => {
  it('takes with it what is around it, up to what can be null, and tells no other error', async () => {
    const query = '{ person(id: "1") { name code } me: person(id: "2") { name } }';
    expect(await withoutSecrets({ query })).toEqual({
      data: { person: null, me: { name: 'Beto' } },
      errors: [denied(['person', 'code'], 'Person.code needs the scope code.')],
    });
  });

  it('takes all data with it where nothing can be null', async () => {
    const { data, errors } = await withoutSecrets({ query: '{ people { code } }' });
    expect(data).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual([
      ['people', 0, 'code'],
      ['people', 1, 'code'],
    ]);
  });

  it('does not hide errors elsewhere', async () => {
    test.script('register', () => ({
      data: {
        people: [
          { id: '1', name: null },
          { id: '2', name: 'Beto' },
        ],
      },
    }));
    const { errors } = await withoutSecrets({ query: '{ people { id name phone } }' });
    expect(errors).toContainEqual(expect.objectContaining({ path: ['people', 0, 'name'] }));
    expect(errors).toContainEqual(expect.objectContaining({ path: ['people', 1, 'phone'] }));
  });
});

it('tells an error at each of the first twenty places of a list, and not at a thousand', async () => {
  const person = (_value: unknown, index: number) => ({ id: String(index), name: 'x' });
  test.script('register', () => ({ data: { people: Array.from({ length: 1000 }, person) } }));
  const { data, errors } = await withoutSecrets({ query: '{ people { name phone note } }' });
  expect((data?.people as unknown[]).every((each) => (each as { phone: unknown }).phone === null)).toBe(true);
  expect(errors).toHaveLength(40);
});

describe('a mutation', () => {
  it('that is denied is not made, and those beside it are', async () => {
    const query = 'mutation { rename(id: "1", name: "x") { name phone } remove(id: "1") }';
    const { data, errors } = await withoutSecrets({ query });
    expect(data).toBeNull();
    expect(errors.map(({ path }) => path)).toEqual([['rename', 'phone'], ['remove']]);
    expect(test.calls.map(({ request }) => request.query)).toEqual([expect.not.stringContaining('remove')]);
  });

  it('calls nobody when it is denied as a whole', async () => {
    const { data } = await withoutSecrets({ query: 'mutation { remove(id: "1") }' });
    expect(data).toBeNull();
    expect(test.calls).toEqual([]);
  });
});

describe('introspection', () => {
  it('tells everybody of restricted fields, and nobody their values', async () => {
    const query = '{ __type(name: "Person") { fields { name } } person(id: "1") { __typename phone } }';
    const { data, errors } = await withoutSecrets({ query });
    expect(JSON.stringify(data?.__type)).toContain('phone');
    expect(data?.person).toEqual({ __typename: 'Person', phone: null });
    expect(errors).toHaveLength(1);
  });
});

describe('an operation that is not valid is refused for that, whatever it asks for:', () => {
  it.each([
    ['fields that there are not', '{ people { phones } }'],
    ['fragments in circles', '{ people { ...A } } fragment A on Person { phone ...B } fragment B on Person { ...A }'],
    ['fragments that there are not', '{ people { phone ...None } }'],
    ['a condition that is no type', '{ people { phone ... on None { code } } }'],
  ])('%s', async (_case, query) => {
    const { errors } = await test.result(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});
