import type { FastifyReply } from 'fastify';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { RequestCaller } from '../callers.ts';
import { ClientOperation, OperationFailure, type StreamedRequest } from './client-operation.ts';
import { atTime } from './deadline.ts';
import { HttpStream } from './http-stream.ts';
import type { OpenStream } from './open-streams.ts';
import { comeBack, comment, eventStreamType } from './server-sent-events.ts';
import type { StreamServices } from './stream-services.ts';
import { tooManySubscriptions } from './subscription-limits.ts';

/** An event stream that carries several operations, from its reservation until its connection closes. */
export class ReservedStream implements OpenStream {
  readonly kind = 'reserved event stream';
  /** The key of the caller who reserved it. */
  readonly owner: string;
  readonly closed: Promise<void>;
  readonly #services: StreamServices;
  readonly #operations = new Map<string, ClientOperation>();
  readonly #unopened: NodeJS.Timeout;
  /** Operations may come before the connection; what they have to say waits for it. */
  readonly #opened: Promise<HttpStream | undefined>;
  #stream: HttpStream | undefined;
  #open!: (stream: HttpStream | undefined) => void;
  #close!: () => void;

  constructor(owner: string, services: StreamServices) {
    this.owner = owner;
    this.#services = services;
    this.#opened = new Promise((resolve) => (this.#open = resolve));
    this.closed = new Promise((resolve) => (this.#close = resolve));
    this.#unopened = setTimeout(this.#close, services.openMilliseconds);
    void this.closed.then(() => {
      clearTimeout(this.#unopened);
      this.#open(undefined);
      for (const operation of this.#operations.values()) void operation.return();
    });
  }

  /** Answers with the stream. @throws STREAM_TAKEN */
  open(reply: FastifyReply): void {
    if (this.#stream !== undefined) throw cataloguedError('STREAM_TAKEN', 'This event stream is open already.');
    clearTimeout(this.#unopened);
    this.#stream = new HttpStream(reply, {
      headers: { 'content-type': eventStreamType },
      opening: comment,
      heartbeat: () => comment,
      heartbeatMilliseconds: this.#services.heartbeatMilliseconds,
    });
    void this.#stream.closed.then(this.#close);
    this.#open(this.#stream);
  }

  /** Starts an operation. @throws OPERATION_ID_TAKEN, TOO_MANY_SUBSCRIPTIONS */
  run(id: string, request: StreamedRequest, caller: RequestCaller): void {
    if (this.#operations.has(id))
      throw cataloguedError('OPERATION_ID_TAKEN', 'An operation with this id runs on the event stream already.');
    const most = this.#services.operationsPerConnection;
    if (this.#operations.size >= most)
      throw tooManySubscriptions(`The event stream has ${most} operations already; end some first.`);
    const operation = new ClientOperation(request, caller, this.#services);
    this.#operations.set(id, operation);
    const forgetExpiry = atTime(caller.expiresAt, () => {
      operation.fail('TOKEN_EXPIRED', 'The token has expired.');
    });
    void this.#write(id, operation).finally(() => {
      forgetExpiry();
      this.#operations.delete(id);
    });
  }

  stop(id: string): void {
    void this.#operations.get(id)?.return();
  }

  drain(): void {
    if (this.#stream === undefined) this.#close();
    else this.#stream.end(comeBack);
  }

  destroy(): void {
    this.#stream?.destroy();
  }

  async #write(id: string, operation: ClientOperation): Promise<void> {
    const name = JSON.stringify(id);
    const next = `event: next\ndata: {"id":${name},"payload":`;
    const stream = await this.#opened;
    if (stream === undefined) return;
    try {
      for await (const { bytes } of operation)
        await stream.write(Buffer.concat([Buffer.from(next), bytes, Buffer.from('}\n\n')]));
    } catch (error) {
      if (!(error instanceof OperationFailure)) throw error;
      await stream.write(`${next}${JSON.stringify({ errors: error.errors })}}\n\n`);
    }
    await stream.write(`event: complete\ndata: {"id":${name}}\n\n`);
  }
}
