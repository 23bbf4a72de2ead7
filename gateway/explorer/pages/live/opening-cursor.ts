import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';
import { type Caller, headersOf } from '../../graph/caller.tsx';

/** The operation is refused, or ends: the codes of the catalogue, and where to go on where the gateway says so. */
export class SubscriptionRefused extends Error {
  readonly code: string;
  readonly cursor: string | undefined;

  constructor(code: string, message: string, cursor?: string) {
    super(message);
    this.code = code;
    this.cursor = cursor;
  }
}

/** The first error of a response of the graph, or of an `error` message. */
export function refusalIn(
  errors: readonly { message: string; extensions?: Record<string, unknown> }[],
): SubscriptionRefused {
  const { message = '', extensions = {} } = errors[0] ?? {};
  const code = typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR';
  return new SubscriptionRefused(code, message, typeof extensions.cursor === 'string' ? extensions.cursor : undefined);
}

function blockIn(text: string): { id?: string; data?: string } | undefined {
  for (const block of text.split('\n\n').slice(0, -1)) {
    const fields = Object.fromEntries(
      block.split('\n').map((line) => line.split(/: ?(.*)/s).slice(0, 2) as [string, string]),
    );
    if (fields.id || fields.data) return fields;
  }
  return undefined;
}

/**
 * The place in the log of changes as it is now. Over WebSocket a subscription has no cursor before its first event, and a reader
 * who leaves before that could not go on; event streams begin with one, so that one is opened and left at once.
 * @throws {SubscriptionRefused} where the caller may not subscribe
 * @throws {TypeError} where the gateway is not reached
 */
export async function openingCursor(
  document: TypedDocumentNode<unknown, never>,
  caller: Caller,
  signal: AbortSignal,
): Promise<string> {
  const left = new AbortController();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headersOf(caller) },
    body: JSON.stringify({ query: stringifyDocument(document) }),
    signal: AbortSignal.any([signal, left.signal]),
  });
  if (response.status === 401) throw new SubscriptionRefused('UNAUTHENTICATED', response.statusText);
  if (!response.ok || !response.body) throw new TypeError(`HTTP status ${response.status}`);
  let text = '';
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    text += read.value;
    const block = blockIn(text);
    if (!block) continue;
    left.abort();
    if (block.data) throw refusalOf(block.data);
    if (block.id) return block.id;
  }
  throw new TypeError('expected an id before the stream ends');
}

function refusalOf(data: string): SubscriptionRefused {
  const { errors = [] } = JSON.parse(data) as { errors?: { message: string; extensions?: Record<string, unknown> }[] };
  return refusalIn(errors);
}
