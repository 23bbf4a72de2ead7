import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../../../subgraphs/shared/project-root.ts';
import type { LoadedSupergraph, Planned } from './plan.ts';
import type { PlannerInput, PlannerMessage, PlanRequest } from './planner-worker.ts';

const workerModule = join(projectRoot, 'dist', 'gateway', 'engine', 'planning', 'planner-worker.js');

/** An operation whose planning takes more memory than this is refused. */
const maxOldGenerationSizeMb = 1024;

/** Plans the operations of one supergraph, in a thread of its own. */
export interface Planner {
  supergraph: LoadedSupergraph;
  /** Validates and plans; an operation that takes too long is refused. */
  plan(request: PlanRequest): Promise<Planned>;
  close(): Promise<void>;
}

interface Waiting {
  request: PlanRequest;
  resolve: (planned: Planned) => void;
}

/** The supergraph cannot be served. */
export class SupergraphError extends Error {
  override name = 'SupergraphError';
}

/**
 * Starts the planner's thread.
 * @param timeoutMilliseconds for one operation
 * @throws SupergraphError when the supergraph is not valid
 */
export async function startPlanner(input: PlannerInput, timeoutMilliseconds: number): Promise<Planner> {
  const { worker: first, supergraph } = await startWorker(input);
  let worker = first;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  const waiting: Waiting[] = [];
  attach();

  return {
    supergraph,
    plan(request) {
      return new Promise((resolve) => {
        waiting.push({ request, resolve });
        if (waiting.length === 1) sendNext();
      });
    },
    async close() {
      isClosed = true;
      await stop();
    },
  };

  /** One operation at a time is in the thread, so that the time allowed is its own. */
  function sendNext(): void {
    const [next] = waiting;
    if (next === undefined) return;
    timer = setTimeout(() => {
      void replaceWorker('Planning the operation took too long.');
    }, timeoutMilliseconds);
    worker.postMessage(next.request);
  }

  function settle(planned: Planned): void {
    clearTimeout(timer);
    waiting.shift()?.resolve(planned);
    sendNext();
  }

  function attach(): void {
    worker.on('message', (message: PlannerMessage) => {
      if ('planned' in message) settle(message.planned);
    });
    // Such as running out of memory over an operation: the thread is gone, the gateway goes on.
    worker.on('error', () => void replaceWorker('Planning the operation took too much.'));
  }

  /** Nothing more comes from the thread. */
  async function stop(): Promise<void> {
    clearTimeout(timer);
    worker.removeAllListeners();
    await worker.terminate();
  }

  /** Gives up the operation in the thread, and the thread with it. */
  async function replaceWorker(message: string): Promise<void> {
    void stop();
    ({ worker } = await startWorker(input));
    if (isClosed) {
      await stop();
      return;
    }
    attach();
    settle({ errors: [{ message, code: 'OPERATION_TOO_COMPLEX' }] });
  }
}

async function startWorker(workerData: PlannerInput): Promise<{ worker: Worker; supergraph: LoadedSupergraph }> {
  const worker = new Worker(workerModule, { workerData, execArgv: [], resourceLimits: { maxOldGenerationSizeMb } });
  const [message] = (await once(worker, 'message')) as [PlannerMessage];
  // From here on whoever serves keeps the process running, not the planner.
  worker.unref();
  if ('loaded' in message) return { worker, supergraph: message.loaded };
  await worker.terminate();
  throw new SupergraphError('failed' in message ? message.failed : 'The planner did not load the supergraph.');
}
