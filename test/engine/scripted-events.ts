import { EventEmitter, once } from 'node:events';
import type { OpenSubscription, SubgraphRequest, SubgraphResponse } from '../../gateway/engine/engine-types.ts';
import { EventQueue } from '../../gateway/subgraph-calls/event-queue.ts';

/** A subscription that a subgraph was asked for. */
export interface OpenedSubscription {
  subgraph: string;
  request: SubgraphRequest;
  /** What the request has as the cursor to start after. */
  after: unknown;
  isOpen: boolean;
  /** Sends an event, a position or a refusal. */
  send: (response: SubgraphResponse) => void;
  /** Ends the subscription; with an error, as a lost connection does. */
  end: (error?: Error) => void;
}

/** Subscriptions of subgraphs that send what a test tells them. */
export class ScriptedEvents {
  readonly opened: OpenedSubscription[] = [];
  readonly #changes = new EventEmitter().setMaxListeners(0);

  /** The subscription of this number, from 0, once it has been asked for. */
  async subscription(index: number): Promise<OpenedSubscription> {
    for (;;) {
      const subscription = this.opened[index];
      if (subscription !== undefined) return subscription;
      await once(this.#changes, 'change');
    }
  }

  /** Resolves when nobody wants a subscription any more. */
  async closed(index: number): Promise<void> {
    while (this.opened[index]?.isOpen !== false) await once(this.#changes, 'change');
  }

  async open(subgraph: string, request: SubgraphRequest): Promise<OpenSubscription> {
    const queue = new EventQueue<SubgraphResponse>(10_000);
    const subscription: OpenedSubscription = {
      subgraph,
      request,
      after: request.variables.resume__after,
      isOpen: true,
      send: (response) => queue.push(structuredClone(response)),
      end: (error) => {
        queue.end(error);
      },
    };
    this.opened.push(subscription);
    this.#changes.emit('change');
    request.signal?.addEventListener('abort', () => {
      queue.end();
    });
    return { position: undefined, responses: this.#read(subscription, queue) };
  }

  async *#read(subscription: OpenedSubscription, queue: EventQueue<SubgraphResponse>) {
    try {
      yield* queue.read();
    } finally {
      subscription.isOpen = false;
      this.#changes.emit('change');
    }
  }
}
