import { startTestEngine, untilIdle } from './test-engine.ts';

const titles = '{ books { title } }';
const aliasedTitles = '{ all: books { name: title } }';

describe('reads of subgraphs', () => {
  it('share one call while it is under way, where two operations need the same', async () => {
    const test = await startTestEngine();
    await test.prepare(titles, aliasedTitles);
    test.hold('catalogue');
    const responses = [test.result(titles), test.result(aliasedTitles)];
    await untilIdle();
    test.releaseAll();
    const [plain, aliased] = await Promise.all(responses);
    expect(plain?.data).toEqual({ books: [{ title: 'Atlas' }, { title: 'Poems' }, { title: 'Letters' }] });
    expect(aliased?.data).toEqual({ all: [{ name: 'Atlas' }, { name: 'Poems' }, { name: 'Letters' }] });
    expect(test.calls).toHaveLength(1);
  });

  it('share one call for entities that two operations came to on different ways', async () => {
    const test = await startTestEngine();
    const ways = ['{ reviews { book { title } } }', '{ reviews { text book { title } } }'] as const;
    await test.prepare(...ways);
    test.hold('catalogue');
    const responses = ways.map((query) => test.result(query));
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    const book = { title: 'Atlas' };
    expect(first?.data).toEqual({ reviews: [{ book }, { book }] });
    expect(second?.data).toEqual({
      reviews: [
        { text: 'Good.', book },
        { text: 'Large.', book },
      ],
    });
    expect(test.callsTo('catalogue')).toHaveLength(1);
  });

  it('share one call where queries are not shared', async () => {
    const test = await startTestEngine({ shareQueries: false });
    await test.prepare(titles);
    test.hold('catalogue');
    const responses = [test.execute(titles), test.execute(titles)];
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    expect(first?.result.data).toEqual({ books: [{ title: 'Atlas' }, { title: 'Poems' }, { title: 'Letters' }] });
    expect(second?.body).toBe(first?.body);
    expect(test.calls).toHaveLength(1);
  });

  it('share nothing that has ended: what is asked later is read anew', async () => {
    const test = await startTestEngine();
    await test.result(titles);
    await test.result(titles);
    await test.result(aliasedTitles);
    expect(test.calls).toHaveLength(3);
  });

  it('share no failure that has ended', async () => {
    const test = await startTestEngine();
    test.script('catalogue', () => {
      throw new Error('not now');
    });
    expect((await test.result(titles)).data).toBeNull();
    test.script('catalogue', (_call, answer) => answer());
    expect((await test.result(titles)).errors).toBeUndefined();
  });

  it('are not shared by callers with different rights', async () => {
    const test = await startTestEngine();
    await test.prepare(titles, aliasedTitles);
    test.hold('catalogue');
    const responses = [
      test.result({ query: titles, callerKey: 'a', headers: { caller: 'a' } }),
      test.result({ query: aliasedTitles, callerKey: 'b', headers: { caller: 'b' } }),
      test.result({ query: titles, callerKey: 'c', headers: { caller: 'c' } }),
    ];
    await untilIdle();
    test.releaseAll();
    await Promise.all(responses);
    expect(test.calls.map(({ request }) => request.headers)).toEqual([
      { caller: 'a' },
      { caller: 'b' },
      { caller: 'c' },
    ]);
  });

  it('keep apart what one execution adds to a shared answer from the others', async () => {
    const test = await startTestEngine();
    const queries = ['{ books { title copies } }', '{ books { title copies price } }'] as const;
    await test.prepare(...queries);
    test.script('stock', ({ request }, answer) => {
      if (!request.query.includes('price')) throw new Error('not now');
      return answer();
    });
    test.hold('catalogue');
    test.hold('stock');
    const [failing, whole] = queries.map((query) => test.result(query));
    (await test.call('catalogue')).release();
    await test.call('stock', 1);
    expect(test.callsTo('catalogue')).toHaveLength(1);
    const [first, second] = test.callsTo('stock');
    const [withoutPrice, withPrice] = first?.request.query.includes('price') ? [second, first] : [first, second];
    withPrice?.release();
    expect((await whole)?.data).toMatchObject({ books: [{ copies: 10, price: 100 }, { copies: 20 }, { copies: 30 }] });
    withoutPrice?.release();
    expect((await failing)?.data).toEqual({
      books: ['Atlas', 'Poems', 'Letters'].map((title) => ({ title, copies: null })),
    });
  });

  it('keep apart the parts of objects of which another operation asks for more', async () => {
    const test = await startTestEngine();
    const queries = [
      '{ books { __typename id size { width } } }',
      '{ books { size { width height } } }',
      '{ books { size { w: width h: height } } }',
    ] as const;
    await test.prepare(...queries);
    test.hold('catalogue');
    test.hold('stock');
    const responses = queries.map((query) => test.result(query));
    await untilIdle();
    test.releaseAll();
    const [narrow, whole, aliased] = await Promise.all(responses);
    const sizes = [
      [30, 40],
      [10, 15],
      [10, 20],
    ] as const;
    expect(narrow?.data).toMatchObject({ books: sizes.map(([width]) => ({ size: { width } })) });
    expect(whole?.data).toEqual({ books: sizes.map(([width, height]) => ({ size: { width, height } })) });
    expect(aliased?.data).toEqual({ books: sizes.map(([w, h]) => ({ size: { w, h } })) });
  });
});

