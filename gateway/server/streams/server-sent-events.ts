import type { OperationFormat } from './operation-stream.ts';
import { writtenOnce } from './written-once.ts';

export const eventStreamType = 'text/event-stream; charset=utf-8';

/** A comment: the shortest sign of life. */
export const comment = ':\n\n';

/** Ends a stream without `complete`: clients come back after this time, in milliseconds. */
export const comeBack = 'retry: 1000\n\n';

/** What would end the line of an event's id, or make browsers ignore it. */
const notInIds = /[\r\n\0]/;

function idLine(cursor: string | undefined): string {
  return cursor === undefined || notInIds.test(cursor) ? '' : `id: ${cursor}\n`;
}

/** One operation on a connection of its own, as graphql-sse and the browser's EventSource read it. */
export const serverSentEvents: OperationFormat = {
  kind: 'event stream',
  contentType: eventStreamType,
  opening: comment,
  // An id without data is no event, but from where the browser continues.
  heartbeat: (cursor) => (idLine(cursor) === '' ? comment : `${idLine(cursor)}\n`),
  response: writtenOnce(({ bytes, cursor }) =>
    Buffer.concat([Buffer.from(`event: next\n${idLine(cursor)}data: `), bytes, Buffer.from('\n\n')]),
  ),
  failure: ({ errors }) => `event: next\ndata: ${JSON.stringify({ errors })}\n\n`,
  // Without the empty data, EventSource would not tell of it.
  completion: 'event: complete\ndata: \n\n',
  comeBack: (cursor) => idLine(cursor) + comeBack,
};
