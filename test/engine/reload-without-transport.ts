import { createEngine } from '../../gateway/engine/index.ts';
import { composeSupergraph, noEvents, startSubgraphs } from '../conformance/federation/subgraphs.ts';
import { library } from './library.ts';

// A program for a test: it must end by itself, which it does not where a thread of the refused supergraph stays behind.
const { stock, ...others } = library();
const subgraphs = startSubgraphs(library());
const engine = await createEngine({
  supergraphSdl: composeSupergraph(library()),
  transports(name) {
    const execute = subgraphs.get(name);
    if (execute === undefined) throw new Error(`There is no subgraph ${name}.`);
    return { execute, subscribe: noEvents, close: async () => undefined };
  },
});
const refusal = await engine.reload(composeSupergraph({ ...others, store: stock })).catch((error: unknown) => error);
const { body } = await engine.execute({ query: '{ book(id: 1) { title copies } }' });
await engine.close();
console.log(`${String(refusal)}\n${body}`);
