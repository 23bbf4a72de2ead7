import fc from 'fast-check';
import { foldText, wordsOf } from '../../subgraphs/shared/text-search/words.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 150 });
});

afterAll(() => graph.close());

type Caller = Parameters<TestGraph['query']>[2];

async function search(field: string, node: string, text: string, caller?: Caller): Promise<Record<string, string>[]> {
  const query = `query ($text: String!) { ${field}(first: 200, filter: { text: $text }) { edges { node { ${node} } } } }`;
  const { data, errors } = await graph.query(query, { text }, caller);
  expect(errors).toEqual([]);
  const connection = data?.[field] as { edges: { node: Record<string, string> }[] };
  return connection.edges.map((edge) => edge.node);
}

it.each([
  ['proceedings', 'caption', 'wilb', 'Wilbur P.G. v. United States'],
  ['proceedings', 'caption', 'STATES WASH', 'Washington v. United States'],
  ['proceedings', 'caption', '00428', 'Ms. L. v. ICE'],
  ['agencies', 'name', 'refug', 'Office of Refugee Resettlement'],
  ['agencies', 'name', 'orr', 'Office of Refugee Resettlement'],
  ['sources', 'title', 'ZÉRO toler', 'Zero tolerance memorandum'],
])('%s: finds by the beginnings of words, without regard to capitals and accents', async (field, node, text, found) => {
  const nodes = await search(field, node, text);
  expect(nodes.map((record) => record[node])).toContain(found);
});

it('finds only what has every word', async () => {
  expect(await search('proceedings', 'caption', 'washington sessions')).toEqual([]);
});

it.each(['families', 'cases'])('%s: finds by the reference', async (field) => {
  const { data } = await graph.query(`{ ${field}(first: 1) { edges { node { reference } } } }`);
  const [edge] = (data?.[field] as { edges: { node: { reference: string } }[] }).edges;
  const reference = edge?.node.reference ?? '';
  expect(await search(field, 'reference', reference.toLowerCase())).toContainEqual({ reference });
});

it('searches only the names that the caller sees', async () => {
  const { data } = await graph.query(
    '{ people(first: 200, filter: { kinds: [FAMILY_MEMBER] }) { edges { node { id displayName legalName { family } } } } }',
    {},
    'caseworker',
  );
  const { edges } = (data as { people: { edges: { node: { id: string; legalName: { family: string } } }[] } }).people;
  const sample = edges.filter((_, index) => index % 20 === 0);
  expect(sample.length).toBeGreaterThan(5);
  for (const { node } of sample) {
    const surname = node.legalName.family;
    const seen = await search('people', 'id', surname, 'caseworker');
    expect(seen.map(({ id }) => id)).toContain(node.id);
    // An anonymous caller sees initials of surnames, so that a whole surname finds no member of a family.
    const unseen = await search('people', 'id displayName', surname);
    for (const { displayName = '' } of unseen) {
      expect(wordsOf(displayName).some((word) => word.startsWith(foldText(surname).split(' ')[0] ?? ''))).toBe(true);
    }
    expect(unseen.map(({ id }) => id)).not.toContain(node.id);
  }
});

it('never searches identifiers', async () => {
  const { data } = await graph.query(
    '{ people(first: 50, filter: { kinds: [FAMILY_MEMBER] }) { edges { node { identifiers { value } } } } }',
    {},
    'caseworker',
  );
  const { edges } = (data as { people: { edges: { node: { identifiers: { value: string }[] } }[] } }).people;
  const [identifier] = edges.flatMap(({ node }) => node.identifiers);
  expect(identifier).toBeDefined();
  const words = wordsOf(identifier?.value);
  expect(await search('people', 'id', words.join(' '), 'caseworker')).toEqual([]);
});

it('answers through an index', async () => {
  const collection = graph.subgraphs.connection('people').collection('persons');
  const indexes = await collection.indexes();
  expect(indexes.map(({ key }) => key)).toContainEqual({ 'publicName.words': 1 });
});

it.each([
  ['no word', ' - ', 'TEXT_INVALID'],
  ['too many words', 'a b c d e f g h i', 'TEXT_INVALID'],
])('refuses a text with %s', async (_name, text, code) => {
  const { errors } = await graph.query('query ($text: String!) { people(filter: { text: $text }) { totalCount } }', {
    text,
  });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
});

it('takes operators and patterns in a text as plain letters', async () => {
  expect(await search('people', 'id', '$where .* ^a')).toEqual([]);
});

describe('wordsOf', () => {
  it('is the same for texts that differ in capitals and accents only', () => {
    expect(wordsOf('García-LÓPEZ, Ángela')).toEqual(wordsOf('GARCIA lopez angela'));
  });

  it('gives each word once, folded and in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = wordsOf(text);
        expect(words).toEqual([...new Set(words)].sort());
        for (const word of words) expect(wordsOf(word)).toEqual([word]);
      }),
    );
  });
});
