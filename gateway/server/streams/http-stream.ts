import type { FastifyReply } from 'fastify';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** What a response that streams begins with, and how it is kept alive. */
export interface HttpStreamOptions {
  headers: OutgoingHttpHeaders;
  /** Sent at once, so that the client sees that the stream is open. */
  opening: string;
  /** What is sent when nothing else is. */
  heartbeat: () => string;
  heartbeatMilliseconds: number;
}

/** Marks the responses that stream: how long they take says nothing about how fast the gateway is. */
const streams = new WeakSet<ServerResponse>();

export function isHttpStream({ raw }: FastifyReply): boolean {
  return streams.has(raw);
}

/** A response that is written piece by piece, no faster than the client takes it. */
export class HttpStream {
  /** Settles when the client has gone or the response has ended. */
  readonly closed: Promise<void>;
  readonly #response: ServerResponse;
  readonly #beat: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  /** Settles when the socket takes more, or will take none any more; undefined while it does. */
  #drained: Promise<void> | undefined;
  #resume: () => void = () => undefined;

  constructor(reply: FastifyReply, options: HttpStreamOptions) {
    reply.hijack();
    const response = reply.raw;
    streams.add(response);
    this.#response = response;
    this.closed = new Promise((resolve) => {
      response.once('close', resolve);
    });
    for (const event of ['drain', 'close'])
      response.on(event, () => {
        this.#resume();
      });
    response.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      ...options.headers,
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    response.write(options.opening);
    // Node.js destroys a socket after this time without a byte taken; a heartbeat is a sign of life as long as it is taken.
    response.setTimeout(2 * options.heartbeatMilliseconds);
    this.#beat = () => {
      if (this.#drained === undefined && !this.isClosed) this.#write(options.heartbeat());
    };
    this.#heartbeat = setInterval(this.#beat, options.heartbeatMilliseconds);
    void this.closed.then(() => {
      clearInterval(this.#heartbeat);
    });
  }

  get isClosed(): boolean {
    return this.#response.closed || this.#response.destroyed || this.#response.writableEnded;
  }

  /** Sends a heartbeat at once. */
  beat(): void {
    this.#beat();
  }

  /** Writes a piece; a promise where the socket does not take the next one at once, which resolves when it does, or is closed. */
  write(piece: Buffer | string): Promise<void> | undefined {
    if (this.#drained !== undefined) return this.#writeLater(piece, this.#drained);
    if (!this.isClosed) this.#write(piece);
    return this.#drained;
  }

  /** Ends the response, with a last piece; what the client does not take in time is given up with its connection. */
  end(piece?: string): void {
    if (this.isClosed) return;
    clearInterval(this.#heartbeat);
    this.#response.end(piece);
  }

  /** Gives up the connection, and what was not taken with it. */
  destroy(): void {
    this.#response.destroy();
  }

  async #writeLater(piece: Buffer | string, drained: Promise<void>): Promise<void> {
    await drained;
    await this.write(piece);
  }

  #write(piece: Buffer | string): void {
    if (this.#response.write(piece)) return;
    this.#drained = new Promise<void>((resolve) => {
      this.#resume = () => {
        this.#drained = undefined;
        this.#resume = () => undefined;
        resolve();
      };
    });
  }
}
