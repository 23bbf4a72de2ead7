import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { RequestCaller } from '../callers.ts';
import type { StreamedRequest } from './client-operation.ts';
import { ReservedStream } from './reserved-stream.ts';
import type { StreamServices } from './stream-services.ts';

/**
 * Event streams that carry several operations: graphql-sse's single connection mode. A client reserves a stream, opens it with
 * the token that it got, and sends operations in requests of their own. A stream is its caller's alone, and counts as one of the
 * caller's subscriptions, as does each subscription on it.
 */
export class ReservedStreams {
  readonly #services: StreamServices;
  readonly #streams = new Map<string, ReservedStream>();

  constructor(services: StreamServices) {
    this.#services = services;
  }

  /**
   * Reserves a stream.
   * @returns its token
   * @throws TOO_MANY_SUBSCRIPTIONS
   */
  reserve(caller: RequestCaller): string {
    const release = this.#services.limits.take(caller);
    const token = randomUUID();
    const stream = new ReservedStream(caller.key, this.#services);
    this.#streams.set(token, stream);
    this.#services.openStreams.add(stream);
    void stream.closed.then(() => {
      release();
      this.#streams.delete(token);
    });
    return token;
  }

  /** Opens a reserved stream. @throws STREAM_NOT_FOUND, STREAM_TAKEN */
  open(token: string, caller: RequestCaller, reply: FastifyReply): void {
    this.#streamOf(token, caller).open(reply);
  }

  /**
   * Runs an operation; its responses go into the stream.
   * @throws STREAM_NOT_FOUND, OPERATION_ID_TAKEN, TOO_MANY_SUBSCRIPTIONS
   */
  run(token: string, caller: RequestCaller, id: unknown, request: StreamedRequest): void {
    const stream = this.#streamOf(token, caller);
    if (typeof id !== 'string' || id === '')
      throw cataloguedError('BAD_REQUEST', '`extensions.operationId` must be a text that names the operation.');
    stream.run(id, request, caller);
  }

  /** Ends an operation, if it runs. @throws STREAM_NOT_FOUND */
  stop(token: string, caller: RequestCaller, id: string): void {
    this.#streamOf(token, caller).stop(id);
  }

  /** Who is not the owner learns nothing, not even that the stream exists. */
  #streamOf(token: string, caller: RequestCaller): ReservedStream {
    const stream = this.#streams.get(token);
    if (stream?.owner === caller.key) return stream;
    throw cataloguedError(
      'STREAM_NOT_FOUND',
      'There is no such event stream: reserve one with PUT, and open it with GET.',
    );
  }
}
