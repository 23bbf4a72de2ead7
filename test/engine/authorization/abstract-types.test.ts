import type { SubgraphDefinition } from '../../conformance/federation/scenario.ts';
import { startTestEngine } from '../test-engine.ts';
import { anonymous, ask, withScopes } from './ask.ts';
import { records, withRights } from './records.ts';

/** A supergraph that was composed before composition gave interfaces what their implementations need. */
function withoutRequirementsOfInterfaces(supergraph: string): string {
  return supergraph.replaceAll(/interface [^{]*\{[^}]*\}/g, (text) =>
    text.replaceAll(/@(authenticated|requiresScopes\(.*?\]\]\))/g, ''),
  );
}

const works: Record<string, SubgraphDefinition> = {
  works: {
    typeDefs: `${withRights}
      type Query { works: [Work!]! }
      interface Work { id: ID! title: String cover: Cover }
      interface Cover { text: String }
      type Book implements Work @key(fields: "id") { id: ID! title: String cover: Front }
      type Film implements Work @key(fields: "id") {
        id: ID!
        title: String @requiresScopes(scopes: [["film"]])
        cover: Poster
      }
      type Front implements Cover { text: String }
      type Poster implements Cover @authenticated { text: String }
    `,
    resolvers: {
      Query: {
        works: () => [
          { __typename: 'Book', id: 'b', title: 'Atlas', cover: { text: 'front' } },
          { __typename: 'Film', id: 'f', title: 'secret film', cover: { text: 'secret poster' } },
        ],
      },
    },
  },
};

describe('on an interface', () => {
  it('a field is denied where one of its implementations is, and can be asked for on the others', async () => {
    const query = '{ works { id title ... on Book { it: title } } }';
    const { data, errors, everything } = await ask(works, query, anonymous);
    expect(data).toEqual({
      works: [
        { id: 'b', title: null, it: 'Atlas' },
        { id: 'f', title: null },
      ],
    });
    expect(errors.map(({ message, path }) => ({ message, path }))).toEqual([
      { message: 'Work.title needs the scope film.', path: ['works', 0, 'title'] },
      { message: 'Work.title needs the scope film.', path: ['works', 1, 'title'] },
    ]);
    expect(everything).not.toContain('secret');
  });

  it('a field is there where it is asked for on a type, too, on which it is allowed', async () => {
    const { data, errors } = await ask(works, '{ works { title ... on Book { title } } }', anonymous);
    expect(data).toEqual({ works: [{ title: 'Atlas' }, { title: null }] });
    expect(errors.map(({ path }) => path)).toEqual([['works', 1, 'title']]);
  });

  it('a field of an interface is denied where one of its types is', async () => {
    const query = '{ works { cover { text } ... on Book { front: cover { text } } } }';
    const { data, everything } = await ask(works, query, anonymous);
    expect(data).toEqual({ works: [{ cover: null, front: { text: 'front' } }, { cover: null }] });
    expect(everything).not.toContain('secret');
  });

  it('all is there for who has the rights', async () => {
    const { data, errors } = await ask(works, '{ works { title cover { text } } }', withScopes('film'));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      works: [
        { title: 'Atlas', cover: { text: 'front' } },
        { title: 'secret film', cover: { text: 'secret poster' } },
      ],
    });
  });

  it('nothing leaks where the supergraph was composed without what implementations need', async () => {
    const query = '{ works { title cover { text ... on Poster { it: text } } ... on Film { film: title } } }';
    const { data, everything } = await ask(works, query, anonymous, (supergraph) => {
      const changed = withoutRequirementsOfInterfaces(supergraph);
      expect(changed).not.toBe(supergraph);
      return changed;
    });
    expect(data).toEqual({
      works: [
        { title: null, cover: null },
        { title: null, film: null, cover: null },
      ],
    });
    expect(everything).not.toContain('secret');
  });
});

describe('on a union', () => {
  it('fragments on a denied type are not fetched, and its objects have nothing but their type', async () => {
    const test = await startTestEngine({}, records());
    const { body, result } = await test.execute({
      query: '{ found { __typename ... on Person { name } ... on Place { name } ... on Vault { gold } } }',
      explain: true,
    });
    expect(result.data).toEqual({
      found: [
        { __typename: 'Person', name: 'Ana' },
        { __typename: 'Place', name: 'Square' },
        { __typename: 'Vault', gold: null },
      ],
    });
    expect(result.errors).toMatchObject([{ path: ['found', 2, 'gold'], message: 'Vault.gold needs the scope vault.' }]);
    expect(body).not.toContain('secret');
    expect(test.calls[0]?.request.query).not.toContain('gold');
  });

  it('an object of a denied type goes where a field of it cannot be null', async () => {
    const test = await startTestEngine({}, records());
    const query = '{ found { ... on Vault { label } ... on Place { id } } strict { ... on Vault { label } } }';
    expect(await test.result(query)).toMatchObject({ data: { found: [{}, { id: 'p' }, null], strict: null } });
  });
});

describe('an interface object', () => {
  const items: Record<string, SubgraphDefinition> = {
    items: {
      typeDefs: `${withRights}
        type Query { items: [Item!]! }
        interface Item @key(fields: "id") { id: ID! }
        type Tool implements Item @key(fields: "id") { id: ID! size: Int }
        type Toy implements Item @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          items: () => [
            { __typename: 'Tool', id: 't', size: 1 },
            { __typename: 'Toy', id: 'y' },
          ],
        },
      },
    },
    prices: {
      typeDefs: `${withRights}
        type Query { priced: [Item!]! }
        type Item @key(fields: "id") @interfaceObject {
          id: ID!
          price: String @requiresScopes(scopes: [["price"]])
          stock: Int
        }
      `,
      resolvers: {
        Query: { priced: () => [{ id: 't', price: 'secret price', stock: 3 }] },
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, price: 'secret price', stock: 3 }) },
      },
    },
  };
  const query = `{
    items { id price stock ... on Tool { it: price size } ... on Toy { its: price } }
    priced { price stock }
  }`;
  const denied = {
    items: [
      { id: 't', price: null, stock: 3, it: null, size: 1 },
      { id: 'y', price: null, stock: 3, its: null },
    ],
    priced: [{ price: null, stock: 3 }],
  };

  it('keeps its restricted fields to itself, whichever type they are asked for on', async () => {
    const { data, everything } = await ask(items, query, anonymous);
    expect(data).toEqual(denied);
    expect(everything).not.toContain('secret');
  });

  it('gives its restricted fields to who has the rights', async () => {
    const { data, errors } = await ask(items, '{ items { price ... on Toy { its: price } } }', withScopes('price'));
    expect(errors).toEqual([]);
    expect(data).toEqual({ items: [{ price: 'secret price' }, { price: 'secret price', its: 'secret price' }] });
  });

  it('does so, too, in a supergraph that says it of the interface only', async () => {
    const { prices, ...others } = items;
    const bare = (prices?.typeDefs ?? '').replace('@requiresScopes(scopes: [["price"]])', '');
    const definitions = { ...others, prices: { typeDefs: bare, resolvers: prices?.resolvers ?? {} } };
    const marked = `${withRights} type Query { x: Int @requiresScopes(scopes: [["x"]]) }`;
    const { data, everything } = await ask(
      { ...definitions, marks: { typeDefs: marked, resolvers: {} } },
      query,
      anonymous,
      (supergraph) =>
        supergraph.replace(
          /interface Item[^}]*price: String[^\n]*/,
          (text) => `${text} @requiresScopes(scopes: [["price"]])`,
        ),
    );
    expect(data).toEqual(denied);
    expect(everything).not.toContain('secret');
  });
});
