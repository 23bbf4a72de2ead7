import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { CallTrace, FetchTrace, OperationTrace, PlanTrace } from '../../gateway/engine/operation-trace.ts';
import {
  type DevelopmentCaller,
  developmentCallers,
  developmentToken,
} from '../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { type GraphResponse, post, startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { answerWith, fail, startTestEngine, type TestEngine, untilIdle } from './test-engine.ts';

const query = '{ shelves { books { title copies } } }';

function fetchesOf(plan: PlanTrace | null | undefined): FetchTrace[] {
  if (plan === undefined || plan === null) return [];
  return plan.kind === 'Fetch' ? [plan] : plan.nodes.flatMap(fetchesOf);
}

async function trace(test: TestEngine, asked = query, variables = {}): Promise<OperationTrace> {
  const { extensions } = await test.result({ query: asked, variables, explain: true });
  return extensions?.trace as OperationTrace;
}

async function explain(test: TestEngine, asked = query, variables = {}): Promise<PlanTrace | null> {
  return (await trace(test, asked, variables)).plan;
}

/** What the first call of each fetch did. */
function callsOf(plan: PlanTrace | null): (CallTrace | undefined)[] {
  return fetchesOf(plan).map(({ calls }) => calls[0]);
}

describe('a response that explains itself', () => {
  it('has the plan: what is asked of which subgraph, for which places, one after the other or at once', async () => {
    const test = await startTestEngine();
    expect(await explain(test, '{ books { copies reviews { text } } }')).toMatchObject({
      kind: 'Sequence',
      nodes: [
        { kind: 'Fetch', subgraph: 'catalogue', operation: '{books{__typename id}}' },
        {
          kind: 'Parallel',
          nodes: [
            { kind: 'Fetch', path: ['books', '@'] },
            { kind: 'Fetch', path: ['books', '@'] },
          ],
        },
      ],
    });
  });

  it('tells for each fetch when it started, how long it took, and how many bytes went and came', async () => {
    const test = await startTestEngine();
    let bytes = 1000;
    for (const subgraph of ['catalogue', 'stock'])
      test.script(subgraph, async (_call, answer) => ({ ...(await answer()), bytes: ++bytes }));
    const [first, second] = callsOf(await explain(test));
    const [toCatalogue, toStock] = test.calls.map(({ request }) => Buffer.byteLength(request.body));
    expect(first).toMatchObject({ requestBytes: toCatalogue, responseBytes: 1001 });
    expect(second).toMatchObject({ requestBytes: toStock, responseBytes: 1002 });
    expect(first?.startMilliseconds).toBeGreaterThanOrEqual(0);
    expect(first?.durationMilliseconds).toBeGreaterThan(0);
    expect(second?.durationMilliseconds).toBeGreaterThan(0);
    // The second needs what the first gives. Differences of clock readings are rounded.
    expect(second?.startMilliseconds).toBeGreaterThanOrEqual(
      (first?.startMilliseconds ?? 0) + (first?.durationMilliseconds ?? 0) - 0.002,
    );
  });

  it('tells how many objects were found, and how many entities were sent for them', async () => {
    const test = await startTestEngine();
    const [first, second] = callsOf(await explain(test, '{ shelves { books { size { width height } } } }'));
    expect(first).not.toHaveProperty('representations');
    expect(second?.representations).toEqual({ found: 4, sent: 3 });
  });

  it('tells which fetch had nothing to ask for', async () => {
    const test = await startTestEngine();
    const [, none] = fetchesOf(await explain(test, '{ book(id: "none") { copies } }'));
    expect(none?.calls).toEqual([]);
  });

  it('has no fetch for what a condition leaves out', async () => {
    const test = await startTestEngine();
    const conditional = 'query ($it: Boolean!) { books { title copies @include(if: $it) } }';
    const subgraphs = async (it: boolean) =>
      fetchesOf(await explain(test, conditional, { it })).map(({ subgraph }) => subgraph);
    expect(await subgraphs(false)).toEqual(['catalogue']);
    expect(await subgraphs(true)).toEqual(['catalogue', 'stock']);
  });

  it('tells of a fetch that failed that it was made, and the code of what clients are told', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    const [, failed] = callsOf(await explain(test, '{ books { copies } }'));
    expect(failed).toMatchObject({
      representations: { found: 3, sent: 3 },
      durationMilliseconds: expect.any(Number) as number,
      responseBytes: null,
      failure: 'SUBGRAPH_UNAVAILABLE',
    });
    test.script('stock', () => {
      throw cataloguedError('SUBGRAPH_TIMEOUT', 'A part of the graph took too long to answer.');
    });
    expect(callsOf(await explain(test, '{ books { copies } }'))[1]).toMatchObject({ failure: 'SUBGRAPH_TIMEOUT' });
  });

  it('counts the errors that a subgraph tells in its response, which is no failed call', async () => {
    const test = await startTestEngine();
    const wrong = { message: 'secret', path: ['_entities', 0, 'copies'] };
    test.script('stock', async (_call, answer) => ({ ...(await answer()), errors: [wrong, wrong] }));
    const plan = await explain(test, '{ books { copies } }');
    expect(callsOf(plan).map((call) => call?.errors)).toEqual([0, 2]);
    expect(callsOf(plan)[1]?.failure).toBeNull();
    expect(JSON.stringify(plan)).not.toContain('secret');
  });

  it('counts the tries that failed on the way, as the transport notes them', async () => {
    const test = await startTestEngine();
    test.script('stock', ({ request }, answer) => {
      if (request.notes) request.notes.failedTries = 2;
      return answer();
    });
    const calls = callsOf(await explain(test, '{ books { copies } }'));
    expect(calls.map((call) => call?.failedTries)).toEqual([0, 2]);
  });

  it('asks transports for no notes where nobody asks for a trace', async () => {
    const test = await startTestEngine();
    await test.execute(query);
    expect(test.calls.map(({ request }) => request.notes)).toEqual([undefined, undefined]);
  });

  it('has times that fit into each other: planning, then the fetches, all within the total', async () => {
    const test = await startTestEngine();
    const { version, totalMilliseconds, planningMilliseconds, plan } = await trace(test);
    const [first, second] = callsOf(plan);
    expect(version).toBe(1);
    expect(planningMilliseconds).toBeGreaterThan(0);
    expect(first?.startMilliseconds).toBeGreaterThanOrEqual(planningMilliseconds - 0.002);
    const end = (second?.startMilliseconds ?? 0) + (second?.durationMilliseconds ?? 0);
    expect(totalMilliseconds).toBeGreaterThanOrEqual(end - 0.002);
  });

  it('has counts and sizes, and no values: neither keys of entities nor variables nor what subgraphs answer', async () => {
    const test = await startTestEngine();
    const book = { __typename: 'Book', id: 'isbn-4711', title: 'Hidden' };
    test.script('catalogue', answerWith({ data: { books: [book] } }));
    const asked =
      'query ($it: Boolean!, $name: ID = "name-0815") { books { title copies } book(id: $name) @include(if: $it) { title } }';
    const text = JSON.stringify(await trace(test, asked, { it: false }));
    expect(text).toContain('"sent":1');
    for (const value of ['isbn-4711', 'Hidden', 'name-0815']) expect(text).not.toContain(value);
  });

  it('tells which call was made for another execution, too', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    const alone = callsOf(await explain(test));
    expect(alone.map((call) => call?.shared)).toEqual([false, false]);
    test.hold('catalogue');
    const [other, plan] = [test.execute(query), explain(test)];
    await untilIdle();
    test.releaseAll();
    // The call is the other's: what its transport noted is not known here.
    expect(callsOf(await plan)[0]).toMatchObject({ shared: true, failedTries: null });
    await other;
  });

  it('has no plan where nothing is fetched', async () => {
    const test = await startTestEngine();
    expect(await trace(test, '{ __typename }')).toMatchObject({ plan: null, cost: { value: 1, budget: null } });
  });

  it('is not given to a client that did not ask for it, though another does at the same time', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    test.hold('catalogue');
    const responses = [
      test.result({ query, explain: true }),
      test.result(query),
      test.result({ query, explain: false }),
    ];
    await untilIdle();
    test.releaseAll();
    const [explained, plain, alsoPlain] = await Promise.all(responses);
    expect(explained).toHaveProperty('extensions.trace');
    expect(plain).not.toHaveProperty('extensions');
    expect(alsoPlain).not.toHaveProperty('extensions');
    expect(explained?.data).toEqual(plain?.data);
  });
});

