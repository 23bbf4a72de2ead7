import type { FastifyReply } from 'fastify';
import type { RequestCaller } from '../callers.ts';
import { ClientOperation, OperationFailure, type StreamedRequest, type StreamedResponse } from './client-operation.ts';
import { atTime } from './deadline.ts';
import { HttpStream } from './http-stream.ts';
import type { StreamKind } from './open-streams.ts';
import type { StreamServices } from './stream-services.ts';

/** How a protocol writes one operation into one HTTP response. */
export interface OperationFormat {
  kind: StreamKind;
  contentType: string;
  /** Sent at once. */
  opening: string;
  /** @param cursor from where the operation continues */
  heartbeat: (cursor: string | undefined) => string;
  response: (response: StreamedResponse) => Buffer;
  failure: (failure: OperationFailure) => string;
  /** The last words, also after a failure. */
  completion: string;
  /** The last words to clients who then come back by themselves; undefined where they are told GATEWAY_STOPPING. */
  comeBack: ((cursor: string | undefined) => string) | undefined;
}

/**
 * Runs one operation and writes it into the response, as the client takes it.
 * @throws TOO_MANY_SUBSCRIPTIONS before anything is written
 */
export async function streamOperation(
  reply: FastifyReply,
  request: StreamedRequest,
  caller: RequestCaller,
  format: OperationFormat,
  services: StreamServices,
): Promise<void> {
  const operation = new ClientOperation(request, caller, services);
  const stream = new HttpStream(reply, {
    headers: { 'content-type': format.contentType },
    opening: format.opening,
    heartbeat: () => format.heartbeat(operation.cursor),
    heartbeatMilliseconds: services.heartbeatMilliseconds,
  });
  const forgetExpiry = atTime(caller.expiresAt, () => {
    operation.fail('TOKEN_EXPIRED', 'The token has expired.');
  });
  void stream.closed.then(() => {
    forgetExpiry();
    void operation.return();
  });
  operation.onStart = () => {
    stream.beat();
  };
  services.openStreams.add({
    kind: format.kind,
    closed: stream.closed,
    drain() {
      if (format.comeBack === undefined) operation.fail('GATEWAY_STOPPING', 'This gateway is stopping.');
      else stream.end(format.comeBack(operation.cursor));
    },
    destroy() {
      stream.destroy();
    },
  });
  await write(operation, stream, format);
}

async function write(operation: ClientOperation, stream: HttpStream, format: OperationFormat): Promise<void> {
  try {
    for await (const response of operation) await stream.write(format.response(response));
    stream.end(format.completion);
  } catch (error) {
    if (!(error instanceof OperationFailure)) throw error;
    stream.end(format.failure(error) + format.completion);
  }
}
