import { createClient as createEventStreamClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { EventQueue } from '../../../gateway/subgraph-calls/event-queue.ts';
import { readEvents } from '../protocols/support/event-stream-reader.ts';

/** What a client asks for. */
export interface Request {
  /** Of the gateway. */
  address: string;
  authorization: string;
  query: string;
  /** With `after`, to continue after it; whoever continues by itself does so after what it is by then. */
  variables: { after?: string | undefined } & Record<string, unknown>;
  /** Ends the subscription. */
  signal: AbortSignal;
}

export interface Response {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
}

/** What arrives: a response, a cursor to continue after, or both. */
export interface Arrival {
  response?: Response;
  cursor?: string | undefined;
}

/** A way to subscribe; it ends when it was interrupted. */
export type Protocol = (request: Request) => AsyncGenerator<Arrival, void>;

const waitMilliseconds = 100;

/** What a client waits before it tries again, so that those which cannot connect do not keep the machine busy. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, waitMilliseconds));
}

/** graphql-ws, which comes back by itself, as the partners' guide shows it. */
async function* overWebSocket({ address, authorization, query, variables, signal }: Request) {
  const client = createWebSocketClient({
    url: `${address.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: pause,
  });
  try {
    yield* arrivals(signal, (sink) => client.subscribe({ query, variables }, sink));
  } finally {
    // Not waited for: a client whose server was killed may not know of it.
    void client.dispose();
  }
}

/** graphql-sse, which continues by the argument `after`. */
async function* overEventStream({ address, authorization, query, variables, signal }: Request) {
  const client = createEventStreamClient({
    url: `${address}/graphql`,
    headers: { authorization },
    retryAttempts: Number.POSITIVE_INFINITY,
    retry: pause,
  });
  try {
    yield* arrivals(signal, (sink) => client.subscribe({ query, variables }, sink));
  } finally {
    client.dispose();
  }
}

interface Sink {
  next: (response: unknown) => void;
  error: (error: unknown) => void;
  complete: () => void;
}

async function* arrivals(signal: AbortSignal, subscribe: (sink: Sink) => () => void): AsyncGenerator<Arrival, void> {
  const queue = new EventQueue<Arrival>(Number.POSITIVE_INFINITY);
  const end = () => {
    queue.end();
  };
  const leave = subscribe({
    next: (response) => queue.push({ response: response as Response }),
    error(error) {
      if (Array.isArray(error)) queue.push({ response: { errors: error as NonNullable<Response['errors']> } });
      queue.end();
    },
    complete: end,
  });
  signal.addEventListener('abort', end);
  try {
    yield* queue.read();
  } finally {
    signal.removeEventListener('abort', end);
    leave();
  }
}

/** As the browser's EventSource, which continues by `Last-Event-ID`; ids come without events, too. */
async function* byLastEventId({ address, authorization, query, variables, signal }: Request) {
  const { after, ...others } = variables;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization,
      ...(after !== undefined && { 'last-event-id': after }),
    },
    body: JSON.stringify({ query, variables: others }),
    signal,
  });
  const inbox = readEvents(response);
  for (let count = 1; ; count++) {
    const event = (await inbox.first(count)).at(-1);
    if (event?.event === 'complete') return;
    const { id, data } = event ?? {};
    yield { cursor: id, ...(data ? { response: JSON.parse(data) as Response } : {}) };
  }
}

/** Apollo's multipart protocol. */
async function* overMultipart({ address, authorization, query, variables, signal }: Request) {
  const { body } = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'multipart/mixed;subscriptionSpec="1.0", application/json',
      authorization,
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  let text = '';
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const parts = `${text}${piece}`.split('\r\n--graphql');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const [, json = '{}'] = part.split('\r\n\r\n');
      const { payload, errors } = JSON.parse(json) as { payload?: Response | null; errors?: Response['errors'] };
      const response = payload ?? (errors && { errors });
      if (response) yield { response };
    }
  }
}

export const protocols: Readonly<Record<string, Protocol>> = {
  'graphql-ws': overWebSocket,
  'graphql-sse': overEventStream,
  'Last-Event-ID': byLastEventId,
  multipart: overMultipart,
};

/** The cursor of now: everything that is changed from then on comes after it. */
export async function cursorOfNow(request: Omit<Request, 'signal'>): Promise<string> {
  const leaving = new AbortController();
  try {
    for await (const { cursor } of byLastEventId({ ...request, signal: leaving.signal }))
      if (cursor !== undefined) return cursor;
  } finally {
    leaving.abort();
  }
  throw new Error('expected a cursor');
}
