import type { SubgraphTransport } from '../../gateway/engine/engine-types.ts';
import { ask, errorOf, notGraphql, start, timedOut, unavailable } from './calls.ts';
import { answer, answerWell, hangUp, inTurn, neverAnswer, type ScriptedSubgraph } from './scripted-subgraph.ts';

const proxyError = answer('<html></html>', 503);
const shortly = { failuresBeforeRefusal: 1, refusalMilliseconds: 500 };

async function fail(transport: SubgraphTransport, times: number): Promise<void> {
  for (let time = 0; time < times; time++)
    expect(await errorOf(ask(transport, { kind: 'mutation' }))).toEqual(unavailable);
}

/** Calls until a call gets to the subgraph, which must not answer it. */
async function probe(transport: SubgraphTransport, subgraph: ScriptedSubgraph) {
  const before = subgraph.arrivals.length;
  const controller = new AbortController();
  for (;;) {
    const call = ask(transport, { kind: 'mutation', signal: controller.signal });
    const refused = call.then(
      () => false,
      () => true,
    );
    const arrived = subgraph.arrival(before);
    if (!(await Promise.race([refused, arrived.then(() => false)])))
      return { call, controller, arrival: await arrived };
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('after ten failures in a row calls are refused at once, without being sent', async () => {
  const { subgraph, transport } = await start(inTurn(hangUp, proxyError));
  await fail(transport, 10);
  subgraph.script = answerWell;
  expect(await errorOf(ask(transport))).toEqual(unavailable);
  expect(await errorOf(ask(transport, { kind: 'mutation' }))).toEqual(unavailable);
  expect(subgraph.arrivals).toHaveLength(10);
});

it('failures that are not in a row refuse nothing', async () => {
  const { subgraph, transport } = await start(proxyError);
  await fail(transport, 9);
  subgraph.script = answerWell;
  await ask(transport);
  subgraph.script = proxyError;
  await fail(transport, 9);
  subgraph.script = answerWell;
  expect(await ask(transport)).toMatchObject({ data: { a: 1 } });
});

it('each try of a query counts, and its retries stop where calls are refused', async () => {
  const { subgraph, transport } = await start(proxyError, { failuresBeforeRefusal: 2 });
  expect(await errorOf(ask(transport))).toEqual(unavailable);
  expect(subgraph.arrivals).toHaveLength(2);
});

it('calls that time out count', async () => {
  const { subgraph, transport } = await start(neverAnswer, { failuresBeforeRefusal: 2, timeoutMilliseconds: 100 });
  for (let call = 0; call < 2; call++) expect(await errorOf(ask(transport))).toEqual(timedOut);
  expect(await errorOf(ask(transport))).toEqual(unavailable);
  expect(subgraph.arrivals.length).toBeLessThanOrEqual(2);
});

it('GraphQL errors, answers that are not GraphQL, aborts and requests that cannot be sent do not count', async () => {
  const { subgraph, transport } = await start(answer({ errors: [{ message: 'No.' }] }, 503), shortly);
  expect(await ask(transport)).toMatchObject({ errors: [{ message: 'No.' }] });
  subgraph.script = answer('not GraphQL', 500);
  expect(await errorOf(ask(transport))).toEqual(notGraphql);
  expect(await errorOf(ask(transport, { headers: { 'x-broken': '\n' } }))).toEqual(unavailable);
  subgraph.script = neverAnswer;
  const controller = new AbortController();
  const aborted = ask(transport, { signal: controller.signal });
  await subgraph.arrival(2);
  controller.abort();
  await expect(aborted).rejects.toBe(controller.signal.reason);
  subgraph.script = answerWell;
  expect(await ask(transport)).toMatchObject({ data: { a: 1 } });
});

it('calls to another subgraph are not refused', async () => {
  const [failing, well] = [await start(proxyError, shortly), await start(answerWell, shortly)];
  await fail(failing.transport, 1);
  expect(await ask(well.transport)).toMatchObject({ data: { a: 1 } });
});

describe('after the time of refusal', () => {
  it('one call goes through as a probe while the others are refused; where it succeeds, all go through', async () => {
    const { subgraph, transport } = await start(proxyError, shortly);
    await fail(transport, 1);
    subgraph.script = neverAnswer;
    const { call, arrival } = await probe(transport, subgraph);
    await fail(transport, 3);
    expect(subgraph.arrivals).toHaveLength(2);
    subgraph.script = answerWell;
    answerWell(arrival, 0);
    expect(await call).toMatchObject({ data: { a: 1 } });
    await Promise.all([ask(transport), ask(transport)]);
    expect(subgraph.arrivals).toHaveLength(4);
  });

  it('a probe that fails has calls refused again', async () => {
    const { subgraph, transport } = await start(proxyError, shortly);
    await fail(transport, 1);
    subgraph.script = neverAnswer;
    const { call, arrival } = await probe(transport, subgraph);
    proxyError(arrival, 0);
    expect(await errorOf(call)).toEqual(unavailable);
    await fail(transport, 1);
    expect(subgraph.arrivals).toHaveLength(2);
  });

  it('a probe that is aborted decides nothing: the next call is the probe, and still the only one', async () => {
    const { subgraph, transport } = await start(proxyError, shortly);
    await fail(transport, 1);
    subgraph.script = neverAnswer;
    const { call, controller } = await probe(transport, subgraph);
    controller.abort();
    await expect(call).rejects.toBe(controller.signal.reason);
    const next = ask(transport);
    const arrival = await subgraph.arrival(2);
    await fail(transport, 1);
    answerWell(arrival, 0);
    expect(await next).toMatchObject({ data: { a: 1 } });
    expect(subgraph.arrivals).toHaveLength(3);
  });
});
