import { cataloguedError } from '../../schema/catalogued-error.ts';
import { answerWith, fail, startTestEngine, type TestEngine } from './test-engine.ts';

const query = '{ list: books { name: title n: copies } }';
const withoutCopies = { list: ['Atlas', 'Poems', 'Letters'].map((name) => ({ name, n: null })) };
const pathsOfCopies = [0, 1, 2].map((index) => ['list', index, 'n']);

async function failureOf(test: TestEngine, asked = query) {
  const { data, errors = [] } = await test.result(asked);
  return {
    data,
    paths: errors.map(({ path }) => path),
    codes: [...new Set(errors.map(({ extensions }) => extensions.code))],
    messages: [...new Set(errors.map(({ message }) => message))],
  };
}

describe('a subgraph costs its own fields and no others, each with an error at each place,', () => {
  it('when it does not answer, of which no detail is told', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    expect(await failureOf(test)).toEqual({
      data: withoutCopies,
      paths: pathsOfCopies,
      codes: ['SUBGRAPH_UNAVAILABLE'],
      messages: ['A part of the graph does not answer.'],
    });
  });

  it('when the way to it tells a code of its own', async () => {
    const test = await startTestEngine();
    test.script('stock', () => {
      throw cataloguedError('SUBGRAPH_TIMEOUT', 'A part of the graph took too long to answer.');
    });
    expect(await failureOf(test)).toEqual({
      data: withoutCopies,
      paths: pathsOfCopies,
      codes: ['SUBGRAPH_TIMEOUT'],
      messages: ['A part of the graph took too long to answer.'],
    });
  });

  it('when it refuses the operation as a whole: no data, and an error without a path', async () => {
    const test = await startTestEngine();
    test.script('stock', answerWith({ errors: [{ message: 'Closed.', extensions: { code: 'CLOSED' } }] }));
    expect(await failureOf(test)).toEqual({
      data: withoutCopies,
      paths: pathsOfCopies,
      codes: ['CLOSED'],
      messages: ['Closed.'],
    });
  });

  it('when it refuses without a code', async () => {
    const test = await startTestEngine();
    test.script('stock', answerWith({ data: null, errors: [{ message: 'Closed.' }] }));
    expect(await failureOf(test)).toMatchObject({ paths: pathsOfCopies, codes: ['DOWNSTREAM_SERVICE_ERROR'] });
  });

  it.each([
    ['too few', [{ copies: 1 }]],
    ['too many', [{ copies: 1 }, { copies: 2 }, { copies: 3 }, { copies: 4 }]],
    ['no list of', null],
  ])('when it gives %s entities', async (_which, entities) => {
    const test = await startTestEngine();
    test.script('stock', answerWith({ data: { _entities: entities } }));
    expect(await failureOf(test)).toMatchObject({
      data: withoutCopies,
      paths: pathsOfCopies,
      codes: ['SUBGRAPH_INVALID_RESPONSE'],
    });
  });

  it('when root fields are its own', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    expect(await failureOf(test, '{ books { title } shut: closed again: closed }')).toMatchObject({
      data: { books: [{ title: 'Atlas' }, { title: 'Poems' }, { title: 'Letters' }], shut: null, again: null },
      paths: [['shut'], ['again']],
    });
  });

  it('when other fetches add to the same objects', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    const { data, paths } = await failureOf(test, '{ book(id: 1) { copies reviews { text } size { width height } } }');
    expect(data).toEqual({
      book: { copies: null, reviews: [{ text: 'Good.' }, { text: 'Large.' }], size: { width: 30, height: null } },
    });
    expect(paths).toContainEqual(['book', 'copies']);
    expect(paths.every((path) => path?.[0] === 'book' && ['copies', 'size'].includes(String(path[1])))).toBe(true);
  });

  it('when its objects are of several types, each of which has other fields', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    expect(
      await failureOf(test, '{ found { ... on Book { title copies } ... on Author { name awards } } }'),
    ).toMatchObject({
      data: {
        found: [
          { title: 'Atlas', copies: null },
          { name: 'Ana', awards: null },
        ],
      },
      paths: [
        ['found', 0, 'copies'],
        ['found', 1, 'awards'],
      ],
    });
  });

  it('when fields are asked for at one of two places of an object', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    const asked = '{ places { ... on Shelf { best { price } } ... on Box { best { copies } } } }';
    expect(await failureOf(test, asked)).toMatchObject({
      data: { places: [{ best: { price: null } }, { best: { copies: null } }] },
      paths: [
        ['places', 0, 'best', 'price'],
        ['places', 1, 'best', 'copies'],
      ],
    });
  });

  it('when a field always has a value: then what is around it is null, with no second error', async () => {
    const test = await startTestEngine();
    test.script('catalogue', fail);
    expect(await failureOf(test, '{ reviews { text book { title } } }')).toMatchObject({
      data: null,
      paths: [
        ['reviews', 0, 'book', 'title'],
        ['reviews', 1, 'book', 'title'],
      ],
    });
    expect(await failureOf(test, 'mutation { bought: buy(book: 1) { copies title } }')).toMatchObject({
      data: { bought: null },
      paths: [['bought', 'title']],
    });
  });

  it('when another needs what it would give: that is not asked', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    expect(
      await failureOf(test, 'mutation { a: buy(book: 1) { title } b: review(book: 1, text: "Long.") { text } }'),
    ).toEqual({
      data: { a: null, b: { text: 'Long.' } },
      paths: [['a']],
      codes: ['SUBGRAPH_UNAVAILABLE'],
      messages: ['A part of the graph does not answer.'],
    });
    expect(test.callsTo('catalogue')).toHaveLength(0);
  });
});

