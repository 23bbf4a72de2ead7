import { startEmbeddedStore } from '../../subgraphs/shared/embedded-store/index.ts';

/** An embedded store in a process of its own, so that it can be killed: `embedded-store-process.js DIRECTORY`. */
const [, , directory = ''] = process.argv;
const store = await startEmbeddedStore({ directory });
process.stdout.write(`listening on ${store.uri}\n`);