describe('over HTTP', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await startTestGraph({ children: 3 });
  });

  afterAll(() => graph.close());

  async function ask(caller: DevelopmentCaller | undefined, headers: Record<string, string>): Promise<GraphResponse> {
    const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
    const token = caller && `Bearer ${await developmentToken(key, caller)}`;
    const asked = '{ families(first: 1) { edges { node { reference cases { status } } } } }';
    return post(graph.address, { query: asked }, { ...headers, ...(token && { authorization: token }) });
  }

  it('a caller who may explain queries gets the plan for asking', async () => {
    const { text, status } = await ask('analyst', { 'x-query-plan': '1' });
    expect(status).toBe(200);
    const { plan } = (JSON.parse(text) as { extensions: { trace: OperationTrace } }).extensions.trace;
    expect(fetchesOf(plan).map(({ subgraph }) => subgraph)).toEqual(['people', 'cases']);
    expect(callsOf(plan)[1]?.representations).toEqual({ found: 1, sent: 1 });
    // Also where the subgraph runs in the same process, and nothing comes serialised.
    for (const call of callsOf(plan)) expect(call?.responseBytes).toBeGreaterThan(20);
  });

  it.each([{}, { 'x-query-plan': '0' }, { 'x-query-plan': '' }])(
    'that caller gets none with headers %j',
    async (headers) => {
      const { text, errors } = await ask('analyst', headers);
      expect(errors).toEqual([]);
      expect(text).not.toContain('trace');
    },
  );

  const others = (Object.keys(developmentCallers) as DevelopmentCaller[]).filter(
    (caller) => !(developmentCallers[caller] as readonly string[]).includes('query:explain'),
  );

  it.each([undefined, ...others])('%s asks for it in vain, and gets the data', async (caller) => {
    const { data, errors, text } = await ask(caller, { 'x-query-plan': '1' });
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('families');
    expect(text).not.toContain('trace');
  });
});
