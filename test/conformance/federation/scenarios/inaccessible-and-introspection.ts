import { federation2, findBy, type Scenario } from '../scenario.ts';

const files = [{ id: '1', internal: 'i1', title: 'Minutes' }];

/** What clients may not see, and what introspection shows instead. */
export const inaccessibleAndIntrospection: Scenario = {
  name: '@inaccessible and introspection',
  subgraphs: () => ({
    files: {
      typeDefs: `${federation2}
        type Query { files(sort: Sort = TITLE, debug: Boolean @inaccessible): [File!]! entries: [Entry!]! }
        interface Entry { title: String! }
        type File implements Entry @key(fields: "internal") {
          internal: ID! @inaccessible "What it is called." title: String! old: Int @deprecated(reason: "use title")
        }
        type Secret implements Entry @inaccessible { title: String! plan: String }
        enum Sort { TITLE SIZE @inaccessible }
      `,
      resolvers: {
        Query: { files: () => files, entries: () => [{ __typename: 'File', ...files[0] }] },
        File: { __resolveReference: findBy('internal', files) },
      },
    },
    sizes: {
      typeDefs: `${federation2}
        type File @key(fields: "internal") { internal: ID! @inaccessible size: Int! }
      `,
      resolvers: { File: { size: ({ internal }: { internal: string }) => internal.length } },
    },
  }),
  cases: [
    {
      guarantee: 'uses inaccessible keys without showing them',
      query: '{ files { size title } }',
      data: { files: [{ size: 2, title: 'Minutes' }] },
    },
    { guarantee: 'refuses inaccessible fields', query: '{ files { internal } }', errors: [{ message: /internal/ }] },
    {
      guarantee: 'refuses inaccessible arguments',
      query: '{ files(debug: true) { title } }',
      errors: [{ message: /debug/ }],
    },
    {
      guarantee: 'refuses inaccessible types',
      query: '{ entries { ... on Secret { plan } } }',
      errors: [{ message: /Secret/ }],
    },
    {
      guarantee: 'refuses inaccessible enum values',
      query: '{ files(sort: SIZE) { title } }',
      errors: [{ message: /SIZE/ }],
    },
    {
      guarantee: 'answers introspection with what clients may see',
      query: `{
        __type(name: "File") { kind fields { name description } interfaces { name } }
        entry: __type(name: "Entry") { possibleTypes { name } }
        sort: __type(name: "Sort") { enumValues { name } }
        secret: __type(name: "Secret") { name }
        service: __type(name: "_Service") { name }
        join: __type(name: "join__Graph") { name }
      }`,
      data: {
        __type: {
          kind: 'OBJECT',
          fields: [
            { name: 'title', description: 'What it is called.' },
            { name: 'size', description: null },
          ],
          interfaces: [{ name: 'Entry' }],
        },
        entry: { possibleTypes: [{ name: 'File' }] },
        sort: { enumValues: [{ name: 'TITLE' }] },
        secret: null,
        service: null,
        join: null,
      },
    },
    {
      guarantee: 'answers introspection beside data, under aliases, with variables and directives',
      query: `query ($type: String!, $old: Boolean = true, $no: Boolean!) {
        files { title kind: __typename }
        t: __type(name: $type) { fields(includeDeprecated: $old) { name @skip(if: $no) isDeprecated __typename } }
        __schema { queryType { fields { name args { name defaultValue } } } mutationType { name } }
      }`,
      variables: { type: 'File', no: false },
      data: {
        files: [{ title: 'Minutes', kind: 'File' }],
        t: {
          fields: [
            { name: 'title', isDeprecated: false, __typename: '__Field' },
            { name: 'old', isDeprecated: true, __typename: '__Field' },
            { name: 'size', isDeprecated: false, __typename: '__Field' },
          ],
        },
        __schema: {
          queryType: {
            fields: [
              { name: 'files', args: [{ name: 'sort', defaultValue: 'TITLE' }] },
              { name: 'entries', args: [] },
            ],
          },
          mutationType: null,
        },
      },
    },
  ],
};
