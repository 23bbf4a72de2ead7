import type { FetchRecord } from '../../gateway/engine/execution/execution.ts';
import type { PlanView } from '../../gateway/engine/query-plan-view.ts';
import {
  type DevelopmentCaller,
  developmentCallers,
  developmentToken,
} from '../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { type GraphResponse, post, startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { fail, startTestEngine, type TestEngine, untilIdle } from './test-engine.ts';

const query = '{ shelves { books { title copies } } }';

type FetchView = Extract<PlanView, { kind: 'Fetch' }>;

function fetchesOf(plan: PlanView | undefined): FetchView[] {
  if (plan === undefined) return [];
  return plan.kind === 'Fetch' ? [plan] : plan.nodes.flatMap(fetchesOf);
}

async function explain(test: TestEngine, asked = query, variables = {}) {
  const { extensions } = await test.result({ query: asked, variables, explain: true });
  return extensions?.queryPlan as PlanView | undefined;
}

function recordsOf(plan: PlanView | undefined): (FetchRecord | null)[] {
  return fetchesOf(plan).map(({ executed }) => executed);
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
    const [first, second] = recordsOf(await explain(test));
    const [toCatalogue, toStock] = test.calls.map(({ request }) => Buffer.byteLength(request.body));
    expect(first).toMatchObject({ requestBytes: toCatalogue, responseBytes: 1001 });
    expect(second).toMatchObject({ requestBytes: toStock, responseBytes: 1002 });
    expect(first?.start).toBeGreaterThanOrEqual(0);
    expect(first?.duration).toBeGreaterThan(0);
    expect(second?.duration).toBeGreaterThan(0);
    // The second needs what the first gives. Differences of clock readings are rounded.
    expect(second?.start).toBeGreaterThanOrEqual((first?.start ?? 0) + (first?.duration ?? 0) - 0.001);
  });

  it('tells how many objects were found, and how many entities were sent for them', async () => {
    const test = await startTestEngine();
    const [first, second] = recordsOf(await explain(test, '{ shelves { books { size { width height } } } }'));
    expect(first).not.toHaveProperty('representations');
    expect(second?.representations).toEqual({ found: 4, sent: 3 });
  });

  it('tells which fetch had nothing to ask for', async () => {
    const test = await startTestEngine();
    const [, none] = recordsOf(await explain(test, '{ book(id: "none") { copies } }'));
    expect(none).toBeNull();
  });

  it('has no fetch for what a condition leaves out', async () => {
    const test = await startTestEngine();
    const conditional = 'query ($it: Boolean!) { books { title copies @include(if: $it) } }';
    const subgraphs = async (it: boolean) =>
      fetchesOf(await explain(test, conditional, { it })).map(({ subgraph }) => subgraph);
    expect(await subgraphs(false)).toEqual(['catalogue']);
    expect(await subgraphs(true)).toEqual(['catalogue', 'stock']);
  });

  it('tells of a fetch that failed that it was made', async () => {
    const test = await startTestEngine();
    test.script('stock', fail);
    const [, failed] = recordsOf(await explain(test, '{ books { copies } }'));
    expect(failed).toMatchObject({ representations: { found: 3, sent: 3 }, duration: expect.any(Number) as number });
  });

  it('tells which call was made for another execution, too', async () => {
    const test = await startTestEngine();
    await test.prepare(query);
    const alone = recordsOf(await explain(test));
    expect(alone.map((record) => record?.shared)).toEqual([false, false]);
    test.hold('catalogue');
    const [other, plan] = [test.execute(query), explain(test)];
    await untilIdle();
    test.releaseAll();
    expect(recordsOf(await plan)[0]?.shared).toBe(true);
    await other;
  });

  it('has no plan where nothing is fetched', async () => {
    const test = await startTestEngine();
    expect((await test.result({ query: '{ __typename }', explain: true })).extensions).toEqual({
      queryPlan: null,
      cost: { value: 1, budget: null },
    });
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
    expect(explained).toHaveProperty('extensions.queryPlan');
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
    const { extensions } = JSON.parse(text) as { extensions: { queryPlan: PlanView } };
    expect(fetchesOf(extensions.queryPlan).map(({ subgraph }) => subgraph)).toEqual(['people', 'cases']);
    expect(recordsOf(extensions.queryPlan)[1]?.representations).toEqual({ found: 1, sent: 1 });
  });

  it.each([{}, { 'x-query-plan': '0' }, { 'x-query-plan': '' }])(
    'that caller gets none with headers %j',
    async (headers) => {
      const { text, errors } = await ask('analyst', headers);
      expect(errors).toEqual([]);
      expect(text).not.toContain('queryPlan');
    },
  );

  const others = (Object.keys(developmentCallers) as DevelopmentCaller[]).filter(
    (caller) => !(developmentCallers[caller] as readonly string[]).includes('query:explain'),
  );

  it.each([undefined, ...others])('%s asks for it in vain, and gets the data', async (caller) => {
    const { data, errors, text } = await ask(caller, { 'x-query-plan': '1' });
    expect(errors).toEqual([]);
    expect(data).toHaveProperty('families');
    expect(text).not.toContain('queryPlan');
  });
});
