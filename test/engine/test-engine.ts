import { EventEmitter, once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type {
  Engine,
  EngineOptions,
  EngineRequest,
  EngineResponse,
  SubgraphRequest,
  SubgraphResponse,
  SubgraphTransport,
} from '../../gateway/engine/engine-types.ts';
import { createEngine } from '../../gateway/engine/index.ts';
import type { SubgraphDefinition } from '../conformance/federation/scenario.ts';
import { composeSupergraph, startSubgraphs, type SubgraphOperation } from '../conformance/federation/subgraphs.ts';
import { library } from './library.ts';
import { ScriptedEvents } from './scripted-events.ts';

/** A call that a subgraph got. */
export interface Call {
  subgraph: string;
  request: SubgraphRequest;
  /** What the call sends of each entity; none where it is of root fields. */
  representations: Record<string, unknown>[];
  /** Lets a call that is held be answered. */
  release: () => void;
}

/** What a subgraph does with a call. */
type Script = (call: Call, answer: () => Promise<SubgraphResponse>) => SubgraphResponse | Promise<SubgraphResponse>;

const answerWell: Script = (_call, answer) => answer();

/** An answer with this data, or these errors. */
export function answerWith(response: SubgraphResponse): Script {
  return () => structuredClone(response);
}

/** Does not answer. */
export const fail: Script = () => {
  throw new Error('secret host does not answer');
};

/** Lets everything go on that waits for nothing but the turns of the event loop. */
export async function untilIdle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await nextTurn();
}

/** The engine on subgraphs in memory, which do what the test tells them, and note what they are asked. */
export class TestEngine {
  readonly engine: Engine;
  /** In the order in which they came. */
  readonly calls: Call[];
  /** `subgraph starts` and `subgraph ends`, in order. */
  readonly events: string[];
  /** What subgraphs are subscribed to. */
  readonly subscriptions: ScriptedEvents;
  readonly #subgraphs: ScriptedSubgraphs;

  constructor(engine: Engine, subgraphs: ScriptedSubgraphs) {
    this.engine = engine;
    this.#subgraphs = subgraphs;
    this.calls = subgraphs.calls;
    this.events = subgraphs.order;
    this.subscriptions = subgraphs.events;
  }

  /** What a subgraph does from here on. */
  script(subgraph: string, script: Script): void {
    this.#subgraphs.scripts.set(subgraph, script);
  }

  /** From here on a subgraph answers no call before the test releases it. */
  hold(subgraph: string): void {
    this.#subgraphs.held.add(subgraph);
  }

  /** Answers what is held, and what comes, from here on. */
  releaseAll(): void {
    this.#subgraphs.held.clear();
    for (const call of this.calls) call.release();
  }

  /** The call of this number to a subgraph, from 0, once it has come. */
  async call(subgraph: string, index = 0): Promise<Call> {
    for (;;) {
      const call = this.callsTo(subgraph)[index];
      if (call !== undefined) return call;
      await once(this.#subgraphs.arrivals, 'call');
    }
  }

  /** Forgets calls and scripts, so that the engine serves another test. */
  renew(): void {
    this.#subgraphs.scripts.clear();
    this.calls.length = 0;
    this.events.length = 0;
  }

  callsTo(subgraph: string): Call[] {
    return this.calls.filter((call) => call.subgraph === subgraph);
  }

  execute(request: string | EngineRequest): Promise<EngineResponse> {
    return this.engine.execute(typeof request === 'string' ? { query: request } : request);
  }

  /** The response as an object. */
  async result(request: string | EngineRequest) {
    return (await this.execute(request)).result;
  }

  /** Makes the engine know operations, so that executing them calls subgraphs at once; then forgets the calls. */
  async prepare(...queries: string[]): Promise<void> {
    for (const query of queries) await this.execute({ query, callerKey: 'prepares' });
    this.calls.length = 0;
    this.events.length = 0;
  }
}

type LiveSubgraph = (operation: SubgraphOperation) => Promise<SubgraphResponse>;

class ScriptedSubgraphs {
  readonly calls: Call[] = [];
  readonly events = new ScriptedEvents();
  readonly order: string[] = [];
  readonly scripts = new Map<string, Script>();
  readonly held = new Set<string>();
  readonly arrivals = new EventEmitter().setMaxListeners(0);
  readonly #live: ReadonlyMap<string, LiveSubgraph>;

  constructor(definitions: Record<string, SubgraphDefinition>) {
    this.#live = startSubgraphs(definitions);
  }

  /** As over HTTP, a transport that is closed makes no more calls. */
  transport(subgraph: string): SubgraphTransport {
    const answer = this.#live.get(subgraph);
    if (answer === undefined) throw new Error(`There is no subgraph ${subgraph}.`);
    let isClosed = false;
    return {
      execute: async (request) => {
        if (isClosed) throw new Error(`The transport to ${subgraph} is closed.`);
        return this.#call(subgraph, request, answer);
      },
      subscribe: (request) => this.events.open(subgraph, request),
      close: async () => {
        isClosed = true;
      },
    };
  }

  async #call(subgraph: string, request: SubgraphRequest, answer: LiveSubgraph): Promise<SubgraphResponse> {
    const body = JSON.parse(request.body) as { query: string; variables: Record<string, unknown> };
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const call: Call = {
      subgraph,
      request,
      representations: (body.variables.representations ?? []) as Record<string, unknown>[],
      release,
    };
    this.calls.push(call);
    this.order.push(`${subgraph} starts`);
    this.arrivals.emit('call');
    if (this.held.has(subgraph)) await released;
    const script = this.scripts.get(subgraph) ?? answerWell;
    try {
      return await script(call, () => answer(body));
    } finally {
      this.order.push(`${subgraph} ends`);
    }
  }
}

/** Engines that run until the end of the test, or of the file. */
const started: Record<'test' | 'file', TestEngine[]> = { test: [], file: [] };

async function closeAll(tests: TestEngine[]): Promise<void> {
  for (const test of tests.splice(0)) {
    test.releaseAll();
    await test.engine.close();
  }
}

afterEach(() => closeAll(started.test));
afterAll(() => closeAll(started.file));

/** Starts the engine on the library, or on other subgraphs, until the end of the test, or of the file's tests. */
export async function startTestEngine(
  options: Partial<EngineOptions> = {},
  definitions: Record<string, SubgraphDefinition> = library(),
  until: 'test' | 'file' = 'test',
): Promise<TestEngine> {
  const subgraphs = new ScriptedSubgraphs(definitions);
  const engine = await createEngine({
    supergraphSdl: composeSupergraph(definitions),
    transports: (name) => subgraphs.transport(name),
    ...options,
  });
  const test = new TestEngine(engine, subgraphs);
  started[until].push(test);
  return test;
}
