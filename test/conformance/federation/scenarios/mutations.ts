import { federation2, type Scenario } from '../scenario.ts';

function subgraphsWithState() {
  const log: string[] = [];
  const state = { count: 0 };
  return {
    counter: {
      typeDefs: `${federation2}
        type Query { log: [String!]! }
        type Mutation { add(n: Int!): Counter! fail: Int failHard: Int! }
        type Counter @key(fields: "id") { id: ID! count: Int! }
      `,
      resolvers: {
        Query: { log: () => log },
        Mutation: {
          add: async (_root: object, { n }: { n: number }) => {
            log.push(`add ${n}`);
            state.count += n;
            // The counter as it is now, not as it will be when the next mutation is done.
            return { id: 'c', count: state.count };
          },
          fail: () => {
            log.push('fail');
            throw new Error('failed on purpose');
          },
          failHard: () => {
            throw new Error('failed hard on purpose');
          },
        },
      },
    },
    multiplier: {
      typeDefs: `${federation2}
        type Mutation { multiply(by: Int!): Counter! }
        type Counter @key(fields: "id") { id: ID! history: [String!]! }
      `,
      resolvers: {
        Mutation: {
          multiply: (_root: object, { by }: { by: number }) => {
            log.push(`multiply ${by}`);
            state.count *= by;
            return { id: 'c' };
          },
        },
        Counter: { history: () => [...log] },
      },
    },
  };
}

/** Mutations over several subgraphs. Cases build on each other: the subgraphs keep what happened. */
export const mutations: Scenario = {
  name: 'mutations',
  subgraphs: subgraphsWithState,
  cases: [
    {
      guarantee: 'runs the fields one after the other, over the border between subgraphs',
      query:
        'mutation { a: add(n: 5) { count } multiply(by: 3) { id } b: add(n: 1) { count } c: multiply(by: 2) { id } d: add(n: 1) { count } }',
      data: { a: { count: 5 }, multiply: { id: 'c' }, b: { count: 16 }, c: { id: 'c' }, d: { count: 33 } },
    },
    {
      guarantee: 'ran each exactly once',
      query: '{ log }',
      data: { log: ['add 5', 'multiply 3', 'add 1', 'multiply 2', 'add 1'] },
    },
    {
      guarantee: 'goes on after a field that fails and may be null',
      query: 'mutation { fail __typename add(n: 1) { count } }',
      data: { fail: null, __typename: 'Mutation', add: { count: 34 } },
      errors: [{ path: ['fail'], message: /failed on purpose/ }],
    },
    {
      guarantee: 'fetches fields of other subgraphs for what a mutation gives',
      query: 'mutation ($n: Int! = 2) { add(n: $n) { count history } }',
      data: {
        add: { count: 36, history: ['add 5', 'multiply 3', 'add 1', 'multiply 2', 'add 1', 'fail', 'add 1', 'add 2'] },
      },
    },
    {
      guarantee: 'runs no field that is skipped',
      query: 'mutation ($no: Boolean = false) { add(n: 100) @include(if: $no) { count } one: add(n: 1) { count } }',
      data: { one: { count: 37 } },
    },
    {
      guarantee: 'loses all data where a field that may not be null fails',
      query: 'mutation { failHard }',
      data: null,
      errors: [{ path: ['failHard'], message: /failed hard on purpose/ }],
    },
  ],
};
