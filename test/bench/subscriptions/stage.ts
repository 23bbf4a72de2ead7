import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, startHelper } from '../child-process.ts';
import type { ProcessCalls } from '../process-calls.ts';
import type { SubscriptionGateway } from './gateways.ts';
import { composeSupergraph } from './schema.ts';
import type { SubgraphsFunctions } from './subgraphs-process.ts';

/** A gateway of its own over subgraphs of its own. */
export interface Stage {
  gateway: ServerProcess;
  /** Of the gateway's GraphQL. */
  url: string;
  subgraphs: ProcessCalls<SubgraphsFunctions>;
}

/** Starts subgraphs and a gateway, and stops them when the action has ended. */
export async function onStage<Result>(
  contestant: SubscriptionGateway,
  action: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-subscriptions-'));
  const subgraphs = startHelper<SubgraphsFunctions>(join('test', 'bench', 'subscriptions', 'subgraphs-process.js'));
  try {
    const supergraph = join(directory, 'supergraph.graphql');
    await writeFile(supergraph, composeSupergraph(await subgraphs.calls.listen(undefined)));
    const gateway = await contestant.start(supergraph);
    try {
      return await action({ gateway, url: `${new URL(gateway.url).origin}/graphql`, subgraphs: subgraphs.calls });
    } finally {
      await gateway.stop();
    }
  } finally {
    await subgraphs.stop();
    await rm(directory, { recursive: true });
  }
}
