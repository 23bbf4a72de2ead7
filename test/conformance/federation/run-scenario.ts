import { type FederatedGateway, type GatewayResponse, startEngine } from './gateways.ts';
import type { ConformanceCase, ExpectedError, Scenario } from './scenario.ts';
import { composeSupergraph, serveSubgraphs, startSubgraphs } from './subgraphs.ts';

interface StartedScenario {
  gateway: FederatedGateway;
  close: () => Promise<void>;
}

async function startInProcess(scenario: Scenario): Promise<StartedScenario> {
  const definitions = scenario.subgraphs();
  const gateway = await startEngine(composeSupergraph(definitions), startSubgraphs(definitions));
  return { gateway, close: () => gateway.close() };
}

async function startOverHttp(scenario: Scenario): Promise<StartedScenario> {
  const definitions = scenario.subgraphs();
  const served = await serveSubgraphs(startSubgraphs(definitions));
  const gateway = await startEngine(composeSupergraph(definitions, served.urlOf));
  return {
    gateway,
    async close() {
      await gateway.close();
      await served.close();
    },
  };
}

/** Declares the tests of a scenario: each case on the same gateway, in the order given. */
export function testScenario(scenario: Scenario, way: 'in process' | 'over HTTP' = 'in process'): void {
  describe(scenario.name, () => {
    let started: StartedScenario;
    beforeAll(async () => {
      started = await (way === 'in process' ? startInProcess : startOverHttp)(scenario);
    });
    afterAll(() => started.close());
    test.each(scenario.cases.map((conformanceCase) => [conformanceCase.guarantee, conformanceCase] as const))(
      '%s',
      async (_guarantee, conformanceCase) => {
        const { query, operationName, variables } = conformanceCase;
        expectAnswer(await started.gateway.execute({ query, operationName, variables }), conformanceCase);
      },
    );
  });
}

function expectAnswer(response: GatewayResponse, expected: ConformanceCase): void {
  const errors = response.errors ?? [];
  // Data first: it tells most about what went wrong, beside the errors that explain it.
  if (expected.errors === undefined) expect({ ...response, errors }).toEqual({ data: expected.data, errors: [] });
  else expect(response.data).toEqual(expected.data);
  // The order of fields is the operation's.
  expect(JSON.stringify(response.data)).toBe(JSON.stringify(expected.data));
  for (const error of expected.errors ?? []) expect(errors).toContainEqual(expect.objectContaining(patternOf(error)));
  if (expected.errors?.length === 0) expect(errors).not.toEqual([]);
}

function patternOf({ path, message }: ExpectedError): Record<string, unknown> {
  return {
    ...(path && { path }),
    ...(message !== undefined && { message: expect.stringMatching(message) as unknown }),
  };
}
