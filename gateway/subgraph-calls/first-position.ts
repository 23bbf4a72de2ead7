import type { OpenSubscription, SubgraphResponse } from '../engine/engine-types.ts';

/** Takes the position off that a subgraph tells first of all; where it tells none, the first response stays. */
export async function withFirstPosition(responses: AsyncGenerator<SubgraphResponse, void>): Promise<OpenSubscription> {
  const first = await responses.next();
  const position = first.value?.extensions?.position;
  if (typeof position === 'string') return { position, responses };
  return { position: undefined, responses: withFirst(first, responses) };
}

async function* withFirst<Item>(
  first: IteratorResult<Item, void>,
  rest: AsyncGenerator<Item, void>,
): AsyncGenerator<Item, void> {
  try {
    if (first.done) return;
    yield first.value;
    yield* rest;
  } finally {
    await rest.return();
  }
}
