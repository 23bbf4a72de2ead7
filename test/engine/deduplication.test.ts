import { answerWith, startTestEngine } from './test-engine.ts';

const book = (id: string) => ({ __typename: 'Book', id });

describe('a fetch of entities', () => {
  it('sends each entity once, however many places it has', async () => {
    const test = await startTestEngine();
    await test.result('{ shelves { books { copies } } }');
    expect(test.callsTo('stock').map(({ representations }) => representations)).toEqual([
      [book('1'), book('2'), book('3')],
    ]);
  });

  it('gives every place what was fetched for its entity', async () => {
    const test = await startTestEngine();
    const { data, errors } = await test.result('{ shelves { books { title copies } best { copies } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      shelves: [
        {
          books: [
            { title: 'Atlas', copies: 10 },
            { title: 'Poems', copies: 20 },
          ],
          best: { copies: 10 },
        },
        {
          books: [
            { title: 'Atlas', copies: 10 },
            { title: 'Letters', copies: 30 },
          ],
          best: { copies: 10 },
        },
      ],
    });
  });

  it('sends an entity once, though its places differ in what else was fetched for them', async () => {
    const test = await startTestEngine();
    const query = '{ places { ... on Shelf { best { id copies } } ... on Box { best { id title copies } } } }';
    const { data } = await test.result(query);
    expect(test.callsTo('stock').map(({ representations }) => representations)).toEqual([[book('1')]]);
    expect(data).toEqual({
      places: [{ best: { id: '1', copies: 10 } }, { best: { id: '1', title: 'Atlas', copies: 10 } }],
    });
  });

  it('sends entities of several types in one call', async () => {
    const test = await startTestEngine();
    const { data } = await test.result('{ found { ... on Book { copies } ... on Author { awards } } }');
    expect(test.callsTo('stock').map(({ representations }) => representations)).toEqual([
      [book('1'), { __typename: 'Author', id: 'a' }],
    ]);
    expect(data).toEqual({ found: [{ copies: 10 }, { awards: 2 }] });
  });

  it('is not sent where there is no entity', async () => {
    const test = await startTestEngine();
    const { data, errors } = await test.result('{ book(id: "none") { copies } }');
    expect({ data, errors }).toEqual({ data: { book: null }, errors: undefined });
    expect(test.callsTo('stock')).toHaveLength(0);
  });

  it('leaves an entity that the subgraph does not know without its fields, and the others with theirs', async () => {
    const test = await startTestEngine();
    test.script('stock', answerWith({ data: { _entities: [{ copies: 1 }, null, { copies: 3 }] } }));
    const { data, errors } = await test.result('{ books { title copies } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      books: [
        { title: 'Atlas', copies: 1 },
        { title: 'Poems', copies: null },
        { title: 'Letters', copies: 3 },
      ],
    });
  });
});

describe('a place of an entity', () => {
  it('has only what was asked there, though more was asked at another place', async () => {
    const test = await startTestEngine();
    const { data } = await test.result('{ books { id title } shelves { best { id title copies author { awards } } } }');
    const best = { id: '1', title: 'Atlas', copies: 10, author: { awards: 2 } };
    expect(data).toEqual({
      books: [
        { id: '1', title: 'Atlas' },
        { id: '2', title: 'Poems' },
        { id: '3', title: 'Letters' },
      ],
      shelves: [{ best }, { best }],
    });
  });

  it('has only what was asked there, though it is one field with another under another alias or type', async () => {
    const test = await startTestEngine();
    const { data } = await test.result(`{
      shelves { one: best { title } two: best { copies title } }
      places { ... on Shelf { best { title } } ... on Box { best { copies title } } }
    }`);
    const shelf = { one: { title: 'Atlas' }, two: { copies: 10, title: 'Atlas' } };
    expect(data).toEqual({
      shelves: [shelf, shelf],
      places: [{ best: { title: 'Atlas' } }, { best: { copies: 10, title: 'Atlas' } }],
    });
  });

  it('keeps its own answer where another way to the entity got another', async () => {
    const test = await startTestEngine();
    test.script('stock', ({ representations }) => ({
      data: { _entities: representations.map(() => ({ copies: representations.length })) },
    }));
    const { data } = await test.result('{ shelves { best { copies } books { copies } } }');
    const [one, three] = [{ copies: 1 }, { copies: 3 }];
    expect(data).toEqual({
      shelves: [
        { best: one, books: [three, three] },
        { best: one, books: [three, three] },
      ],
    });
  });

  it('needs no call of its own where the same is asked on another way at the same time', async () => {
    const test = await startTestEngine();
    const { data } = await test.result('{ shelves { best { copies } } places { ... on Box { best { copies } } } }');
    const best = { copies: 10 };
    expect(data).toEqual({ shelves: [{ best }, { best }], places: [{}, { best }] });
    expect(test.callsTo('stock').map(({ representations }) => representations)).toEqual([[book('1')]]);
  });
});

describe('an object of which two subgraphs give parts', () => {
  it('is whole at each of its places', async () => {
    const test = await startTestEngine();
    const { data } = await test.result('{ shelves { books { size { width height } } } }');
    const atlas = { size: { width: 30, height: 40 } };
    expect(data).toEqual({
      shelves: [
        { books: [atlas, { size: { width: 10, height: 15 } }] },
        { books: [atlas, { size: { width: 10, height: 20 } }] },
      ],
    });
  });

  it('takes nothing from an object that is equal in the part of one subgraph', async () => {
    const test = await startTestEngine();
    test.script('stock', async (_call, answer) => {
      const response = await answer();
      const entities = response.data?._entities as { size: object | null }[];
      entities[1] = { size: null };
      return response;
    });
    const { data } = await test.result('{ books { size { width height } } }');
    expect(data).toEqual({
      books: [
        { size: { width: 30, height: 40 } },
        { size: { width: 10, height: null } },
        { size: { width: 10, height: 20 } },
      ],
    });
  });

  it('does not show a part at another place of its entity where that part was not got', async () => {
    const test = await startTestEngine();
    const fails = { data: { _entities: [{ size: null }] } };
    test.script('stock', (call, answer) => (call.representations.length === 1 ? structuredClone(fails) : answer()));
    const { data } = await test.result(
      '{ shelves { best { size { width height } } books { size { width height } } } }',
    );
    const best = { size: { width: 30, height: null } };
    const atlas = { size: { width: 30, height: 40 } };
    expect(data).toEqual({
      shelves: [
        { best, books: [atlas, { size: { width: 10, height: 15 } }] },
        { best, books: [atlas, { size: { width: 10, height: 20 } }] },
      ],
    });
  });

  it('keeps its places apart where an entity is reached through places of another', async () => {
    const test = await startTestEngine();
    const query =
      '{ reviews { book { title size { width height } author { name books { size { width height } } } } } }';
    const { data } = await test.result(query);
    const [atlas, letters] = [
      { width: 30, height: 40 },
      { width: 10, height: 20 },
    ];
    const author = { name: 'Ana', books: [{ size: atlas }, { size: letters }] };
    const reviewed = { book: { title: 'Atlas', size: atlas, author } };
    expect(data).toEqual({ reviews: [reviewed, reviewed] });
  });
});