describe('an error that a subgraph tells', () => {
  it('of one entity is at every place of it, under every alias, and at no place of others', async () => {
    const test = await startTestEngine();
    test.script('stock', async (_call, answer) => {
      const { data = null } = await answer();
      (data?._entities as { copies: number | null }[])[1] = { copies: null };
      return { data, errors: [{ message: 'Lost.', path: ['_entities', 1, 'copies'], extensions: { code: 'LOST' } }] };
    });
    const asked = '{ rows: shelves { first: books { n: copies again: copies } } byAuthor: books { copies } }';
    const { data, paths, codes } = await failureOf(test, asked);
    const [one, two, three] = [10, null, 30].map((n) => ({ n, again: n }));
    expect(data).toEqual({
      rows: [{ first: [one, two] }, { first: [one, three] }],
      byAuthor: [{ copies: 10 }, { copies: null }, { copies: 30 }],
    });
    expect(new Set(paths.map((path) => path?.join('.')))).toEqual(
      new Set(['rows.0.first.1.n', 'rows.0.first.1.again', 'byAuthor.1.copies']),
    );
    expect(paths).toHaveLength(3);
    expect(codes).toEqual(['LOST']);
  });

  it('of an entity with several places is at each of them', async () => {
    const test = await startTestEngine();
    test.script('stock', async (_call, answer) => ({
      ...(await answer()),
      errors: [{ message: 'Lost.', path: ['_entities', 0, 'copies'] }],
    }));
    expect((await failureOf(test, '{ rows: shelves { all: books { n: copies } } }')).paths).toEqual([
      ['rows', 0, 'all', 0, 'n'],
      ['rows', 1, 'all', 0, 'n'],
    ]);
  });

  it('deep in a list has its whole path, as the client calls it', async () => {
    const test = await startTestEngine();
    test.script('reviews', async (_call, answer) => ({
      ...(await answer()),
      errors: [{ message: 'Unreadable.', path: ['_entities', 0, 'reviews', 1, 'text'] }],
    }));
    expect((await failureOf(test, '{ it: book(id: 1) { said: reviews { words: text } } }')).paths).toEqual([
      ['it', 'said', 1, 'words'],
    ]);
  });

  it('beside its data, and without a path, stands without a path and costs nothing', async () => {
    const test = await startTestEngine();
    test.script('stock', async (_call, answer) => ({ ...(await answer()), errors: [{ message: 'Slow today.' }] }));
    const { data, errors } = await test.result('{ books { copies } }');
    expect(data).toEqual({ books: [{ copies: 10 }, { copies: 20 }, { copies: 30 }] });
    expect(errors).toEqual([{ message: 'Slow today.', extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }]);
  });
});

describe('a value that a subgraph may not give', () => {
  it('is null, with an error at its place, where it is not of the type of its field', async () => {
    const test = await startTestEngine();
    test.script('stock', answerWith({ data: { _entities: [{ copies: 1 }, { copies: 'many' }, { copies: 3 }] } }));
    const { data, paths, codes } = await failureOf(test);
    expect(data).toMatchObject({ list: [{ n: 1 }, { n: null }, { n: 3 }] });
    expect({ paths, codes }).toEqual({ paths: [['list', 1, 'n']], codes: ['SUBGRAPH_INVALID_VALUE'] });
  });

  it('takes what is around it along, with an error at its place, where it is null and may not be', async () => {
    const test = await startTestEngine();
    test.script('catalogue', answerWith({ data: { shelves: [{ name: 'left', best: { title: null } }] } }));
    const { data, paths, codes } = await failureOf(test, '{ shelves { name first: best { called: title } } }');
    expect(data).toEqual({ shelves: [{ name: 'left', first: null }] });
    expect({ paths, codes }).toEqual({ paths: [['shelves', 0, 'first', 'called']], codes: ['NULL_NOT_ALLOWED'] });
  });
});

it('tells the name of the subgraph that failed to those who may see plans, and to nobody else', async () => {
  const test = await startTestEngine();
  test.script('stock', fail);
  const explained = await test.result({ query, explain: true });
  expect(explained.errors?.map(({ extensions }) => extensions.subgraph)).toEqual(['stock', 'stock', 'stock']);
  expect((await test.execute(query)).body).not.toContain('stock');
});
