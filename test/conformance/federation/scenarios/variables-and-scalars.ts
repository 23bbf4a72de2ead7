import { federation2, type Scenario } from '../scenario.ts';

const anything = { __typename: 'not a type', id: null, list: [1, [2.5, { id: 'x' }]], text: 'a "b"' };

/** Variables, defaults and custom scalars on their way through the gateway. */
export const variablesAndScalars: Scenario = {
  name: 'variables with defaults, and custom scalars',
  subgraphs: () => ({
    echo: {
      typeDefs: `${federation2}
        scalar JSON
        type Query {
          echo(value: JSON): JSON say(text: String = "default", times: Int! = 1): String! shape(input: Shape!): String! item: Item ids(ids: [ID!]!): [ID!]!
          half(value: Float): Float
        }
        input Shape { name: String! = "square" sides: [Int!] inner: Shape tag: JSON }
        type Item @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          echo: (_root, { value }: { value?: unknown }) => (value === undefined ? 'nothing' : value),
          say: (_root, { text, times }: { text?: string | null; times: number }) => String(text).repeat(times),
          shape: (_root, { input }: { input: object }) => JSON.stringify(input),
          item: () => ({ id: 'i' }),
          ids: (_root, { ids }: { ids: string[] }) => ids,
          half: (_root, { value }: { value: number }) => value / 2,
        },
      },
    },
    notes: {
      typeDefs: `${federation2}
        scalar JSON
        type Item @key(fields: "id") { id: ID! note(language: String = "en", at: JSON): String! raw: JSON raws: [JSON] }
      `,
      resolvers: {
        Item: {
          note: ({ id }: { id: string }, { language, at }: { language: string | null; at?: unknown }) =>
            `${id} in ${language ?? 'null'}${at === undefined ? '' : ` at ${JSON.stringify(at)}`}`,
          raw: () => anything,
          raws: () => [anything, null, 3, [[]]],
        },
      },
    },
  }),
  cases: [
    {
      guarantee: "uses the operation's default for a variable that is not given",
      query:
        'query ($t: String = "hello", $n: Int = 2, $l: String = "es") { say(text: $t, times: $n) item { note(language: $l) } }',
      data: { say: 'hellohello', item: { note: 'i in es' } },
    },
    {
      guarantee: "uses the argument's default where a variable without default is not given",
      query: 'query ($t: String, $l: String) { say(text: $t) item { note(language: $l) } }',
      data: { say: 'default', item: { note: 'i in en' } },
    },
    {
      guarantee: 'passes an explicit null on, past all defaults',
      query: 'query ($t: String = "hello", $l: String = "es") { say(text: $t) item { note(language: $l) } }',
      variables: { t: null, l: null },
      data: { say: 'null', item: { note: 'i in null' } },
    },
    {
      guarantee: 'passes variables inside lists and objects on',
      query:
        'query ($id: ID!, $n: String!, $s: Int!) { ids(ids: ["a", $id]) shape(input: { inner: { name: $n }, sides: [$s, 2], tag: { n: 1 } }) }',
      variables: { id: 5, n: 'circle', s: 1 },
      data: { ids: ['a', '5'], shape: '{"name":"square","sides":[1,2],"inner":{"name":"circle"},"tag":{"n":1}}' },
    },
    {
      guarantee: "applies input objects' defaults to a variable that is an object",
      query: 'query ($s: Shape!) { shape(input: $s) }',
      variables: { s: { sides: [3] } },
      data: { shape: '{"name":"square","sides":[3]}' },
    },
    {
      guarantee: 'passes a custom scalar as it is, both ways, literal and variable',
      query:
        'query ($v: JSON) { a: echo(value: $v) b: echo(value: { list: [1, { deep: $v }], e: ENUM }) c: echo item { raw raws note(at: $v) } }',
      variables: { v: { __typename: 'x', n: [null] } },
      data: {
        a: { __typename: 'x', n: [null] },
        b: { list: [1, { deep: { __typename: 'x', n: [null] } }], e: 'ENUM' },
        c: 'nothing',
        item: { raw: anything, raws: [anything, null, 3, [[]]], note: 'i in en at {"__typename":"x","n":[null]}' },
      },
    },
    {
      guarantee: 'refuses variables that do not fit their types',
      query:
        'query ($n: Int) { say(times: 1, text: "x") half(value: 1) n: say(text: "y", times: 2) ids(ids: []) echo(value: $n) }',
      variables: { n: 'many' },
      errors: [{ message: /\$n/ }],
    },
    {
      guarantee: 'refuses a required variable that is not given',
      query: 'query ($s: Shape!) { shape(input: $s) }',
      errors: [{ message: /\$s/ }],
    },
    {
      guarantee: 'keeps the precision of numbers',
      query: '{ half(value: 0.2) big: half(value: 9007199254740991e3) }',
      data: { half: 0.1, big: 4503599627370495500 },
    },
  ],
};
