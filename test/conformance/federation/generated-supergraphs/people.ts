import type { GraphRecord, TwinGraph } from '../merged-schemas.ts';

interface Person extends GraphRecord {
  id: string;
  email: string;
  role: string;
  nick: string | null;
  years: number | null;
  name: { first: string; last: string | null };
  friendIds: readonly string[];
}

interface Group extends GraphRecord {
  id: string;
  slug: string;
  ownerId: string | null;
  memberIds: readonly string[];
}

function person(id: string, email: string, role: string, fields: Omit<Person, 'id' | 'email' | 'role'>): Person {
  return { __typename: 'Person', id, email, role, ...fields } as Person;
}

const people: Person[] = [
  person('1', 'ann@x', 'ADMIN', {
    name: { first: 'Ann', last: 'Ash' },
    nick: 'annie',
    years: 40,
    friendIds: ['2', '3'],
    circles: [['2', '1'], [], ['3']],
    managerId: null,
    bestFriendId: '2',
    handle: { name: 'same', network: { code: 'n1', label: 'First' } },
    tags: ['a', 'b'],
    address: { street: 'Elm', country: { code: 'MX' } },
  }),
  person('2', 'bob@x', 'MEMBER', {
    name: { first: 'Bob', last: null },
    nick: null,
    years: null,
    friendIds: ['1'],
    circles: [],
    managerId: '1',
    bestFriendId: null,
    // The same name on another network.
    handle: { name: 'same', network: { code: 'n2', label: null } },
    tags: [],
    address: null,
  }),
  person('3', 'cyd@x', 'GUEST', {
    name: { first: 'Cyd', last: 'Cox' },
    nick: 'c',
    years: 7,
    friendIds: ['3', '1', '2'],
    circles: [['1', '2', '3']],
    managerId: '2',
    bestFriendId: '3',
    handle: { name: 'cyd', network: { code: 'n1', label: 'First' } },
    tags: ['c'],
    address: { street: null, country: { code: 'US' } },
  }),
];

const groups: Group[] = [
  { __typename: 'Group', id: '1', slug: 'red', ownerId: '1', memberIds: ['1', '3'], motto: null },
  { __typename: 'Group', id: 'g2', slug: 'blue', ownerId: null, memberIds: [], motto: 'on' },
];

const posts: GraphRecord[] = [
  { id: 't1', text: 'hello', authorId: '1', likedBy: ['2', '3'] },
  { id: 't2', text: null, authorId: '3', likedBy: [] },
];

function personOf(id: unknown): Person | null {
  return people.find((candidate) => candidate.id === id) ?? null;
}

function ageOf({ years }: Person, unit: string): number | null {
  return years === null ? null : years * (unit === 'MONTHS' ? 12 : 1);
}

function badgeOf({ name, age }: { name: { first: string }; age: number | null }, { mark }: { mark: string | null }) {
  return `${name.first} ${age ?? '?'} ${mark ?? '-'}`;
}

function groupRequires({ ownerId, memberIds }: Group) {
  const owner = personOf(ownerId);
  const members = memberIds.map(personOf).filter((member) => member !== null);
  return {
    owner: owner && {
      nick: owner.nick,
      friends: owner.friendIds.slice(0, 5).map((id) => ({ email: personOf(id)?.email })),
    },
    members: members.map((member) => ({ age: ageOf(member, 'YEARS'), name: { last: member.name.last } })),
  };
}

type GroupRequired = ReturnType<typeof groupRequires>;

const roles = 'enum Role { ADMIN MEMBER GUEST }';
const ageUnits = 'enum AgeUnit { YEARS MONTHS }';

