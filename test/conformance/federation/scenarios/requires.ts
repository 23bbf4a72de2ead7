import { federation2, findBy, type Scenario } from '../scenario.ts';

interface Parcel {
  id: string;
  weight: number;
  volume?: number;
  zone?: string;
  price?: number;
  contents?: ({ __typename: string; words?: number; pixels?: number } | null)[];
}
const parcels: Parcel[] = [
  {
    id: 'p1',
    weight: 2,
    contents: [
      { __typename: 'Letter', words: 100 },
      { __typename: 'Picture', pixels: 640 },
    ],
  },
  { id: 'p2', weight: 5, contents: [{ __typename: 'Picture', pixels: 9 }, null] },
];

/** Fields that are computed of other subgraphs' fields. */
export const requires: Scenario = {
  name: '@requires',
  subgraphs: () => ({
    parcels: {
      typeDefs: `${federation2}
        type Query { parcels: [Parcel!]! }
        type Parcel @key(fields: "id") {
          id: ID! weight: Int! contents: [Content]
          volume: Int @external
          stamp: String @requires(fields: "volume")
        }
        union Content = Letter | Picture
        type Letter { words: Int! }
        type Picture { pixels: Int! }
      `,
      resolvers: {
        Query: { parcels: () => parcels },
        Parcel: {
          __resolveReference: findBy('id', parcels),
          stamp: ({ volume }: Parcel) => (volume === undefined ? 'volume is missing' : `stamp of ${volume}`),
        },
      },
    },
    warehouse: {
      typeDefs: `${federation2}
        type Parcel @key(fields: "id") {
          id: ID! weight: Int! @external volume: Int @requires(fields: "weight")
          stamp: String @external sealed: String @requires(fields: "stamp")
        }
      `,
      resolvers: {
        Parcel: {
          volume: ({ weight }: Parcel) => weight * 10,
          sealed: ({ stamp }: { stamp?: string }) => `sealed ${stamp ?? 'without a stamp'}`,
        },
      },
    },
    routing: {
      typeDefs: `${federation2}
        type Parcel @key(fields: "id") {
          id: ID! volume: Int @external weight: Int! @external
          zone: String @requires(fields: "volume weight")
          contents: [Content] @external
          inspection: [String!] @requires(fields: "contents { ... on Letter { words } ... on Picture { pixels } }")
        }
        union Content = Letter | Picture
        type Letter { words: Int! @external }
        type Picture { pixels: Int! @external }
      `,
      resolvers: {
        Parcel: {
          zone: ({ volume, weight }: Parcel) => `zone ${volume ?? 'unknown'}/${weight}`,
          inspection: ({ contents }: Parcel) =>
            contents?.map((content) => {
              if (content?.words !== undefined) return `${content.words} words`;
              return content?.pixels === undefined ? 'nothing' : `${content.pixels} pixels`;
            }),
        },
      },
    },
    billing: {
      typeDefs: `${federation2}
        type Parcel @key(fields: "id") {
          id: ID! zone: String @external sealed: String @external
          invoice: String @requires(fields: "zone sealed")
        }
      `,
      resolvers: {
        Parcel: { invoice: ({ zone, sealed }: { zone: string; sealed: string }) => `${zone}, ${sealed}` },
      },
    },
  }),
  cases: [
    {
      guarantee: 'fetches what a field requires though the client does not ask for it, and does not show it',
      query: '{ parcels { id volume } }',
      data: {
        parcels: [
          { id: 'p1', volume: 20 },
          { id: 'p2', volume: 50 },
        ],
      },
    },
    {
      guarantee: 'follows requirements over several hops, there and back between two subgraphs',
      query: '{ parcels { sealed } }',
      data: { parcels: [{ sealed: 'sealed stamp of 20' }, { sealed: 'sealed stamp of 50' }] },
    },
    {
      guarantee: 'joins requirements that come by different ways',
      query: '{ parcels { invoice } }',
      data: { parcels: [{ invoice: 'zone 20/2, sealed stamp of 20' }, { invoice: 'zone 50/5, sealed stamp of 50' }] },
    },
    {
      guarantee: 'gives the fields of required fragments on a union',
      query: '{ parcels { inspection } }',
      data: {
        parcels: [{ inspection: ['100 words', '640 pixels'] }, { inspection: ['9 pixels', 'nothing'] }],
      },
    },
    {
      guarantee: 'keeps what the client selects of a required field apart from the requirement',
      query: '{ parcels { contents { ... on Picture { size: pixels } } inspection zone weight: volume } }',
      data: {
        parcels: [
          { contents: [{}, { size: 640 }], inspection: ['100 words', '640 pixels'], zone: 'zone 20/2', weight: 20 },
          { contents: [{ size: 9 }, null], inspection: ['9 pixels', 'nothing'], zone: 'zone 50/5', weight: 50 },
        ],
      },
    },
    {
      guarantee: 'answers all levels of a chain at once',
      query: '{ parcels { weight volume stamp sealed zone invoice } }',
      data: {
        parcels: [
          {
            weight: 2,
            volume: 20,
            stamp: 'stamp of 20',
            sealed: 'sealed stamp of 20',
            zone: 'zone 20/2',
            invoice: 'zone 20/2, sealed stamp of 20',
          },
          {
            weight: 5,
            volume: 50,
            stamp: 'stamp of 50',
            sealed: 'sealed stamp of 50',
            zone: 'zone 50/5',
            invoice: 'zone 50/5, sealed stamp of 50',
          },
        ],
      },
    },
    {
      guarantee: 'gives the other fields of a subgraph when one that requires something is left out',
      query:
        'query ($no: Boolean = false) { parcels { zone @include(if: $no) inspection volume @include(if: $no) sealed @skip(if: $no) } }',
      data: {
        parcels: [
          { inspection: ['100 words', '640 pixels'], sealed: 'sealed stamp of 20' },
          { inspection: ['9 pixels', 'nothing'], sealed: 'sealed stamp of 50' },
        ],
      },
    },
  ],
};
