import { setMaxListeners } from 'node:events';
import { errors, type Dispatcher } from 'undici';
import { TransportFailure } from './transport-failure.ts';

/** What came back over HTTP, read whole. */
export interface HttpAnswer {
  status: number;
  text: string;
  bytes: number;
}

export interface ExchangeLimits {
  signal: AbortSignal | undefined;
  /** For the whole exchange, with the wait for a connection. */
  timeoutMilliseconds: number;
  maximumResponseBytes: number;
}

/**
 * Sends a request and reads the whole answer to it. Rejects with a `TransportFailure`, or with the reason of the signal.
 * It goes to undici's dispatcher itself: no stream is built for the body, which is read whole anyhow.
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(request, new Exchange(resolve, reject, limits));
  });
}

/** Raised where a request could not be sent, which says nothing of the subgraph. */
const raisedBeforeSending = [errors.InvalidArgumentError, errors.ClientClosedError, errors.ClientDestroyedError];

class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: HttpAnswer) => void;
  readonly #reject: (reason: Error) => void;
  readonly #signal: AbortSignal | undefined;
  readonly #maximumBytes: number;
  readonly #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | undefined;
  #ended = false;
  #status = 0;
  #bytes = 0;
  #chunks: Buffer[] = [];

  constructor(resolve: (answer: HttpAnswer) => void, reject: (reason: Error) => void, limits: ExchangeLimits) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#signal = limits.signal;
    this.#maximumBytes = limits.maximumResponseBytes;
    this.#timer = setTimeout(abortForTime, limits.timeoutMilliseconds, this);
    if (this.#signal === undefined) return;
    // Many calls for one client's request share its signal, of which Node would warn.
    setMaxListeners(Infinity, this.#signal);
    this.#signal.addEventListener('abort', this);
  }

  /** The caller's signal was aborted. */
  handleEvent(): void {
    this.abort(this.#signal?.reason as Error);
  }

  /** Ends the request wherever it is: in the queue, under way, or in the body of its answer. */
  abort(reason: Error): void {
    if (this.#ended) return;
    this.#end();
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // To throw takes the request out of the queue and keeps the connection, which to abort would not.
    if (this.#ended) throw new TransportFailure('notSent');
    this.#controller = controller;
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#maximumBytes) this.abort(new TransportFailure('tooLarge'));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#ended) return;
    const chunks = this.#chunks;
    const whole = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, this.#bytes);
    this.#end();
    this.#resolve({ status: this.#status, text: whole?.toString() ?? '', bytes: this.#bytes });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#ended) return;
    this.#end();
    const notSent = raisedBeforeSending.some((kind) => error instanceof kind);
    this.#reject(new TransportFailure(notSent ? 'notSent' : 'connection'));
  }

  #end(): void {
    this.#ended = true;
    this.#chunks = [];
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this);
  }
}

function abortForTime(exchange: Exchange): void {
  exchange.abort(new TransportFailure('timeout'));
}
