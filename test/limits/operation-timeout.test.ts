import { startTestEngine } from '../engine/test-engine.ts';

const titles = '{ books { title } }';

it('ends a query that takes too long, and the calls that nobody else waits for', async () => {
  const test = await startTestEngine({ operationTimeoutMilliseconds: 2000 });
  await test.prepare(titles);
  test.hold('catalogue');
  const response = test.execute(titles);
  const call = await test.call('catalogue');
  const { result, refused } = await response;
  expect(refused).toBe(true);
  expect(result.errors).toMatchObject([{ extensions: { code: 'OPERATION_TIMEOUT', timeout: 2000 } }]);
  expect(call.request.signal?.aborted).toBe(true);
  test.releaseAll();
  expect((await test.execute(titles)).refused).toBe(false);
});

it('tells that a change took too long, and lets it happen', async () => {
  const test = await startTestEngine({ operationTimeoutMilliseconds: 2000 });
  const change = 'mutation { buy(book: "1") { title } }';
  await test.prepare(titles);
  test.hold('stock');
  const response = test.execute(change);
  const call = await test.call('stock');
  expect((await response).result.errors).toMatchObject([{ extensions: { code: 'OPERATION_TIMEOUT' } }]);
  expect(call.request.signal?.aborted ?? false).toBe(false);
});
