import type { OperationFormat } from './operation-stream.ts';
import { writtenOnce } from './written-once.ts';

/**
 * A client takes a part for complete when it sees the next boundary, so each part is written together with the boundary that
 * ends it.
 */
const boundary = '\r\n--graphql';
const partHead = '\r\ncontent-type: application/json\r\n\r\n';

const part = (json: string) => `${partHead}${json}${boundary}`;

/** Apollo's multipart protocol for subscriptions over HTTP. */
export const multipartFormat: OperationFormat = {
  kind: 'multipart',
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec="1.0"',
  opening: boundary,
  heartbeat: () => part('{}'),
  response: writtenOnce(({ bytes }) =>
    Buffer.concat([Buffer.from(`${partHead}{"payload":`), bytes, Buffer.from(`}${boundary}`)]),
  ),
  // What refuses the operation is a response to it; what ends the stream is an error of the protocol.
  failure: ({ errors, refused }) => part(JSON.stringify(refused ? { payload: { errors } } : { payload: null, errors })),
  completion: '--\r\n',
  comeBack: undefined,
};
