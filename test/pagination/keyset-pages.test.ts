import fc from 'fast-check';
import { peopleModels } from '../../subgraphs/people/models/index.ts';
import type { PersonRecord } from '../../subgraphs/people/models/person.ts';
import { personRecord } from '../support/people.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../support/test-subgraphs.ts';

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** What happens to the collection between two pages. */
interface Disturbance {
  insert: PersonRecord[];
  remove: string[];
}

let graph: TestSubgraphs;

beforeAll(async () => {
  graph = await startTestSubgraphs();
});

afterAll(() => graph.close());

const query = /* GraphQL */ `
  query ($orderBy: PersonOrder!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    people(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

async function readPage(variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await graph.query('people', query, variables);
  expect(errors).toBeUndefined();
  return (data as { people: Page }).people;
}

/** Ids are spread out so that inserted records fall between those that were there. */
const idArbitrary = fc.integer({ min: 0, max: 400 }).map((number) => `per_${String(number).padStart(4, '0')}`);

const personArbitrary = fc
  .record({
    id: idArbitrary,
    birthYear: fc.option(fc.integer({ min: 1990, max: 1993 })),
    given: fc.constantFrom('Ana', 'ana', 'Ánna', 'Bea', 'José'),
  })
  .map(({ id, birthYear, given }) =>
    personRecord(id, { birthYear, name: { given, middle: null, family: 'Prueba', secondFamily: null } }),
  );

const peopleArbitrary = fc.uniqueArray(personArbitrary, { maxLength: 25, selector: ({ _id }) => _id });

const scenarioArbitrary = fc.record({
  initial: peopleArbitrary,
  pageSize: fc.integer({ min: 1, max: 8 }),
  orderBy: fc.constantFrom('NAME_ASC', 'NAME_DESC', 'BIRTH_YEAR_ASC', 'BIRTH_YEAR_DESC'),
  backwards: fc.boolean(),
  disturbances: fc.array(
    fc.record({ insert: fc.array(personArbitrary, { maxLength: 3 }), remove: fc.array(idArbitrary, { maxLength: 8 }) }),
    { maxLength: 6 },
  ),
});

/** The order that a list is in when nothing disturbs it: null first, then by value, then by id. */
function inOrder(people: PersonRecord[], orderBy: string): string[] {
  const valueOf = ({ publicName, birthYear }: PersonRecord) =>
    orderBy.startsWith('NAME') ? publicName.sortKey : birthYear;
  const compareValues = (one: string | number | null, other: string | number | null) => {
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? -1 : 1;
    if (typeof one === 'string') return Buffer.compare(Buffer.from(one), Buffer.from(String(other)));
    return one - Number(other);
  };
  const compare = (one: PersonRecord, other: PersonRecord) =>
    compareValues(valueOf(one), valueOf(other)) || compareValues(one._id, other._id);
  const sorted = people.toSorted(compare).map(({ _id }) => _id);
  return orderBy.endsWith('_ASC') ? sorted : sorted.reverse();
}

async function disturb({ insert, remove }: Disturbance): Promise<{ inserted: string[]; removed: string[] }> {
  const { Person } = peopleModels(graph.connection('people'));
  await Person.deleteMany({ _id: { $in: remove } });
  const present = new Set(await Person.distinct('_id'));
  const fresh = insert.filter(
    ({ _id }, index) => !present.has(_id) && insert.findIndex((other) => other._id === _id) === index,
  );
  if (fresh.length > 0) await Person.insertMany(fresh);
  return { inserted: fresh.map(({ _id }) => _id), removed: remove };
}

it('yields every record that stayed, once and in order, at any page size and in both directions, while records come and go', async () => {
  await fc.assert(
    fc.asyncProperty(scenarioArbitrary, async ({ initial, pageSize, orderBy, backwards, disturbances }) => {
      const { Person } = peopleModels(graph.connection('people'));
      await Person.deleteMany({});
      if (initial.length > 0) await Person.insertMany(initial);
      const came = new Set<string>();
      const seen: string[] = [];
      let stayed = initial;
      let cursor: string | null = null;
      const pending = [...disturbances];
      for (;;) {
        const page = await readPage(
          backwards ? { orderBy, last: pageSize, before: cursor } : { orderBy, first: pageSize, after: cursor },
        );
        const ids = page.edges.map(({ node }) => node.id);
        expect(ids.length).toBeLessThanOrEqual(pageSize);
        seen.push(...(backwards ? ids.reverse() : ids));
        if (!(backwards ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) break;
        cursor = backwards ? page.pageInfo.startCursor : page.pageInfo.endCursor;
        const change = pending.shift();
        if (change === undefined) continue;
        const { inserted, removed } = await disturb(change);
        stayed = stayed.filter(({ _id }) => !removed.includes(_id));
        for (const id of inserted) came.add(id);
      }
      const expected = inOrder(stayed, orderBy);
      const certain = new Set(expected.filter((id) => !came.has(id)));
      expect(seen.filter((id) => certain.has(id))).toEqual(
        (backwards ? expected.reverse() : expected).filter((id) => certain.has(id)),
      );
    }),
    { numRuns: 60 },
  );
});

it('goes on behind the record of a cursor when that record itself has been removed', async () => {
  const { Person } = peopleModels(graph.connection('people'));
  await Person.deleteMany({});
  await Person.insertMany(['per_1', 'per_2', 'per_3'].map((id) => personRecord(id)));
  const { edges } = await readPage({ orderBy: 'NAME_ASC', first: 2 });
  await Person.deleteOne({ _id: 'per_2' });
  const { edges: rest } = await readPage({ orderBy: 'NAME_ASC', first: 2, after: edges[1]?.cursor });
  expect(rest.map(({ node }) => node.id)).toEqual(['per_3']);
});

it('reads the records between two cursors', async () => {
  const { Person } = peopleModels(graph.connection('people'));
  await Person.deleteMany({});
  await Person.insertMany(['per_1', 'per_2', 'per_3', 'per_4'].map((id) => personRecord(id)));
  const { edges } = await readPage({ orderBy: 'NAME_ASC', first: 4 });
  const page = await readPage({ orderBy: 'NAME_ASC', first: 4, after: edges[0]?.cursor, before: edges[3]?.cursor });
  expect(page.edges.map(({ node }) => node.id)).toEqual(['per_2', 'per_3']);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

describe('a page that cannot be', () => {
  const cases = [
    ['is over the maximum', { first: 201 }, 'PAGE_SIZE_TOO_LARGE'],
    ['is negative forwards', { first: -1 }, 'PAGE_SIZE_INVALID'],
    ['is negative backwards', { last: -1 }, 'PAGE_SIZE_INVALID'],
    ['is asked for from both ends', { first: 1, last: 1 }, 'PAGE_ARGUMENTS_CONFLICT'],
    ['begins at a broken cursor', { after: 'bm90IGEgY3Vyc29y' }, 'CURSOR_INVALID'],
    ['begins at an empty cursor', { after: '' }, 'CURSOR_INVALID'],
  ] as const;

  it.each(cases)('is refused when it %s', async (_reason, variables, code) => {
    const { data, errors } = await graph.query('people', query, { orderBy: 'NAME_ASC', ...variables });
    expect(data ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('is refused when the cursor is of another order', async () => {
    const { Person } = peopleModels(graph.connection('people'));
    await Person.deleteMany({});
    await Person.insertMany([personRecord('per_1')]);
    const { pageInfo } = await readPage({ orderBy: 'NAME_ASC', first: 1 });
    const { errors } = await graph.query('people', query, { orderBy: 'NAME_DESC', after: pageInfo.endCursor });
    expect(errors?.[0]?.extensions?.code).toBe('CURSOR_MISMATCH');
    expect(errors?.[0]?.message).toContain('Query.people:NAME_ASC');
  });

  it('is refused when the cursor is of another field', async () => {
    const { pageInfo } = await readPage({ orderBy: 'NAME_ASC', first: 1 });
    const { errors } = await graph.query(
      'people',
      '{ families(after: "CURSOR") { edges { cursor } } }'.replace('CURSOR', pageInfo.endCursor ?? ''),
    );
    expect(errors?.[0]?.extensions?.code).toBe('CURSOR_MISMATCH');
  });
});

it('gives an empty page, and no cursor, for a page size of 0', async () => {
  const page = await readPage({ orderBy: 'NAME_ASC', first: 0 });
  expect(page.edges).toEqual([]);
  expect(page.pageInfo.endCursor).toBeNull();
});

it('never shows a name in a cursor', async () => {
  const { Person } = peopleModels(graph.connection('people'));
  await Person.deleteMany({});
  await Person.insertMany([personRecord('per_1')]);
  const { edges } = await readPage({ orderBy: 'NAME_ASC', first: 1 });
  expect(Buffer.from(edges[0]?.cursor ?? '', 'base64url').toString('utf8')).not.toMatch(/ana|per_1/i);
});
