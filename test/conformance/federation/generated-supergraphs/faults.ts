import type { GraphRecord, TwinGraph } from '../merged-schemas.ts';

interface Thing extends GraphRecord {
  id: string;
  ownerId: string | null;
  partIds: readonly (string | null)[] | null;
}

function failure(): Error {
  return new Error('This fails on purpose.');
}

const owners: GraphRecord[] = [
  { __typename: 'Owner', id: 'o1', name: 'Ann', nick: null, age: 30, thingIds: ['1', '2'], score: 1, rank: 2 },
  // Non-null fields that are null, or fail.
  {
    __typename: 'Owner',
    id: 'o2',
    name: null,
    nick: 'b',
    age: failure(),
    thingIds: ['3', '1'],
    score: failure(),
    rank: 1,
  },
  // One that a subgraph does not know: all its fields there are null.
  {
    __typename: 'Owner',
    id: 'o3',
    missingIn: ['scores'],
    name: 'Cyd',
    nick: failure(),
    age: 1,
    thingIds: [],
    score: null,
  },
];

const parts: GraphRecord[] = [
  { __typename: 'Gear', code: 'p1', teeth: 12, metal: { name: 'Iron', grade: 1 }, weight: 3, supplierId: 'o1' },
  {
    __typename: 'Gear',
    code: 'p2',
    teeth: null,
    metal: { name: null, grade: failure() },
    weight: failure(),
    supplierId: 'o2',
  },
  { __typename: 'Wire', code: 'p3', length: 2.5, metal: null, weight: null, supplierId: null },
  {
    __typename: 'Wire',
    code: 'p4',
    missingIn: ['weights'],
    length: failure(),
    metal: failure(),
    weight: null,
    supplierId: 'o3',
  },
];

const things: Thing[] = [
  {
    id: '1',
    slug: 's1',
    ownerId: 'o1',
    partIds: ['p1', 'p3'],
    grid: [[1, null], null],
    stock: 4,
    must: 1,
    notes: ['a'],
  },
  {
    id: '2',
    slug: 's2',
    ownerId: 'o2',
    partIds: ['p2', null, 'p4'],
    grid: [[2], []],
    stock: failure(),
    must: 2,
    notes: null,
  },
  {
    id: '3',
    slug: null,
    ownerId: null,
    partIds: null,
    grid: failure(),
    stock: null,
    must: failure(),
    notes: ['b', null],
  },
  { id: '4', slug: 's4', ownerId: 'o3', partIds: ['p4'], grid: [], stock: 0, must: null, notes: [failure(), 'c'] },
];

function thingOf(id: unknown): Thing | null {
  return things.find((thing) => thing.id === id) ?? null;
}

function ownerOf(id: unknown): GraphRecord | null {
  return owners.find((owner) => owner.id === id) ?? null;
}

function partOf(code: unknown): GraphRecord | null {
  return parts.find((part) => part.code === code) ?? null;
}

function partsOfType(name: string): GraphRecord[] {
  return parts.filter(({ __typename }) => __typename === name);
}

function unlessFailed(value: unknown): unknown {
  return value instanceof Error ? null : value;
}