/** One entity under different keys in five subgraphs, in circles; requirements through references and lists. */
export const peopleGraph: TwinGraph = {
  name: 'people and groups',
  fails: false,
  strings: ['1', '2', '3', 'ann@x', 'none'],
  entities: { Person: people, Group: groups, Post: posts },
  subgraphs: {
    accounts: `${roles}
      type Query { people(ids: [ID!], role: Role): [Person!]! me: Person person(id: ID = "2"): Person }
      type Person @key(fields: "id") @key(fields: "email") {
        id: ID! email: String! role: Role! roles(but: [Role]): [Role!] manager: Person reports: [Person!]!
      }
    `,
    social: `
      type Query { posts: [Post!]! someone: Person }
      type Person @key(fields: "email") {
        email: String! friends(first: Int = 2): [Person!]! circles: [[Person!]!]! bestFriend: Person posts: [Post!]!
        handle: Handle
      }
      type Handle { name: String! network: Network! }
      type Network { code: ID! label: String }
      type Post @key(fields: "id") { id: ID! text(upper: Boolean! = false): String author: Person! likedBy: [Person] }
    `,
    profiles: `${ageUnits}
      type Person @key(fields: "id") {
        id: ID! name: Name! nick: String age(in: AgeUnit! = YEARS): Int tags: [String!]! address: Address
      }
      type Name { first: String! last: String }
      type Address { street: String country: Country! }
      type Country @shareable { code: ID! }
    `,
    groups: `${roles} ${ageUnits}
      type Query { groups: [Group!]! group(slug: String! = "red"): Group places: [Country!]! }
      type Group @key(fields: "id") @key(fields: "slug") {
        id: ID! slug: String! owner: Person members(role: Role): [Person!]! motto: String
      }
      type Country @shareable { code: ID! }
      type Person @key(fields: "id") {
        id: ID! memberships(role: Role! = MEMBER): [Membership!]! name: Name! @external
        age(in: AgeUnit! = YEARS): Int @external
        badge(mark: String = "*"): String @requires(fields: "name { first } age(in: MONTHS)")
      }
      type Name { first: String! @external }
      type Membership { group: Group! as: Role! person: Person }
    `,
    statistics: `${roles} ${ageUnits}
      type Group @key(fields: "slug") {
        slug: String! owner: Person @external members(role: Role): [Person!]! @external
        ages: [Int]! @requires(fields: "members { age(in: YEARS) name { last } }")
        load: Int @requires(fields: "owner { nick friends(first: 5) { email } }")
      }
      type Person @key(fields: "id") {
        id: ID! email: String! @external nick: String @external friends(first: Int = 2): [Person!]! @external
        age(in: AgeUnit! = YEARS): Int @external name: Name! @external badge(mark: String = "*"): String @external
        score: Int! @requires(fields: "badge(mark: \\"é\\\\\\"\\") nick") rank: Float
      }
      type Name { last: String @external }
    `,
  },
  merged: `
    type Query {
      people(ids: [ID!], role: Role): [Person!]! me: Person person(id: ID = "2"): Person posts: [Post!]! someone: Person
      groups: [Group!]! group(slug: String! = "red"): Group places: [Country!]!
    }
    enum Role { ADMIN MEMBER GUEST }
    enum AgeUnit { YEARS MONTHS }
    type Person {
      id: ID! email: String! role: Role! roles(but: [Role]): [Role!] manager: Person reports: [Person!]!
      friends(first: Int = 2): [Person!]! circles: [[Person!]!]! bestFriend: Person posts: [Post!]! handle: Handle
      name: Name! nick: String age(in: AgeUnit! = YEARS): Int tags: [String!]! address: Address
      memberships(role: Role! = MEMBER): [Membership!]! badge(mark: String = "*"): String score: Int! rank: Float
    }
    type Handle { name: String! network: Network! }
    type Network { code: ID! label: String }
    type Post { id: ID! text(upper: Boolean! = false): String author: Person! likedBy: [Person] }
    type Name { first: String! last: String }
    type Address { street: String country: Country! }
    type Country { code: ID! }
    type Membership { group: Group! as: Role! person: Person }
    type Group {
      id: ID! slug: String! owner: Person members(role: Role): [Person!]! motto: String ages: [Int]! load: Int
    }
  `,
  resolvers: {
    Query: {
      people: (_root, { ids, role }: { ids?: string[] | null; role?: string | null }) =>
        people.filter((each) => (ids?.includes(each.id) ?? true) && (role ?? each.role) === each.role),
      me: () => people[0],
      person: (_root, { id }: { id: string | null }) => personOf(id),
      posts: () => posts,
      someone: () => people[2],
      groups: () => groups,
      group: (_root, { slug }: { slug: string }) => groups.find((group) => group.slug === slug) ?? null,
      places: () => [{ code: 'CA' }, { code: 'MX' }],
    },
    Person: {
      roles: ({ role }: Person, { but }: { but?: (string | null)[] | null }) =>
        but?.includes(null) ? null : ['GUEST', role].filter((each) => !but?.includes(each)),
      manager: ({ managerId }: Person) => personOf(managerId),
      reports: ({ id }: Person) => people.filter(({ managerId }) => managerId === id),
      friends: ({ friendIds }: Person, { first }: { first: number | null }) =>
        friendIds.slice(0, first ?? 1).map(personOf),
      circles: ({ circles }: Person) => (circles as string[][]).map((circle) => circle.map(personOf)),
      bestFriend: ({ bestFriendId }: Person) => personOf(bestFriendId),
      posts: ({ id }: Person) => posts.filter(({ authorId }) => authorId === id),
      age: (record: Person, given: { in: string }) => ageOf(record, given.in),
      memberships: (record: Person, { role }: { role: string }) =>
        groups
          .filter(({ memberIds }) => memberIds.includes(record.id))
          .map((group) => ({ group, as: role, person: role === 'ADMIN' ? null : personOf(group.ownerId) })),
      rank: ({ years }: Person) => (years === null ? null : years / 8),
    },
    Post: {
      text: ({ text }: { text: string | null }, { upper }: { upper: boolean }) => (upper ? text?.toUpperCase() : text),
      author: ({ authorId }: GraphRecord) => personOf(authorId),
      likedBy: ({ likedBy }: { likedBy: string[] }) => [null, ...likedBy.map(personOf)],
    },
    Group: {
      owner: ({ ownerId }: Group) => personOf(ownerId),
      members: ({ memberIds }: Group, { role }: { role?: string | null }) =>
        memberIds.map(personOf).filter((member) => (role ?? member?.role) === member?.role),
    },
  },
  derived: {
    Person: {
      badge: {
        requires: (record: Person) => ({ name: record.name, age: ageOf(record, 'MONTHS') }),
        compute: badgeOf,
      },
      score: {
        requires: (record: Person) => ({
          badge: badgeOf({ name: record.name, age: ageOf(record, 'MONTHS') }, { mark: 'é"' }),
          nick: record.nick,
        }),
        compute: ({ badge, nick }: { badge: string; nick: string | null }) =>
          Array.from(badge).reduce((sum, letter) => sum + letter.charCodeAt(0), nick?.length ?? 1000),
      },
    },
    Group: {
      ages: {
        requires: groupRequires,
        compute: ({ members }: GroupRequired) => members.map(({ age, name }) => age ?? name.last?.length ?? null),
      },
      load: {
        requires: groupRequires,
        compute: ({ owner }: GroupRequired) =>
          owner && owner.friends.map(({ email }) => email).join().length + (owner.nick?.length ?? 100),
      },
    },
  },
};
