import type { SubgraphDefinition } from '../../conformance/federation/scenario.ts';
import { composeSupergraph } from '../../conformance/federation/subgraphs.ts';
import { anonymous, ask, withScopes } from './ask.ts';
import { records, withRights } from './records.ts';

const houses: Record<'owners' | 'houses', SubgraphDefinition> = {
  owners: {
    typeDefs: `${withRights}
      type Query { owner: Owner! }
      type Owner @key(fields: "id") @context(name: "owner") {
        id: ID!
        unit: String @requiresScopes(scopes: [["unit"]])
        home: House!
      }
      type House @key(fields: "id") {
        id: ID!
        mass(unit: String @fromContext(field: "$owner { unit }")): String @requiresScopes(scopes: [["unit"]])
      }
    `,
    resolvers: {
      Query: { owner: () => ({ id: '1', unit: 'secret unit', home: { id: 'h' } }) },
      House: { mass: (_house: object, { unit }: { unit: string }) => `10 ${unit}` },
    },
  },
  houses: {
    typeDefs: `${withRights} type House @key(fields: "id") { id: ID! rooms: Int }`,
    resolvers: { House: { rooms: () => 3 } },
  },
};

const withoutRights = (typeDefs: string) => typeDefs.replaceAll(/ @requiresScopes\(scopes: .*?\]\]\)/g, '');

describe('composition', () => {
  it('refuses a field that needs less than what it requires', () => {
    const { register, offices } = records();
    const lenient = { ...offices, typeDefs: withoutRights(offices.typeDefs) };
    expect(() => composeSupergraph({ register, offices: lenient })).toThrow(/card/);
  });

  it('refuses a field that needs less than what its context gives it', () => {
    const { owners } = houses;
    const typeDefs = owners.typeDefs.replace(/(\$owner.*?) @requiresScopes.*/, '$1');
    expect(() => composeSupergraph({ ...houses, owners: { ...owners, typeDefs } })).toThrow(/mass/);
  });
});

describe('where a supergraph was composed without that,', () => {
  const lenient = (field: string) => (supergraph: string) =>
    supergraph.replace(new RegExp(`^ *${field}\\b.*$`, 'm'), (line) => withoutRights(line));

  it('what a field requires counts as asked for', async () => {
    const query = '{ person(id: "1") { card desk } }';
    const { data, errors, everything } = await ask(records(), query, anonymous, lenient('card'));
    expect(data).toEqual({ person: { card: null, desk: 'desk 1' } });
    expect(errors).toMatchObject([{ message: 'Person.card needs the scope phone and people, or admin.' }]);
    expect(everything).not.toContain('secret');
  });

  it('what a field has from its context counts as asked for', async () => {
    const query = '{ owner { id home { mass rooms } } }';
    const { data, everything } = await ask(houses, query, anonymous, lenient('mass'));
    expect(data).toEqual({ owner: { id: '1', home: { mass: null, rooms: 3 } } });
    expect(everything).not.toContain('secret');
  });
});

it('gives who has the rights what is computed from restricted fields', async () => {
  const { data } = await ask(houses, '{ owner { home { mass rooms } } }', withScopes('unit'));
  expect(data).toEqual({ owner: { home: { mass: '10 secret unit', rooms: 3 } } });
});

it('knows the directives by the names under which they are linked', async () => {
  const renamed: SubgraphDefinition = {
    typeDefs: `
      extend schema @link(
        url: "https://specs.apollo.dev/federation/v2.9"
        import: [{ name: "@authenticated", as: "@signedIn" }, { name: "@requiresScopes", as: "@may" }]
      )
      type Query { me: String @signedIn them: String @may(scopes: [["them"]]) all: String }
    `,
    resolvers: { Query: { me: () => 'secret me', them: () => 'secret them', all: () => 'all' } },
  };
  expect(composeSupergraph({ renamed })).toContain('@signedIn');
  const { data } = await ask({ renamed }, '{ me them all }', anonymous);
  expect(data).toEqual({ me: null, them: null, all: 'all' });
});