/** Fields that fail or are null, also where they may not be, and entities that a subgraph does not know. */
export const faults: TwinGraph = {
  name: 'things with faults',
  fails: true,
  strings: ['1', '2', '3', '4', 'none'],
  entities: { Thing: things, Owner: owners, Gear: partsOfType('Gear'), Wire: partsOfType('Wire') },
  subgraphs: {
    things: `
      type Query { things: [Thing!]! maybe: [Thing] thing(id: ID! = "1"): Thing grid: [[Thing!]] sure: Thing! broken: Thing }
      type Thing @key(fields: "id") {
        id: ID! slug: String owner: Owner holder: Owner! parts: [Part] solid: [Part!]! grid: [[Int!]] notes: [String!]
      }
      type Owner @key(fields: "id") { id: ID! }
      interface Part { code: ID! metal: Metal }
      type Gear implements Part @key(fields: "code") { code: ID! teeth: Int! metal: Metal @shareable }
      type Wire implements Part @key(fields: "code") { code: ID! length: Float metal: Metal @shareable }
      type Metal @shareable { name: String! grade: Int }
    `,
    owners: `
      type Query { owners: [Owner!] anyone: Owner }
      type Owner @key(fields: "id") { id: ID! name: String! nick: String age: Int things: [Thing!]! first: Thing }
      type Thing @key(fields: "id") { id: ID! }
    `,
    scores: `
      type Owner @key(fields: "id") { id: ID! score: Int! rank: Int best: Thing }
      type Thing @key(fields: "id") {
        id: ID! slug: String @external stock: Int @external label: String @requires(fields: "slug stock") must: Int!
      }
    `,
    weights: `
      type Query { heaviest: Weighed any: Heavy! }
      interface Weighed { weight: Int }
      union Heavy = Gear | Wire | Thing
      type Gear implements Weighed @key(fields: "code") { code: ID! weight: Int supplier: Owner metal: Metal @shareable }
      type Wire implements Weighed @key(fields: "code") { code: ID! weight: Int supplier: Owner }
      type Metal @shareable { name: String! grade: Int }
      type Owner @key(fields: "id") { id: ID! }
      type Thing @key(fields: "id") { id: ID! stock: Int heavy: [Heavy!] }
    `,
  },
  merged: `
    type Query {
      things: [Thing!]! maybe: [Thing] thing(id: ID! = "1"): Thing grid: [[Thing!]] sure: Thing! broken: Thing
      owners: [Owner!] anyone: Owner heaviest: Weighed any: Heavy!
    }
    interface Part { code: ID! metal: Metal }
    interface Weighed { weight: Int }
    union Heavy = Gear | Wire | Thing
    type Thing {
      id: ID! slug: String owner: Owner holder: Owner! parts: [Part] solid: [Part!]! grid: [[Int!]] notes: [String!]
      label: String must: Int! stock: Int heavy: [Heavy!]
    }
    type Owner {
      id: ID! name: String! nick: String age: Int things: [Thing!]! first: Thing score: Int! rank: Int best: Thing
    }
    type Gear implements Part & Weighed { code: ID! teeth: Int! metal: Metal weight: Int supplier: Owner }
    type Wire implements Part & Weighed { code: ID! length: Float metal: Metal weight: Int supplier: Owner }
    type Metal { name: String! grade: Int }
  `,
  resolvers: {
    Query: {
      things: () => things,
      maybe: () => [null, failure(), ...things],
      thing: (_root, { id }: { id: string }) => thingOf(id),
      grid: () => [[thingOf('1'), thingOf('4')], null, [], [thingOf('3'), thingOf('2')]],
      sure: () => things[0],
      broken: failure,
      owners: () => owners,
      anyone: () => owners[1],
      heaviest: () => partOf('p1'),
      any: () => ({ ...things[1], __typename: 'Thing' }),
    },
    Thing: {
      owner: ({ ownerId }: Thing) => ownerOf(ownerId),
      holder: ({ ownerId }: Thing) => ownerOf(ownerId),
      parts: ({ partIds }: Thing) => partIds?.map(partOf),
      solid: ({ partIds }: Thing) => partIds?.map(partOf),
      heavy: ({ id, partIds }: Thing) =>
        id === '4' ? failure() : [{ ...thingOf('1'), __typename: 'Thing' }, ...(partIds ?? []).map(partOf)],
    },
    Owner: {
      things: ({ thingIds }: { thingIds: string[] }) => thingIds.map(thingOf),
      first: ({ thingIds }: { thingIds: string[] }) => thingOf(thingIds[0]),
      best: ({ id }: GraphRecord) => (id === 'o1' ? thingOf('2') : id === 'o2' ? failure() : null),
    },
    Gear: { supplier: ({ supplierId }: GraphRecord) => ownerOf(supplierId) },
    Wire: { supplier: ({ supplierId, missingIn }: GraphRecord) => (missingIn ? null : ownerOf(supplierId)) },
  },
  derived: {
    Thing: {
      label: {
        // A required field that fails is null in the representation.
        requires: ({ slug, stock }: Thing) => ({ slug, stock: unlessFailed(stock) }),
        compute: ({ slug, stock }: { slug: string | null; stock: number | null }) =>
          slug === null ? failure() : `${slug} ${stock ?? '?'}`,
      },
    },
  },
};