describe('queries of clients', () => {
  const query = 'query ($id: ID!) { book(id: $id) { title } }';
  const request = (id: string, callerKey = 'reader') => ({ query, variables: { id }, callerKey });

  it('share one execution, and the bytes of one response, while they are the same', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    test.hold('catalogue');
    const responses = [test.execute(request('1')), test.execute(request('1')), test.execute(request('1'))];
    await untilIdle();
    test.releaseAll();
    const [first, ...others] = await Promise.all(responses);
    expect(first?.body).toBe('{"data":{"book":{"title":"Atlas"}}}');
    for (const other of others) expect(other.bytes).toBe(first?.bytes);
    expect(test.calls).toHaveLength(1);
  });

  it('have an execution each where sharing is switched off', async () => {
    const test = await startTestEngine({ shareQueries: false });
    await test.prepare(query);
    test.hold('catalogue');
    const responses = [test.execute(request('1')), test.execute(request('1'))];
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    expect(second?.body).toBe(first?.body);
    expect(second?.bytes).not.toBe(first?.bytes);
  });

  it('share nothing where their variables differ', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    test.hold('catalogue');
    const responses = [test.result(request('1')), test.result(request('2'))];
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    expect(first?.data).toEqual({ book: { title: 'Atlas' } });
    expect(second?.data).toEqual({ book: { title: 'Poems' } });
    expect(test.calls).toHaveLength(2);
  });

  it('share one execution where a variable has the same value in other words', async () => {
    const test = await startTestEngine();
    const withDefault = 'query ($id: ID! = "1") { book(id: $id) { title } }';
    await test.prepare(withDefault);
    test.hold('catalogue');
    const responses = [
      test.execute({ query: withDefault }),
      test.execute({ query: withDefault, variables: { id: 1, unknown: true } }),
    ];
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    expect(first?.result.data).toEqual({ book: { title: 'Atlas' } });
    expect(second?.bytes).toBe(first?.bytes);
  });

  it('share nothing where their callers have different rights', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    test.hold('catalogue');
    const responses = [test.execute(request('1', 'reader')), test.execute(request('1', 'writer'))];
    await untilIdle();
    test.releaseAll();
    const [first, second] = await Promise.all(responses);
    expect(second?.bytes).not.toBe(first?.bytes);
    expect(test.calls).toHaveLength(2);
  });
});

describe('changes', () => {
  const buy = 'mutation { buy(book: 1) { copies } }';

  it('are made once for each client, though they are the same at the same time', async () => {
    const test = await startTestEngine();
    await test.prepare(buy);
    test.hold('stock');
    const responses = [test.execute(buy), test.execute(buy)];
    await untilIdle();
    expect(test.calls).toHaveLength(2);
    test.releaseAll();
    const bodies = (await Promise.all(responses)).map(({ body }) => body);
    expect(bodies.toSorted()).toEqual(['{"data":{"buy":{"copies":7}}}', '{"data":{"buy":{"copies":8}}}']);
  });

  it('of one operation are made one after the other, in the order in which they stand', async () => {
    const test = await startTestEngine();
    const { data, errors } = await test.result(`mutation {
      first: buy(book: 1) { copies title }
      written: review(book: 1, text: "Long.") { text }
      last: buy(book: 1) { copies }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      first: { copies: 9, title: 'Atlas' },
      written: { text: 'Long.' },
      last: { copies: 8 },
    });
    const isChange = ({ request }: { request: { operationKind: string } }) => request.operationKind === 'mutation';
    expect(test.calls.filter(isChange).map(({ subgraph }) => subgraph)).toEqual(['stock', 'reviews', 'stock']);
    const events = test.events.filter((event) => !event.startsWith('catalogue'));
    expect(events).toEqual(['stock', 'reviews', 'stock'].flatMap((name) => [`${name} starts`, `${name} ends`]));
  });

  it('of one operation that are equal are each made', async () => {
    const test = await startTestEngine();
    const { data } = await test.result('mutation { a: buy(book: 1) { copies } b: buy(book: 1) { copies } }');
    expect(data).toEqual({ a: { copies: 9 }, b: { copies: 8 } });
    expect((await test.result('{ book(id: 1) { copies } }')).data).toEqual({ book: { copies: 8 } });
  });

  it('read anew what a query before them is still reading', async () => {
    const test = await startTestEngine();
    const query = '{ reviews { book { title } } }';
    const change = 'mutation { buy(book: 1) { title } }';
    await test.prepare(query, change);
    test.hold('catalogue');
    const before = test.result(query);
    await test.call('catalogue', 0);
    const changed = test.result(change);
    await untilIdle();
    const [first, second, ...others] = test.callsTo('catalogue');
    expect(others).toHaveLength(0);
    expect(second?.request.body).toBe(first?.request.body);
    second?.release();
    expect((await changed).data).toEqual({ buy: { title: 'Atlas' } });
    first?.release();
    expect((await before).data).toEqual({ reviews: [{ book: { title: 'Atlas' } }, { book: { title: 'Atlas' } }] });
  });
});
